"""Entities side by side."""

from egovcli.catalog import Catalog, facts, indicators
from egovcli.core import ranking
from egovcli.errors.rank import TwoEntitiesNeeded
from egovcli.model import (
    Cell,
    Column,
    Entity,
    Indicator,
    Label,
    Message,
    Observation,
    Source,
    Table,
)
from egovcli.questions.opening import opened
from egovcli.questions.snapshot import snapshot
from egovcli.questions.words import find_entities, sort_words


def compare(
    *words: str, year: int | None = None, data: str | None = None, names: str = "known"
) -> Table:
    """Set entities side by side: figures of the same year and their places.

    Args:
        words: two entities or more and any indicators, in any spelling and order; without
            indicators, every one that at least two of the entities have.
        year: the year; by default the latest, of each indicator, that most of them have.

    Returns:
        One row per indicator; for each entity a column of figures named by its id, and one of
        places named ``<id>_rank``.

    Raises:
        UsageError: an unknown name, or fewer than two entities.

    >>> compare("hue", "da-nang", "dti-index", year=2022).column("da-nang_rank")
    [1]
    """
    catalog = opened(data, names)
    found, left = sort_words(catalog, words)
    compared = find_entities(catalog, left, year)
    if len(compared) < 2:
        raise TwoEntitiesNeeded(command="egov compare")
    own = _own(catalog, compared, year)
    years = {i.id: year or _year(own.get(i.id, [])) for i in found or _shared(catalog, own)}
    everybody = catalog.several(years.items())
    rows: list[tuple[Cell, ...]] = []
    sources: dict[str, Source] = {}
    for id_, of_year in years.items():
        indicator = catalog.indicator(id_)
        row, used = _row(catalog, indicator, facts(everybody[id_]), compared, of_year)
        rows.append(row)
        sources |= {o.source: catalog.source(o, indicator) for o in used}
    return Table(
        title=Message("compare.title", names=[entity.label for entity in compared]),
        columns=_columns(compared),
        rows=tuple(rows),
        notes=(Message("compare.note.places"),) if rows else (Message("compare.note.nothing"),),
        sources=tuple(sources.values()),
    )


def _columns(compared: list[Entity]) -> tuple[Column, ...]:
    columns = [
        Column(name="indicator", detail=True),
        Column(name="name", essential=True),
        Column(name="year", year=True),
        Column(name="unit", detail=True),
        Column(name="ranked"),
    ]
    for entity in compared:
        columns.append(Column(name=entity.id, heading=entity.label, essential=True))
        columns.append(Column(name=f"{entity.id}_rank", heading=RANK))
    return tuple(columns)


RANK = Label(vi="Hạng", en="Rank")


def _own(
    catalog: Catalog, compared: list[Entity], year: int | None
) -> dict[str, list[Observation]]:
    """Group the figures of the entities by indicator, those that sum up a dataset first."""
    own: dict[str, list[Observation]] = {id_: [] for id_ in indicators.totals()}
    for o in facts(catalog.entity_observations(compared)):
        if year in (None, o.year):
            own.setdefault(o.indicator, []).append(o)
    return own


def _shared(catalog: Catalog, own: dict[str, list[Observation]]) -> list[Indicator]:
    """Give the indicators that at least two of the entities have, printed places left out."""
    shared = [id_ for id_, figures in own.items() if len({o.entity for o in figures}) > 1]
    return [i for i in map(catalog.indicator, shared) if not i.rank_of]


def _year(figures: list[Observation]) -> int:
    """Give the latest year of those that most of the entities have."""
    have: dict[int, set[str]] = {}
    for o in figures:
        have.setdefault(o.year, set()).add(o.entity)
    return max(have, key=lambda y: (len(have[y]), y), default=0)


def _row(
    catalog: Catalog,
    indicator: Indicator,
    series: list[Observation],
    compared: list[Entity],
    year: int,
) -> tuple[tuple[Cell, ...], list[Observation]]:
    figures: list[Observation] = []
    cells: list[Cell] = []
    ranked = 0
    for entity in compared:
        place, o, ranked = _standing(catalog, indicator, series, entity, year, ranked)
        figures += [o] if o else []
        cells += [o.number if o else None, place]
    head: tuple[Cell, ...] = (indicator.id, indicator.label, year, indicator.unit or None, ranked)
    return (*head, *cells), figures


def _standing(
    catalog: Catalog,
    indicator: Indicator,
    series: list[Observation],
    entity: Entity,
    year: int,
    ranked: int,
) -> tuple[int | None, Observation | None, int]:
    if not any(o.entity == entity.id and o.year == year for o in series):
        return None, None, ranked
    kind = catalog.kind_in(entity.id, year)
    taken = snapshot(catalog, indicator, year, kind=kind, series=series)
    o = taken.figures.get(entity.id)
    if o is None or indicator.direction == "none":
        return None, o, len(taken.figures)
    values = [figure.value for figure in taken.figures.values()]
    return ranking.place(o.value, values, indicator.direction), o, len(values)
