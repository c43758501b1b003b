"""How many people live in a province: of the year asked for, else of the nearest."""

from dataclasses import dataclass, field

from egovcli.catalog import Catalog, facts
from egovcli.model import Entity, Indicator, Observation, Source

SERIES = ("population-avg", "population-avg-gso2018")
"""The series re-based on the census of 2019, and the one published before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """A number of inhabitants: of which ``year``, and from which figures it was added up."""

    value: int | float
    year: int
    figures: tuple[Observation, ...]


@dataclass(slots=True)
class Populations:
    """One series of populations, read once; a user's own figures stand over the shipped."""

    catalog: Catalog
    indicator: Indicator
    known: dict[str, dict[int, Observation]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for o in facts(self.catalog.observations(self.indicator)):
            self.known.setdefault(o.entity, {}).setdefault(o.year, o)

    def of(self, entity: Entity, year: int) -> Population | None:
        """Give the population of a year, else of the nearest (of two, the later).

        That of a merged unit is the sum of its parts, where it is not given itself.
        """
        parts = [self.known.get(id_, {}) for id_ in entity.predecessors]
        whole = self.known.get(entity.id, {})
        summed = set.intersection(*map(set, parts)) if parts else set()
        nearest = min(whole.keys() | summed, key=lambda y: (abs(y - year), -y), default=None)
        if nearest is None:
            return None
        figures = [whole[nearest]] if nearest in whole else [part[nearest] for part in parts]
        total = sum((o.value for o in figures), start=0.0)
        value = int(total) if total.is_integer() else total
        return Population(value=value, year=nearest, figures=tuple(figures))

    def latest(self) -> int:
        """Give the latest year that has any figure."""
        return max((year for years in self.known.values() for year in years), default=0)

    def sources(self, found: Population) -> list[Source]:
        """Give the sources of a population, each once."""
        return list(dict.fromkeys(self.catalog.source(o, self.indicator) for o in found.figures))
