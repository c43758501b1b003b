"""What holds for every composite index, whatever its figures."""

from dataclasses import replace

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from egovcli.core import composite
from egovcli.definitions import Component, IndexDefinition, Matrix, Pillar, Policy, Step
from egovcli.model import Label

FIGURES = arrays(np.float64, (6, 3), elements=st.integers(0, 1000).map(float)).filter(
    lambda values: (values.min(axis=0) < values.max(axis=0)).all()
)
POINTS = st.lists(st.integers(1, 20), min_size=3, max_size=3)
WAYS = st.sampled_from(["arithmetic-mean", "minimum", "median", "power-mean"])
COLUMNS = ("a", "b", "c")


def index(points: list[int], way: str = "arithmetic-mean") -> IndexDefinition:
    aggregation = Step(method=way, parameters={"exponent": 2.0} if way == "power-mean" else {})
    root = Pillar(id="index", weighting=Step(method="given"), aggregation=aggregation)
    return IndexDefinition(
        id="index",
        label=Label(vi="x", en="x"),
        components=tuple(
            Component(id=name, weight=point) for name, point in zip(COLUMNS, points, strict=True)
        ),
        pillars=(root,),
        policy=Policy(missing="leave-out", constant="error", tied="min", negative="error"),
        normalisation=Step(method="min-max"),
        decimals=9,  # so that the last bit of a sum decides nothing
    )


def matrix(values: np.ndarray) -> Matrix:
    return Matrix(entities=tuple("uvwxyz"), indicators=COLUMNS, values=values)


@given(FIGURES, POINTS, WAYS)
def test_a_score_lies_between_those_of_its_components(values, points, way):
    made = composite.score(index(points, way), matrix(values))

    parts = made.normalised.values
    assert (made.scores >= parts.min(axis=1) - 1e-12).all()
    assert (made.scores <= parts.max(axis=1) + 1e-12).all()


@given(FIGURES, POINTS, WAYS, st.permutations(range(6)))
def test_the_order_of_the_rows_changes_nothing(values, points, way, order):
    made = composite.score(index(points, way), matrix(values))

    again = composite.score(index(points, way), matrix(values[list(order)]))

    assert [made.ranks[i] for i in order] == list(again.ranks)


@given(FIGURES, POINTS, WAYS)
def test_the_names_of_the_rows_change_nothing(values, points, way):
    made = composite.score(index(points, way), matrix(values))

    renamed = replace(matrix(values), entities=tuple("ABCDEF"))

    assert composite.score(index(points, way), renamed).ranks == made.ranks


@given(FIGURES, POINTS, WAYS, st.integers(1, 50), st.integers(0, 50))
def test_the_unit_of_an_indicator_changes_nothing(values, points, way, factor, shift):
    made = composite.score(index(points, way), matrix(values))

    other = values.copy()
    other[:, 1] = other[:, 1] * factor + shift

    assert composite.score(index(points, way), matrix(other)).ranks == made.ranks


@given(FIGURES, POINTS, st.integers(2, 9))
def test_weights_of_any_sum_give_the_same_order(values, points, times):
    made = composite.score(index(points), matrix(values))

    again = composite.score(index([point * times for point in points]), matrix(values))

    assert again.ranks == made.ranks


@given(FIGURES, POINTS, WAYS, st.integers(0, 5), st.integers(0, 2), st.integers(1, 500))
def test_a_better_figure_never_lowers_its_own_place(values, points, way, row, column, more):
    made = composite.score(index(points, way), matrix(values))

    better = values.copy()
    better[row, column] += more
    assume(better[:, column].min() < better[:, column].max())

    again = composite.score(index(points, way), matrix(better))
    assert again.ranks[row] <= made.ranks[row]


@given(FIGURES, POINTS)
def test_where_nothing_is_missing_the_policy_on_gaps_changes_nothing(values, points):
    rule = index(points)
    other = replace(rule, policy=replace(rule.policy, missing="average-available"))

    made = composite.score(rule, matrix(values))

    assert composite.score(other, matrix(values)).ranks == made.ranks


@given(FIGURES, POINTS)
def test_an_index_of_one_pillar_is_that_pillar(values, points):
    flat = index(points)
    step, mean = Step(method="given"), Step(method="arithmetic-mean")
    pillar = Pillar(id="p", weight=7, weighting=step, aggregation=mean)
    tall = replace(
        flat,
        pillars=(flat.root, pillar),
        components=tuple(replace(c, parent="p") for c in flat.components),
    )

    made = composite.score(flat, matrix(values))

    assert np.allclose(composite.score(tall, matrix(values)).scores, made.scores)
