"""Skewness and kurtosis."""

import numpy as np
import pytest

from egovcli.core.shape import Shape, shape

GAP = np.nan


def test_the_example_of_the_spreadsheet_functions_skew_and_kurt():
    """Microsoft's reference pages of SKEW and KURT: the same ten values in both."""
    measured = shape(np.array([3.0, 4, 5, 2, 3, 4, 5, 6, 4, 7]))

    assert measured.skewness == pytest.approx(0.359543, abs=5e-7)
    assert measured.kurtosis == pytest.approx(-0.151799637, abs=5e-10)


def test_gaps_do_not_count():
    values = np.array([1.0, 2, 3, 4, 50])

    assert shape(np.append(values, GAP)) == shape(values)


@pytest.mark.parametrize("values", [[1.0, 2.0, 9.0], [5.0] * 9, [GAP] * 5])
def test_too_few_or_equal_values_have_no_shape_and_no_outliers(values):
    measured = shape(np.array(values))

    assert np.isnan(measured.skewness)
    assert not measured.outlying()


def test_both_bounds_must_be_passed():
    assert Shape(-2.1, 3.6).outlying()
    assert not Shape(2.1, 3.4).outlying()
    assert not Shape(1.9, 9.0).outlying()
