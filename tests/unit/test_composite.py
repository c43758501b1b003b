"""Composite indices: the stages in order, and the policies."""

from dataclasses import replace

import numpy as np
import pytest

from egovcli.core import composite
from egovcli.definitions import (
    Component,
    IndexDefinition,
    Matrix,
    Panel,
    Pillar,
    Policy,
    Screening,
    Step,
)
from egovcli.errors import Faults
from egovcli.errors.aggregation import NotPositive
from egovcli.errors.indices import (
    AllMissing,
    ConstantIndicator,
    EmptyMatrix,
    InfiniteFigure,
    MissingFigure,
    NegativeFigure,
    NotAboveZero,
    NothingLeft,
)
from egovcli.errors.normalisation import ConstantIndicator as NothingToStretch
from egovcli.model import Label

EQUAL, MEAN = Step(method="equal"), Step(method="arithmetic-mean")


def index(*components: Component, pillars: tuple[Pillar, ...] = (), **changes) -> IndexDefinition:
    root = Pillar(id="index", weighting=EQUAL, aggregation=MEAN)
    settings = {
        "policy": Policy(missing="leave-out", constant="error", tied="min", negative="error"),
        "normalisation": Step(method="min-max"),
        **changes,
    }
    return IndexDefinition(
        id="index",
        label=Label(vi="x", en="x"),
        components=components or (Component(id="a"), Component(id="b")),
        pillars=(settings.pop("root", root), *pillars),
        **settings,
    )


def matrix(*rows: tuple[float, ...], indicators: str = "ab") -> Matrix:
    entities = tuple("xyzuvw"[: len(rows)])
    values = np.array(rows, dtype=float).reshape(len(rows), len(indicators))
    return Matrix(entities=entities, indicators=tuple(indicators), values=values)


GAP = float("nan")


def test_scores_are_the_mean_of_the_stretched_columns():
    made = composite.score(index(), matrix((0, 5), (1, 10), (0.5, 10)))

    assert made.scores.tolist() == [0.0, 1.0, 0.75]
    assert made.ranks == (3, 1, 2)


def test_an_entity_with_a_gap_is_left_out_and_says_what_it_had():
    made = composite.score(index(), matrix((0, 5), (1, GAP), (0.5, 10)))

    assert made.ranks == (2, None, 1)
    assert made.coverage.tolist() == [1.0, 0.5, 1.0]


def test_the_mean_of_what_is_there_rescales_the_weights():
    policy = Policy(missing="average-available", constant="error", tied="min", negative="error")

    made = composite.score(index(policy=policy), matrix((0, 5), (1, GAP), (0.5, 10)))

    assert made.scores.tolist() == [0.0, 1.0, 0.75]


def test_gaps_that_are_errors_are_all_named():
    policy = Policy(missing="error", constant="error", tied="min", negative="error")

    with pytest.raises(Faults) as raised:
        composite.score(index(policy=policy), matrix((0, GAP), (1, GAP), (0.5, 10)))

    assert [fault.facts["entity"] for fault in raised.value.faults] == ["x", "y"]
    assert isinstance(raised.value.faults[0], MissingFigure)


def test_a_constant_indicator_is_an_error_with_its_name():
    with pytest.raises(Faults) as raised:
        composite.score(index(), matrix((1, 5), (1, 10)))

    assert raised.value.faults[0].facts == {"indicator": "a", "value": 1.0}
    assert isinstance(raised.value.faults[0], ConstantIndicator)


def test_a_constant_indicator_that_is_left_out_is_told():
    policy = Policy(missing="leave-out", constant="leave-out", tied="min", negative="error")

    made = composite.score(index(policy=policy), matrix((1, 5), (1, 10)))

    assert made.scores.tolist() == [0.0, 1.0]
    assert made.remarks[0].facts["indicators"] == ["a"]


def test_a_constant_indicator_that_is_kept_meets_the_normalisation():
    policy = Policy(missing="leave-out", constant="keep", tied="min", negative="error")

    with pytest.raises(NothingToStretch) as raised:
        composite.score(index(policy=policy), matrix((1, 5), (1, 10)))

    assert raised.value.facts["indicator"] == "a"


