"""What there is, listed and searched."""

from pathlib import Path

import pytest

import egovcli
from egovcli.errors.rank import WrongOption
from egovcli.questions.lists import MODULES

COUNTS = {"provinces": 63, "units": 34, "ministries": 24, "countries": 193, "sources": 309}


@pytest.mark.parametrize("kind", MODULES)
def test_every_kind_can_be_listed(kind: str) -> None:
    table = egovcli.list_kind(kind)

    assert len(table) == COUNTS.get(kind, len(table))
    assert len(table) > 0


def test_a_search_needs_every_word_in_any_spelling() -> None:
    found = egovcli.list_kind("indicators", "muc do 4", "ty le").column("id")

    assert "level4-rate" in found
    assert "services-level4" not in found


def test_a_search_without_a_find_says_so() -> None:
    table = egovcli.list_kind("provinces", "Atlantis")

    assert len(table) == 0
    assert [note.key for note in table.notes] == ["list.note.nothing"]


def test_years_say_what_leads_each() -> None:
    leads = {r["year"]: r["headline"] for r in egovcli.list_kind("years").to_dicts()}

    assert leads[2017] == "egov-index"
    assert leads[2018] == "papi-egovernance"
    assert leads[2013] is None


def test_an_unknown_kind_names_those_there_are() -> None:
    with pytest.raises(WrongOption) as raised:
        egovcli.list_kind("province")

    assert "provinces" in raised.value.facts["choices"]


def test_a_kind_that_cannot_be_narrowed_says_so() -> None:
    with pytest.raises(WrongOption):
        egovcli.list_kind("provinces", entity="hue")


def test_a_users_table_counts_in_the_lists_of_indicators_and_years(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("entity,year,indicator,value\nhue,2027,visits,3\n", encoding="utf-8")

    visits = egovcli.list_kind("indicators", "visits", data=str(mine)).to_dicts()[0]
    years = egovcli.list_kind("years", data=str(mine)).column("year")

    assert (visits["first_year"], visits["last_year"], visits["most_entities"]) == (2027, 2027, 1)
    assert years[0] == 2027
