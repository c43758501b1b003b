"""Interval arithmetic with open ends."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egovcli.core.audit.figures import readings
from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.numbers import parse
from egovcli.errors.audit import TooLarge

ENDS = st.fractions(-50, 50, max_denominator=8)


@st.composite
def intervals(draw):
    low, high = sorted((draw(ENDS), draw(ENDS)))
    if low == high:
        return point(low)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def members(draw):
    """An interval and a number in it."""
    interval = draw(intervals())
    share = draw(st.fractions(0, 1, max_denominator=16).filter(lambda s: 0 < s < 1))
    return interval, interval.low + share * (interval.high - interval.low)


@given(members(), members())
def test_what_members_give_is_a_member_of_what_intervals_give(a, b):
    (first, x), (second, y) = a, b

    assert (first + second).meets(point(x + y))
    assert (first - second).meets(point(x - y))
    assert (first * second).meets(point(x * y))
    assert (first**2).meets(point(x**2))
    if not second.holds_zero:
        assert (first / second).meets(point(x / y))


@given(intervals(), intervals())
def test_meeting_is_having_something_in_common(a, b):
    common = a.common(b)

    assert (common is not None) == a.meets(b) == b.meets(a)
    if common:
        assert common.meets(a)
        assert common.meets(b)


def test_an_open_end_stays_open_in_a_sum_and_a_product():
    over = Interval(Fraction(1), Fraction(2), high_open=True)

    assert (over + point(3)).high_open
    assert (over * point(3)).high_open
    assert not (over * point(0)).high_open


def test_an_open_end_is_not_met():
    assert not Interval(Fraction(1), Fraction(2), high_open=True).meets(point(2))
    assert Interval(Fraction(1), Fraction(2)).meets(point(2))


def test_dividing_by_what_may_be_zero_is_refused():
    with pytest.raises(ZeroDivisionError):
        point(1) / Interval(Fraction(0), Fraction(1), low_open=True)


def test_huge_powers_are_refused_before_they_are_computed():
    with pytest.raises(TooLarge):
        point(10**300) ** 12


@pytest.mark.parametrize(
    ("text", "low", "high", "low_open", "high_open"),
    [
        ("35.6%", "0.3555", "0.3565", False, False),
        ("over 85%", "0.85", "0.86", False, True),
        ("close to 19%", "0.18", "0.19", True, False),
        ("about 1%", "0", "0.02", False, False),
        ("nearly 33 billion", "32000000000", "33000000000", True, False),
        ("4.6 million", "4550000", "4650000", False, False),
        ("more than 7.6 thousand", "7600", "7700", False, True),
        ("0.727", "0.7265", "0.7275", False, False),
    ],
)
def test_a_printed_figure_has_the_width_that_its_words_and_digits_give(
    text, low, high, low_open, high_open
):
    plain = readings(parse(text, "en")).plain

    assert plain == Interval(Fraction(low), Fraction(high), low_open, high_open)


def test_a_cut_figure_lies_towards_zero():
    cut = readings(parse("−69.7%", "en")).cut

    assert (cut.low, cut.high) == (Fraction("-0.698"), Fraction("-0.697"))
    assert cut.low_open


def test_a_count_is_one_number():
    assert readings(parse("1,742", "en")).ingredient == point(1742)