def test_a_negative_figure_is_an_error_with_entity_and_indicator():
    with pytest.raises(Faults) as raised:
        composite.score(index(), matrix((0, 5), (-1, 10)))

    assert raised.value.faults[0].facts == {"entity": "y", "indicator": "a", "value": -1.0}
    assert isinstance(raised.value.faults[0], NegativeFigure)


def test_a_negative_figure_can_be_taken_as_missing():
    policy = Policy(missing="leave-out", constant="error", tied="min", negative="leave-out")

    made = composite.score(index(policy=policy), matrix((0, 5), (-1, 10), (1, 10)))

    assert made.ranks[1] is None
    assert made.remarks[0].facts["cells"] == ["y a"]


def test_an_infinite_figure_is_an_error_with_its_cell():
    with pytest.raises(Faults) as raised:
        composite.score(index(), matrix((0, 5), (float("inf"), 10)))

    assert raised.value.faults[0].facts == {"entity": "y", "indicator": "a"}
    assert isinstance(raised.value.faults[0], InfiniteFigure)


def test_policies_that_leave_nothing_are_an_error():
    policy = Policy(missing="leave-out", constant="leave-out", tied="min", negative="error")

    with pytest.raises(NothingLeft):
        composite.score(index(policy=policy), matrix((1, 5), (1, 5)))


def test_a_column_without_any_figure_is_an_error():
    with pytest.raises(Faults) as raised:
        composite.score(index(), matrix((0, GAP), (1, GAP)))

    assert [type(fault) for fault in raised.value.faults] == [AllMissing]


def test_no_entities_is_an_error():
    with pytest.raises(EmptyMatrix):
        composite.score(index(), matrix())


def test_a_zero_in_a_geometric_mean_names_entity_and_component():
    root = Pillar(id="index", weighting=EQUAL, aggregation=Step(method="geometric-mean"))

    with pytest.raises(NotPositive) as raised:
        composite.score(index(root=root), matrix((0, 5), (1, 10)))

    assert (raised.value.facts["entity"], raised.value.facts["indicator"]) == ("x", "a")


def test_a_zero_in_a_geometric_mean_can_be_left_out():
    root = Pillar(id="index", weighting=EQUAL, aggregation=Step(method="geometric-mean"))
    policy = Policy(
        missing="leave-out", constant="error", tied="min", negative="error", zero="leave-out"
    )

    made = composite.score(index(root=root, policy=policy), matrix((0, 5), (1, 10)))

    assert made.ranks == (None, 1)
    assert made.remarks[0].facts["entities"] == ["x"]


def test_a_denominator_divides():
    rule = index(Component(id="a", denominator="b", per=1000), normalisation=Step(method="none"))

    made = composite.score(rule, matrix((3, 1000), (1, 500)))

    assert made.scores.tolist() == [3.0, 2.0]
    assert made.raw.values.tolist() == [[3.0, 1000.0], [1.0, 500.0]]


def test_a_denominator_of_zero_is_an_error():
    rule = index(Component(id="a", denominator="b"), normalisation=Step(method="none"))

    with pytest.raises(Faults) as raised:
        composite.score(rule, matrix((3, 0), (1, 500)))

    assert raised.value.faults[0].facts["indicator"] == "b"
    assert isinstance(raised.value.faults[0], NotAboveZero)


def test_a_figure_that_stands_for_no_data_is_missing():
    rule = index(Component(id="a", missing_if=0), Component(id="b"))

    made = composite.score(rule, matrix((0, 5), (1, 10), (3, 5)))

    assert made.ranks == (None, 1, 1)
    assert made.remarks[0].facts["entities"] == ["x"]


def test_screening_leaves_out_entities_with_too_few_figures():
    rule = index(screening=Screening(entities=0.6))

    made = composite.score(rule, matrix((0, 5), (1, GAP), (0.5, 10)))

    assert made.entities == ("x", "z")
    assert made.remarks[0].facts["entities"] == ["y"]


