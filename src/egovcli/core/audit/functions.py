"""The functions a formula may use; each is written out in sums, products and quotients."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from egovcli.core.audit.nodes import Exact, Negative, Node, Product, Quotient, Rank, Sum

NOTHING = Exact(Fraction(0))
DAYS_A_MONTH = Fraction("30.4375")
"""The mean month of a Julian year, 365.25 / 12 days."""


def sum_of(*terms: Node) -> Node:
    """Add up the parts."""
    return Sum(terms)


def difference(before: Node, after: Node) -> Node:
    """Subtract the second from the first."""
    return Sum((before, Negative(after)))


def product(*factors: Node) -> Node:
    """Multiply all."""
    result = factors[0]
    for factor in factors[1:]:
        result = Product(result, factor)
    return result


def share(part: Node, whole: Node) -> Node:
    """Divide a part by its whole."""
    return Quotient(part, whole)


def growth(new: Node, base: Node) -> Node:
    """Say by what share of the base the new figure is greater."""
    return Sum((Quotient(new, base), Exact(Fraction(-1))))


def mean(*terms: Node) -> Node:
    """Average without weights."""
    return Quotient(Sum(terms), Exact(Fraction(len(terms))))


def stock(before: Node, added: Node, removed: Node = NOTHING) -> Node:
    """Give what was there, plus what came, less what went."""
    return Sum((before, added, Negative(removed)))


def days(first: Node, last: Node) -> Node:
    """Count the days from one date to another, both counted.

    >>> from datetime import date
    >>> span = [Exact(Fraction(date(*d).toordinal())) for d in ((2019, 1, 1), (2020, 7, 31))]
    >>> sum(t.number if isinstance(t, Exact) else -t.term.number for t in days(*span).terms)
    Fraction(578, 1)
    """
    return Sum((last, Negative(first), Exact(Fraction(1))))


def months(first: Node, last: Node) -> Node:
    """Count the months from one date to another, in mean months."""
    return Quotient(days(first, last), Exact(DAYS_A_MONTH))


def count(*things: Node) -> Node:
    """Count the things named."""
    return Exact(Fraction(len(things)))


def rank(first: Node, *others: Node) -> Node:
    """Give the place of the first among all, the greatest first."""
    return Rank(first, others)


@dataclass(frozen=True, slots=True)
class Function:
    """A function, how many arguments it takes, and the kind of claim it makes."""

    write_out: Callable[..., Node]
    fewest: int
    most: int
    kind: str


MANY = 1000

FUNCTIONS: dict[str, Function] = {
    "sum": Function(sum_of, 1, MANY, "sum"),
    "difference": Function(difference, 2, 2, "difference"),
    "product": Function(product, 1, 30, "product"),
    "share": Function(share, 2, 2, "share"),
    "growth": Function(growth, 2, 2, "growth"),
    "mean": Function(mean, 1, MANY, "mean"),
    "stock": Function(stock, 2, 3, "stock"),
    "days": Function(days, 2, 2, "days"),
    "months": Function(months, 2, 2, "days"),
    "count": Function(count, 1, MANY, "count"),
    "rank": Function(rank, 2, MANY, "rank"),
}
LOOKUPS: dict[str, str] = {"data": "equality", "ranked": "rank"}
"""Functions that read the built-in data: words in, one figure out."""
