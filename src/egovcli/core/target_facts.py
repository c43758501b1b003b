"""From printed figures to the facts and the plan of a target."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from egovcli.core.targets import Fact
from egovcli.model import Observation
from egovcli.model.targets import Target

ADDED = "-to-add"  # the planned addition to a count: services-level4-to-add


def facts(target: Target, figures: Sequence[Observation]) -> list[Fact]:
    """Gather what each source says of a target on each day, in the order of the figures.

    A figure without a day is of its whole year, unless its own source still plans for that
    year: then it is of some day before the year's end. Where a source prints no current
    count but the planned one and what is to be added, the current count is implied by both.
    """
    plans = [figure for figure in figures if figure.kind == "plan"]
    ahead = {(figure.source, figure.year) for figure in plans}
    found = []
    for (year, as_of, source), series in _by_source(f for f in figures if f.kind != "plan"):
        unfinished = not as_of and (source, year) in ahead
        day = "" if unfinished else last_day(year, as_of)
        fact = _fact(target, series, day=day, year=year, as_of=as_of, source=source)
        fact = _implied(fact, target, plans) if unfinished else fact
        if _speaks(fact):
            found.append(fact)
    return found


def last_day(year: int, as_of: str) -> str:
    """Give the last day that a figure is about: its own, or that of its year."""
    return as_of or f"{year}-12-31"


def plan(target: Target, figures: Sequence[Observation], fact: Fact | None) -> Fact | None:
    """Give the planned figures for the year of the deadline, against the known whole."""
    year = int(target.by[:4])
    plans = [f for f in figures if f.kind == "plan" and f.year == year]
    for (_, as_of, source), series in _by_source(plans):
        day = last_day(year, as_of)
        found = _fact(target, series, day=day, year=year, as_of=as_of, source=source)
        if found.denominator is None and fact is not None and fact.source == source:
            found = replace(found, denominator=fact.denominator)
        if _speaks(found):
            return found
    return None


def what_if(target: Target, fact: Fact | None, supposed: Mapping[str, Fraction]) -> Fact | None:
    """Replace figures of a fact by supposed ones; None where none of them concerns the target."""
    if not {target.indicator, target.numerator, target.denominator} & supposed.keys() - {""}:
        return None
    base = fact or Fact(day=target.by, year=int(target.by[:4]))
    printed = supposed.get(target.indicator)
    if printed is not None and target.unit == "percent":
        base = replace(base, numerator=None)
    changed = replace(
        base,
        numerator=supposed.get(target.numerator, base.numerator),
        denominator=supposed.get(target.denominator, base.denominator),
        printed="" if printed is None else str(float(printed)),
        basis="what-if",
    )
    return changed if _speaks(changed) else None


def _fact(
    target: Target, series: dict[str, str], *, day: str, year: int, as_of: str, source: str
) -> Fact:
    """Read a target's figures off what one source says on one day.

    A target in services is held against the series that counts just those, its numerator.
    """
    said = target.numerator if target.unit == "services" else target.indicator
    return Fact(
        day=day,
        year=year,
        as_of=as_of,
        numerator=_exact(series.get(target.numerator)),
        denominator=_exact(series.get(target.denominator)),
        printed=series.get(said, ""),
        source=source,
    )


def _implied(fact: Fact, target: Target, plans: Sequence[Observation]) -> Fact:
    if fact.numerator is not None:
        return fact
    own = {p.indicator: p.printed for p in plans if (p.source, p.year) == (fact.source, fact.year)}
    total = _exact(own.get(target.numerator))
    added = _exact(own.get(target.numerator + ADDED))
    if total is None or added is None:
        return fact
    return replace(fact, numerator=total - added, basis="implied")


def _speaks(fact: Fact) -> bool:
    """Tell whether a fact says something of the demand itself, not only of its parts."""
    return bool(fact.printed) or fact.computed is not None


def _by_source(
    figures: Iterable[Observation],
) -> list[tuple[tuple[int, str, str], dict[str, str]]]:
    found: dict[tuple[int, str, str], dict[str, str]] = {}
    for figure in figures:
        key = (figure.year, figure.as_of, figure.source)
        found.setdefault(key, {})[figure.indicator] = figure.printed
    return list(found.items())


def _exact(printed: str | None) -> Fraction | None:
    return Fraction(printed) if printed is not None else None
