"""Order, colour, fields, files, formats."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from egovcli import render
from egovcli.errors.output import CannotWrite, UnknownField, UnknownFormat, UnknownSuffix
from egovcli.model import Column, Message, Source, Table
from egovcli.render import fields, files, footer
from egovcli.render.cells import for_people
from egovcli.render.colour import wanted
from egovcli.render.order import vietnamese

TABLE = Table(
    title=Message("output.notes"),
    columns=(Column(name="name"), Column(name="value")),
    rows=(("Huế", 1.5),),
)


def test_words_are_ordered_by_letter_then_by_tone():
    names = ["Đồng Nai", "Đắk Lắk", "Đà Nẵng", "Đắk Nông", "Điện Biên", "Cần Thơ", "Hà Nội"]
    names += ["Hải Dương", "Hậu Giang", "Hà Nam", "An Giang", "Ỷ La", "Vĩnh Phúc", "Yên Bái"]
    assert sorted(names, key=vietnamese) == [
        "An Giang", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên", "Đồng Nai",
        "Hà Nam", "Hà Nội", "Hải Dương", "Hậu Giang", "Vĩnh Phúc", "Ỷ La", "Yên Bái",
    ]  # fmt: skip


def test_digits_come_before_letters_and_other_alphabets_after():
    assert sorted(["α", "an", "2"], key=vietnamese) == ["2", "an", "α"]


def test_the_first_syllable_decides_before_the_second():
    assert sorted(["má ba", "ma chay", "mà cả"], key=vietnamese) == ["ma chay", "mà cả", "má ba"]


@pytest.mark.parametrize(
    ("flag", "environ", "isatty", "answer"),
    [
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
        ("auto", {}, True, True),
        (None, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        (None, {"NO_COLOR": ""}, True, True),
        (None, {"FORCE_COLOR": "1"}, False, True),
        (None, {"CLICOLOR_FORCE": "1", "TERM": "dumb"}, False, True),
        (None, {"FORCE_COLOR": "0"}, False, False),
        (None, {"TERM": "dumb"}, True, False),
        (None, {}, False, False),
        (None, {}, True, True),
    ],
)
def test_colour_follows_the_order_of_who_says_so(flag, environ, isatty, answer):
    assert wanted(flag, environ, isatty) is answer


def test_fields_choose_columns_in_the_order_asked():
    chosen = fields.choose(TABLE, ["value", "name"])
    assert [column.name for column in chosen.columns] == ["value", "name"]
    assert chosen.rows == ((1.5, "Huế"),)


def test_an_unknown_field_lists_the_known():
    with pytest.raises(UnknownField) as fault:
        fields.choose(TABLE, ["colour"])
    assert fault.value.facts == {"name": "colour", "known": ["name", "value"]}


def test_every_format_has_a_module_that_writes():
    from importlib import import_module

    for name in render.formats():
        assert callable(import_module(f"egovcli.render.{name}").write)


def test_an_unknown_format_and_an_unknown_suffix_list_the_known(tmp_path):
    with pytest.raises(UnknownFormat):
        files.save(TABLE, str(tmp_path / "a.csv"), "vi", "yaml")
    with pytest.raises(UnknownSuffix) as fault:
        files.save(TABLE, str(tmp_path / "a.doc"), "vi")
    assert ".csv" in fault.value.facts["known"]
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_written_whole_and_keeps_its_permissions(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("older")
    path.chmod(0o640)
    files.save(TABLE, str(path), "vi")
    assert path.read_text() == "name,value\nHuế,1.5\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_leaves_the_older_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("older")
    with pytest.raises(RuntimeError), files.replacing(path) as out:
        out.write(b"half")
        raise RuntimeError
    assert path.read_text() == "older"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.csv").touch()
    link = tmp_path / "link.csv"
    link.symlink_to("real.csv")
    files.save(TABLE, str(link), "vi")
    assert link.is_symlink()
    assert (tmp_path / "real.csv").read_text() == "name,value\nHuế,1.5\n"


def reason(path):
    with pytest.raises(CannotWrite) as fault:
        files.save(TABLE, str(path), "vi", "csv")
    assert fault.value.exit_code == 74
    assert fault.value.facts["file"] == str(path)
    return fault.value.facts["reason"].key


def test_a_folder_a_missing_folder_and_a_full_disk_are_told(tmp_path):
    assert reason(tmp_path) == "output.reason.directory"
    assert reason(tmp_path / "none" / "a.csv") == "output.reason.no-folder"
    assert reason("/dev/full") == "output.reason.full"


def test_every_unit_and_direction_of_the_data_has_words_in_both_languages():
    from egovcli.catalog import indicators
    from egovcli.messages import LANGUAGES, exists

    for indicator in indicators.all_indicators().values():
        for lang in LANGUAGES:
            assert exists(f"values.unit.{indicator.unit}", lang), indicator
            assert exists(f"values.direction.{indicator.direction}", lang), indicator


def test_every_column_of_days_shows_them_as_the_reader_writes_days():
    names = ("as_of", "by", "published")
    days = Table(
        title=Message("list.title.targets", n=1),
        columns=tuple(Column(name=name) for name in names),
        rows=(("2020-07-31", "2020-12-31", "not stated"),),
    )

    cells = [column.cells for column in for_people(days, "vi")]
    assert cells == [("31/7/2020",), ("31/12/2020",), ("not stated",)]


def test_a_pipe_or_device_is_written_directly(tmp_path):
    with files.replacing(Path("/dev/null")) as out:
        out.write(b"gone")
    assert Path("/dev/null").is_char_device()


def test_a_file_that_may_not_be_written_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("older")
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write anything
    assert reason(path) == "output.reason.denied"
    assert path.read_text() == "older"


def test_another_refusal_is_told_in_the_words_of_the_system():
    fault = render.cannot_write("a.csv", OSError(errno.ENAMETOOLONG, "File name too long"))
    assert fault.facts["reason"] == Message("output.reason.other", detail="File name too long")


def test_more_than_a_few_sources_are_counted():
    several = replace(TABLE, sources=tuple(a_source(n) for n in range(5)))
    assert footer.sources(several, "en")[-1] == "and 2 more sources: --sources"
    assert len(footer.sources(several, "en", every=True)) == 5


def test_sources_that_are_cited_alike_are_named_once():
    alike = (a_source(1), replace(a_source(1), id="another"))

    assert len(footer.sources(replace(TABLE, sources=alike), "en")) == 1


def a_source(n):
    return Source(
        id=f"s{n}",
        kind="press",
        publisher="Báo",
        title=f"{n}",
        published="",
        url="",
        licence="",
        transcription="",
    )
