"""Does a claim follow from the figures beside it?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from egovcli.core.audit.claims import Book, at_line
from egovcli.core.audit.evaluation import Formula, Steps, Values, span
from egovcli.core.audit.expressions import UNPRINTED
from egovcli.core.audit.figures import Readings
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


def judge(book: Book, claim: Claim, statement: Statement, steps: Steps) -> Finding:
    """Judge one claim.

    A claim holds when all its figures can be what they are printed as, together. Failing that,
    it may hold if digits were cut off instead of rounded, or if the figure is read as "about".

    Raises:
        FaultAtLine: a divisor is exactly zero, or a number outgrows all bounds.
        TooMuchWork: the steps are used up.
    """
    finding = Finding(claim=claim, statement=statement, verdict=UNKNOWN)
    formulas = [book.formula(side) for side in statement.sides]
    used = {name for formula in formulas for name in formula.occurrences}
    missing = tuple(sorted(name for name in used if name not in book.known))
    try:
        if missing:
            return _unprinted(book, replace(finding, missing=missing), formulas, steps)
        if statement.signs == ("=",):
            return _equality(book, finding, formulas, steps)
        return _order(book, finding, formulas, steps)
    except ZeroDivisionError as division:
        if division.args[0]:
            fault = DividesByZero(claim=claim.id, formula=statement.text[:80])
            raise at_line(book.article, claim.line, fault) from None
        return replace(finding, missing=(DIVISOR,))
    except TooLarge as fault:
        raise at_line(book.article, claim.line, fault) from None


def _equality(book: Book, finding: Finding, formulas: list[Formula], steps: Steps) -> Finding:
    target, formula = _target(book, formulas)
    if not target:
        return _two_formulas(book, finding, formulas, steps)
    figure = book.known[target]
    known, known_cut = _values(book, formula), _values(book, formula, cut=True)
    recomputed = span(formula, known, steps)
    found = replace(finding, target=target, formula=formula, recomputed=recomputed)
    for verdict, wanted, cut in _ways(figure, counts_only(book, formula)):
        reached = span(formula, known_cut, steps) if cut and known_cut != known else recomputed
        if wanted.meets(reached):
            return replace(found, verdict=verdict)
    printed = _middle(figure)
    return replace(found, verdict=FAILS, difference=recomputed.nearest(printed) - printed)


def _ways(figure: Readings, whole: bool) -> Iterator[tuple[str, Interval, bool]]:
    if whole and figure.count:
        yield HOLDS, figure.count, False
        return
    yield HOLDS, figure.plain, False
    yield IF_CUT, figure.cut, True
    yield AS_ABOUT, figure.about, False


def _two_formulas(book: Book, finding: Finding, formulas: list[Formula], steps: Steps) -> Finding:
    """Compare two formulas: their difference can be zero, every figure being one unknown."""
    left, right = formulas
    gap = book.formula(Sum((left.node, Negative(right.node))))
    recomputed = span(right, _values(book, right), steps)
    found = replace(finding, formula=right, recomputed=recomputed)
    plain = span(gap, _values(book, gap), steps)
    if plain.meets(point(0)):
        return replace(found, verdict=HOLDS)
    if span(gap, _values(book, gap, cut=True), steps).meets(point(0)):
        return replace(found, verdict=IF_CUT)
    return replace(found, verdict=FAILS, difference=-plain.nearest(Fraction(0)))


def _order(book: Book, finding: Finding, formulas: list[Formula], steps: Steps) -> Finding:
    """Check a chain a > b > c: no later side may surely be past an earlier one."""
    signs = finding.statement.signs
    gaps = [
        _room(book, formulas[i], formulas[j], signs[i:j], steps)
        for i in range(len(formulas))
        for j in range(i + 1, len(formulas))
    ]
    if all(fits for fits, _ in gaps):
        return replace(finding, verdict=HOLDS)
    return replace(finding, verdict=FAILS, difference=min(room for _, room in gaps))


def _room(
    book: Book, earlier: Formula, later: Formula, signs: tuple[str, ...], steps: Steps
) -> tuple[bool, Fraction]:
    """Tell whether two sides can stand in this order, and how much room there is at most."""
    up, down = (earlier, later) if signs[0][0] == ">" else (later, earlier)
    gap = book.formula(Sum((up.node, Negative(down.node))))
    room = span(gap, _values(book, gap), steps)
    strict = room.high_open or any(len(sign) == 1 for sign in signs)
    return room.high > 0 or (room.high == 0 and not strict), room.high


def _unprinted(book: Book, finding: Finding, formulas: list[Formula], steps: Steps) -> Finding:
    """Say which value the one missing number would have to have."""
    if finding.missing != (UNPRINTED,) or finding.statement.signs != ("=",):
        return finding
    with_it = [UNPRINTED in formula.occurrences for formula in formulas]
    if all(with_it):
        return finding
    formula, other = formulas if with_it[0] else formulas[::-1]
    wanted = span(other, _values(book, other), steps)
    implied = solve(formula, UNPRINTED, wanted, _values(book, formula), steps)
    return replace(finding, implied=implied)


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


def _middle(figure: Readings) -> Fraction:
    """Give the printed value itself: the middle of what "about" makes of it."""
    return (figure.about.low + figure.about.high) / 2
