"""Checks of tables: what a printed figure contradicts, one file per check."""

from collections.abc import Callable, Iterator

from . import conflicts, copies, jumps, places, ranges, ranks, rates, sums
from .finding import Figures, Finding

CHECKS: dict[str, Callable[[Figures], Iterator[Finding]]] = {
    "sums": sums.check,
    "rates": rates.check,
    "ranks": ranks.check,
    "places": places.check,
    "ranges": ranges.check,
    "conflicts": conflicts.check,
    "jumps": jumps.check,
    "copies": copies.check,
}


def run(figures: Figures) -> list[Finding]:
    """Run every check, in the order of the list above."""
    return [finding for check in CHECKS.values() for finding in check(figures)]
