"""What is known of one thing: entities, units with their parts, indicators, sources."""

from pathlib import Path

import pytest

import egovcli
from egovcli.catalog import entities
from egovcli.errors.names import UnknownName
from egovcli.model import Table


def keys(table: Table) -> list[str]:
    return [note.key for note in table.notes]


def test_a_profile_gives_each_indicators_latest_figure_with_place_and_coverage() -> None:
    rows = {row["indicator"]: row for row in egovcli.show("Quảng Ninh").to_dicts()}

    assert rows["egov-index"]["year"] == 2017
    assert (rows["egov-index"]["rank"], rows["egov-index"]["ranked"]) == (4, 58)
    assert rows["egov-index"]["printed_rank"] == 4
    assert rows["papi-total"]["rank"] == 1
    assert rows["papi-total"]["ranked"] == 61


def test_the_change_in_a_profile_is_that_of_the_ranking() -> None:
    profile = {row["indicator"]: row for row in egovcli.show("da-nang").to_dicts()}
    ranking = egovcli.rank("dti-index", "da-nang", year=2024).to_dicts()[0]

    assert profile["dti-index"]["rank"] == ranking["rank"]
    assert profile["dti-index"]["change"] == ranking["change"]


def test_a_profile_of_a_year_gives_only_its_figures() -> None:
    table = egovcli.show("ha-noi", year=2015)

    assert set(table.column("year")) == {2015}


def test_what_has_no_better_end_and_a_place_itself_are_not_ranked() -> None:
    rows = {row["indicator"]: row for row in egovcli.show("bo-y-te").to_dicts()}

    assert rows["ict-index-rank"]["rank"] is None
    assert {r["indicator"]: r for r in egovcli.show("hue").to_dicts()}["area-km2"]["rank"] is None


def test_a_merged_unit_says_what_it_is_made_of_and_a_province_what_it_became() -> None:
    assert "show.note.parts" in keys(egovcli.show("an-giang@2025"))
    assert "show.note.successor" in keys(egovcli.show("hau-giang"))
    assert "show.note.successor" not in keys(egovcli.show("quang-ninh"))


def test_each_row_has_its_course_since_the_method_last_changed() -> None:
    table = egovcli.show("quang-ninh")
    courses = table.extra["sparklines"]

    assert len(courses) == len(table)
    assert courses[table.column("indicator").index("papi-total")] == egovcli.trend(
        "papi-total", "quang-ninh", start=2018
    ).column("value")


def test_an_indicator_shows_its_years_coverage_and_breaks() -> None:
    table = egovcli.show("papi-egovernance")
    rows = {row["year"]: row for row in table.to_dicts()}

    assert rows[2021]["covered"] == 60
    assert [year for year, row in rows.items() if row["break"]] == [2019, 2020]
    assert {"show.note.meaning", "show.note.breaks", "show.note.method"} <= set(keys(table))


def test_a_source_shows_which_figures_came_from_it() -> None:
    table = egovcli.show("tgvn-2018-07")
    count = {row["indicator"]: row["figures"] for row in table.to_dicts()}

    assert count["pasp-scaled-list-position"] == 10
    assert table.sources[0].id == "tgvn-2018-07"


def test_what_nobody_knows_offers_near_names() -> None:
    with pytest.raises(UnknownName) as raised:
        egovcli.show("quang-nin")

    assert "Quảng Ninh (quang-ninh)" in raised.value.facts["near"]


def test_a_profile_lists_what_only_an_article_printed_with_its_words_and_source() -> None:
    table = egovcli.show("thai-nguyen")
    users = next(r for r in table.to_dicts() if r["indicator"] == "internet-users")

    assert (users["value"], users["printed"]) == (None, "more than 1.1 million")
    assert users["source_id"] == "ictvietnam-2021-10"
    assert "ictvietnam-2021-10" in {source.id for source in table.sources}
    assert "ngsp-transactions" in egovcli.show("VNM").column("indicator")


def test_a_figure_of_another_vintage_is_shown_but_not_ranked() -> None:
    row = {r["indicator"]: r for r in egovcli.show("bac-giang").to_dicts()}["index-766"]

    assert row["source_id"] == "vpcp-12bc-2025"
    assert row["value"] is not None
    assert row["rank"] is None


@pytest.mark.parametrize("id_", sorted(entities.by_id()))
def test_every_entity_has_a_profile(id_: str) -> None:
    assert egovcli.show(id_).title.facts["id"] == id_


def test_a_known_entity_without_figures_in_a_year_is_said_to_have_none() -> None:
    table = egovcli.show("An Giang", year=2026)

    assert table.title.facts["id"] == "an-giang@2025"
    assert keys(table)[-1] == "show.note.nothing"


def test_a_users_own_district_and_indicator_are_shown_too(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text(
        "entity,year,indicator,value\nHuyện A,2023,visits,3\nHuyện A,2024,visits,7\n"
        "Huyện B,2023,visits,4\nHuyện B,2024,visits,5\n",
        encoding="utf-8",
    )

    district = egovcli.show("huyen a", data=str(mine), names="as-is").to_dicts()
    visits = egovcli.show("visits", data=str(mine), names="as-is")

    assert [(r["indicator"], r["year"], r["rank"], r["change"]) for r in district] == [
        ("visits", 2024, 1, 1)
    ]
    assert visits.column("covered") == [2, 2]
