"""What a component gives to a distance and to the next place."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.core.contribution import distance_parts, needed
from egovcli.errors.robustness import TooManyComponents

WEIGHTS = np.array([0.2, 0.3, 0.5])


def mean(rows):
    return rows @ WEIGHTS


def geometric(rows):
    return np.exp(np.log(rows) @ WEIGHTS)


def test_in_a_weighted_mean_a_part_is_weight_times_difference():
    mine, other = np.array([5.0, 1, 8]), np.array([3.0, 4, 8])

    assert distance_parts(mean, mine, other) == pytest.approx([0.4, -0.9, 0])


@settings(max_examples=40)
@given(st.integers(0, 10**6))
def test_the_parts_of_a_distance_add_up_whatever_the_mean(seed):
    mine, other = np.random.default_rng(seed).uniform(1, 9, (2, 3))

    for score in (mean, geometric):
        parts = distance_parts(score, mine, other)
        assert parts.sum() == pytest.approx(score(mine[None])[0] - score(other[None])[0])
        assert (np.sign(parts) == np.sign(mine - other)).all()


def test_the_value_that_wins_a_place_is_the_gap_over_the_weight():
    found = needed(mean, np.array([5.0, 5, 5]), goal=6.0, limits=np.array([10.0, 10, 10]))

    assert found == pytest.approx([10.0, 5 + 1 / 0.3, 7.0])


def test_a_component_that_cannot_win_it_alone_says_so():
    found = needed(mean, np.array([5.0, 5, 5]), goal=6.5, limits=np.array([10.0, 10, 10]))

    assert np.isnan(found).tolist() == [True, False, False]
    assert found[1] == pytest.approx(10)


def test_the_value_found_reaches_the_goal_and_a_little_less_does_not():
    mine, goal = np.array([2.0, 3, 4]), 3.5
    found = needed(geometric, mine, goal, limits=np.full(3, 100.0))

    for component in range(3):
        row = mine.copy()
        row[component] = found[component]
        assert geometric(row[None])[0] >= goal
        row[component] -= 1e-6
        assert geometric(row[None])[0] < goal


def test_a_sum_of_many_components_is_split_and_another_mean_is_not():
    weights = np.full(30, 1 / 30)
    mine, other = np.random.default_rng(5).uniform(1, 9, (2, 30))

    parts = distance_parts(lambda rows: rows @ weights, mine, other)

    assert parts == pytest.approx((mine - other) / 30)
    with pytest.raises(TooManyComponents):
        distance_parts(lambda rows: np.exp(np.log(rows) @ weights), mine, other)
