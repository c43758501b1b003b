"""The question of PASP: what is shown, what ranks with what, what is said."""

import pytest

from egovcli.catalog import entities
from egovcli.core.pasp import min_max, pasp, share_of_best, z_score
from egovcli.errors.names import UnknownYear
from egovcli.errors.pasp import (
    NoDossiers,
    NoExactPopulation,
    NoPopulation,
    NoRanking,
    NoServices,
    NothingToScale,
    NotPositive,
)
from egovcli.errors.rank import Together, WrongOption
from egovcli.messages import say
from egovcli.questions.pasp import pasp as ask
from egovcli.questions.rank import rank


@pytest.fixture
def table(tmp_path):
    def written(*rows, name="table.csv"):
        path = tmp_path / name
        path.write_text("\n".join(rows) + "\n", encoding="utf-8")
        return str(path)

    return written


def notes(answer):
    return {note.key.rpartition(".")[2]: note.facts for note in answer.notes}


def by_id(answer):
    return {row["id"]: row for row in answer.to_dicts()}


def test_without_options_the_ten_names_come_first_then_every_count_newest_first():
    answer = ask()
    positions, years = answer.column("list_position"), answer.column("year")

    assert positions == [*range(1, 11), *[None] * 7]
    assert years[10:] == sorted(years[10:], reverse=True)
    assert set(answer.column("rank")) == {None}


def test_the_coverage_of_the_public_counts_is_said():
    assert notes(ask())["public"] == {"n": 6}
    assert {"own", "unknown", "definition", "printed"} <= notes(ask()).keys()


def test_a_public_count_stands_with_its_period_population_and_source():
    (count,) = [r for r in ask(year=2017).to_dicts() if r["dossiers"]]

    assert (count["id"], count["as_of"], count["period"]) == ("ho-chi-minh", "2017-08-31", "part")
    assert (count["dossiers"], count["population"], count["population_year"]) == (
        294100,
        8649600,
        2017,
    )
    assert count["pasp"] == pytest.approx(294.1 / 8.6496)
    assert count["source_id"] == "svc-xinhua-201801"


def test_the_population_of_a_merged_unit_is_the_sum_of_its_parts():
    count = by_id(ask(year=2026))["phu-tho@2025"]
    parts = entities.by_id()["phu-tho@2025"].predecessors
    people = {row["id"]: row["population"] for row in _alone(parts)}

    assert len(parts) == 3
    assert count["population"] == sum(people.values())
    assert count["population_year"] == 2024


def _alone(ids):
    """Take the populations of single provinces from another answer: a ranking of them."""
    rows = rank("population-avg", *ids, year=2024).to_dicts()
    return [{"id": row["id"], "population": row["value"]} for row in rows]


def test_a_year_without_public_counts_is_refused():
    with pytest.raises(UnknownYear) as raised:
        ask(year=2018)

    assert "2019" in raised.value.facts["years"]


def test_another_years_population_is_said_or_refused():
    assert "nearest-population" in notes(ask(year=2026))
    with pytest.raises(NoExactPopulation):
        ask(year=2026, exact_population=True)
    assert len(ask(year=2016, exact_population=True)) == 1


def test_the_vintage_before_the_census_is_another_choice():
    new, old = ask(year=2016), ask(year=2016, population="population-avg-gso2018")

    assert new.column("population") == [8479100]
    assert old.column("population") == [8297500]
    assert "vintage" in notes(old)


def test_the_published_list_is_the_ten_names_without_a_figure():
    answer = ask(published=True)

    assert answer.column("id")[:3] == ["ha-noi", "lam-dong", "da-nang"]
    assert len(answer) == 10
    assert notes(answer).keys() == {"list", "unknown"}


def test_the_contrast_is_in_words_where_counts_are_missing():
    answer = ask(contrast=True)

    assert answer.column("id") == ["nghe-an", "thua-thien-hue", "ha-noi", "ho-chi-minh"]
    assert set(answer.column("source_id")) == {"tgvn-2018-07"}


def test_the_contrast_puts_many_services_with_few_dossiers_first(table):
    data = table(
        "province,dossiers,services,population,year",
        "Nghệ An,10,900,1000,2020",
        "Hà Nội,80,100,1000,2020",
        "Huế,60,500,1000,2020",
    )
    answer = ask(data=data, contrast=True)

    assert answer.column("id") == ["nghe-an", "thua-thien-hue", "ha-noi"]
    assert answer.column("services_rank") == [1, 2, 3]
    assert answer.column("rank") == [3, 2, 1]
    assert answer.column("contrast") == [-2, 0, 2]


