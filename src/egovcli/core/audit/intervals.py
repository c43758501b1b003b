"""Interval arithmetic with open and closed ends, in exact fractions."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from egovcli.errors.audit import TooLarge

MOST_BITS = 4096  # of a numerator or denominator: far beyond print, small in memory

End = tuple[Fraction, bool]  # where, and whether it is left out


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from ``low`` to ``high``; an open end is itself left out.

    Sums, differences, products and quotients are exact as long as each figure occurs once.

    >>> Interval(Fraction(1), Fraction(2), high_open=True) + point(3)
    Interval(low=Fraction(4, 1), high=Fraction(5, 1), low_open=False, high_open=True)
    """

    low: Fraction
    high: Fraction
    low_open: bool = False
    high_open: bool = False

    def __add__(self, other: "Interval") -> "Interval":
        """Add two intervals."""
        return Interval(
            _bounded(self.low + other.low),
            _bounded(self.high + other.high),
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def __neg__(self) -> "Interval":
        """Change the sign."""
        return Interval(-self.high, -self.low, self.high_open, self.low_open)

    def __sub__(self, other: "Interval") -> "Interval":
        """Subtract an interval."""
        return self + -other

    def __mul__(self, other: "Interval") -> "Interval":
        """Multiply two intervals."""
        if self.is_point and other.is_point:
            return point(_bounded(self.low * other.low))
        if self.low.numerator >= 0 and other.low.numerator >= 0:  # as almost all that is printed
            (low, high), (least, most) = self._ends(), other._ends()
            return _from(_times(low, least), _times(high, most))
        return _hull([_times(a, b) for a in self._ends() for b in other._ends()])

    def __truediv__(self, other: "Interval") -> "Interval":
        """Divide by an interval that does not hold zero.

        Raises:
            ZeroDivisionError: it holds zero; the argument tells whether it is zero.
        """
        if other.holds_zero:
            raise ZeroDivisionError(other.is_point)
        if self.is_point and other.is_point:
            return point(_bounded(self.low / other.low))
        return self * other._inverse()

    def __pow__(self, exponent: int) -> "Interval":
        """Raise to a whole power of one or more; an even power is never below zero."""
        ends = [(_power(at, exponent), is_open) for at, is_open in self._ends()]
        if exponent % 2 == 0 and self.low < 0 < self.high:
            ends.append((Fraction(0), False))
        return _hull(ends)

    @property
    def holds_zero(self) -> bool:
        """Tell whether zero is in it, or an end that comes as near to zero as one likes."""
        return self.low.numerator <= 0 <= self.high.numerator

    @property
    def is_point(self) -> bool:
        """Tell whether it is one number."""
        return self.low is self.high or self.low == self.high

    def meets(self, other: "Interval") -> bool:
        """Tell whether the two have a number in common.

        >>> point(1).meets(Interval(Fraction(1), Fraction(2), low_open=True))
        False
        """
        return _before(self, other) and _before(other, self)

    def common(self, other: "Interval") -> "Interval | None":
        """Give the numbers that are in both, or nothing."""
        if not self.meets(other):
            return None
        low, low_open = max(self._ends()[0], other._ends()[0])
        high, closed = min((i.high, not i.high_open) for i in (self, other))
        return Interval(low, high, low_open, not closed)

    def whole_numbers(self) -> tuple[int, int] | None:
        """Give the smallest and the largest whole number in it.

        >>> Interval(Fraction("1645.6"), Fraction(1653), high_open=True).whole_numbers()
        (1646, 1652)
        """
        first, last = ceil(self.low), floor(self.high)
        first += self.low_open and first == self.low
        last -= self.high_open and last == self.high
        return (first, last) if first <= last else None

    def nearest(self, number: Fraction) -> Fraction:
        """Give the place in it, ends included, that is nearest to a number."""
        return min(max(number, self.low), self.high)

    def _inverse(self) -> "Interval":
        low, high = (Fraction(end.denominator, end.numerator) for end in (self.high, self.low))
        return Interval(low, high, self.high_open, self.low_open)

    def _ends(self) -> tuple[End, End]:
        return (self.low, self.low_open), (self.high, self.high_open)


def point(number: int | Fraction | Decimal) -> Interval:
    """Give the interval that holds one number."""
    exact = number if isinstance(number, Fraction) else Fraction(number)
    return Interval(exact, exact)


def _before(a: Interval, b: Interval) -> bool:
    return a.low < b.high or (a.low == b.high and not (a.low_open or b.high_open))


def _times(a: End, b: End) -> End:
    product = _bounded(a[0] * b[0])
    if not (a[1] or b[1]):
        return product, False
    attained_zero = (a[0] == 0 and not a[1]) or (b[0] == 0 and not b[1])
    return product, not attained_zero


def _power(number: Fraction, exponent: int) -> Fraction:
    size = max(number.numerator.bit_length(), number.denominator.bit_length())
    if size * exponent > MOST_BITS:
        raise TooLarge(limit=MOST_BITS)
    return Fraction(number**exponent)


def _hull(ends: list[End]) -> Interval:
    low, low_open = min(ends)
    high, closed = max((at, not is_open) for at, is_open in ends)
    return Interval(low, high, low_open, not closed)


def _from(low: End, high: End) -> Interval:
    return Interval(low[0], high[0], low[1], high[1])


def _bounded(number: Fraction) -> Fraction:
    if max(number.numerator.bit_length(), number.denominator.bit_length()) > MOST_BITS:
        raise TooLarge(limit=MOST_BITS)
    return number
