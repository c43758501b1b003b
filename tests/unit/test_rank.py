"""The ranking question: what takes part, what is compared, what is said."""

import pytest

import egovcli
from egovcli.errors.names import MergedProvince, NoFigures, UnknownName, UnknownYear
from egovcli.errors.rank import NoHeadline, Together, TwoIndicators, WrongMoment, WrongOption
from egovcli.messages import say
from egovcli.model import Message, Table


def notes(table: Table, key: str) -> list[dict[str, object]]:
    return [note.facts for note in table.notes if note.key == f"rank.note.{key}"]


@pytest.mark.parametrize(
    ("year", "indicator"),
    [
        (2017, "egov-index"),
        (2018, "papi-egovernance"),
        (2021, "papi-egovernance"),
        (2022, "dti-index"),
        (2024, "dti-index"),
    ],
)
def test_without_an_indicator_the_headline_one_of_the_year_is_taken(
    year: int, indicator: str
) -> None:
    table = egovcli.rank(year=year)

    assert set(table.column("indicator")) == {indicator}
    assert notes(table, "headline") == [{"indicator": indicator, "year": str(year)}]


def test_without_a_year_the_latest_is_taken_and_said() -> None:
    assert set(egovcli.rank().column("year")) == {2024}
    assert notes(egovcli.rank("papi-total"), "latest") == [{"year": "2024"}]


def test_a_year_without_a_headline_names_the_best_covered_indicators() -> None:
    with pytest.raises(NoHeadline) as raised:
        egovcli.rank(year=2013)

    assert {"papi-total", "pci-score"} <= set(raised.value.facts["best"])


def test_2018_says_where_the_index_published_in_july_2018_is() -> None:
    assert notes(egovcli.rank(year=2018), "july-2018")


def test_words_may_come_in_any_order() -> None:
    table = egovcli.rank("Đà Nẵng", "dti-index", "hue", year=2022)

    assert table.column("id") == ["da-nang", "thua-thien-hue"]


def test_named_entities_are_ranked_among_all_and_shown_beside_the_top() -> None:
    table = egovcli.rank("dti-index", "lai-chau", year=2022, top=2)

    assert table.column("id")[:2] == ["da-nang", "ho-chi-minh"]
    assert table.column("id")[2] == "lai-chau"
    assert int(str(table.column("rank")[2])) > 2


def test_both_ends_are_given_with_the_worst_last() -> None:
    table = egovcli.rank("dti-index", year=2022, top=5, bottom=5)

    assert table.column("rank") == [1, 2, 3, 4, 5, 59, 60, 61, 62, 63]


def test_a_region_ranks_among_itself() -> None:
    table = egovcli.rank("dti-index", year=2022, region="Tây Nguyên")

    assert len(table) == 5
    assert table.column("rank") == [1, 2, 3, 4, 5]
    assert set(table.column("ranked")) == {5}


def test_an_unknown_region_offers_near_ones() -> None:
    with pytest.raises(UnknownName):
        egovcli.rank("dti-index", year=2022, region="Tây Nguyêm")


def test_a_partial_series_is_ranked_among_those_with_data() -> None:
    table = egovcli.rank("par-index", year=2020)

    assert set(table.column("ranked")) == {11}
    assert notes(table, "coverage")[0]["n"] == 11


def test_a_live_series_is_ranked_from_one_vintage_only() -> None:
    table = egovcli.rank("index-766", year=2024)
    ca_mau = next(row for row in table.to_dicts() if row["id"] == "ca-mau")

    assert set(table.column("source_id")) == {"npsp-766-panel"}
    assert ca_mau["value"] == 88.83
    assert notes(table, "vintage")


def test_the_dti_of_2024_ranks_the_63_and_not_the_merged_units() -> None:
    table = egovcli.rank("dti-index", year=2024)

    assert len(table) == 63
    assert not any("@" in str(id_) for id_ in table.column("id"))


def test_a_national_figure_is_the_printed_one_and_both_are_said() -> None:
    table = egovcli.rank("level4-rate", year=2020)
    said = [
        (f["value"], say("rank.note.mean-printed", "en", **f)) for f in notes(table, "mean-printed")
    ]

    assert [value for value, text in said if "2020-12-31" in text] == [30.1, 31]


