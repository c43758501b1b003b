"""Importance against relations whose correlation ratio is known."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.core.importance import importance, linear_importance


def normal(n, seed=1):
    return np.random.default_rng(seed).normal(size=n)


def test_a_component_that_decides_the_index_has_importance_one():
    x = normal(63)

    assert importance(x, 5 - 2 * x) == pytest.approx(1)
    assert linear_importance(x, 5 - 2 * x) == pytest.approx(1)


def test_a_curve_is_seen_where_a_line_sees_nothing():
    x = np.linspace(-2, 2, 63)

    assert linear_importance(x, x**2) == pytest.approx(0, abs=1e-9)
    assert importance(x, x**2) > 0.95


def test_a_component_without_relation_has_little_importance():
    found = [importance(normal(63, seed), normal(63, seed + 100)) for seed in range(20)]

    assert np.mean(found) < 0.1


def test_equal_weights_of_unequal_spread_are_not_equally_important():
    # Independent parts: S is the share of the variance, 9/10 and 1/10.
    wide, narrow = 3 * normal(2000, 1), normal(2000, 2)

    assert importance(wide, wide + narrow) == pytest.approx(0.9, abs=0.03)
    assert importance(narrow, wide + narrow) == pytest.approx(0.1, abs=0.03)


def test_correlated_normal_parts_follow_the_closed_form():
    # Equal weights, equal spread, correlation r: S = (1 + r) / 2 for each part (Paruolo et al.
    # 2013, the linear case).
    r, a, b = 0.6, normal(2000, 3), normal(2000, 4)
    other = r * a + np.sqrt(1 - r**2) * b

    assert importance(a, a + other) == pytest.approx((1 + r) / 2, abs=0.03)


def test_nothing_to_say_about_a_constant_or_a_handful():
    assert np.isnan(importance(np.ones(9), np.arange(9.0)))
    assert np.isnan(importance(np.arange(9.0), np.ones(9)))
    assert np.isnan(importance(np.arange(3.0), np.arange(3.0)))


def test_repeated_values_are_no_trouble():
    x = np.repeat([0.0, 1.0], 10)
    y = x + np.tile([0.0, 0.5], 10)

    assert importance(x, y) == pytest.approx(linear_importance(x, y), abs=1e-6)


@settings(max_examples=30)
@given(st.integers(0, 10**6), st.floats(0.01, 1000), st.floats(-1000, 1000))
def test_units_do_not_matter(seed, scale, shift):
    x, y = normal(40, seed), normal(40, seed + 1)

    assert importance(x * scale + shift, y) == pytest.approx(importance(x, y), abs=1e-6)
