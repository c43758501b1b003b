"""The Technology Achievement Index of the OECD/JRC Handbook (2008) from one TOML, as a user asks.

The figures are those of table A.2 (p. 152), in a table with one row per country; what is printed
of single steps is in tables 15 (p. 87) and 19 (p. 94).
"""

from pathlib import Path

import numpy as np
import pytest

from egovcli.core.methods import STEPS
from egovcli.errors import Faults
from egovcli.errors.aggregation import MajorityCycle, TooManyOrders
from egovcli.errors.indices import MissingParameter
from egovcli.questions.score import score
from egovcli.questions.scoring import definition
from golden.tai import COUNTRIES
from golden.test_handbook_normalisation import PRINTED
from golden.test_handbook_weights import BENEFIT_OF_THE_DOUBT

INDEX = str(Path(__file__).parent / "handbook.toml")
NEEDED = {
    "constant": ["value=0"],
    "group-mean": ["groups='region'"],
    "group-median": ["groups='region'"],
    "goalposts": ["lowest=-100", "highest=1000"],
    "distance-to-target": ["target=2000"],
    "distance-to-reference": ["reference='mean'"],
    "above-below-mean": ["threshold=0.2"],
    "categorical": ["cuts=[1, 10, 100]", "scores=[0, 1, 2, 3]"],
    "budget-allocation": [
        "table=[[20, 10, 10, 10, 10, 10, 20, 10], [30, 10, 0, 0, 10, 10, 20, 20]]"
    ],
    "ahp": [f"comparisons={[[1] * 8] * 8}"],
    "power-mean": ["exponent=2"],
}
"""What a method must be told."""


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """Write the figures as a user has them; the region is that of no table, only a word."""
    path = tmp_path_factory.mktemp("tai") / "table.csv"
    names = [component.id for component in definition(INDEX).components]
    lines = [",".join(("country", *names, "region"))]
    for place, (country, figures) in enumerate(COUNTRIES.items()):
        lines.append(",".join((country, *map(str, figures), "ab"[place % 2])))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def by_country(answer, column):
    return dict(zip(answer.column("id"), answer.column(column), strict=True))


@pytest.mark.parametrize(("method", "column"), [("z-score", 1), ("min-max", 2)])
def test_schooling_is_normalised_as_in_table_15(table, method, column):
    change = f"method.normalisation={method}"

    found = score(INDEX, data=table, settings=[change], stage="normalised")

    schooling = by_country(found, "schooling")
    printed = {country: PRINTED[country][column] for country in COUNTRIES}
    assert schooling == pytest.approx(printed, abs=0.005 + 1e-9)


def test_the_benefit_of_the_doubt_is_that_of_table_19(table):
    """Each indicator has 10% to 15% of the total weight (endnote 29)."""
    limits = ["lowest_share=0.1", "highest_share=0.15", "limits_on='weights'"]
    changes = [f"parameters.weighting.{limit}" for limit in limits]

    found = score(INDEX, data=table, settings=["method.weighting=benefit-of-the-doubt", *changes])

    assert by_country(found, "value") == pytest.approx(BENEFIT_OF_THE_DOUBT, abs=0.015)


def test_equal_weights_are_the_plain_mean_of_the_stretched_columns(table):
    raw = np.array(list(COUNTRIES.values()))
    stretched = (raw - raw.min(axis=0)) / (raw.max(axis=0) - raw.min(axis=0))
    expected = dict(zip(COUNTRIES, stretched.mean(axis=1).tolist(), strict=True))

    found = score(INDEX, data=table)

    assert by_country(found, "value") == pytest.approx(expected)
    best_first = sorted(expected, key=expected.__getitem__, reverse=True)
    assert found.column("id") == best_first
    assert found.column("rank") == list(range(1, 24))


METHODS = [(step, method) for step, methods in STEPS.items() for method in methods]
SAYS_WHY = {"given": Faults, "condorcet": MajorityCycle, "kemeny": TooManyOrders}
"""No weights are given; majorities of these countries go in circles, of 18 of them."""


def asked(step, method):
    """The settings that name a method, with what it must be told, on a scale above zero."""
    parameters = [f"parameters.{step}.{said}" for said in NEEDED.get(method, [])]
    above = ["parameters.normalisation.low=1", "parameters.normalisation.high=100"]
    return [f"method.{step}={method}", *parameters, *(above if step == "aggregation" else [])]


@pytest.mark.parametrize(("step", "method"), METHODS)
def test_every_method_scores_the_countries_or_says_why_not(table, step, method):
    if method in SAYS_WHY:
        with pytest.raises(SAYS_WHY[method]):
            score(INDEX, data=table, settings=asked(step, method))
    else:
        found = score(INDEX, data=table, settings=asked(step, method))

        assert all(value is not None for value in found.column("value"))


@pytest.mark.parametrize(
    ("step", "method"), [(step, method) for step, method in METHODS if method in NEEDED]
)
def test_what_a_method_must_be_told_is_asked_for_with_the_line(step, method):
    lines = Path(INDEX).read_text(encoding="utf-8").splitlines()

    with pytest.raises(Faults) as raised:
        score(INDEX, settings=[f"method.{step}={method}"])

    missing = [fault for fault in raised.value.faults if isinstance(fault, MissingParameter)]
    needed = {said.partition("=")[0] for said in NEEDED[method]}
    assert {fault.facts["name"] for fault in missing} == needed
    if step in ("normalisation", "weighting", "aggregation"):
        start = "[[components]]" if step == "normalisation" else step
        assert all(lines[fault.facts["line"] - 1].startswith(start) for fault in missing)
