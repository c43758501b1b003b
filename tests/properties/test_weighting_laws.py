"""Laws of weighting, on any scores."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from egovcli.core.weighting import WEIGHTINGS, benefit_of_the_doubt
from egovcli.core.weighting.benefit_of_doubt import _share_limits
from egovcli.core.weighting.importance import equal_importance
from egovcli.core.weighting.linear_programme import maximise

# Scores from 0.05 to 1 in steps: components that are neither constant nor copies.
MATRICES = st.tuples(st.integers(6, 15), st.integers(2, 5)).flatmap(
    lambda shape: arrays(np.int64, shape, elements=st.integers(1, 20)).map(lambda a: a / 20)
)
READING = ["pca", "entropy", "critic", "standard-deviation", "equal-importance"]
# Weights that do not change when a component is stretched or shifted.
WITHOUT_SCALE = ["pca", "critic"]


def distinct(scores):
    if (np.ptp(scores, axis=0) == 0).any():
        return False
    values = np.linalg.eigvalsh(np.corrcoef(scores, rowvar=False))
    return values[0] > 0.01 and values[-1] - values[-2] > 0.01


@pytest.mark.parametrize("method", [*READING, "factor"])
@given(scores=MATRICES)
def test_weights_are_not_negative_and_sum_to_one(method, scores):
    assume(distinct(scores))
    weights = WEIGHTINGS[method](scores)

    assert weights.shape == (scores.shape[1],)
    assert (weights >= 0).all()
    assert weights.sum() == pytest.approx(1)


@pytest.mark.parametrize("method", READING)
@given(scores=MATRICES, data=st.data())
def test_reordering_entities_changes_nothing(method, scores, data):
    assume(distinct(scores))
    order = data.draw(st.permutations(range(scores.shape[0])))

    assert WEIGHTINGS[method](scores[order]) == pytest.approx(WEIGHTINGS[method](scores), abs=1e-7)


@pytest.mark.parametrize("method", READING)
@given(scores=MATRICES, data=st.data())
def test_reordering_components_reorders_their_weights(method, scores, data):
    assume(distinct(scores))
    order = data.draw(st.permutations(range(scores.shape[1])))

    assert WEIGHTINGS[method](scores[:, order]) == pytest.approx(
        WEIGHTINGS[method](scores)[order], abs=1e-7
    )


@pytest.mark.parametrize("method", WITHOUT_SCALE)
@given(scores=MATRICES, stretch=st.sampled_from([0.01, 3.0, 100.0]), shift=st.integers(-5, 5))
def test_another_scale_of_one_component_changes_nothing(method, scores, stretch, shift):
    assume(distinct(scores))
    rescaled = scores.copy()
    rescaled[:, 0] = rescaled[:, 0] * stretch + shift

    assert WEIGHTINGS[method](rescaled) == pytest.approx(WEIGHTINGS[method](scores), abs=1e-7)


@given(scores=MATRICES, factor=st.sampled_from([0.01, 3.0, 100.0]))
def test_entropy_does_not_see_the_unit(scores, factor):
    assume(distinct(scores))

    assert WEIGHTINGS["entropy"](scores * factor) == pytest.approx(WEIGHTINGS["entropy"](scores))


@given(points=st.lists(st.integers(0, 1000), min_size=1, max_size=8), factor=st.integers(1, 50))
def test_points_of_any_sum_give_the_same_weights(points, factor):
    assume(sum(points) > 0)
    scores = np.zeros((2, len(points)))

    assert WEIGHTINGS["given"](scores, [p * factor for p in points]) == pytest.approx(
        WEIGHTINGS["given"](scores, points)
    )


@given(scores=MATRICES)
def test_no_component_with_a_weight_is_more_important_than_another(scores):
    assume(distinct(scores))
    weights = equal_importance(scores)
    r = np.array([np.corrcoef(column, scores @ weights)[0, 1] for column in scores.T])
    weighted = weights > 1e-7

    assert np.ptp(r[weighted]) < 1e-6
    assert (r >= r[weighted].min() - 1e-6).all()


@settings(deadline=None)
@given(scores=MATRICES, low=st.sampled_from([0.0, 0.05, 0.15]), high=st.sampled_from([0.6, 1.0]))
def test_the_benefit_of_the_doubt_keeps_its_limits(scores, low, high):
    result = benefit_of_the_doubt(scores, low, high)
    shares = result.weights * scores / result.scores[:, None]

    assert (scores @ result.weights.T).max() <= 1 + 1e-9
    assert (result.weights >= 0).all()
    assert shares.min() >= low - 1e-9
    assert shares.max() <= high + 1e-9


@settings(deadline=None)
@given(scores=MATRICES)
def test_tighter_limits_never_help(scores):
    loose = benefit_of_the_doubt(scores, 0.05, 0.7).scores
    tight = benefit_of_the_doubt(scores, 0.10, 0.6).scores

    assert (tight <= loose + 1e-9).all()


@settings(deadline=None)
@given(scores=MATRICES, factor=st.sampled_from([0.001, 7.0, 1000.0]))
def test_the_benefit_of_the_doubt_does_not_see_the_units(scores, factor):
    other = scores.copy()
    other[:, 0] *= factor

    assert benefit_of_the_doubt(other, 0.1, 0.8).scores == pytest.approx(
        benefit_of_the_doubt(scores, 0.1, 0.8).scores
    )


@settings(deadline=None)
@given(scores=MATRICES)
def test_no_weights_within_reach_serve_an_entity_better(scores):
    """Its score is at least that under equal weights, against the best under those."""
    means = scores.mean(axis=1)

    assert (benefit_of_the_doubt(scores).scores >= means / means.max() - 1e-9).all()


@settings(deadline=None)
@given(scores=MATRICES, low=st.sampled_from([0.0, 0.1]), high=st.sampled_from([0.6, 1.0]))
def test_every_optimum_is_proven_by_its_prices(scores, low, high):
    """Duality: a feasible point and feasible prices of equal value are both the best."""
    own = scores[0]
    matrix = np.vstack([scores, _share_limits(own, low, high)])
    limits = np.concatenate([np.ones(len(scores)), np.zeros(len(matrix) - len(scores))])

    best = maximise(own, matrix, limits)

    assert (matrix @ best.point <= limits + 1e-9).all()
    assert (best.prices @ matrix >= own - 1e-9).all()
    assert own @ best.point == pytest.approx(limits @ best.prices, abs=1e-9)