def test_the_change_counts_places_won_since_the_previous_comparable_year() -> None:
    now = {r["id"]: r for r in egovcli.rank("papi-total", year=2013).to_dicts()}
    then = {r["id"]: r["rank"] for r in egovcli.rank("papi-total", year=2012).to_dicts()}

    assert all(row["change"] == then[id_] - row["rank"] for id_, row in now.items())


def test_across_a_break_places_are_compared_and_the_break_is_said() -> None:
    table = egovcli.rank("papi-egovernance", year=2020)

    assert notes(table, "break")[0]["years"] == ["2020"]
    assert None not in table.column("change")


def test_against_takes_the_year_that_is_asked_for() -> None:
    table = egovcli.rank("papi-total", "ha-noi", year=2016, against="2011")
    ranks = [egovcli.rank("papi-total", "ha-noi", year=y).column("rank")[0] for y in (2011, 2016)]

    assert table.column("change") == [int(str(ranks[0])) - int(str(ranks[1]))]


def test_on_a_day_the_latest_figures_known_then_are_ranked() -> None:
    table = egovcli.rank("level4-rate", on="2020-09-30")

    assert "da-nang" in table.column("id")
    assert all(str(day or "") <= "2020-09-30" for day in table.column("as_of"))


@pytest.mark.parametrize(("ties", "expected"), [("min", 17), ("max", 18), ("average", 17.5)])
def test_equal_values_share_places_as_asked(ties: str, expected: float) -> None:
    table = egovcli.rank("egov-index", "thanh-hoa", year=2017, ties=ties)

    assert table.column("rank") == [expected]


def test_statistics_come_as_columns_after_the_promised_ones() -> None:
    table = egovcli.rank("dti-index", year=2022, stats=True)
    row = table.to_dicts()[0]

    assert [c.name for c in table.columns][-4:] == ["n", "mean", "median", "sd"]
    assert row["n"] == 63
    assert row["mean"] == pytest.approx(sum(table.to_frame()["value"]) / 63)


def test_ministries_are_ranked_where_they_are_asked_for() -> None:
    table = egovcli.rank("egov-index", year=2019, type="ministry")

    assert len(table) == 17
    assert table.column("rank") == table.column("printed_rank")


def test_a_year_without_figures_names_those_that_have_some() -> None:
    with pytest.raises(UnknownYear) as raised:
        egovcli.rank("papi-egovernance", year=2010)

    assert raised.value.facts["nearest"] == "2018"


def test_a_merged_province_asked_for_in_a_later_year_names_its_successor() -> None:
    with pytest.raises(MergedProvince):
        egovcli.rank("services-full", "hau-giang", year=2025)


def test_what_cannot_be_asked_is_an_error_of_use() -> None:
    with pytest.raises(TwoIndicators):
        egovcli.rank("dti-index", "papi-total")
    with pytest.raises(Together):
        egovcli.rank("dti-index", year=2022, on="2022-12-31")
    with pytest.raises(WrongOption):
        egovcli.rank("dti-index", ties="best")
    with pytest.raises(WrongOption):
        egovcli.rank("dti-index", type="city")


def test_every_figure_shown_has_its_source() -> None:
    table = egovcli.rank("dti-index", year=2022)

    assert set(table.column("source_id")) <= {source.id for source in table.sources}


@pytest.mark.parametrize("on", ["2018", "2018-13-01", "31/12/2018", "tomorrow"])
def test_on_needs_a_day(on: str) -> None:
    with pytest.raises(WrongMoment):
        egovcli.rank("papi-total", on=on)


def test_against_needs_a_year_or_a_day() -> None:
    with pytest.raises(WrongMoment):
        egovcli.rank("papi-total", against="last year")

    assert egovcli.rank("pci-score", "quang-ninh", year=2016, against=2010).column("change") == [5]


