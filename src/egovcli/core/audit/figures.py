"""What numbers a printed figure can stand for: its interval, read in three ways."""

from dataclasses import dataclass
from fractions import Fraction

from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.numbers import Printed


@dataclass(frozen=True, slots=True)
class Readings:
    """The numbers behind one printed figure; percent is read as hundredths.

    ``ingredient`` is what it stands for inside a formula: a count is one whole number, any
    other figure as its words say (no word: rounded). The other readings are made when they are
    asked for: most claims hold without them.

    Source: widths of printed figures, docs/audit.md; u is a unit of the last printed digit.
    Plain is closed at both ends, because halves are rounded up, down or to even.
    """

    ingredient: Interval
    printed: Printed | None = None

    @property
    def count(self) -> Interval | None:
        """The one number it is, if it is only one."""
        return self.ingredient if self.ingredient.is_point else None

    @property
    def plain(self) -> Interval:
        """The numbers it stands for as its words say, a count too."""
        return _plain(self.printed) if self.printed and self.printed.whole else self.ingredient

    @property
    def cut(self) -> Interval:
        """The numbers it stands for if its digits were cut off, not rounded."""
        printed = self.printed
        if printed and printed.hedge == "plain" and printed.parts == 1:
            return _cut(printed)
        return self.ingredient

    @property
    def about(self) -> Interval:
        """The numbers it stands for if "about" stood before it."""
        return _about(self.printed) if self.printed else self.ingredient

    @property
    def cut_ingredient(self) -> Interval:
        """The numbers it stands for inside a formula, if digits were cut off."""
        return self.count or self.cut


def readings(printed: Printed) -> Readings:
    """Give the intervals of a printed figure.

    >>> from egovcli.core.audit.numbers import parse
    >>> nearly = readings(parse("gần 33 tỷ", "vi")).plain
    >>> int(nearly.low), int(nearly.high), nearly.low_open, nearly.high_open
    (32000000000, 33000000000, True, False)
    """
    return Readings(point(int(printed.value)) if printed.whole else _plain(printed), printed)


def exactly(value: Interval) -> Readings:
    """Give a number known exactly, such as a day or a rank computed from the data."""
    return Readings(value)


def amount(printed: Printed, halves: int = 0) -> Fraction:
    """Give a printed number, moved by halves of u; percent as hundredths.

    >>> from egovcli.core.audit.numbers import parse
    >>> str(amount(parse("35.6%", "en"))), str(amount(parse("35.6%", "en"), halves=-1))
    ('89/250', '711/2000')
    """
    number, per = printed.value.as_integer_ratio()
    u, u_per = printed.unit_of_last_digit.as_integer_ratio()
    parts = 100 if printed.unit == "%" else printed.parts
    return Fraction(2 * number * u_per + halves * u * per, 2 * per * u_per * parts)


def _plain(printed: Printed) -> Interval:
    if printed.hedge == "over":
        return Interval(amount(printed), amount(printed, 2), high_open=True)
    if printed.hedge == "under":
        return Interval(amount(printed, -2), amount(printed), low_open=True)
    return _around(printed, 2 if printed.hedge == "about" else 1)


def _cut(printed: Printed) -> Interval:
    if printed.value < 0:
        return Interval(amount(printed, -2), amount(printed), low_open=True)
    return Interval(amount(printed), amount(printed, 2), high_open=True)


def _about(printed: Printed) -> Interval:
    return _around(printed, 2 * 10 ** _idle_zeros(printed))


def _around(printed: Printed, halves: int) -> Interval:
    return Interval(amount(printed, -halves), amount(printed, halves))


def _idle_zeros(printed: Printed) -> int:
    """Count the last zeros of a hedged round count that are no claim to the last digit.

    "More than 1,700" is said of 1,742. This widens the reading as "about" only; two digits
    always count.
    """
    plain = printed.hedge == "plain" or printed.unit == "%" or printed.parts > 1
    if plain or printed.unit_of_last_digit != 1:
        return 0
    digits = str(abs(int(printed.value)))
    return min(len(digits) - len(digits.rstrip("0")), max(len(digits) - 2, 0))
