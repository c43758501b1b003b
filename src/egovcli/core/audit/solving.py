"""Which value of one figure would make a claim true, all others as printed."""

from egovcli.core.audit.evaluation import Formula, Steps, Values, of_node
from egovcli.core.audit.intervals import Interval
from egovcli.core.audit.nodes import (
    Name,
    Negative,
    Node,
    Product,
    Quotient,
    Sum,
    names,
)


def solve(
    formula: Formula, name: str, wanted: Interval, known: Values, steps: Steps
) -> Interval | None:
    """Turn a formula round: the values of ``name`` for which it can lie in ``wanted``.

    Returns:
        Nothing where the name occurs more than once, under a power or in a rank, or where
        the answer has no bounds because a divisor may be zero.

    >>> from egovcli.core.audit.intervals import point
    >>> total = solve(Formula(Quotient(Name("part"), Name("total"))), "total",
    ...               point(4), {"part": point(20)}, Steps(100))
    >>> int(total.low), total.is_point
    (5, True)
    """
    if formula.occurrences.get(name) != 1:
        return None
    within, values = {name}, dict(known)
    values.pop(name, None)
    for defined, node in formula.definitions:
        if within & set(names(node)):
            within.add(defined)
        else:
            values[defined] = of_node(node, values, steps)
    try:
        return _unfold(formula, wanted, within, values, steps)
    except ZeroDivisionError:
        return None


def _unfold(
    formula: Formula, wanted: Interval, within: set[str], values: Values, steps: Steps
) -> Interval | None:
    definitions = dict(formula.definitions)
    node = formula.node
    while not (isinstance(node, Name) and node.id not in definitions):
        step = (definitions[node.id], wanted) if isinstance(node, Name) else None
        step = step or _one_step(node, wanted, within, values, steps)
        if step is None:
            return None
        node, wanted = step
    return wanted


def _one_step(
    node: Node, wanted: Interval, within: set[str], values: Values, steps: Steps
) -> tuple[Node, Interval] | None:
    def holds(part: Node) -> bool:
        return not within.isdisjoint(names(part))

    def at(part: Node) -> Interval:
        return of_node(part, values, steps)

    match node:
        case Sum(terms):
            unknown = next(term for term in terms if holds(term))
            for term in terms:
                wanted = wanted if term is unknown else wanted - at(term)
            return unknown, wanted
        case Negative(term):
            return term, -wanted
        case Product(left, right):
            return (left, wanted / at(right)) if holds(left) else (right, wanted / at(left))
        case Quotient(part, whole):
            return (part, wanted * at(whole)) if holds(part) else (whole, at(part) / wanted)
        case _:
            return None