def test_settled_dossiers_are_preferred_where_all_have_them(table):
    data = table("province,dossiers,settled,year", "Huế,50,40,2020", "Hà Nội,70,60,2020")
    answer = ask(data=data)

    assert sorted(answer.column("dossiers")) == [40, 60]
    assert set(answer.column("basis")) == {"settled"}


def test_settled_dossiers_of_some_are_not_ranked_beside_received_ones_of_others(table):
    data = table("province,dossiers,settled,year", "Huế,50,40,2020", "Hà Nội,70,,2020")
    answer = ask(data=data)

    assert sorted(answer.column("dossiers")) == [50, 70]
    assert "received-partly" in notes(answer)


def test_part_of_a_year_is_shown_but_not_ranked_with_full_years(table):
    data = table(
        "province,dossiers,year,as_of",
        "Huế,50,2020,",
        "Hà Nội,70,2020,2020-12-31",
        "Cà Mau,90,2020,31/03/2020",
    )
    answer = by_id(ask(data=data))

    assert {id_: row["rank"] for id_, row in answer.items()} == {
        "thua-thien-hue": 1,
        "ha-noi": 2,
        "ca-mau": None,
    }
    assert "part-year" in notes(ask(data=data))


def test_annualised_counts_rank_with_the_others_and_are_called_an_approximation(table):
    data = table(
        "province,dossiers,population,year,as_of",
        "Huế,366,1000,2020,",
        "Cà Mau,182,1000,2020,2020-03-31",
    )
    answer = ask(data=data, annualise=True)

    assert answer.column("id") == ["ca-mau", "thua-thien-hue"]
    assert answer.column("dossiers") == [732, 366]
    assert answer.column("rank") == [1, 2]
    assert "annualised" in notes(answer)


def test_counts_of_one_and_the_same_part_of_a_year_rank_among_themselves(table):
    data = table("province,dossiers,as_of", "Huế,5,2020-06-30", "Hà Nội,70,2020-06-30")

    assert sorted(ask(data=data).column("rank")) == [1, 2]


def test_of_several_periods_of_a_province_the_whole_year_counts(table):
    data = table("province,dossiers,year,as_of", "Huế,9,2020,2020-12-31", "Huế,4,2020,2020-06-30")

    assert ask(data=data).column("dossiers") == [9]


def test_one_count_has_no_rank(table):
    answer = ask(data=table("province,dossiers,year", "Huế,5,2020"))

    assert answer.column("rank") == [None]
    assert notes(answer)["no-rank"] == {"n": 1}


def test_provinces_and_merged_units_never_rank_together(table):
    data = table("province,dossiers,year", "Huế,5,2024", "Hà Nội,6,2024", "phu-tho@2025,70,2024")

    answer = ask(data=data)
    assert by_id(answer)["phu-tho@2025"]["rank"] is None
    assert [label.vi for label in notes(answer)["other-units"]["names"]] == ["Phú Thọ"]


def test_names_of_2025_mean_the_merged_units(table):
    data = table("tỉnh,hồ sơ,năm", "Phú Thọ,5,2025", "An Giang,6,2025")

    assert sorted(ask(data=data).column("id")) == ["an-giang@2025", "phu-tho@2025"]


def test_the_tables_own_population_is_taken(table):
    answer = ask(data=table("province,dossiers,population,year", "Huế,5,2000,2020"))

    assert answer.column("population") == [2000]
    assert answer.column("pasp") == [2.5]


def test_a_unit_in_the_header_multiplies(table):
    answer = ask(data=table("Tỉnh,Hồ sơ,Dân số (nghìn người),Năm", '"Huế",5,"1.133,6",2020'))

    assert answer.column("population") == [1133600]


def test_a_table_without_a_year_says_how_it_is_read(table):
    answer = ask(data=table("province,dossiers", "Huế,5", "Hà Nội,7"))

    assert set(answer.column("year")) == {None}
    assert notes(answer)["no-year"] == {"year": "2024"}


def test_of_a_table_of_several_years_the_latest_is_taken_and_said(table):
    data = table("province,dossiers,year", "Huế,5,2019", "Huế,7,2020")

    assert ask(data=data).column("year") == [2020]
    assert notes(ask(data=data))["latest"] == {"year": "2020"}
    assert ask(data=data, year=2019).column("dossiers") == [5]


def test_per_service_divides_by_the_services_too(table):
    data = table("province,dossiers,population,services,year", "Huế,50,1000,25,2020")

    assert ask(data=data, per_service=True).column("pasp") == [2]


def test_per_service_without_any_number_of_services_is_refused(table):
    data = table("province,dossiers,population,year", "Cà Mau,50,1000,2011")

    with pytest.raises(NoServices):
        ask(data=data, per_service=True)


