"""Reliability and adequacy against published examples.

- Attitude survey (S. Chatterjee and B. Price 1977, R data set ``attitude``, 30 departments):
  Cronbach's alpha 0.843, standardised 0.839, and with each item left out, as printed by R's
  psych::alpha.
- Nine tests of ability (L. L. and T. G. Thurstone 1941, R data set psych::Thurstone): the
  example of the reference manual of R's psych, KMO 0.88 and that of each test.
- A covariance matrix of four items: the example of Julia's StatsBase.cronbachalpha.
- Body fat (J. Neter, W. Wasserman and M. Kutner, Applied Linear Regression Models, Table 7.1):
  variance inflation 708.84, 564.34, 104.61, the reciprocals of the tolerances 0.001411,
  0.001772, 0.009560 that SYSTAT prints.
"""

import numpy as np
import pytest

from egovcli.core import coherence
from egovcli.core.coherence import (
    alpha_if_deleted,
    cronbach_alpha,
    eigenvalues,
    sampling_adequacy,
    variance_inflation,
)


def rows(text, columns):
    return np.array([float(figure) for figure in text.split()]).reshape(-1, columns)


ATTITUDE = rows(
    """
    43 51 30 39 61 92 45  63 64 51 54 63 73 47  71 70 68 69 76 86 48  61 63 45 47 54 84 35
    81 78 56 66 71 83 47  43 55 49 44 54 49 34  58 67 42 56 66 68 35  71 75 50 55 70 66 41
    72 82 72 67 71 83 31  67 61 45 47 62 80 41  64 53 53 58 58 67 34  67 60 47 39 59 74 41
    69 62 57 42 55 63 25  68 83 83 45 59 77 35  77 77 54 72 79 77 46  81 90 50 72 60 54 36
    74 85 64 69 79 79 63  65 60 65 75 55 80 60  65 70 46 57 75 85 46  50 58 68 54 64 78 52
    50 40 33 34 43 64 33  64 61 52 62 66 80 41  53 66 52 50 63 80 37  40 37 42 58 50 57 49
    63 54 42 48 66 75 33  66 77 66 63 88 76 72  78 75 58 74 80 78 49  48 57 44 45 51 83 38
    85 85 71 71 77 74 55  82 82 39 59 64 78 39
    """,
    columns=7,
)

THURSTONE = rows(
    """
    1 .828 .776 .439 .432 .447 .447 .541 .38  .828 1 .779 .493 .464 .489 .432 .537 .358
    .776 .779 1 .46 .425 .443 .401 .534 .359  .439 .493 .46 1 .674 .59 .381 .35 .424
    .432 .464 .425 .674 1 .541 .402 .367 .446  .447 .489 .443 .59 .541 1 .288 .32 .325
    .447 .432 .401 .381 .402 .288 1 .555 .598  .541 .537 .534 .35 .367 .32 .555 1 .452
    .38 .358 .359 .424 .446 .325 .598 .452 1
    """,
    columns=9,
)

BODY_FAT = rows(
    """
    19.5 43.1 29.1  24.7 49.8 28.2  30.7 51.9 37.0  29.8 54.3 31.1  19.1 42.2 30.9
    25.6 53.9 23.7  31.4 58.5 27.6  27.9 52.1 30.6  22.1 49.9 23.2  25.5 53.5 24.8
    31.1 56.6 30.0  30.4 56.7 28.3  18.7 46.5 23.0  19.7 44.2 28.6  14.6 42.7 21.3
    29.5 54.4 30.1  27.7 55.3 25.7  30.2 58.6 24.6  22.7 48.2 27.1  25.2 51.0 27.5
    """,
    columns=3,
)


def test_cronbach_alpha_of_the_attitude_survey():
    standard = (ATTITUDE - ATTITUDE.mean(axis=0)) / ATTITUDE.std(axis=0)

    assert round(cronbach_alpha(ATTITUDE), 3) == 0.843
    assert round(cronbach_alpha(standard), 3) == 0.839


def test_alpha_of_the_attitude_survey_without_each_item():
    found = alpha_if_deleted(ATTITUDE).round(3).tolist()

    assert found == [0.810, 0.797, 0.828, 0.803, 0.795, 0.864, 0.840]


def test_alpha_of_four_items_from_their_covariance():
    covariance = np.array([[10, 6, 6, 6], [6, 11, 6, 6], [6, 6, 12, 6], [6, 6, 6, 13.0]])

    assert round(coherence._alpha(covariance), 4) == 0.8136


def test_kmo_of_nine_tests_of_ability():
    overall, each = sampling_adequacy(THURSTONE)

    assert round(overall, 2) == 0.88
    assert each.round(2).tolist() == [0.86, 0.86, 0.90, 0.86, 0.88, 0.92, 0.85, 0.93, 0.87]


def test_variance_inflation_of_body_fat():
    found = variance_inflation(np.corrcoef(BODY_FAT, rowvar=False))

    assert found == pytest.approx([708.84, 564.34, 104.61], abs=0.01)
    assert (1 / found).round(6).tolist() == [0.001411, 0.001772, 0.009560]


def test_eigenvalues_sum_to_the_number_of_components():
    found = eigenvalues(THURSTONE)

    assert found.sum() == pytest.approx(9)
    assert (np.diff(found) <= 0).all()


def test_identical_components_are_perfectly_reliable():
    column = np.arange(6.0)

    assert cronbach_alpha(np.column_stack([column, column])) == pytest.approx(1)


def test_one_component_or_a_constant_sum_has_no_alpha():
    rising = np.arange(5.0)

    assert np.isnan(cronbach_alpha(rising[:, None]))
    assert np.isnan(cronbach_alpha(np.column_stack([rising, -rising])))


def test_a_component_that_follows_from_others_leaves_no_measure():
    a, b = np.arange(6.0), np.array([1, 5, 2, 2, 9, 0.0])
    correlation = np.corrcoef(np.column_stack([a, b, a + b]), rowvar=False)

    overall, each = sampling_adequacy(correlation)

    assert np.isnan(overall) and np.isnan(each).all()
    assert np.isnan(variance_inflation(correlation)).all()


def test_unrelated_components_are_not_inflated():
    assert variance_inflation(np.eye(3)).tolist() == [1, 1, 1]
    assert np.isnan(sampling_adequacy(np.eye(3))[0])
