"""What a formula is made of."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Exact:
    """A number that is not a printed figure: a day, a count of names, the 1 of a growth."""

    number: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A figure, a definition, or ``#3`` for the third number written in the formula itself."""

    id: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms added up."""

    terms: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Negative:
    """A term with its sign changed."""

    term: "Node"


@dataclass(frozen=True, slots=True)
class Product:
    """Two factors."""

    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Quotient:
    """A part of a whole."""

    part: "Node"
    whole: "Node"


@dataclass(frozen=True, slots=True)
class Power:
    """A whole power."""

    base: "Node"
    exponent: int


@dataclass(frozen=True, slots=True)
class Rank:
    """The place of the first in the list of all, the greatest first; ties share the better."""

    first: "Node"
    others: "tuple[Node, ...]"


Node = Exact | Name | Sum | Negative | Product | Quotient | Power | Rank


def parts(node: Node) -> "tuple[Node, ...]":
    """Give what a node is made of, left to right."""
    match node:
        case Sum(terms):
            return terms
        case Negative(term) | Power(term, _):
            return (term,)
        case Product(a, b) | Quotient(a, b):
            return (a, b)
        case Rank(first, others):
            return (first, *others)
        case _:
            return ()


def names(node: Node) -> list[str]:
    """List the names in a formula, each as often as it occurs.

    >>> names(Quotient(Name("a"), Sum((Name("a"), Name("b")))))
    ['a', 'a', 'b']
    """
    if isinstance(node, Name):
        return [node.id]
    found: list[str] = []
    waiting: list[Node] = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Name):
            found.append(here.id)
        else:
            waiting += reversed(parts(here))
    return found


def is_constant(node: Node) -> bool:
    """Tell whether there is no name in a formula."""
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Name):
            return False
        waiting += parts(here)
    return True


def depth(node: Node) -> int:
    """Count how deep nodes are nested, without recursion: what is asked may be very deep.

    >>> depth(Negative(Negative(Name("a"))))
    3
    """
    level, deepest = [node], 0
    while level:
        deepest += 1
        level = [part for outer in level for part in parts(outer)]
    return deepest
