"""Counts of online dossiers, each with its own period, population and PASP."""

from collections.abc import Sequence
from dataclasses import dataclass

from egovcli.catalog import Catalog, facts
from egovcli.core import periods
from egovcli.core.pasp import pasp
from egovcli.model import Entity, Observation
from egovcli.questions.pasp.population import Population, Populations
from egovcli.questions.snapshot import day_of

ONLINE = "online-dossiers"
SETTLED = "online-dossiers-settled"
SERVICES = "services-online"
KINDS = ("province", "unit", "other")
SERVICE_SERIES = (SERVICES, "services-level34")
"""Series that count services; of two that cover as many, the first is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How PASP is to be taken of a count."""

    per: float = 1000
    per_service: bool = False
    annualise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One count of dossiers and what is made of it; ``value`` is None where something lacks."""

    entity: Entity
    kind: str
    figure: Observation
    dossiers: int | float
    population: Population | None
    services: Observation | None
    value: float | None

    @property
    def is_whole_year(self) -> bool:
        """Whether the count is of the year, no more and no less."""
        o = self.figure
        return periods.is_whole_year(o.year, o.start, o.as_of)

    @property
    def period(self) -> tuple[str, str]:
        """First and last day."""
        return periods.bounds(self.figure.year, self.figure.start, self.figure.as_of)

    @property
    def per_service(self) -> float | None:
        """Dossiers per service."""
        if self.services is None or self.services.value == 0:
            return None
        return self.dossiers / self.services.value


def of_series(catalog: Catalog, indicator: str) -> list[Observation]:
    """Give the counts of provinces and units of one series: a user's alone, else the shipped."""
    if catalog.origin:
        series = [o for o in catalog.overlay if o.indicator == indicator and o.kind != "plan"]
    else:
        series = facts(catalog.observations(catalog.indicator(indicator)))
    return [o for o in series if catalog.kind_in(o.entity, o.year) in KINDS]


def choose(catalog: Catalog) -> tuple[list[Observation], str]:
    """Choose between settled and received dossiers, the same for all.

    Settled ones are meant by the definition, and are taken where every count that has
    received ones has them too. Returns the figures and ``settled``, ``received``, or
    ``received-partly`` where only some are settled; of the shipped data, ``printed``.
    """
    received = of_series(catalog, ONLINE)
    if not catalog.origin:
        return received, "printed"
    settled = of_series(catalog, SETTLED)
    if not settled:
        return received, "received"
    if {_about(o) for o in received} <= {_about(o) for o in settled}:
        return settled, "settled"
    return received, "received-partly"


def of_year(figures: Sequence[Observation]) -> list[Observation]:
    """Keep one figure per entity and year: that of the whole year, else the latest and longest."""
    best: dict[tuple[str, int], Observation] = {}
    for o in sorted(figures, key=_start):
        held = best.setdefault((o.entity, o.year), o)
        if _weight(o) > _weight(held):
            best[o.entity, o.year] = o
    return list(best.values())


def measured(
    catalog: Catalog, figures: Sequence[Observation], populations: Populations, how: Measure
) -> list[Count]:
    """Measure PASP of every figure."""
    services = _services(catalog, figures)
    return [
        _measured(catalog, o, populations.of(catalog.entity_of(o.entity), o.year), services, how)
        for o in figures
    ]


def _measured(
    catalog: Catalog,
    o: Observation,
    population: Population | None,
    services: dict[tuple[str, int], Observation],
    how: Measure,
) -> Count:
    dossiers: int | float = o.value if "." in o.printed else int(o.value)
    if how.annualise and not periods.is_whole_year(o.year, o.start, o.as_of):
        dossiers = periods.annualised(dossiers, o.year, o.start, o.as_of)
    known = services.get((o.entity, o.year))
    divisor = known.value if known and how.per_service else None
    value = None
    if population and (divisor or not how.per_service):
        value = pasp(dossiers, population.value, divisor, how.per)
    return Count(
        entity=catalog.entity_of(o.entity),
        kind=catalog.kind_in(o.entity, o.year),
        figure=o,
        dossiers=dossiers,
        population=population,
        services=known,
        value=value,
    )


def _services(
    catalog: Catalog, figures: Sequence[Observation]
) -> dict[tuple[str, int], Observation]:
    """Find the number of services of each entity and year: of a year, one series for all.

    Series differ in what they count, so that of each year is the one that covers most.
    """
    wanted = {(o.entity, o.year) for o in figures}
    by_series = [_latest(catalog, indicator, wanted) for indicator in SERVICE_SERIES]
    found: dict[tuple[str, int], Observation] = {}
    for year in {year for _, year in wanted}:
        of_year = [{k: o for k, o in series.items() if k[1] == year} for series in by_series]
        widest = max(of_year, key=len)
        found |= widest
    return found


def _latest(
    catalog: Catalog, indicator: str, wanted: set[tuple[str, int]]
) -> dict[tuple[str, int], Observation]:
    latest: dict[tuple[str, int], Observation] = {}
    for o in facts(catalog.observations(catalog.indicator(indicator))):
        key = (o.entity, o.year)
        if key in wanted and (key not in latest or day_of(o) > day_of(latest[key])):
            latest[key] = o
    return latest


def _about(o: Observation) -> tuple[str, int, str, str]:
    return (o.entity, o.year, o.start, o.as_of)


def _weight(o: Observation) -> tuple[bool, str]:
    end = periods.bounds(o.year, o.start, o.as_of)[1]
    return periods.is_whole_year(o.year, o.start, o.as_of), end


def _start(o: Observation) -> str:
    return periods.bounds(o.year, o.start, o.as_of)[0]
