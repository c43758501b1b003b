"""Laws of aggregation: means between their members, monotone, the same in any order."""

from itertools import permutations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from egovcli.core.aggregation import AGGREGATIONS, copeland
from egovcli.core.aggregation.condorcet import condorcet, condorcet_points
from egovcli.core.aggregation.kemeny import kemeny
from egovcli.core.aggregation.outranking import outranking_matrix
from egovcli.errors.aggregation import MajorityCycle

CLOSE = {"rel": 1e-9}
PARAMETERS = {"power-mean": {"exponent": -2.5}}
PENALISED = ("mazziotta-pareto", "adjusted-mazziotta-pareto")
MEANS = sorted(set(AGGREGATIONS).difference(PENALISED))


@st.composite
def problems(draw, most=6):
    """Scores on a scale of 1 to 100 with ties, and weights of which some are zero."""
    entities, components = draw(st.integers(1, most)), draw(st.integers(1, 5))
    grades = st.one_of(st.integers(1, 4).map(float), st.floats(1, 100, allow_nan=False))
    scores = draw(arrays(float, (entities, components), elements=grades))
    points = draw(arrays(float, components, elements=st.integers(0, 5).map(float)))
    assume(points.sum() > 0)
    return scores, points / points.sum()


def aggregate(method, scores, weights):
    return AGGREGATIONS[method](scores, weights, **PARAMETERS.get(method, {}))


@given(problems())
@pytest.mark.parametrize("method", MEANS)
def test_a_mean_lies_between_its_members(method, problem):
    scores, weights = problem
    result = aggregate(method, scores, weights)

    assert (result >= scores.min(axis=1)).all()
    assert (result <= scores.max(axis=1)).all()


@given(problems())
def test_harmonic_geometric_arithmetic(problem):
    harmonic, geometric, arithmetic = (
        aggregate(f"{name}-mean", *problem) for name in ("harmonic", "geometric", "arithmetic")
    )

    assert (harmonic <= geometric * (1 + 1e-12)).all()
    assert (geometric <= arithmetic * (1 + 1e-12)).all()


@given(problems(), st.floats(-8, 8), st.floats(0, 8))
def test_a_power_mean_rises_with_its_exponent(problem, exponent, more):
    lower = AGGREGATIONS["power-mean"](*problem, exponent=exponent)
    higher = AGGREGATIONS["power-mean"](*problem, exponent=exponent + more)

    assert (lower <= higher * (1 + 1e-12)).all()


@given(problems(), st.data())
@pytest.mark.parametrize("method", MEANS)
def test_a_better_component_never_lowers_the_score(method, problem, data):
    scores, weights = problem
    place = data.draw(st.tuples(*[st.integers(0, size - 1) for size in scores.shape]))
    better = scores.copy()
    better[place] += data.draw(st.floats(0, 50))

    before, after = aggregate(method, scores, weights), aggregate(method, better, weights)
    assert (after >= before * (1 - 1e-12)).all()


@given(problems(), st.data())
@pytest.mark.parametrize("method", AGGREGATIONS)
def test_the_order_of_the_entities_changes_nothing(method, problem, data):
    scores, weights = problem
    order = data.draw(st.permutations(range(len(scores))))

    np.testing.assert_array_equal(
        aggregate(method, scores[order], weights), aggregate(method, scores, weights)[order]
    )


@given(problems(), st.data())
@pytest.mark.parametrize("method", sorted(set(AGGREGATIONS) - {"ordered-weighted"}))
def test_the_order_of_the_components_changes_nothing(method, problem, data):
    scores, weights = problem
    order = data.draw(st.permutations(range(len(weights))))

    shuffled = aggregate(method, scores[:, order], weights[order])
    assert shuffled == pytest.approx(aggregate(method, scores, weights), **CLOSE)


@given(problems())
@pytest.mark.parametrize("method", AGGREGATIONS)
def test_the_scale_of_the_scores_is_the_scale_of_the_result(method, problem):
    scores, weights = problem

    assert aggregate(method, scores * 8, weights) == pytest.approx(
        aggregate(method, scores, weights) * 8, **CLOSE
    )


@given(problems(), st.integers(1, 1000))
@pytest.mark.parametrize("method", AGGREGATIONS)
def test_weights_of_any_sum_give_the_same_scores_once_they_are_shares(method, problem, total):
    scores, weights = problem
    points = weights * total

    assert aggregate(method, scores, points / points.sum()) == pytest.approx(
        aggregate(method, scores, weights), **CLOSE
    )


@given(problems())
@pytest.mark.parametrize("method", PENALISED)
def test_only_imbalance_is_penalised(method, problem):
    scores, weights = problem
    mean = aggregate("arithmetic-mean", scores, weights)

    assert (aggregate(method, scores, weights) <= mean * (1 + 1e-12)).all()
    level = np.full_like(scores, 7.0)
    assert aggregate(method, level, weights) == pytest.approx(np.full(len(scores), 7.0))


@given(problems())
def test_a_pair_shares_the_whole_weight(problem):
    support = outranking_matrix(*problem)
    pairs = ~np.eye(len(support), dtype=bool)

    assert (support + support.T)[pairs] == pytest.approx(1.0)


@given(problems())
def test_copeland_and_kemeny_put_a_condorcet_winner_first(problem):
    winner = condorcet(*problem).winner
    assume(winner is not None)

    assert np.argmax(copeland(*problem)) == winner
    assert (copeland(*problem) == copeland(*problem).max()).sum() == 1
    assert kemeny(*problem).order[0] == winner


@given(problems(most=5))
def test_kemeny_is_the_best_of_all_orders_and_counts_them(problem):
    support = outranking_matrix(*problem)

    def distance(order):
        return sum(support[b, a] for i, a in enumerate(order) for b in order[i + 1 :])

    distances = [distance(order) for order in permutations(range(len(support)))]
    best = kemeny(*problem)
    assert best.distance == pytest.approx(min(distances))
    assert distance(best.order) == pytest.approx(best.distance)
    assert best.ties == sum(d <= min(distances) + 1e-9 for d in distances)


@given(problems())
def test_without_a_cycle_the_points_follow_every_majority(problem):
    support = outranking_matrix(*problem)
    try:
        points = condorcet_points(*problem)
    except MajorityCycle as cycle:
        a, b, c = cycle.facts["entities"]
        assert support[a, b] >= 0.5 - 1e-9
        assert support[b, c] >= 0.5 - 1e-9
        assert support[c, a] > 0.5
    else:
        ahead = support > support.T + 1e-9
        assert (points[:, None] > points)[ahead].all()
        even = np.abs(support - support.T) <= 1e-9
        assert (points[:, None] == points)[even].all()
