"""Numbers in the reader's format."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egovcli.messages import number


@pytest.mark.parametrize(
    ("value", "decimals", "vi", "en"),
    [
        (1469, None, "1.469", "1,469"),
        (0.727, None, "0,727", "0.727"),
        (0.727, 3, "0,727", "0.727"),
        (4600000, None, "4.600.000", "4,600,000"),
        (35.649, 1, "35,6", "35.6"),
        (2.5e-13, None, "0,00000000000025", "0.00000000000025"),
        (3.5e-208, None, "3,5e-208", "3.5e-208"),
        (-0.004, 2, "0,00", "0.00"),
        (-1469.55, 1, "-1.469,6", "-1,469.6"),
    ],
)
def test_a_number_has_the_marks_of_the_language(value, decimals, vi, en):
    assert (number(value, "vi", decimals), number(value, "en", decimals)) == (vi, en)


def test_a_half_is_rounded_up_as_the_ministry_printed_it():
    """DTI 2020 of Thừa Thiên Huế: pillars 0.522, 0.304, 0.3655; printed 0.4097."""
    assert number(0.4 * 0.522 + 0.3 * 0.304 + 0.3 * 0.3655, "en", 4) == "0.4097"


@given(st.floats(-1e12, 1e12), st.integers(0, 6))
def test_rounding_moves_a_number_by_at_most_half_a_digit(value, decimals):
    shown = Decimal(number(value, "en", decimals).replace(",", ""))
    half = Decimal(5).scaleb(-decimals - 1)
    assert abs(shown - Decimal(value)) <= half + abs(Decimal(value)) * Decimal("1e-14")


@given(st.integers(-(10**15), 10**15), st.integers(0, 6))
def test_whole_numbers_stay_whole(value, decimals):
    assert number(value, "en", decimals).replace(",", "").partition(".")[0] == str(value)
