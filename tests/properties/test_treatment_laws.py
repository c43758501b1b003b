"""Laws of treatment: no method puts one entity before another that was before it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from egovcli.core.treatment import TREATMENTS, winsorise

INDICATORS = arrays(
    float,
    st.integers(2, 30),
    elements=st.one_of(
        st.integers(1, 20).map(float), st.floats(1e-3, 1e6, allow_nan=False), st.just(np.nan)
    ),
).filter(lambda values: len(np.unique(values[~np.isnan(values)])) > 1)


@given(INDICATORS)
@pytest.mark.parametrize("method", TREATMENTS)
def test_no_treatment_turns_an_order_round(method, values):
    treated = TREATMENTS[method](values).values
    order = np.argsort(values[~np.isnan(values)], kind="stable")

    assert (np.diff(treated[~np.isnan(values)][order]) >= 0).all()


@given(INDICATORS)
@pytest.mark.parametrize("method", TREATMENTS)
def test_equal_values_stay_equal(method, values):
    treated = TREATMENTS[method](values).values

    for value in np.unique(values[~np.isnan(values)]):
        assert len(np.unique(treated[values == value])) == 1


@given(INDICATORS)
@pytest.mark.parametrize("method", TREATMENTS)
def test_the_changes_lead_from_the_old_values_to_the_new(method, values):
    treated = TREATMENTS[method](values)

    again = values.copy()
    for position, old, new in treated.changed:
        assert again[position] == old
        again[position] = new
    np.testing.assert_array_equal(again, treated.values)


@given(INDICATORS, st.integers(0, 6))
def test_winsorising_stays_within_its_limit_and_range(values, at_most):
    treated = winsorise(values, skewness=0.5, kurtosis=0.0, at_most=at_most)

    assert len(treated.changed) <= at_most
    assert np.nanmin(treated.values) >= np.nanmin(values)
    assert np.nanmax(treated.values) <= np.nanmax(values)
