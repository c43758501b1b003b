"""Reading articles for audit: what a file may say, and every fault of it with its line."""

import pytest

from egovcli.catalog import articles
from egovcli.errors import Faults
from egovcli.errors.audit import UnknownSource
from egovcli.errors.indices import MissingKey, NotToml, UnknownKey, WrongType, WrongWord
from egovcli.errors.names import UnknownName
from egovcli.errors.tables import FileMissing

RIGHT = """
label.en = "An article"
lang = "en"

[source]
title = "A title"

[definitions]
now = "planned - added"

[[figures]]
id = "planned"
printed = "621"
entity = "quang-ninh"
year = 2020
as_of = 2020-12-31

[[claims]]
id = "rate"
says = "35.6% = planned / 1742"
note.en = "a note"
"""


@pytest.fixture
def file(tmp_path):
    def write(text: str):
        path = tmp_path / "mine.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_file_is_read_with_the_lines_of_its_figures_and_claims(file):
    text = articles.article(str(file(RIGHT)))

    assert (text.id, text.label.vi, text.source.title) == ("mine", "An article", "A title")
    assert [(f.id, f.year, f.as_of, f.lang, f.line) for f in text.figures] == [
        ("planned", 2020, "2020-12-31", "en", 11)
    ]
    assert [(c.id, c.note.vi, c.line) for c in text.claims] == [("rate", "a note", 18)]
    assert [(d.id, d.says, d.line) for d in text.definitions] == [("now", "planned - added", 9)]


def test_every_fault_is_told_with_its_line(file):
    wrong = RIGHT.replace('lang = "en"', 'lang = "fr"').replace('id = "rate"', 'idd = "rate"')
    wrong = wrong.replace("year = 2020", 'year = "2020"')

    with pytest.raises(Faults) as caught:
        articles.article(str(file(wrong)))

    assert [(type(f), f.facts["line"]) for f in caught.value.faults] == [
        (WrongWord, 3),
        (WrongType, 15),
        (MissingKey, 18),
        (UnknownKey, 19),
    ]


def test_a_source_must_be_known(file):
    with pytest.raises(Faults) as caught:
        articles.article(str(file('label.en = "x"\nlang = "en"\nsource_id = "tgvn-2018-7"\n')))

    assert isinstance(caught.value.faults[0], UnknownSource)
    assert "tgvn-2018-07" in caught.value.faults[0].facts["near"]


@pytest.mark.parametrize("text", ["label = ", "figures = " + "[" * 5000 + "]" * 5000])
def test_what_is_not_toml_is_refused(file, text):
    with pytest.raises(NotToml):
        articles.article(str(file(text)))


def test_a_missing_file_and_an_unknown_article_are_told_apart():
    with pytest.raises(FileMissing):
        articles.article("./nowhere.toml")
    with pytest.raises(UnknownName) as caught:
        articles.article("tgvn-2018-7")
    assert caught.value.facts["near"][0] == "tgvn-2018-07"


def test_the_figures_of_an_entity_come_with_their_article():
    found = articles.figures_of("thai-nguyen")

    assert len(found) == 19
    assert {text.id for text, _ in found} == {"ictvietnam-2021-10"}
    assert len(articles.figures_of("VNM")) > 25
    assert articles.figures_of("an-giang") == []


def test_every_shipped_article_names_its_source():
    assert all(articles.article(id_).source for id_ in articles.ids())
