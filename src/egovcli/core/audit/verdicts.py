"""Does a claim follow from the figures beside it?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from egovcli.core.audit.claims import Book, at_line
from egovcli.core.audit.evaluation import Formula, Steps, Values, span
from egovcli.core.audit.expressions import UNPRINTED
from egovcli.core.audit.figures import amount
from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.nodes import (
    Exact,
    Name,
    Negative,
    Node,
    Product,
    Rank,
    Sum,
    parts,
)
from egovcli.core.audit.solving import solve
from egovcli.core.audit.statements import Statement
from egovcli.errors.audit import DividesByZero, TooLarge
from egovcli.model.articles import Claim

HOLDS = "holds"
IF_CUT = "holds-if-cut"
AS_ABOUT = "holds-as-about"
FAILS = "does-not-follow"
UNKNOWN = "cannot-be-checked"

DIVISOR = "divisor"
"""What is missing where a divisor may be zero: one that surely is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What an audit found of one claim.

    ``target`` names the printed figure and ``formula`` is what it is compared with, where the
    claim is such a comparison; ``recomputed`` is the range of the formula. ``difference`` is
    recomputed less printed, at the nearest; percent count as hundredths. ``missing`` names
    what the text does not print, and ``implied`` the value it would have to have.
    """

    claim: Claim
    statement: Statement
    verdict: str
    target: str = ""
    formula: Formula | None = None
    recomputed: Interval | None = None
    difference: Fraction | None = None
    missing: tuple[str, ...] = ()
    implied: Interval | None = None


Found = Callable[..., Finding]
"""Makes the finding of a claim of what was found."""


def judge(book: Book, claim: Claim, statement: Statement, steps: Steps) -> Finding:
    """Judge one claim.

    A claim holds when all its figures can be what they are printed as, together. Failing that,
    it may hold if digits were cut off instead of rounded, or if the figure is read as "about".

    Raises:
        FaultAtLine: a divisor is exactly zero, or a number outgrows all bounds.
        TooMuchWork: the steps are used up.
    """
    found = partial(Finding, claim=claim, statement=statement)
    formulas = [book.formula(side) for side in statement.sides]
    missing = tuple(sorted({n for f in formulas for n in f.occurrences if n not in book.known}))
    try:
        if missing:
            steps.take(sum(formula.weight for formula in formulas))
            found = partial(found, verdict=UNKNOWN, missing=missing)
            if missing == (UNPRINTED,) and statement.signs == ("=",):
                return found(implied=_implied(book, formulas, steps))
            return found()
        if statement.signs == ("=",):
            return _equality(book, found, formulas, steps)
        return _order(book, found, formulas, statement.signs, steps)
    except ZeroDivisionError as division:
        if division.args[0]:
            fault = DividesByZero(claim=claim.id, formula=statement.text[:80])
            raise at_line(book.article, claim.line, fault) from None
        return found(verdict=UNKNOWN, missing=(DIVISOR,))
    except TooLarge as fault:
        raise at_line(book.article, claim.line, fault) from None


def _equality(book: Book, found: Found, formulas: list[Formula], steps: Steps) -> Finding:
    target, formula = _target(book, formulas)
    if not target:
        return _two_formulas(book, found, formulas, steps)
    known = _values(book, formula)
    recomputed = span(formula, known, steps)
    found = partial(found, target=target, formula=formula, recomputed=recomputed)
    for verdict, wanted, cut in _ways(book, target, formula):
        reached = recomputed
        if cut and (known_cut := _values(book, formula, cut=True)) != known:
            reached = span(formula, known_cut, steps)
        if wanted.meets(reached):
            return found(verdict=verdict)
    printed = amount(book.printed[target])
    return found(verdict=FAILS, difference=recomputed.nearest(printed) - printed)


def _ways(book: Book, target: str, formula: Formula) -> Iterator[tuple[str, Interval, bool]]:
    figure = book.known[target]
    if figure.count and counts_only(book, formula):
        yield HOLDS, figure.count, False
        return
    yield HOLDS, figure.plain, False
    yield IF_CUT, figure.cut, True
    yield AS_ABOUT, figure.about, False


def _two_formulas(book: Book, found: Found, formulas: list[Formula], steps: Steps) -> Finding:
    """Compare two formulas: their difference can be zero, every figure being one unknown."""
    left, right = formulas
    gap = book.formula(Sum((left.node, Negative(right.node))))
    recomputed = span(right, _values(book, right), steps)
    found = partial(found, formula=right, recomputed=recomputed)
    plain = span(gap, _values(book, gap), steps)
    if plain.meets(point(0)):
        return found(verdict=HOLDS)
    if span(gap, _values(book, gap, cut=True), steps).meets(point(0)):
        return found(verdict=IF_CUT)
    return found(verdict=FAILS, difference=-plain.nearest(Fraction(0)))


def _order(
    book: Book, found: Found, formulas: list[Formula], signs: tuple[str, ...], steps: Steps
) -> Finding:
    """Check a chain a > b > c: no later side may surely be past an earlier one."""
    gaps = [
        _room(book, formulas[i], formulas[j], signs[i:j], steps)
        for i in range(len(formulas))
        for j in range(i + 1, len(formulas))
    ]
    if all(fits for fits, _ in gaps):
        return found(verdict=HOLDS)
    return found(verdict=FAILS, difference=min(room for _, room in gaps))


def _room(
    book: Book, earlier: Formula, later: Formula, signs: tuple[str, ...], steps: Steps
) -> tuple[bool, Fraction]:
    """Tell whether two sides can stand in this order, and how much room there is at most."""
    up, down = (earlier, later) if signs[0][0] == ">" else (later, earlier)
    gap = book.formula(Sum((up.node, Negative(down.node))))
    room = span(gap, _values(book, gap), steps)
    strict = room.high_open or any(len(sign) == 1 for sign in signs)
    return room.high > 0 or (room.high == 0 and not strict), room.high


def _implied(book: Book, formulas: list[Formula], steps: Steps) -> Interval | None:
    """Say which value the one missing number would have to have."""
    with_it = [UNPRINTED in formula.occurrences for formula in formulas]
    if all(with_it):
        return None
    formula, other = formulas if with_it[0] else formulas[::-1]
    wanted = span(other, _values(book, other), steps)
    return solve(formula, UNPRINTED, wanted, _values(book, formula), steps)


def _target(book: Book, formulas: list[Formula]) -> tuple[str, Formula]:
    """Choose the printed figure of an equality: the side that is one figure and no formula."""
    for one, other in (formulas, formulas[::-1]):
        name = one.node.id if isinstance(one.node, Name) else ""
        if name in book.printed and name not in other.occurrences:
            return name, other
    return "", formulas[0]


def _values(book: Book, formula: Formula, cut: bool = False) -> Values:
    readings = {n: book.known[n] for n in formula.occurrences if n in book.known}
    return {n: r.cut_ingredient if cut else r.ingredient for n, r in readings.items()}


def counts_only(book: Book, formula: Formula) -> bool:
    """Tell whether a formula adds, subtracts and multiplies nothing but whole counts."""
    defined = dict(formula.definitions)
    nodes: list[Node] = [formula.node, *defined.values()]
    while nodes:
        node = nodes.pop()
        match node:
            case Name(name) if name in defined:
                continue
            case Name(name):
                count = book.known[name].count
                if count is None or count.low.denominator != 1:
                    return False
            case Exact(number) if number.denominator == 1:
                continue
            case Sum() | Negative() | Product():
                nodes += parts(node)
            case Rank():
                continue
            case _:
                return False
    return True
