"""All values a formula can take when every figure may be anywhere in its interval.

A figure that occurs twice is one unknown: where the formula only rises or only falls with
it, its ends give the ends of the result exactly. Otherwise the result may be too wide, never
too narrow, so that nothing true is called false.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.nodes import (
    Exact,
    Name,
    Negative,
    Node,
    Power,
    Product,
    Quotient,
    Rank,
    Sum,
    names,
)
from egovcli.errors.audit import TooMuchWork

Values = Mapping[str, Interval]

LONG = 10**80  # from here on arithmetic takes longer
BITS_OF_A_STEP = 128


@dataclass
class Steps:
    """How many nodes may still be evaluated: the bound on time that no input can break."""

    limit: int
    taken: int = 0

    def take(self, count: int = 1) -> None:
        """Use up some steps.

        Raises:
            TooMuchWork: there are none left.
        """
        self.taken += count
        if self.taken > self.limit:
            raise TooMuchWork(limit=self.limit)


@dataclass(frozen=True)
class Formula:
    """A formula with the definitions it rests on, each after those it needs itself."""

    node: Node
    definitions: tuple[tuple[str, Node], ...] = ()

    @cached_property
    def occurrences(self) -> Mapping[str, int]:
        """How often each figure occurs once definitions are written out: 1, or 2 for more."""
        if not self.definitions:
            once: dict[str, int] = {}
            for name in names(self.node):
                once[name] = 2 if name in once else 1
            return once
        within: dict[str, dict[str, int]] = {}
        for name, node in (*self.definitions, ("", self.node)):
            counts: dict[str, int] = {}
            for used in names(node):
                for leaf, count in within.get(used, {used: 1}).items():
                    counts[leaf] = min(2, counts.get(leaf, 0) + count)
            within[name] = counts
        return within[""]

    @property
    def weight(self) -> int:
        """How many names its definitions hold: the work of writing it out."""
        return sum(len(names(node)) for _, node in self.definitions)


def span(formula: Formula, known: Values, steps: Steps) -> Interval:
    """Give the range of a formula.

    Raises:
        ZeroDivisionError: a divisor may be zero; its argument tells whether it surely is.

    >>> a = Interval(Fraction(9), Fraction(11))
    >>> share = Formula(Quotient(Name("a"), Sum((Name("a"), Name("b")))))
    >>> exact = span(share, {"a": a, "b": point(90)}, Steps(100))
    >>> str(exact.low), str(exact.high)
    ('1/11', '11/101')
    """
    repeated = _repeated(formula, known)
    if not repeated:
        return value(formula, known, steps)
    lowest, highest = dict(known), dict(known)
    opens = [False, False]
    for name in repeated:
        rise = slope(formula, name, known, steps)
        if rise.low < 0 < rise.high:
            continue
        ends = _ends(known[name])
        for at, side, (end, is_open) in zip(
            (lowest, highest), (0, 1), ends if rise.low >= 0 else ends[::-1], strict=True
        ):
            at[name] = point(end)
            opens[side] |= is_open
    low, high = value(formula, lowest, steps), value(formula, highest, steps)
    if low.low == high.high:
        return point(low.low)
    return Interval(low.low, high.high, low.low_open or opens[0], high.high_open or opens[1])


def value(formula: Formula, known: Values, steps: Steps) -> Interval:
    """Evaluate a formula as if every occurrence of a figure were another one."""
    if not formula.definitions:
        return of_node(formula.node, known, steps)
    values = dict(known)
    for name, node in formula.definitions:
        values[name] = of_node(node, values, steps)
    return of_node(formula.node, values, steps)


def of_node(node: Node, values: Values, steps: Steps) -> Interval:
    """Evaluate one node."""
    steps.take()
    match node:
        case Exact(number):
            return point(number)
        case Name(name):
            return values[name]
        case Sum(terms):
            total = of_node(terms[0], values, steps)
            for term in terms[1:]:
                total = total + of_node(term, values, steps)
            return total
        case Negative(term):
            return -of_node(term, values, steps)
        case Product(left, right):
            return _weighed(of_node(left, values, steps) * of_node(right, values, steps), steps)
        case Quotient(part, whole):
            return _weighed(of_node(part, values, steps) / of_node(whole, values, steps), steps)
        case Power(base, exponent):
            return _weighed(of_node(base, values, steps) ** exponent, steps)
        case Rank(first, others):
            return _place(
                of_node(first, values, steps), [of_node(o, values, steps) for o in others]
            )


def _weighed(result: Interval, steps: Steps) -> Interval:
    """Take more steps for numbers far longer than any printed one."""
    longest = max(abs(result.high.numerator), result.high.denominator, result.low.denominator)
    if longest > LONG:
        steps.take(longest.bit_length() // BITS_OF_A_STEP)
    return result


def _place(first: Interval, others: list[Interval]) -> Interval:
    surely = sum(other.low > first.high for other in others)
    perhaps = sum(other.high > first.low for other in others)
    return Interval(Fraction(1 + surely), Fraction(1 + perhaps))


def slope(formula: Formula, name: str, known: Values, steps: Steps) -> Interval:
    """Bound how fast a formula rises with one of its names, over all values of the others."""
    values = dict(known)
    slopes = {name: point(1)}
    for defined, node in formula.definitions:
        slopes[defined] = _slope(node, slopes, values, steps)
        values[defined] = of_node(node, values, steps)
    return _slope(formula.node, slopes, values, steps)


def _slope(node: Node, slopes: Values, values: Values, steps: Steps) -> Interval:
    """Differentiate: the sum, product, quotient and power rules on intervals."""

    def rise(part: Node) -> Interval:
        return _slope(part, slopes, values, steps)

    def at(part: Node) -> Interval:
        return of_node(part, values, steps)

    steps.take()
    match node:
        case Name(name):
            return slopes.get(name, point(0))
        case Sum(terms):
            return sum((rise(term) for term in terms), start=point(0))
        case Negative(term):
            return -rise(term)
        case Product(left, right):
            return rise(left) * at(right) + at(left) * rise(right)
        case Quotient(part, whole):
            return (rise(part) * at(whole) - at(part) * rise(whole)) / at(whole) ** 2
        case Power(base, 1):
            return rise(base)
        case Power(base, exponent):
            return point(exponent) * at(base) ** (exponent - 1) * rise(base)
        case Rank(first, others):
            return _rank_slope([rise(part) for part in (first, *others)])
        case _:
            return point(0)


def _rank_slope(rises: list[Interval]) -> Interval:
    """Say only whether a place can move at all: it jumps, it has no slope."""
    moves = any(rise.low != 0 or rise.high != 0 for rise in rises)
    return Interval(Fraction(-1), Fraction(1)) if moves else point(0)


def _repeated(formula: Formula, known: Values) -> list[str]:
    return [
        name
        for name, count in formula.occurrences.items()
        if count > 1 and not known[name].is_point
    ]


def _ends(interval: Interval) -> tuple[tuple[Fraction, bool], tuple[Fraction, bool]]:
    return (interval.low, interval.low_open), (interval.high, interval.high_open)
