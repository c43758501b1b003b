"""Laws of imputation: published values stay, filled ones lie in the range of their source."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from egovcli.core.imputation import IMPUTATIONS, PANEL_IMPUTATIONS

FIGURES = st.floats(-1e6, 1e6, allow_nan=False, allow_subnormal=False)
WITH_GAPS = st.one_of(st.just(np.nan), FIGURES)


@st.composite
def matrices(draw):
    """Up to eight entities and four indicators, each published somewhere."""
    shape = (draw(st.integers(1, 8)), draw(st.integers(1, 4)))
    matrix = draw(arrays(float, shape, elements=WITH_GAPS))
    matrix[draw(st.integers(0, shape[0] - 1))] = draw(arrays(float, shape[1], elements=FIGURES))
    return matrix


@st.composite
def cubes(draw):
    layers = draw(st.integers(1, 7))
    cube = draw(arrays(float, (layers, 2, 2), elements=WITH_GAPS))
    steps = draw(st.lists(st.integers(1, 5), min_size=layers, max_size=layers))
    return cube, 2000.0 + np.cumsum(steps)


@given(matrices())
@pytest.mark.parametrize("method", ["mean", "median"])
def test_a_filled_value_lies_within_its_indicator(method, matrix):
    filled = IMPUTATIONS[method](matrix)

    assert (filled >= np.nanmin(matrix, axis=0)).all()
    assert (filled <= np.nanmax(matrix, axis=0)).all()


@given(matrices())
@pytest.mark.parametrize("method", ["mean", "median"])
def test_published_values_stay(method, matrix):
    filled = IMPUTATIONS[method](matrix)

    assert (filled[~np.isnan(matrix)] == matrix[~np.isnan(matrix)]).all()


@given(matrices())
def test_one_group_of_all_is_the_mean_of_all(matrix):
    grouped = IMPUTATIONS["group-mean"](matrix, groups=["all"] * len(matrix))

    # The sums are of the same numbers in another order, so the last bit may differ.
    np.testing.assert_allclose(grouped, IMPUTATIONS["mean"](matrix), rtol=1e-12)


@given(cubes())
def test_a_value_between_two_years_lies_between_their_figures(panel):
    cube, years = panel
    filled = PANEL_IMPUTATIONS["linear"](cube, years)
    new = ~np.isnan(filled) & np.isnan(cube)

    lowest = np.where(np.isnan(cube), np.inf, cube).min(axis=0)
    highest = np.where(np.isnan(cube), -np.inf, cube).max(axis=0)
    assert ((filled >= lowest) & (filled <= highest))[new].all()


@given(cubes())
@pytest.mark.parametrize("method", ["last-known", "linear"])
def test_published_figures_of_a_panel_stay(method, panel):
    cube, years = panel
    filled = PANEL_IMPUTATIONS[method](cube, years)

    assert (filled[~np.isnan(cube)] == cube[~np.isnan(cube)]).all()


@given(cubes())
def test_nearest_ends_leave_no_gap_in_a_series_with_a_figure(panel):
    cube, years = panel
    filled = PANEL_IMPUTATIONS["linear"](cube, years, ends="nearest")

    assert (np.isnan(filled).any(axis=0) == np.isnan(cube).all(axis=0)).all()
