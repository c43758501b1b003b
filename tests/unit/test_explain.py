"""``egov explain``: what is asked, on the shipped data."""

from fractions import Fraction
from pathlib import Path

import pytest

from egovcli.errors.indices import NoVersion
from egovcli.errors.names import UnknownName
from egovcli.errors.rank import Together
from egovcli.errors.robustness import NoScore, NotOneByOne, SameYear, YearsReversed
from egovcli.questions.explain import explain
from egovcli.questions.score import score


def said(table):
    return {note.key.removeprefix("explain.note."): note.facts for note in table.notes}


def by_id(table, column):
    return dict(zip(table.column("id"), table.column(column), strict=True))


def scores(index, year):
    return by_id(score(index, year=year), "value")


def test_contributions_add_up_to_the_score():
    table = explain("pci", "thai-nguyen", year=2016)

    assert sum(table.column("contribution")) == pytest.approx(scores("pci", 2016)["thai-nguyen"])
    assert sum(table.column("weight")) == pytest.approx(1)


@pytest.mark.parametrize(
    ("index", "entity", "year"), [("papi", "ha-noi", 2020), ("egdi", "VNM", 2020)]
)
def test_the_parts_of_a_distance_add_up_to_it(index, entity, year):
    table = explain(index, entity, year=year)
    mine = scores(index, year)

    for distance in said(table)["distances"]["distances"]:
        column = distance.facts["column"].key.removeprefix("columns.")
        assert sum(table.column(column)) == pytest.approx(distance.facts["points"], abs=1e-4)
    leader = max(mine, key=mine.get)
    assert sum(table.column("versus_leader")) == pytest.approx(mine[entity] - mine[leader])


def test_a_geometric_mean_is_split_too():
    table = explain("papi", "ha-noi", year=2020, settings=["method.aggregation=geometric-mean"])

    assert table.column("contribution") == [None] * 8
    points = said(table)["distances"]["distances"][0].facts["points"]
    assert sum(table.column("versus_leader")) == pytest.approx(points, abs=1e-4)


def test_the_value_that_is_needed_wins_exactly_one_place(tmp_path):
    table = explain("papi", "ha-noi", year=2020)
    rank = said(table)["place"]["rank"]
    needed = by_id(table, "needed")["papi-d4-corruption-control"]

    def rank_with(value):
        own = tmp_path / "own.csv"
        own.write_text(
            f"entity,year,indicator,value\nha-noi,2020,papi-d4-corruption-control,{value}\n"
        )
        return score("papi", "ha-noi", year=2020, data=str(own)).column("rank")[0]

    assert rank_with(needed + 1e-9) == rank - 1
    assert rank_with(needed - 1e-6) == rank


def test_it_is_said_whether_anybody_has_reached_what_is_needed():
    table = explain("pci", "thai-nguyen", year=2016)
    notes = said(table)

    assert notes["next-unreached"]["component"].en == "Labour and training"
    assert notes["next-unreached"]["needed"] > notes["next-unreached"]["best"]
    assert notes["next-also"]["n"] > 0
    for needed, best, reached in zip(
        table.column("needed"), table.column("best"), table.column("reached"), strict=True
    ):
        assert reached == (needed is not None and needed <= best)


def test_the_leader_has_no_next_place():
    table = explain("pci", "da-nang", year=2016)

    assert table.column("needed") == [None] * 10
    assert said(table)["leads"]["neighbour"].en == "Quang Ninh"
    assert table.column("versus_leader") == pytest.approx([0] * 10)


def test_another_entity_may_be_the_one_compared_with():
    table = explain("pci", "ha-noi", year=2016, versus="hai-phong")
    points = scores("pci", 2016)

    assert sum(table.column("versus_neighbour")) == pytest.approx(
        points["ha-noi"] - points["hai-phong"]
    )


def test_a_change_of_rank_is_split_into_parts_that_add_up_exactly():
    table = explain("pci", "da-nang", since=2012, until=2013)

    exact = [Fraction(part) for part in table.column("exact") if part is not None]
    change = said(table)["change"]
    assert sum(exact) == change["before"] - change["after"] == 11


