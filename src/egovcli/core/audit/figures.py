"""What numbers a printed figure can stand for: its interval, read in three ways."""

from dataclasses import dataclass
from fractions import Fraction

from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.numbers import Printed


@dataclass(frozen=True, slots=True)
class Readings:
    """The numbers behind one printed figure; percent is read as hundredths.

    ``plain`` as its words say (no word: rounded); ``cut`` if its digits were cut off, not
    rounded; ``about`` if "about" stood before it. A ``count`` is one whole number where it is
    an ingredient or is compared with whole numbers.

    Source: widths of printed figures, docs/audit.md; u is a unit of the last printed digit.
    Plain is closed at both ends, because halves are rounded up, down or to even.
    """

    plain: Interval
    cut: Interval
    about: Interval
    count: Interval | None = None

    @property
    def ingredient(self) -> Interval:
        """The numbers it stands for inside a formula."""
        return self.count or self.plain

    @property
    def cut_ingredient(self) -> Interval:
        """The same, if digits were cut off."""
        return self.count or self.cut


def readings(printed: Printed) -> Readings:
    """Give the intervals of a printed figure.

    >>> from egovcli.core.audit.numbers import parse
    >>> nearly = readings(parse("gần 33 tỷ", "vi")).plain
    >>> int(nearly.low), int(nearly.high), nearly.low_open, nearly.high_open
    (32000000000, 33000000000, True, False)
    """
    if printed.whole:
        return _count(int(printed.value))
    per = Fraction(1, 100 if printed.unit == "%" else printed.parts)
    value, u = Fraction(printed.value) * per, Fraction(printed.unit_of_last_digit) * per
    plain = _plain(value, u, printed.hedge)
    return Readings(
        plain=plain,
        cut=_cut(value, u) if printed.hedge == "plain" else plain,
        about=_around(value, max(u, _round_unit(printed) * per)),
    )


def _count(value: int) -> Readings:
    below, here, above = Fraction(value - 1), Fraction(value), Fraction(value + 1)
    return Readings(
        plain=Interval(Fraction(2 * value - 1, 2), Fraction(2 * value + 1, 2)),
        cut=Interval(below, here, low_open=True)
        if value < 0
        else Interval(here, above, high_open=True),
        about=Interval(below, above),
        count=point(here),
    )


def exactly(value: Interval) -> Readings:
    """Give a number known exactly, such as a day or a rank computed from the data."""
    return Readings(plain=value, cut=value, about=value, count=value if value.is_point else None)


def _plain(value: Fraction, u: Fraction, hedge: str) -> Interval:
    if hedge == "over":
        return Interval(value, value + u, high_open=True)
    if hedge == "under":
        return Interval(value - u, value, low_open=True)
    return _around(value, u if hedge == "about" else u / 2)


def _cut(value: Fraction, u: Fraction) -> Interval:
    if value < 0:
        return Interval(value - u, value, low_open=True)
    return Interval(value, value + u, high_open=True)


def _around(value: Fraction, width: Fraction) -> Interval:
    return Interval(value - width, value + width)


def _round_unit(printed: Printed) -> Fraction:
    """Give the unit of the last digit that is not an idle zero of a hedged round count.

    "More than 1,700" is said of 1,742: its zeros are no claim to the last digit. This
    widens the reading as "about" only; two digits always count.
    """
    plain = printed.hedge == "plain" or printed.unit == "%" or printed.parts > 1
    if plain or printed.unit_of_last_digit != 1:
        return Fraction(0)
    digits = str(abs(int(printed.value)))
    idle = min(len(digits) - len(digits.rstrip("0")), max(len(digits) - 2, 0))
    return Fraction(10**idle)
