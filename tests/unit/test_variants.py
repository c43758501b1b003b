"""The variants of an index: leaving a component out at once gives what scoring without it gives."""

import numpy as np
import pytest

from egovcli.core import composite, robustness, variants
from egovcli.definitions import Step
from egovcli.questions.scoring import scored

ALONE_IN_ITS_PILLAR = """
label.en = "Mine"
entities = "any"
[method]
normalisation = "none"
weighting     = "given"
aggregation   = "geometric-mean"
[policy]
missing  = "leave-out"
constant = "keep"
tied     = "min"
negative = "error"
[pillars.narrow]
label.en = "Narrow"
weight = 1
[pillars.wide]
label.en = "Wide"
weight = 2
[[components]]
indicator = "a"
direction = "higher"
parent = "narrow"
weight = 1
[[components]]
indicator = "b"
direction = "higher"
parent = "wide"
weight = 1
[[components]]
indicator = "c"
direction = "higher"
parent = "wide"
weight = 3
"""


def shifts_without_each(one):
    """The mean shift of ranks when each component is left out by building the index anew."""
    own = one.composite
    for component in own.definition.components:
        smaller = own.definition.without(frozenset([component.id]))
        again = composite.rescored(own, smaller)
        yield np.abs(np.array(again.ranks) - np.array(own.ranks)).mean()


def shifts_at_once(one):
    ids = [Step(method=component.id) for component in one.definition.components]
    made = variants.uncertain(one.rescored, one.composite, {"drop-one": ids}, 0.0)
    return made.assumptions, robustness.simulate(made.assumptions, 1, 1).alone[0][1:]


@pytest.mark.parametrize(("index", "year"), [("pci", 2016), ("papi", 2020)])
def test_a_component_left_out_by_weight_moves_what_building_without_it_moves(index, year):
    one = scored(index, year)

    assumptions, found = shifts_at_once(one)

    assert found.tolist() == pytest.approx(list(shifts_without_each(one)))
    assert found.max() > 0
    assert len(assumptions.variants) == 1


def test_a_pillar_goes_with_the_only_component_it_has(tmp_path):
    (tmp_path / "mine.toml").write_text(ALONE_IN_ITS_PILLAR)
    (tmp_path / "mine.csv").write_text("name,a,b,c\nHà Nội,9,1,2\nĐà Nẵng,1,3,3\nCần Thơ,4,4,1\n")
    one = scored(str(tmp_path / "mine.toml"), data=str(tmp_path / "mine.csv"))

    assumptions, found = shifts_at_once(one)

    assert found.tolist() == pytest.approx(list(shifts_without_each(one)))
    assert len(assumptions.variants) == 2  # whole, and without the narrow pillar


def test_another_normalisation_of_treated_figures_is_what_scoring_anew_gives():
    one = scored("pci", 2016, settings=["method.treatment=winsorise"])
    step = Step(method="rank")
    made = variants.uncertain(one.rescored, one.composite, {"normalisation": [step]}, 0.0)

    again = scored(
        "pci", 2016, settings=["method.treatment=winsorise", "method.normalisation=rank"]
    )

    matrix = made.assumptions.variants[1].values
    assert matrix.tolist() == again.composite.normalised.values.tolist()
