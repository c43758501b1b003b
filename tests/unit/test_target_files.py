"""The 69 shipped targets, against the rows they were made from.

Evidence: tests/evidence/targets.csv, the compiled table of official targets as it was handed
over, one row per target.
"""

import csv
import re
from fractions import Fraction
from pathlib import Path

import pytest

from egovcli.catalog import files, indicators, savings, sources, target_file, targets
from egovcli.errors import Faults
from egovcli.errors.indices import MissingKey, UnknownKey, WrongWord
from egovcli.errors.names import UnknownName
from egovcli.errors.tables import FileMissing
from egovcli.errors.targets import UnitDiffers, UnknownInTarget, WrongScope
from egovcli.model.targets import Target

EVIDENCE = Path(__file__).parents[1] / "evidence" / "targets.csv"

with EVIDENCE.open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def shipped() -> dict[str, Target]:
    return {target.id: target for target in targets.all_targets()}


def test_there_is_one_file_for_each_row() -> None:
    assert sorted(shipped()) == sorted(row["id"] for row in ROWS)
    assert len(ROWS) == 69


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_target_says_what_its_row_says(row: dict[str, str]) -> None:
    target = shipped()[row["id"]]
    document = "" if row["document"] == "không nêu văn bản" else row["document"]

    assert (target.label.vi, target.label.en) == (row["name_vi"], row["name_en"])
    assert (target.indicator, target.must_be) == (row["indicator"], row["comparison"])
    assert (target.value, target.unit) == (Fraction(row["threshold"]), row["unit"])
    assert (target.by, target.scope) == (row["deadline"], row["scope"])
    assert (target.numerator_text, target.denominator_text) == (
        row["numerator"],
        row["denominator"],
    )
    assert target.document == (document or "not stated")
    assert target.published == (row["document_date"] or "not stated")
    assert target.source == row["source_id"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_shipped_target_passes_the_check_of_a_user_s_file(row: dict[str, str]) -> None:
    path = files.folder() / "targets" / f"{row['id']}.toml"

    assert target_file.read(path) == shipped()[row["id"]]


def test_every_series_that_a_target_names_is_described() -> None:
    known = indicators.all_indicators()

    for target in targets.all_targets():
        named = {target.indicator, target.numerator, target.denominator} - {""}
        assert named <= known.keys(), target.id


def test_every_target_was_read_in_a_known_source() -> None:
    assert {target.source for target in targets.all_targets()} <= sources.all_sources().keys()


def test_a_number_is_given_only_where_the_document_has_one() -> None:
    for target in targets.all_targets():
        assert target.number == "not stated" or target.number in target.document


def test_a_target_is_found_by_its_document_in_any_spelling() -> None:
    by_number = targets.find("17/NQ-CP")

    assert len(by_number) == 7
    assert targets.find("17/nq-cp") == targets.find("Nghị quyết 17/NQ-CP") == by_number


def test_a_target_is_found_by_its_indicator() -> None:
    assert {t.id for t in targets.find("egdi-rank")} == {"qd749-2025-egdi", "qd749-2030-egdi"}


def test_a_near_miss_is_offered_not_taken() -> None:
    with pytest.raises(UnknownName) as caught:
        targets.find("nq17-2020-levl4")

    assert "nq17-2020-level4" in caught.value.facts["near"]


EXAMPLE = """\
label.vi    = "Tối thiểu 30% dịch vụ công trực tuyến ở mức độ 4"
label.en    = "At least 30% of public services at level 4"
indicator   = "level4-rate"
numerator   = "services-level4"
denominator = "procedures-total"
must_be     = ">="
value       = 30
unit        = "percent"
by          = 2020-12-31
scope       = "ministries-provinces"

[source]
title     = "Nghị quyết 17/NQ-CP"
publisher = "Chính phủ"
published = 2019-03-07
"""


def test_the_example_of_the_house_style_is_a_target(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(EXAMPLE, encoding="utf-8")

    (target,) = targets.find(str(path))

    assert (target.id, target.value, target.published) == ("mine", 30, "2019-03-07")


def test_every_key_of_a_target_and_of_a_saving_is_documented() -> None:
    document = (files.folder().parent / "docs" / "targets.md").read_text(encoding="utf-8")
    tables = (target_file.KEYS, target_file.SOURCE, savings.CASE, savings.FIGURE, savings.SOURCE)

    for key in {key for table in tables for key in table}:
        assert re.search(rf"^\[*{key}\b", document, re.MULTILINE), key


def test_a_deadline_is_a_day(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(EXAMPLE.replace("2020-12-31", '"by the end of 2020"'), encoding="utf-8")

    with pytest.raises(Faults) as caught:
        target_file.read(path)

    assert [f.facts["line"] for f in caught.value.faults] == [9]


def test_a_missing_file_is_told_with_a_near_name(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(EXAMPLE, encoding="utf-8")

    with pytest.raises(FileMissing) as caught:
        targets.find(str(tmp_path / "mien.toml"))

    assert caught.value.facts["near"] == [str(tmp_path / "mine.toml")]


def test_all_faults_of_a_file_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    wrong = (
        EXAMPLE.replace('"services-level4"', '"services-levl4"')
        .replace('">="', '"=>"')
        .replace('"percent"', '"services"')
        .replace('"ministries-provinces"', '"everybody"')
        .replace("publisher", "editor   ")
    )
    path.write_text(wrong, encoding="utf-8")

    with pytest.raises(Faults) as caught:
        target_file.read(path)

    assert [(type(f), f.facts["line"]) for f in caught.value.faults] == [
        (UnknownInTarget, 4),
        (WrongWord, 6),
        (UnitDiffers, 8),
        (WrongScope, 10),
        (MissingKey, 12),
        (UnknownKey, 14),
    ]
