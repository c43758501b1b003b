"""From one year to the next: the changes of an indicator, as jumps and copies need them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, median

from egovcli.model import Observation

from .finding import Figures, year_figures


@dataclass(frozen=True, slots=True)
class Change:
    """Two figures of one unit, in consecutive years of its series."""

    before: Observation
    after: Observation

    def size(self, relative: bool) -> float:
        """Give the change in the unit of the figure, or relative to the figure before."""
        change = self.after.value - self.before.value
        return change / self.before.value if relative else change


Step = tuple[str, int, int, str]  # indicator, year before, year after, kind of entity


def steps(figures: Figures) -> dict[Step, list[Change]]:
    """Collect the changes of each indicator and pair of years; ranks are left out."""
    series: dict[tuple[str, str], dict[int, Observation]] = {}
    for o in year_figures(figures):
        indicator = figures.indicators.get(o.indicator)
        if indicator and indicator.unit not in ("rank", "position"):
            series.setdefault((o.indicator, o.entity), {}).setdefault(o.year, o)
    found: dict[Step, list[Change]] = {}
    for (name, entity), years in series.items():
        for change in _consecutive(years):
            a, b = change.before.year, change.after.year
            found.setdefault((name, a, b, figures.kinds.get(entity, "")), []).append(change)
    return found


def _consecutive(years: Mapping[int, Observation]) -> Iterator[Change]:
    for before, after in pairwise(sorted(years)):
        yield Change(years[before], years[after])


def spread(sizes: Sequence[float]) -> tuple[float, float]:
    """Give the middle of the changes and their mean distance from it.

    >>> spread([1.0, 2.0, 6.0])
    (2.0, 1.6666666666666667)
    """
    middle = median(sizes)
    return middle, fmean(abs(size - middle) for size in sizes)