def test_a_comparison_with_the_list_counts_shared_names_and_correlates_the_common_ones(table):
    data = table(
        "province,dossiers,population,year",
        "Hà Nội,90,1000,2017",
        "Đà Nẵng,80,1000,2017",
        "Lâm Đồng,70,1000,2017",
        "Cà Mau,60,1000,2017",
    )
    answer = ask(data=data, against="published")

    assert answer.extra["overlap"] == 3
    assert answer.extra["spearman"] == pytest.approx(0.5)
    assert answer.extra["kendall"] == pytest.approx(1 / 3)
    assert {"list", "overlap", "correlated"} <= notes(answer).keys()


def test_two_names_in_both_are_too_few_for_a_correlation(table):
    data = table("province,dossiers,year", "Hà Nội,90,2017", "Đà Nẵng,80,2017")
    answer = ask(data=data, against="published")

    assert (answer.extra["overlap"], answer.extra["spearman"]) == (2, None)
    assert "not-correlated" in notes(answer)


def test_public_counts_cannot_be_compared_with_the_list():
    with pytest.raises(NoRanking):
        ask(against="published")


@pytest.mark.parametrize(
    "wrong",
    [
        {"scale": "best"},
        {"population": "area-km2"},
        {"against": "2018"},
        {"per": 0},
        {"data": "table.csv", "decimal": "dot"},
    ],
)
def test_a_choice_that_does_not_exist_is_refused(wrong):
    with pytest.raises(WrongOption):
        ask(**wrong)


def test_the_published_list_is_not_mixed_with_a_table():
    with pytest.raises(Together):
        ask(published=True, data="table.csv")


def test_districts_are_taken_as_they_stand_with_their_own_population(table):
    data = table("name,dossiers,population,year", "Quận 1,5,1000,2020", "Quận 3,9,1000,2020")

    assert ask(data=data, names="as-is").column("id") == ["Quận 3", "Quận 1"]


def test_districts_without_a_population_cannot_be_measured(table):
    data = table("name,dossiers,year", "Quận 1,5,2020")

    with pytest.raises(NoPopulation):
        ask(data=data, names="as-is")


def test_a_tidy_table_is_read_as_well(table):
    data = table(
        "entity,year,indicator,value",
        "hue,2020,online-dossiers-settled,50",
        "ha-noi,2020,online-dossiers-settled,70",
        "ha-noi,2020,population-avg,1000",
    )
    answer = by_id(ask(data=data))

    assert answer["ha-noi"]["pasp"] == 70
    assert answer["thua-thien-hue"]["population"] == 1133600


def test_a_tidy_table_without_dossiers_is_refused(table):
    data = table("entity,year,indicator,value", "hue,2020,services-online,50")

    with pytest.raises(NoDossiers):
        ask(data=data)


@pytest.mark.parametrize("convert", [min_max, z_score, share_of_best])
def test_equal_figures_of_zero_cannot_be_scaled(convert):
    with pytest.raises(NothingToScale):
        convert([0.0, 0.0])


def test_nothing_is_divided_by_zero_people():
    with pytest.raises(NotPositive):
        pasp(5, 0)


def test_periods_are_said_as_the_reader_writes_days():
    (period,) = ask(year=2020).column("period")

    assert say(period.key, "vi", **period.facts) == "1/1/2020 đến 31/3/2020"
    assert say(period.key, "en", **period.facts) == "2020-01-01 to 2020-03-31"


def test_a_whole_year_is_not_ranked_with_the_half_years_of_others_and_it_is_said(table):
    half = ("Huế,500,2022,2022-06-30", "Đà Nẵng,700,2022,2022-06-30")
    answer = ask(data=table("province,dossiers,year,as_of", *half, "Hà Nội,600,2022,"))

    assert by_id(answer)["ha-noi"]["rank"] is None
    assert "ranked-part" in notes(answer)
    assert [label.vi for label in notes(answer)["part-year"]["names"]] == ["Hà Nội"]


def test_nothing_is_said_to_be_converted_where_nothing_ranks(table):
    answer = ask(data=table("province,dossiers,year", "Huế,5,2017"), scale="z-score")

    assert "scale-z-score" not in notes(answer)


def test_the_published_list_can_be_cut():
    assert ask(published=True, top=2).column("id") == ["ha-noi", "lam-dong"]


@pytest.mark.parametrize(
    "options",
    [
        {"published": True, "contrast": True},
        {"published": True, "year": 2019},
        {"contrast": True, "against": "published"},
    ],
)
def test_what_leaves_an_option_nothing_to_do_is_refused(options):
    with pytest.raises(Together):
        ask(**options)
