"""What a claim says, once read, and of which kind it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from egovcli.core.audit.functions import FUNCTIONS, LOOKUPS
from egovcli.core.audit.nodes import Negative, Node, Product, Quotient, Rank, Sum
from egovcli.core.audit.numbers import Printed


@dataclass(frozen=True, slots=True)
class Statement:
    """What a claim says: sides and the signs between them.

    ``literals`` are the numbers written in it, under the names ``claim#1``, ``claim#2`` …;
    ``lookups`` the words of what it asks of the built-in data; ``mentioned`` every figure;
    ``words`` how many words it took to say it.
    """

    text: str
    sides: tuple[Node, ...]
    signs: tuple[str, ...]
    kind: str
    literals: Mapping[str, Printed]
    lookups: Mapping[str, tuple[str, ...]]
    mentioned: tuple[str, ...]
    words: int


Calls = Sequence[tuple[Node, str]]
"""What functions were written out to, and their names."""


def kind_of(sides: Sequence[Node], signs: Sequence[str], calls: Calls) -> str:
    """Tell the kind of a claim from its signs, its functions, or the shape of its formula."""
    if not set(signs) <= {"="}:
        return "order"
    kinds = [_of_side(side, calls) for side in sides]
    return max(kinds, key=lambda kind: kind != "equality")


def _of_side(side: Node, calls: Calls) -> str:
    for node, function in calls:
        if node is side:
            return LOOKUPS.get(function) or FUNCTIONS[function].kind
    return _of_formula(side, [node for node, function in calls if function == "days"])


def _of_formula(side: Node, spans: list[Node]) -> str:
    match side:
        case Sum(terms):
            subtracted = sum(isinstance(term, Negative) for term in terms)
            if 0 < subtracted < len(terms) - 1:
                return "stock"
            return "difference" if subtracted else "sum"
        case Product():
            return "product"
        case Quotient(_, whole):
            return "rate" if any(whole is span for span in spans) else "share"
        case Rank():
            return "rank"
        case _:
            return "equality"