def test_a_break_in_method_is_named_and_not_spread_over_components():
    table = explain("papi", "thai-nguyen", since=2019, until=2020)

    points = by_id(table, "points")
    assert said(table)["break-series"]["names"][0].en == "E-governance"
    assert points["papi-egovernance"] is None
    assert points["papi-d1-participation"] > 0


def test_components_that_only_one_year_has_have_no_points():
    table = explain("papi", "ha-noi", since=2017, until=2018)

    row = {r["id"]: r for r in table.to_dicts()}["papi-d7-environment"]
    assert (row["before"], row["points"]) == (None, None)
    assert "break-weights" in said(table)


def test_incomplete_components_give_way_to_the_printed_total():
    table = explain("dti", "ha-noi", since=2022, until=2024)

    assert "total" in said(table) and "break-total" not in said(table)
    assert by_id(table, "points")["dti-index"] == pytest.approx(0.214, abs=0.001)


def test_a_total_across_a_break_is_all_method():
    table = explain("pci", "ha-noi", since=2019, until=2021)

    places = dict(zip(table.column("part"), table.column("places"), strict=True))
    assert "break-total" in said(table)
    assert (places["method"], places["own-data"]) == (-1, 0)


def test_the_bounds_of_a_scale_can_move_a_rank():
    asem = Path(__file__).parent.parent / "golden" / "asem"
    table = explain(
        str(asem / "asem.toml"), "CHE", since=2018, until=2020, data=str(asem / "iData_panel.csv")
    )

    exact = {
        part: Fraction(share)
        for part, share in zip(table.column("part"), table.column("exact"), strict=True)
        if part
    }
    assert exact["bounds"] != 0
    assert sum(exact.values()) == -said(table)["change-lost"]["n"]


def test_a_year_that_is_left_out_is_the_nearest_there_is():
    assert said(explain("pci", "hue", until=2016))["change"]["since"] == "2015"
    assert said(explain("dti", "ha-noi", since=2022))["change"]["until"] == "2024"


@pytest.mark.parametrize(
    ("arguments", "options", "error"),
    [
        (("pci", "da-nang"), {"since": 2016, "until": 2016}, SameYear),
        (("pci", "da-nang"), {"since": 2016, "until": 2015}, YearsReversed),
        (("pci", "da-nang"), {"year": 2016, "since": 2015}, Together),
        (("pci", "da-nan"), {"year": 2016}, UnknownName),
        (("pcy", "da-nang"), {}, UnknownName),
        (("dti", "ha-noi"), {"year": 2022}, NoScore),
        (("dti", "ha-noi"), {"year": 2024}, NoVersion),
        (("dti", "an-giang"), {"since": 2020, "until": 2022}, NoScore),
        (("pci", "da-nang"), {"since": 1990, "until": 2016}, NoVersion),
    ],
)
def test_what_is_asked_wrongly_is_told(arguments, options, error):
    with pytest.raises(error):
        explain(*arguments, **options)


def test_an_index_of_comparisons_has_no_parts():
    with pytest.raises(NotOneByOne):
        explain("pci", "da-nang", year=2016, settings=["method.aggregation=copeland"])


UNITLESS = """
label.en = "Mine"
entities = "any"
[method]
normalisation = "none"
weighting     = "equal"
aggregation   = "arithmetic-mean"
[policy]
missing  = "leave-out"
constant = "keep"
tied     = "min"
negative = "error"
[[components]]
indicator = "a"
direction = "higher"
[[components]]
indicator = "b"
direction = "higher"
"""


@pytest.fixture
def mine(tmp_path):
    def ask(rows, entity):
        (tmp_path / "mine.toml").write_text(UNITLESS)
        (tmp_path / "mine.csv").write_text("name,a,b\n" + rows)
        return explain(str(tmp_path / "mine.toml"), entity, data=str(tmp_path / "mine.csv"))

    return ask


def test_who_shares_the_first_place_is_said_to_share_it(mine):
    facts = said(mine("Hà Nội,1,2\nĐà Nẵng,2,1\n", "ha-noi"))

    assert facts["tied"]["neighbour"] == "Đà Nẵng"
    assert "leads" not in facts


def test_one_entity_has_nobody_to_be_distant_from(mine):
    facts = said(mine("Hà Nội,1,2\n", "ha-noi"))

    assert "distances" not in facts
    assert facts["place-unitless"]["score"] == 1.5
