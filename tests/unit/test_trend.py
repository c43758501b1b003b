"""Values and places over the years."""

import pytest

import egovcli
from egovcli.errors.names import UnknownYear
from egovcli.errors.rank import NoIndicator, TwoIndicators, YearsReversed


def test_a_trend_gives_value_and_place_of_each_year_with_breaks_marked() -> None:
    rows = egovcli.trend("papi-egovernance", "thai-nguyen", end=2020).to_dicts()

    assert [(r["year"], r["rank"], r["break"]) for r in rows] == [
        (2018, 4, False),
        (2019, 13, True),
        (2020, 3, True),
    ]


def test_places_of_a_trend_are_those_of_the_rankings() -> None:
    for row in egovcli.trend("pci-score", "quang-ninh", start=2012, end=2016).to_dicts():
        ranking = egovcli.rank("pci-score", "quang-ninh", year=row["year"]).to_dicts()[0]

        assert row["rank"] == ranking["rank"]
        assert row["printed_rank"] == ranking["printed_rank"]


def test_the_rows_of_one_entity_stand_together() -> None:
    ids = egovcli.trend("dti-index", "hue", "da-nang", start=2022, end=2024).column("id")

    assert ids == ["thua-thien-hue"] * 3 + ["da-nang"] * 3


def test_without_entities_everybody_is_followed() -> None:
    assert len(egovcli.trend("dti-index", start=2022, end=2024)) == 3 * 63


def test_a_course_is_broken_off_where_the_method_changed() -> None:
    courses = egovcli.trend("papi-total", "ha-noi").extra["sparklines"]

    assert [len(course) for course in courses] == [*range(1, 8), *range(1, 8)]


def test_a_ministry_and_a_country_are_followed_too() -> None:
    assert egovcli.trend("egov-index", "bo-y-te").column("year") == [2019]
    assert egovcli.trend("egdi", "VNM", start=2020).column("rank") == [86, 86, 71]


def test_what_cannot_be_followed_is_an_error_of_use() -> None:
    with pytest.raises(NoIndicator):
        egovcli.trend("hue")
    with pytest.raises(TwoIndicators):
        egovcli.trend("dti-index", "papi-total")
    with pytest.raises(UnknownYear):
        egovcli.trend("dti-index", start=2030)


def test_years_that_are_reversed_are_said_to_be() -> None:
    with pytest.raises(YearsReversed):
        egovcli.trend("egdi", "VNM", start=2020, end=2018)
