"""ASEM Sustainable Connectivity, 49 indicators on four levels, from one TOML to the ranks.

Data: the example of the COINr package (Becker et al. 2022, JOSS, doi 10.21105/joss.04567). The
printed table is the one in the package's documentation of ``get_results``, built by the same
steps: denominators, mean of the continent for gaps, screening at 90%, winsorising of at most
five values, min-max to 0–100, arithmetic means. It has two decimals.
"""

from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from egovcli.core import composite
from egovcli.core.composite import STAGES, Composite
from egovcli.questions.score import score
from egovcli.questions.scoring import definition, figures, scored

HERE = Path(__file__).parent / "asem"
INDEX, DATA, PANEL = (str(HERE / name) for name in ("asem.toml", "iData.csv", "iData_panel.csv"))

PILLARS = [
    "Conn",
    "Sust",
    "Physical",
    "ConEcFin",
    "Political",
    "Instit",
    "P2P",
    "Environ",
    "Social",
    "SusEcFin",
]
PRINTED = """
CHE 1 68.38 62.79 73.98 63.41 32.87 74.78 85.94 56.93 77.21 87.85 56.88
NLD 2 64.82 61.94 67.70 64.87 46.62 84.55 71.74 41.92 58.73 86.58 57.78
DNK 3 64.80 57.10 72.51 50.52 30.43 78.13 75.35 51.04 69.83 86.40 61.29
NOR 4 64.47 57.44 71.50 58.18 25.70 80.03 89.46 33.80 70.90 87.00 56.59
BEL 5 63.54 63.99 63.09 71.97 48.22 80.84 75.60 43.32 53.01 86.17 50.09
SWE 6 63.00 53.87 72.12 51.51 23.87 80.98 74.51 38.50 66.37 87.74 62.27
"""


@cache
def made() -> Composite:
    return scored(INDEX, data=DATA).composite


@cache
def table() -> pd.DataFrame:
    return pd.read_csv(DATA).set_index("uCode")


@pytest.mark.parametrize("line", PRINTED.strip().splitlines(), ids=lambda line: line[:3])
def test_the_documented_scores_are_reproduced_to_the_printed_digit(line):
    country, rank, index, *pillars = line.split()
    place = made().entities.index(country)

    assert made().ranks[place] == int(rank)
    assert made().scores[place] == pytest.approx(float(index), abs=0.005 + 1e-9)
    computed = [made().pillars.column(pillar)[place] for pillar in PILLARS]
    assert computed == pytest.approx([float(p) for p in pillars], abs=0.005 + 1e-9)


def test_every_country_has_a_score():
    assert sorted(rank for rank in made().ranks if rank) == list(range(1, 52))


def test_raw_figures_are_those_of_the_table():
    raw = made().raw

    assert np.array_equal(raw.column("LPI"), table()["LPI"], equal_nan=True)
    assert np.array_equal(raw.column("Population"), table()["Population"])


def test_figures_are_divided_by_their_denominators():
    per_head = table()["Flights"] / table()["Population"]

    assert np.array_equal(made().denominated.column("Flights"), per_head, equal_nan=True)


def test_gaps_hold_the_mean_of_their_continent():
    values = table()["Bord"] / table()["Area"]
    means = values.groupby(table()["EurAsia_group"]).transform("mean")

    assert made().imputed.column("Bord") == pytest.approx(values.fillna(means))


def test_what_the_treatment_changed_is_listed_value_by_value():
    changes = made().changed

    assert len(changes) == (made().treated.values != made().imputed.values).sum()
    one = next(change for change in changes if change.indicator == "Flights")
    before = made().imputed.column("Flights")[made().entities.index(one.entity)]
    assert (one.before, one.method) == (before, "winsorise")


def test_every_normalised_indicator_spans_0_to_100():
    values = made().normalised.values

    assert values.min(axis=0) == pytest.approx(np.zeros(49))
    assert values.max(axis=0) == pytest.approx(np.full(49, 100))


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_can_be_looked_at(stage):
    shown = score(INDEX, "CHE", data=DATA, stage=stage)

    assert shown.column("id") == ["CHE"]


@cache
def panel() -> figures.Gathered:
    return figures.from_table(PANEL, definition(INDEX), "known")


def test_the_panel_has_a_composite_for_every_year():
    years = composite.score_panel(definition(INDEX), panel().panel)

    assert list(years) == [2018, 2019, 2020, 2021, 2022]
    assert years[2018].scores == pytest.approx(made().scores)


def test_bounds_of_all_years_span_0_to_100_over_the_whole_panel():
    rule = definition(INDEX, changes=[(("method", "bounds"), "all-years")])

    years = composite.score_panel(rule, panel().panel)

    stacked = np.vstack([made.normalised.values for made in years.values()])
    assert stacked.min(axis=0) == pytest.approx(np.zeros(49))
    assert stacked.max(axis=0) == pytest.approx(np.full(49, 100))
    assert all(sorted(made.ranks)[0] == 1 for made in years.values())


HOLES = """
label.en = "Four indicators with holes"
entities = "any"

[method]
imputation    = "linear"
normalisation = "min-max"
weighting     = "equal"
aggregation   = "arithmetic-mean"

[parameters.imputation]
ends = "extend"

[policy]
missing  = "error"
constant = "error"
tied     = "min"
negative = "keep"

[table]
year = "Time"
""" + "".join(
    f'[[components]]\nindicator = "{name}"\ndirection = "higher"\n'
    for name in ("LPI", "Flights", "Ship", "Elec")
)


def test_holes_of_a_panel_are_filled_in_time_and_published_figures_stay(tmp_path):
    path = tmp_path / "holes.toml"
    path.write_text(HOLES, encoding="utf-8")

    made = scored(str(path), 2020, data=str(HERE / "iData_panel_holes_linear.csv")).composite

    known = ~np.isnan(made.raw.values)
    assert not known.all()
    assert not np.isnan(made.imputed.values).any()
    assert np.array_equal(made.imputed.values[known], made.raw.values[known])
