"""Targets: what is needed to meet one, by how much it is missed, and the verdict.

All arithmetic is exact (``Fraction``): 30% of 1,742 services is 522.6, so 523 are needed.
"""

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Literal

from egovcli.model.targets import Comparison, Target

Verdict = Literal["met", "missed", "open", "no-data"]
Outlook = Literal["planned-met", "planned-short", "on-course", "behind", ""]
Basis = Literal["printed", "implied", "what-if"]

DAYS_A_MONTH = Fraction(1461, 48)

COMPARE: dict[Comparison, Callable[[Fraction, Fraction], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What one source says of the figures of a target.

    ``day`` is the last day that the figures are about: the day they are dated, 31 December
    where they are of a whole year, empty where the source does not say which day before the
    year's end. ``printed`` is the rate (or the count, or the rank) as it was printed.
    """

    day: str
    year: int
    as_of: str = ""
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    printed: str = ""
    basis: Basis = "printed"
    source: str = ""

    @property
    def computed(self) -> Fraction | None:
        """The rate in percent that follows from the counts, if both are known."""
        if self.numerator is None or not self.denominator:
            return None
        return rate(self.numerator, self.denominator)

    @property
    def value(self) -> Fraction:
        """The figure that is held against the demand: from the counts, else as printed."""
        if (computed := self.computed) is not None:
            return computed
        return Fraction(self.printed)


def rate(numerator: Fraction, denominator: Fraction) -> Fraction:
    """Give a share in percent, exactly.

    >>> float(rate(Fraction(621), Fraction(1742))).__round__(3)
    35.649
    """
    return 100 * numerator / denominator


def meets(value: Fraction, must_be: Comparison, threshold: Fraction) -> bool:
    """Tell whether a figure satisfies a demand.

    >>> meets(Fraction("35.6"), ">=", Fraction(30)), meets(Fraction(30), ">", Fraction(30))
    (True, False)
    """
    return COMPARE[must_be](value, threshold)


def needed(must_be: Comparison, threshold: Fraction, denominator: Fraction) -> int:
    """Count the services that meet a demand on a share of them.

    Args:
        must_be: how the share has to compare with the threshold.
        threshold: percent.
        denominator: the whole, in services.

    Returns:
        The smallest whole number that meets ``>=`` or ``>``; the largest that meets ``<=``.

    >>> needed(">=", Fraction(30), Fraction(1742)), needed(">", Fraction(50), Fraction(10))
    (523, 6)
    """
    return least(must_be, threshold * denominator / 100)


def least(must_be: Comparison, bound: Fraction) -> int:
    """Give the whole number nearest to a bound that satisfies the comparison with it.

    >>> least(">=", Fraction(780)), least(">", Fraction(780)), least("<=", Fraction(5, 2))
    (780, 781, 2)
    """
    if must_be == ">=":
        return ceil(bound)
    return floor(bound) + 1 if must_be == ">" else floor(bound)


def gap_in_services(must_be: Comparison, numerator: Fraction, need: int) -> int:
    """Count the services still to be added (for ``<=``: to be taken away); 0 when met.

    >>> gap_in_services(">=", Fraction(105), 523)
    418
    """
    short = numerator - need if must_be == "<=" else need - numerator
    return max(0, ceil(short))


def gap_in_points(must_be: Comparison, value: Fraction, threshold: Fraction) -> Fraction:
    """Give the distance to the threshold, 0 when the demand is met; unit of the target.

    >>> gap_in_points(">=", Fraction("12.5"), Fraction(30))
    Fraction(35, 2)
    """
    if meets(value, must_be, threshold):
        return Fraction(0)
    return abs(threshold - value)


def agrees(printed: str, computed: Fraction) -> bool:
    """Tell whether a computed figure rounds to the printed one, to the digit printed.

    >>> agrees("35.6", Fraction(62100, 1742)), agrees("12.7", Fraction(20900, 1727))
    (True, False)
    """
    decimals = len(printed.partition(".")[2])
    return abs(Fraction(printed) - computed) <= Fraction(1, 2 * 10**decimals)


def judging(facts: Sequence[Fact], deadline: str) -> Fact | None:
    """Choose the fact that judges a target: the first at or after its deadline, else the last.

    Of several on one day the one with counts speaks.
    """
    if late := [fact for fact in facts if fact.day >= deadline]:
        return min(late, key=lambda fact: (fact.day, fact.computed is None))
    return max(facts, key=lambda fact: (fact.day, fact.computed is not None), default=None)


def verdict(fact: Fact | None, target: Target) -> Verdict:
    """Say how a target stands: decided only by a fact at or after the deadline."""
    if fact is None:
        return "no-data"
    if fact.basis != "what-if" and fact.day < target.by:
        return "open"
    return "met" if meets(fact.value, target.must_be, target.value) else "missed"


def planned(plan: Fact | None, target: Target) -> Outlook:
    """Say what the plan comes to, if there is one."""
    if plan is None:
        return ""
    return "planned-met" if meets(plan.value, target.must_be, target.value) else "planned-short"


def course(facts: Sequence[Fact], target: Target) -> Outlook:
    """Say where the straight line through the known facts stands at the deadline."""
    points = [(fact.day, fact.value) for fact in facts if fact.day and fact.day < target.by]
    if (on := line(points)) is None:
        return ""
    return "on-course" if meets(on(target.by), target.must_be, target.value) else "behind"


def pace_needed(fact: Fact | None, target: Target) -> Fraction | None:
    """Give what must be gained each month from a fact to the deadline, in the target's unit."""
    if fact is None or not fact.day or fact.day >= target.by:
        return None
    months = (_number(target.by) - _number(fact.day)) / DAYS_A_MONTH
    return gap_in_points(target.must_be, fact.value, target.value) / months


def line(points: Sequence[tuple[str, Fraction]]) -> Callable[[str], Fraction] | None:
    """Fit the straight line of least squares to figures by their ISO days.

    Returns:
        What the line comes to on a day; None for figures of fewer than two days.

    >>> on = line([("2020-01-01", Fraction(10)), ("2020-01-11", Fraction(20))])
    >>> on and on("2020-01-21")
    Fraction(30, 1)
    """
    days = [_number(day) for day, _ in points]
    if len(set(days)) < 2:
        return None
    mean_day = sum(days, Fraction(0)) / len(days)
    mean = sum((value for _, value in points), Fraction(0)) / len(days)
    spread = sum((day - mean_day) ** 2 for day in days)
    joint = sum(
        (day - mean_day) * (value - mean) for day, (_, value) in zip(days, points, strict=True)
    )
    slope = Fraction(joint) / Fraction(spread)
    return lambda day: mean + slope * (_number(day) - mean_day)


def _number(day: str) -> Fraction:
    return Fraction(date.fromisoformat(day).toordinal())