def test_figures_from_before_a_change_of_method_are_not_ranked_with_later_ones() -> None:
    table = egovcli.rank("papi-total", on="2018-12-31")

    assert set(table.column("year")) == {2018}
    assert table.column("ranked")[0] == 61


def test_on_a_day_the_title_says_the_day_and_a_person_sees_each_year() -> None:
    table = egovcli.rank("level4-rate", on="2021-10-30")
    year = next(column for column in table.columns if column.name == "year")

    assert say(table.title.key, "vi", **table.title.facts).endswith("ngày 30/10/2021")
    assert not year.detail
    assert table.column("year") == [2021, 2021, 2020, 2020, 2021]


def test_a_figure_of_the_whole_country_is_not_called_one_of_193() -> None:
    table = egovcli.rank("level4-rate", on="2020-06-30")

    assert table.column("id") == ["VNM"]
    assert notes(table, "coverage-nation") and not notes(table, "coverage")


def test_a_misspelt_name_is_told_before_a_year_without_figures() -> None:
    with pytest.raises(UnknownName):
        egovcli.rank("papi-totl", year=2013)


def test_a_conflict_is_written_in_the_readers_numbers() -> None:
    note = next(n for n in egovcli.rank("dti-index", year=2022).notes if n.key.endswith("conflict"))

    assert say(note.key, "vi", **note.facts) == (
        "Kon Tum 2022: lấy 0,5438 (dti-gov-63); dttg-183567 công bố 0,54."
    )


def test_how_names_are_taken_is_one_of_two() -> None:
    with pytest.raises(WrongOption):
        egovcli.rank("papi-total", names="any")


def test_from_2025_the_units_are_ranked_and_not_the_provinces_of_its_first_half() -> None:
    table = egovcli.rank("services-full", year=2025)

    assert "ha-giang" not in table.column("id")
    assert notes(table, "coverage")[0]["whole"] == 34


def test_on_a_day_the_headline_is_that_of_the_last_whole_year() -> None:
    table = egovcli.rank(on="2022-06-30")

    assert set(table.column("indicator")) == {"papi-egovernance"}
    assert max(table.column("year")) == 2021
    assert egovcli.rank(on="2022-12-31").column("indicator")[0] == "dti-index"


def test_on_a_day_no_place_is_shown_that_was_printed_for_later() -> None:
    table = egovcli.rank("dti-index", on="2022-06-30")

    assert max(table.column("year")) == 2021
    assert notes(table, "change-printed") == [{"year": Message("values.year", year="2020")}]


def test_who_is_equal_to_the_last_shown_is_named() -> None:
    table = egovcli.rank("dti-index", year=2024, top=13)

    (left_out,) = notes(table, "cut-ties")
    assert [label.vi for label in left_out["names"]] == ["Yên Bái"]
    assert not notes(egovcli.rank("dti-index", "bac-giang", year=2024), "cut-ties")


def test_what_else_a_year_has_are_not_the_parts_of_what_was_taken() -> None:
    assert "dti-economy-activity" not in notes(egovcli.rank(year=2024), "also")[0]["indicators"]
    assert notes(egovcli.rank(), "latest") == [{"year": "2024"}]


def test_what_every_reader_of_an_indicator_must_know_is_said() -> None:
    said = notes(egovcli.rank("index-766", year=2023), "caution")

    assert len(said) == 1


def test_the_library_names_its_questions() -> None:
    assert set(egovcli.__all__) <= set(dir(egovcli))
    assert "Raises:" in str(egovcli.rank.__doc__)


def test_one_figure_is_not_ranked_among_itself() -> None:
    table = egovcli.rank("par-index", year=2024)
    note = next(n for n in table.notes if n.key == "rank.note.coverage")

    assert say(note.key, "en", **note.facts) == "Only 1 of 63 provinces has a figure."
    assert say(note.key, "vi", **note.facts) == "Chỉ 1/63 tỉnh, thành phố có số liệu."


def test_an_indicator_that_nobody_printed_yet_is_said_to_have_no_figures() -> None:
    for ask in (egovcli.rank, egovcli.trend):
        with pytest.raises(NoFigures):
            ask("adult-user-rate")