def test_screening_after_imputation_counts_filled_gaps():
    rule = index(
        screening=Screening(entities=0.6, when="after-imputation"), imputation=Step(method="mean")
    )

    made = composite.score(rule, matrix((0, 5), (1, GAP), (0.5, 10)))

    assert made.entities == ("x", "y", "z")
    assert made.imputed.values[1, 1] == 7.5


def test_groups_of_the_matrix_fill_gaps_of_their_own():
    rule = index(imputation=Step(method="group-mean", parameters={"groups": "region"}))
    table = replace(matrix((0, 5), (1, GAP), (0.5, 10)), groups=("n", "n", "s"))

    assert composite.score(rule, table).imputed.values[1, 1] == 5.0


def test_treated_values_are_listed_with_names():
    rule = index(Component(id="a"), treatment=Step(method="winsorise"))
    values = [(float(v),) for v in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100)]
    names = tuple("abcdefghijkl")
    table = Matrix(entities=names, indicators=("a",), values=np.array(values))

    (change,) = composite.score(rule, table).changed

    assert (change.entity, change.indicator, change.before, change.after) == ("l", "a", 100, 30)


def test_a_pillar_has_its_own_aggregation_and_weights():
    pillars = (
        Pillar(
            id="p", weight=1, weighting=Step(method="given"), aggregation=Step(method="minimum")
        ),
    )
    rule = index(
        Component(id="a", parent="p", weight=1),
        Component(id="b", parent="p", weight=1),
        Component(id="c"),
        pillars=pillars,
    )

    made = composite.score(rule, matrix((0, 1, 1), (1, 0.5, 0), (1, 0, 0.5), indicators="abc"))

    assert made.pillars.column("p").tolist() == [0.0, 0.5, 0.0]
    assert made.scores.tolist() == [0.5, 0.25, 0.25]
    assert made.ranks == (1, 2, 2)


def test_the_benefit_of_the_doubt_gives_its_own_scores():
    root = Pillar(id="index", weighting=Step(method="benefit-of-the-doubt"), aggregation=MEAN)
    rule = index(root=root, normalisation=Step(method="none"))

    made = composite.score(rule, matrix((1, 0.2), (0.5, 0.5), (0.2, 1)))

    assert made.scores.round(6).tolist() == [1.0, 0.833333, 1.0]
    assert made.weights["index"].sum() == pytest.approx(1)


def cube(*layers: tuple[tuple[float, ...], ...]) -> Panel:
    values = np.array(layers, dtype=float)
    return Panel(years=(2018, 2019), entities=("x", "y"), indicators=("a", "b"), values=values)


def test_years_of_a_panel_have_their_own_bounds():
    made = composite.score_panel(index(), cube(((0, 0), (1, 1)), ((2, 2), (4, 4))))

    assert made[2018].scores.tolist() == [0.0, 1.0]
    assert made[2019].scores.tolist() == [0.0, 1.0]


def test_bounds_can_be_those_of_all_years():
    rule = index(bounds="all-years")

    made = composite.score_panel(rule, cube(((0, 0), (1, 1)), ((2, 2), (4, 4))))

    assert made[2018].scores.tolist() == [0.0, 0.25]
    assert made[2019].scores.tolist() == [0.5, 1.0]
    assert made[2019].entities == ("x", "y")
    assert made[2019].ranks == (2, 1)


def test_gaps_are_filled_from_other_years():
    rule = index(imputation=Step(method="last-known"))

    made = composite.score_panel(rule, cube(((0, 0), (1, 3)), ((2, 2), (4, GAP))))

    assert made[2019].imputed.values.tolist() == [[2.0, 2.0], [4.0, 3.0]]
    assert made[2019].coverage.tolist() == [1.0, 0.5]


def test_scores_can_be_rounded_before_they_are_ranked():
    made = composite.score(index(decimals=1), matrix((0, 0), (1, 1), (0.99, 0.99)))

    assert made.ranks == (3, 1, 1)
