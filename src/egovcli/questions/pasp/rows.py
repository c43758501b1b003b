"""Columns and rows of an answer about PASP."""

from egovcli.catalog import entities
from egovcli.model import Cell, Column, Message, Observation, Source
from egovcli.questions.moments import day
from egovcli.questions.opening import BUILT_IN
from egovcli.questions.pasp.counts import ONLINE, Count
from egovcli.questions.pasp.effectiveness import Effectiveness


def columns(found: Effectiveness, listed: bool = False) -> tuple[Column, ...]:
    """Give the columns: those that the shipped data fills are shown to people as well."""
    return (
        Column(name="rank", essential=bool(found.places)),
        Column(name="id", detail=True),
        Column(name="name", essential=True),
        Column(name="year", year=True, detail=found.year is not None),
        Column(name="as_of"),
        Column(name="dossiers"),
        Column(name="population"),
        Column(name="population_year", year=True),
        Column(name="pasp", decimals=4 if found.how.per_service else 2, essential=True),
        Column(name="scaled", decimals=0 if found.scale == "rank" else 3),
        Column(name="services"),
        Column(name="dossiers_per_service", decimals=1),
        Column(name="source_id"),
        Column(name="list_position", essential=listed),
        Column(name="period"),
        Column(name="start", detail=True),
        Column(name="basis", detail=True),
        Column(name="unit", detail=True),
        Column(name="scale", detail=True),
        Column(name="services_indicator", detail=True),
        Column(name="services_source_id", detail=True),
        Column(name="population_source_id", detail=True),
    )


def row(found: Effectiveness, count: Count, positions: dict[str, Observation]) -> tuple[Cell, ...]:
    """Give one count."""
    o, population, services = count.figure, count.population, count.services
    printed = positions.get(count.entity.id) if o.year == found.year else None
    return (
        found.places.get(count.entity.id),
        count.entity.id,
        count.entity.label,
        None if found.year_assumed else o.year,
        o.as_of or None,
        count.dossiers,
        population.value if population else None,
        population.year if population else None,
        count.value,
        found.scaled.get(count.entity.id),
        int(services.value) if services else None,
        count.per_service,
        o.source,
        int(printed.value) if printed else None,
        _period(found, count),
        count.period[0] if not count.is_whole_year else None,
        found.basis,
        unit(found),
        found.scale,
        services.indicator if services else None,
        services.source if services else None,
        _population_sources(count),
    )


def _population_sources(count: Count) -> str | None:
    if count.population is None:
        return None
    return ";".join(dict.fromkeys(o.source for o in count.population.figures))


def printed(positions: dict[str, Observation]) -> list[tuple[Cell, ...]]:
    """Give the names of the published list, of which no figure was printed."""
    by_id = entities.by_id()
    rows = []
    for id_, o in positions.items():
        known: tuple[Cell, ...] = (None, id_, by_id[id_].label, o.year)
        unknown: tuple[Cell, ...] = (None,) * 8
        listed: tuple[Cell, ...] = (o.source, int(o.value), Message("pasp.period.year"))
        rows.append((*known, *unknown, *listed, *((None,) * 7)))
    return rows


def unit(found: Effectiveness) -> str:
    """Say what the figures count, the same in every language."""
    people = f"dossiers per {found.how.per:g} inhabitants"
    return f"{people} and service" if found.how.per_service else people


def _period(found: Effectiveness, count: Count) -> Message:
    if count.is_whole_year:
        return Message("pasp.period.year")
    key = "pasp.period.annualised" if found.how.annualise else "pasp.period.part"
    return Message(key, start=day(count.period[0]), end=day(count.period[1]))


def sources(found: Effectiveness, shown: list[Count]) -> tuple[Source, ...]:
    """Give the sources of counts, services and populations, each once."""
    indicator = BUILT_IN.indicator(ONLINE)
    used = [found.catalog.source(count.figure, indicator) for count in shown]
    for count in shown:
        if count.services:
            used.append(found.catalog.source(count.services, indicator))
        if count.population:
            used += found.populations.sources(count.population)
    return tuple({source.id: source for source in used}.values())
