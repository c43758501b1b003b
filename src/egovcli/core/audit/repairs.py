"""What may explain a claim that does not follow: at most three, the likelier first.

Each repair changes one thing and is shown with the arithmetic that it makes true. None of
them says what happened; they say what would fit.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import partial
from itertools import islice

from egovcli.core.audit.case import MOST_FIGURES, Case, Repair
from egovcli.core.audit.claims import Book
from egovcli.core.audit.digits import misprints
from egovcli.core.audit.evaluation import Formula, Steps, span
from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.nodes import Name, Quotient, Sum, names
from egovcli.core.audit.solving import solve
from egovcli.core.audit.verdicts import AS_ABOUT, FAILS, IF_CUT, Finding
from egovcli.core.audit.wording import Wording, figure, hedged, written, written_count
from egovcli.errors.audit import TooLarge, TooMuchWork
from egovcli.model import Label

MOST = 3
MOST_DENOMINATORS = 100
LOOK = 5  # steps that looking at a claim at all is worth
MISPRINTS = 100  # steps that trying the misprints of one count is worth


def repairs(
    book: Book, finding: Finding, others: dict[str, list[Finding]], steps: Steps
) -> tuple[Repair, ...]:
    """Look for what may explain a claim.

    Args:
        book: the article.
        finding: what was found of the claim.
        others: all findings by figure, from `by_figure`.
        steps: what may be spent on looking; when it is used up, the rest is not looked for.
    """
    if finding.verdict not in (FAILS, IF_CUT, AS_ABOUT) or not finding.target:
        return ()
    case = Case(book, finding, others, steps)
    found: list[Repair] = []
    try:
        steps.take(LOOK)
        for look in REPAIRS if finding.verdict == FAILS else (rounded_twice,):
            found += islice(look(case), MOST - len(found))
        if not found and finding.verdict == FAILS:
            found += needed(case)
    except (TooLarge, TooMuchWork, ZeroDivisionError):
        pass  # looking for explanations is bounded; the verdict stands without them
    return tuple(found)


def one_total(case: Case) -> Iterator[Repair]:
    """Find the one other value of a count that makes every claim with it true."""
    for name in case.counts():
        claims = case.others.get(name, [])
        if len(claims) < 2:
            continue
        common: Interval | None = None
        for finding in claims[:MOST_FIGURES]:
            other = Case(case.book, finding, case.others, case.steps)
            value = solve(other.formula, name, other.wanted, other.known, case.steps)
            common = value if common is None or value is None else common.common(value)
            if common is None:
                break
        if common is not None and common.whole_numbers():
            total = Wording(partial(written_count, common))
            yield Repair("one-total", name, total, case.equation({name: total}))


def counted_twice(case: Case) -> Iterator[Repair]:
    """See whether parts may overlap: they exceed the whole by no more than they could share."""
    node, excess = case.formula.node, case.finding.difference
    if not (isinstance(node, Sum) and case.finding.statement.kind == "sum" and excess):
        return
    values = [span(case.book.formula(t), case.known, case.steps).high for t in node.terms]
    if 0 < excess <= sum(values) - max(values):
        extra = Wording(partial(written, excess, None))
        yield Repair("counted-twice", case.finding.target, extra, case.equation({}, less=extra))


def rounded_twice(case: Case) -> Iterator[Repair]:
    """See whether rounding to one more digit first, and then again, gives what is printed."""
    printed, found = case.book.printed[case.finding.target], case.finding.recomputed
    if found is None or not found.is_point or printed.hedge != "plain" or printed.parts > 1:
        return
    exact = found.low * (100 if printed.unit == "%" else 1)
    u = printed.unit_of_last_digit
    if abs(exact - Fraction(printed.value)) > Fraction(u):
        return  # too far away for any rounding
    first = _rounded(exact, u / 10)
    if _rounded(exact, u) != printed.value and _rounded(Fraction(first), u) == printed.value:
        once = Fraction(first) / (100 if printed.unit == "%" else 1)

        def steps(lang: str) -> str:
            exactly, finer = written(found.low, printed, lang, 3), written(once, printed, lang, 1)
            return f"{exactly} → {finer} → {figure(printed, lang)}"

        finer = Wording(partial(written, once, printed, more=1))
        yield Repair("rounded-twice", case.finding.target, finer, Wording(steps))


def thousand(case: Case) -> Iterator[Repair]:
    """See whether three zeros are missing, or too many, in one figure."""
    target, recomputed = case.finding.target, case.finding.recomputed
    printed = case.book.printed[target]
    if recomputed and printed.unit != "%" and printed.parts == 1:
        for zeros in (3, -3):
            if (case.wanted * point(Fraction(10) ** zeros)).meets(recomputed):
                yield _moved(case, target, zeros)
    for name in case.counts():
        for zeros in (3, -3):
            known = {**case.known, name: case.known[name] * point(Fraction(10) ** zeros)}
            if span(case.formula, known, case.steps).meets(case.wanted):
                yield _moved(case, name, zeros)


def _moved(case: Case, name: str, zeros: int) -> Repair:
    """Write a figure with three zeros more or less; only a count is sure of them."""
    printed = case.book.printed[name]
    scale = printed.scale if printed.whole else max(0, printed.scale + zeros)
    moved = replace(
        printed,
        value=printed.value.scaleb(zeros),
        unit_of_last_digit=printed.unit_of_last_digit.scaleb(zeros),
        scale=scale,
    )
    value = Wording(lambda lang: hedged(moved, lang, case.book.article.lang))
    return Repair("thousand", name, value, case.equation({name: value}))


def percent_sign(case: Case) -> Iterator[Repair]:
    """See whether the figure is in percent and does not say so."""
    target = case.finding.target
    printed = case.book.printed[target]
    hundredth = case.book.known[target].plain * point(Fraction(1, 100))
    bare = printed.unit != "%" and not printed.scale and printed.parts == 1
    if bare and case.finding.recomputed and hundredth.meets(case.finding.recomputed):
        value = Wording(lambda lang: figure(printed, lang) + "%")
        yield Repair("percent-sign", target, value, case.equation({target: value}))


def misprint(case: Case) -> Iterator[Repair]:
    """See whether two digits are swapped, or one is missing or too many, in one count."""
    targets = [case.finding.target] if case.book.known[case.finding.target].count else []
    for name in (*targets, *case.counts()):
        value = _needed(case, name)
        if value is None:
            continue
        case.steps.take(MISPRINTS)
        for kind, number in misprints(case.digits(name), value):
            shown = Wording(partial(written, Fraction(number), None))
            yield Repair(kind, name, shown, case.equation({name: shown}))


def denominator(case: Case) -> Iterator[Repair]:
    """See whether the share is one of another count of the same text."""
    node, target = case.formula.node, case.finding.target
    if not isinstance(node, Quotient):
        return
    part = span(case.book.formula(node.part), case.known, case.steps)
    used = {target, *case.formula.occurrences}
    counts = (name for name in case.book.counts if name not in used)
    for name in islice(counts, MOST_DENOMINATORS):
        case.steps.take()
        whole = case.book.known[name].ingredient
        if whole.low >= part.high and (part / whole).meets(case.book.known[target].plain):
            text = case.equation(dict.fromkeys(names(node.whole), figure_of(case, name)))
            yield Repair("denominator", name, figure_of(case, name), text)


def figure_of(case: Case, name: str) -> Label:
    """Write a printed count."""
    return Wording(partial(figure, case.book.printed[name]))


def needed(case: Case) -> Iterator[Repair]:
    """Say what the first count of a formula would have to be: no explanation, a measure."""
    for name in dict.fromkeys(names(case.formula.node)):
        if name in case.finding.statement.lookups:
            continue
        value = _needed(case, name)
        if value is not None and value.whole_numbers():
            count = Wording(partial(written_count, value))
            yield Repair("needed", name, count, case.equation({name: count}))
            return


def _needed(case: Case, name: str) -> Interval | None:
    """Give the values of one figure, or of one definition as a whole, that would do."""
    if name == case.finding.target:
        return case.finding.recomputed
    if case.formula.occurrences.get(name, 1) > 1:
        return None
    formula, known = case.formula, dict(case.known)
    if name in dict(formula.definitions):
        formula = Formula(formula.node)
        for used in names(formula.node):
            known[used] = span(case.book.formula(Name(used)), case.known, case.steps)
    return solve(formula, name, case.wanted, known, case.steps)


def _rounded(number: Fraction, u: Decimal) -> Decimal:
    steps = number / Fraction(u)
    return Decimal(int((abs(steps) + Fraction(1, 2)) // 1)).copy_sign(1 if steps >= 0 else -1) * u


Look = Callable[[Case], Iterator[Repair]]
REPAIRS: tuple[Look, ...] = (
    one_total,
    counted_twice,
    rounded_twice,
    thousand,
    percent_sign,
    misprint,
    denominator,
)
