"""Screening by availability and by zeros."""

import numpy as np

from egovcli.core.screening import screen_entities, screen_indicators

GAP = np.nan


def test_an_entity_just_at_the_share_is_kept():
    matrix = np.array([[1.0] * 9 + [GAP], [1.0] * 8 + [GAP] * 2])

    assert screen_entities(matrix, available=0.9).keep.tolist() == [True, False]


def test_what_was_dropped_is_returned_with_its_share():
    screened = screen_indicators(np.array([[1.0, GAP], [2.0, GAP], [3.0, 4.0]]), available=0.5)

    assert screened.dropped == (1,)
    assert screened.available.tolist() == [1.0, 1 / 3]


def test_the_share_of_zeros_is_of_what_is_published():
    matrix = np.array([[0.0, 1.0, GAP, GAP], [0.0, 0.0, 0.0, 1.0]])

    assert screen_entities(matrix, nonzero=0.5).dropped == (1,)


def test_without_thresholds_even_an_empty_row_is_kept():
    assert screen_entities(np.array([[GAP, GAP]])).dropped == ()


def test_a_row_without_values_has_no_share_of_nonzero_ones():
    assert screen_entities(np.array([[GAP, GAP]]), nonzero=0.1).dropped == (0,)
