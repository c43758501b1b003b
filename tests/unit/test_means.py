"""Weighted means and their errors."""

import numpy as np
import pytest

from egovcli.core.aggregation import AGGREGATIONS
from egovcli.errors.aggregation import (
    MeanNotPositive,
    NegativeScore,
    NotPositive,
    UnknownExponent,
    UnknownPenalty,
    WeightsDoNotFit,
    WeightsDoNotSum,
)

GAP = np.nan
HALVES = np.array([0.5, 0.5])
PARAMETERS = {"power-mean": {"exponent": 3.0}}


def aggregate(method, scores, weights=HALVES, **parameters):
    parameters = parameters or PARAMETERS.get(method, {})
    return AGGREGATIONS[method](np.array(scores, dtype=float), np.asarray(weights), **parameters)


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_a_gap_in_a_component_that_counts_leaves_no_score(method):
    result = aggregate(method, [[1.0, GAP], [4.0, 4.0]])

    assert np.isnan(result[0])
    assert result[1] == 4.0


@pytest.mark.parametrize("method", sorted(set(AGGREGATIONS) - {"ordered-weighted"}))
def test_a_component_without_weight_does_not_count(method):
    assert aggregate(method, [[3.0, GAP]], [1.0, 0.0]).tolist() == [3.0]


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_weights_must_be_one_for_each_component(method):
    with pytest.raises(WeightsDoNotFit):
        aggregate(method, [[1.0, 2.0]], [0.2, 0.3, 0.5])


@pytest.mark.parametrize("method", AGGREGATIONS)
@pytest.mark.parametrize("weights", [[0.5, 0.6], [1.5, -0.5], [GAP, 1.0]])
def test_weights_must_be_shares(method, weights):
    with pytest.raises(WeightsDoNotSum):
        aggregate(method, [[1.0, 2.0]], weights)


@pytest.mark.parametrize("method", ["geometric-mean", "harmonic-mean"])
@pytest.mark.parametrize("bad", [0.0, -1.0])
def test_a_score_that_is_not_positive_is_named_by_its_place(method, bad):
    with pytest.raises(NotPositive) as caught:
        aggregate(method, [[1.0, 5.0, 2.0], [1.0, 7.0, bad]], [0.5, 0.0, 0.5])

    facts = caught.value.facts
    assert (facts["method"], facts["entity"], facts["indicator"]) == (method, 1, 2)
    assert facts["value"] == bad


def test_a_zero_without_weight_does_no_harm():
    assert aggregate("geometric-mean", [[0.0, 5.0]], [0.0, 1.0]).tolist() == [5.0]


def test_the_handbooks_example_of_compensation():
    """OECD/JRC (2008), step 6: two countries with 21, 1, 1, 1 and 6, 6, 6, 6."""
    scores, equal = [[21.0, 1.0, 1.0, 1.0], [6.0] * 4], [0.25] * 4

    assert aggregate("arithmetic-mean", scores, equal).tolist() == [6.0, 6.0]
    assert aggregate("geometric-mean", scores, equal).round(2).tolist() == [2.14, 6.0]


@pytest.mark.parametrize(
    ("exponent", "same"),
    [(1.0, "arithmetic-mean"), (0.0, "geometric-mean"), (-1.0, "harmonic-mean")],
)
def test_the_power_mean_holds_the_three_classical_means(exponent, same):
    scores = [[2.0, 8.0], [3.0, 3.0], [0.5, 90.0]]

    assert aggregate("power-mean", scores, exponent=exponent) == pytest.approx(
        aggregate(same, scores), rel=1e-14
    )


@pytest.mark.parametrize("exponent", [1e-300, -1e-12, 500.0, -500.0])
def test_extreme_exponents_neither_overflow_nor_leave_the_components(exponent):
    (mean,) = aggregate("power-mean", [[2.0, 8.0]], exponent=exponent)

    nearest = {1e-300: 4.0, -1e-12: 4.0, 500.0: 8.0, -500.0: 2.0}[exponent]
    assert mean == pytest.approx(nearest, rel=2e-3)


def test_the_power_mean_of_zeros_is_zero():
    assert aggregate("power-mean", [[0.0, 0.0]], exponent=2.0).tolist() == [0.0]


def test_the_arithmetic_mean_takes_negative_scores_under_both_names():
    scores = [[-2.0, 1.0]]

    assert aggregate("power-mean", scores, exponent=1.0) == aggregate("arithmetic-mean", scores)


def test_a_negative_score_has_no_square_mean():
    with pytest.raises(NegativeScore):
        aggregate("power-mean", [[-2.0, 1.0]], exponent=2.0)


def test_a_negative_exponent_needs_scores_above_zero():
    with pytest.raises(NotPositive):
        aggregate("power-mean", [[0.0, 1.0]], exponent=-2.0)


def test_an_infinite_exponent_is_no_exponent():
    with pytest.raises(UnknownExponent):
        aggregate("power-mean", [[1.0, 2.0]], exponent=np.inf)


def test_equal_weights_give_the_ordinary_median():
    scores = [[9.0, 1.0, 5.0, 2.0]]

    assert aggregate("median", scores, [0.25] * 4).tolist() == np.median(scores, axis=1).tolist()


def test_weight_moves_the_median():
    assert aggregate("median", [[9.0, 1.0, 5.0]], [0.6, 0.2, 0.2]).tolist() == [9.0]


@pytest.mark.parametrize("components", [12, 18])
def test_weights_that_do_not_halve_exactly_still_halve(components):
    weights = np.full(components, 1 / components)

    assert np.cumsum(weights)[components // 2 - 1] != 0.5
    middle = (components - 1) / 2
    assert aggregate("median", [np.arange(components)], weights).tolist() == [middle]


def test_ordered_weights_go_to_places():
    scores = [[2.0, 8.0], [8.0, 2.0]]

    assert aggregate("ordered-weighted", scores, [1.0, 0.0]).tolist() == [8.0, 8.0]
    assert aggregate("ordered-weighted", scores, [0.0, 1.0]).tolist() == [2.0, 2.0]


def test_imbalance_is_penalised_away_from_the_good_side():
    """Mean 100, standard deviation 10 within the entity: the penalty is 10 · 10 / 100."""
    scores = [[90.0, 110.0]]

    assert aggregate("mazziotta-pareto", scores, penalty="minus").tolist() == [99.0]
    assert aggregate("mazziotta-pareto", scores, penalty="plus").tolist() == [101.0]


def test_a_mean_at_or_below_zero_has_no_relative_penalty():
    with pytest.raises(MeanNotPositive) as caught:
        aggregate("mazziotta-pareto", [[1.0, 1.0], [-1.0, 1.0]])

    assert caught.value.facts["entity"] == 1


def test_an_unknown_penalty_is_told():
    with pytest.raises(UnknownPenalty):
        aggregate("mazziotta-pareto", [[1.0, 1.0]], penalty="both")
