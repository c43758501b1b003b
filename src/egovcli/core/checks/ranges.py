"""Values out of the indicator's range, and ranks that are no whole numbers."""

from collections.abc import Iterator

from egovcli.model import Indicator, Observation

from .finding import Figures, Finding

RANKS = ("rank", "position")


def check(figures: Figures) -> Iterator[Finding]:
    """Find figures below the lowest or above the highest value that the indicator can take."""
    for observation in figures.observations:
        indicator = figures.indicators.get(observation.indicator)
        if indicator and not _possible(observation, indicator):
            yield Finding(
                check="ranges",
                subject=indicator.id,
                entity=observation.entity,
                indicator=indicator.id,
                year=observation.year,
                as_of=observation.as_of,
                printed=observation.printed,
                expected=f"{_bound(indicator.lowest)}–{_bound(indicator.highest)}",
                sources=(observation.source,),
            )


def _possible(observation: Observation, indicator: Indicator) -> bool:
    value = observation.value
    if indicator.unit in RANKS and not value.is_integer():
        return False
    low, high = indicator.lowest, indicator.highest
    return (low is None or value >= low) and (high is None or value <= high)


def _bound(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
