"""Jumps: a change many times the usual one."""

from collections.abc import Iterator

from .changes import Change, spread, steps
from .finding import Figures, Finding, is_count

TIMES = 9.0  # of the mean distance from the middle; under a normal law about one in 10^12
FEWEST = 10  # changes that make a usual one
SMALLEST = 0.02  # of a count: a re-measured area is no jump


def check(figures: Figures, times: float = TIMES) -> Iterator[Finding]:
    """Find changes more than ``times`` the usual change of the same indicator and years.

    The usual change is the mean distance of all units' changes from the middle one, in the
    same two years: what a new method or a bad year does to all of them is no jump.
    """
    for (name, *_), changes in steps(figures).items():
        indicator = figures.indicators[name]
        if len(changes) < FEWEST:
            continue
        relative = is_count(indicator)
        sizes = [c.size(relative) for c in changes if not relative or c.before.value]
        middle, usual = spread(sizes)
        for change in changes:
            if relative and not change.before.value:
                continue
            size = change.size(relative)
            if abs(size - middle) > times * usual and (not relative or abs(size) > SMALLEST):
                yield _finding(change, abs(size - middle) / usual if usual else 0.0)


def _finding(change: Change, ratio: float) -> Finding:
    after, before = change.after, change.before
    return Finding(
        check="jumps",
        subject=after.indicator,
        entity=after.entity,
        indicator=after.indicator,
        year=after.year,
        printed=after.printed,
        expected=before.printed,
        sources=tuple(dict.fromkeys((before.source, after.source))),
        facts={"before": before.printed, "year_before": str(before.year), "ratio": round(ratio)},
    )
