"""PASP of a table of all 63 provinces, against a computation done by another road.

No value of PASP was ever published, so the table is test input: populations are those of the
statistics office for 2022 (data/observations/population.csv), dossiers are a tenth of them and
a different small number for each province, so that every figure is known in advance. What is
expected is worked out with exact fractions, column by column, not with the code under test.
"""

import csv
from fractions import Fraction
from pathlib import Path
from statistics import mean, stdev

import pytest

from egovcli.questions.pasp import pasp

DATA = Path(__file__).parents[2] / "data"


def provinces():
    with (DATA / "entities" / "provinces.csv").open(encoding="utf-8") as file:
        return {row["id"]: row["name_vi"] for row in csv.DictReader(file)}


def populations(year):
    with (DATA / "observations" / "population.csv").open(encoding="utf-8") as file:
        return {
            row["entity"]: int(float(row["value"]))
            for row in csv.DictReader(file)
            if row["indicator"] == "population-avg" and row["year"] == str(year)
        }


@pytest.fixture
def dossiers():
    people = populations(2022)
    return {id_: people[id_] // 10 + 997 * i for i, id_ in enumerate(provinces(), start=1)}


@pytest.fixture
def table(tmp_path, dossiers):
    path = tmp_path / "dossiers.csv"
    names = provinces()
    rows = [f"{names[id_]},{count},2022" for id_, count in dossiers.items()]
    path.write_text("\n".join(["province,dossiers,year", *rows]), encoding="utf-8")
    return str(path)


@pytest.fixture
def by_hand(dossiers):
    people = populations(2022)
    return {id_: Fraction(count * 1000, people[id_]) for id_, count in dossiers.items()}


def test_every_province_is_ranked_by_its_dossiers_per_1000_inhabitants(table, by_hand):
    answer = pasp(data=table)

    assert len(answer) == 63
    assert answer.column("id") == sorted(by_hand, key=by_hand.__getitem__, reverse=True)
    assert answer.column("rank") == list(range(1, 64))
    for id_, value in zip(answer.column("id"), answer.column("pasp"), strict=True):
        assert value == pytest.approx(float(by_hand[id_]), rel=1e-14)


def by_place(values):
    order = sorted(values.values())
    return {id_: order.index(value) + 1 for id_, value in values.items()}


def by_share_of_best(values):
    return {id_: value / max(values.values()) for id_, value in values.items()}


def by_min_max(values):
    low, high = min(values.values()), max(values.values())
    return {id_: (value - low) / (high - low) for id_, value in values.items()}


def by_z_score(values):
    middle, spread = mean(values.values()), stdev(map(float, values.values()))
    return {id_: float(value - middle) / spread for id_, value in values.items()}


@pytest.mark.parametrize(
    ("scale", "expected"),
    [
        ("share-of-best", by_share_of_best),
        ("min-max", by_min_max),
        ("rank", by_place),
        ("z-score", by_z_score),
    ],
)
def test_every_scale_gives_what_its_formula_says(table, by_hand, scale, expected):
    answer = pasp(data=table, scale=scale)
    scaled = expected(by_hand)

    for id_, value in zip(answer.column("id"), answer.column("scaled"), strict=True):
        assert value == pytest.approx(float(scaled[id_]), rel=1e-11, abs=1e-12)


def test_unscaled_leaves_the_converted_column_empty(table):
    assert set(pasp(data=table).column("scaled")) == {None}
