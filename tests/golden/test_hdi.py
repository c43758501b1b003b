"""HDI 1990–2021, as UNDP published it (HDR21-22 composite indices complete time series).

Technical note 1: goalposts (income in logarithms), education the mean of its two parts, HDI
the geometric mean of the three. Printed to three decimals.
"""

import csv
from functools import cache
from pathlib import Path

import pytest

from egovcli.core import composite
from egovcli.core.composite import Composite
from egovcli.questions.scoring import definition, figures, scored

HERE = Path(__file__).parent / "hdi"
INDEX, INPUTS = str(HERE / "hdi.toml"), str(HERE / "hdi_components_1990_2021.csv")


@cache
def panel() -> figures.Gathered:
    return figures.from_table(INPUTS, definition(INDEX), "known")


@cache
def year(number: int) -> Composite:
    return composite.score(definition(INDEX), panel().matrix(number))


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_all_5571_values_are_reproduced_to_the_third_decimal():
    printed = {(r["iso3"], int(r["year"])): float(r["hdi"]) for r in rows("hdi_1990_2021.csv")}

    computed = {
        (entity, number): float(score)
        for number in panel().panel.years
        for entity, score in zip(year(number).entities, year(number).scores, strict=True)
        if score == score
    }

    assert len(printed) == 5571
    assert printed.keys() <= computed.keys()
    assert max(abs(computed[k] - printed[k]) for k in printed) <= 0.0005 + 1e-9


def test_only_rwanda_before_1994_has_parts_and_no_printed_value():
    printed = {(r["iso3"], int(r["year"])) for r in rows("hdi_1990_2021.csv")}

    beyond = {
        (entity, number)
        for number in panel().panel.years
        for entity, rank in zip(year(number).entities, year(number).ranks, strict=True)
        if rank is not None and (entity, number) not in printed
    }

    assert beyond == {("RWA", number) for number in range(1990, 1994)}


def test_rwanda_1994_is_left_out_as_its_life_expectancy_is_below_the_goalpost():
    (remark,) = year(1994).remarks

    assert remark.facts["entities"] == ["RWA"]


def test_all_191_ranks_of_2021_are_reproduced_with_their_ties():
    printed = {r["iso3"]: int(r["hdi_rank_2021"]) for r in rows("rank_2021.csv")}

    made = scored(INDEX, 2021, data=INPUTS).composite

    ranks = {e: r for e, r in zip(made.entities, made.ranks, strict=True) if r is not None}
    assert len(printed) == 191
    assert ranks == printed


@pytest.mark.parametrize("country", ["MCO", "NRU", "PRK", "SOM"])
def test_a_country_that_lacks_a_component_has_neither_score_nor_rank(country):
    made = year(2021)

    assert made.ranks[made.entities.index(country)] is None
