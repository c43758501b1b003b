"""Correlations against worked examples.

Spearman: the ten children of the article "Spearman's rank correlation coefficient" on
Wikipedia, rho = −29/165. Kendall's tau-b with ties: the example of the documentation of
scipy.stats.kendalltau, −0.47140452079103173.
"""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from egovcli.core.correlation import CORRELATIONS, kendall, matrix, pearson, spearman

IQ = np.array([106, 100, 86, 101, 99, 103, 97, 113, 112, 110.0])
TV = np.array([7, 27, 2, 50, 28, 29, 20, 12, 6, 17.0])


def test_spearman_of_the_ten_children():
    assert spearman(IQ, TV) == pytest.approx(-29 / 165)


def test_kendall_with_ties():
    x, y = np.array([12, 2, 1, 12, 2.0]), np.array([1, 4, 7, 1, 0.0])

    assert kendall(x, y) == pytest.approx(-0.47140452079103173)


def test_spearman_without_ties_is_the_formula_of_squared_differences():
    places = np.argsort(np.argsort(IQ)) - np.argsort(np.argsort(TV))

    assert spearman(IQ, TV) == pytest.approx(1 - 6 * (places**2).sum() / (10 * 99))


@pytest.mark.parametrize("method", CORRELATIONS)
def test_a_constant_column_has_no_correlation(method):
    assert np.isnan(CORRELATIONS[method](np.ones(5), np.arange(5.0)))


def test_each_pair_uses_the_rows_that_both_have():
    values = np.array([[1, 1, np.nan], [2, 3, 1], [4, 2, 2], [np.nan, 9, 3]])

    found = matrix(values, "pearson")

    assert found.rows.tolist() == [[3, 3, 2], [3, 4, 3], [2, 3, 3]]
    assert found.values[0, 1] == pytest.approx(pearson(values[:3, 0], values[:3, 1]))


@given(arrays(float, 12, elements=st.integers(-9, 9).map(float)))
def test_correlation_is_within_one_and_symmetric(x):
    y = np.roll(x, 3)
    for correlate in CORRELATIONS.values():
        r = correlate(x, y)
        assert np.isnan(r) or -1 - 1e-12 <= r <= 1 + 1e-12
        assert r == pytest.approx(correlate(y, x), nan_ok=True)


@given(arrays(float, 8, elements=st.integers(-50, 50).map(float), unique=True))
def test_rank_correlations_do_not_see_a_stretch_of_the_scale(x):
    y = np.roll(x, 2)
    for correlate in (spearman, kendall):
        assert correlate(np.exp(x / 10), y) == pytest.approx(correlate(x, y))
