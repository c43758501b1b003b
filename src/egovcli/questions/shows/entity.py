"""An entity's profile: each indicator's latest figure, place, change and course."""

from collections.abc import Iterable

from egovcli.catalog import Catalog, entities, facts, indicators
from egovcli.core import ranking
from egovcli.model import Cell, Column, Entity, Indicator, Message, Observation, Table
from egovcli.questions.shows import article_figures
from egovcli.questions.snapshot import Snapshot, day_of, snapshot

COLUMNS = (
    Column(name="indicator", detail=True),
    Column(name="name", essential=True),
    Column(name="year", year=True, essential=True),
    Column(name="as_of", detail=True),
    Column(name="value", essential=True),
    Column(name="unit"),
    Column(name="rank"),
    Column(name="ranked"),
    Column(name="change"),
    Column(name="printed_rank"),
    Column(name="printed"),
    Column(name="source_id", detail=True),
)


def table(catalog: Catalog, word: str, year: int | None) -> Table | None:
    """Show an entity's latest figures, or those of a year."""
    entity = catalog.try_entity(word, year)
    if entity is None:
        return None
    mine = facts(catalog.entity_observations([entity]))
    own = _by_indicator(mine, year)
    others = _others(catalog, own)
    printed = _printed(mine)
    rows = []
    for found in map(catalog.indicator, own):
        row = _row(catalog, found, own[found.id], others.get(found.id, []))
        rows.append((*row[:-1], printed.get((found.id, row[2])), None, row[-1]))
    shown = [_latest(figures) for figures in own.values()]
    sources = {o.source: catalog.source(o, catalog.indicator(o.indicator)) for o in shown}
    courses = [_course(catalog.indicator(id_), figures) for id_, figures in own.items()]
    for row, source in article_figures.printed(entity, year):
        rows.append(row)
        courses.append([])
        if source:
            sources[source.id] = source
    return Table(
        title=Message("show.title.entity", name=entity.label, id=entity.id),
        columns=COLUMNS,
        rows=tuple(rows),
        notes=tuple(_notes(entity, len(rows))),
        sources=tuple(sources.values()),
        extra={"sparklines": courses},
    )


def _by_indicator(figures: Iterable[Observation], year: int | None) -> dict[str, list[Observation]]:
    """Group an entity's figures, headlines first; printed places stand beside their score."""
    grouped: dict[str, list[Observation]] = {id_: [] for id_ in indicators.totals()}
    for o in figures:
        if year in (None, o.year):
            grouped.setdefault(o.indicator, []).append(o)
    every = indicators.all_indicators()
    scored = {id_ for id_, found in grouped.items() if found}
    return {
        id_: found
        for id_, found in grouped.items()
        if found and not (id_ in every and every[id_].rank_of in scored)
    }


def _printed(figures: Iterable[Observation]) -> dict[tuple[str, Cell], int]:
    """Give the places printed for a score, by its indicator and year."""
    every = indicators.all_indicators()
    return {
        (every[o.indicator].rank_of, o.year): int(o.value)
        for o in figures
        if o.indicator in every and every[o.indicator].rank_of
    }


def _latest(figures: list[Observation]) -> Observation:
    return max(figures, key=day_of)


def _others(catalog: Catalog, own: dict[str, list[Observation]]) -> dict[str, list[Observation]]:
    """Read everybody's figures, only of the years that the profile shows or compares with."""
    pairs = set()
    for indicator, figures in own.items():
        latest = _latest(figures)
        kind = catalog.kind_in(latest.entity, latest.year)
        years = (latest.year, *_before(catalog, indicator, kind, latest.year))
        pairs |= {(indicator, year) for year in years}
    return {indicator: facts(found) for indicator, found in catalog.several(pairs).items()}


def _before(catalog: Catalog, indicator: str, kind: str, year: int) -> list[int]:
    """Give the nearest earlier year that covers half of the entities of the same kind."""
    whole = entities.OF_KIND[kind]() if kind in entities.OF_KIND else catalog.strangers
    years = [
        entry.year
        for entry in catalog.coverage_of(indicator)
        if entry.year < year and 2 * entry.covered >= len(whole) and entry.kind == kind
    ]
    return years[-1:]


def _row(
    catalog: Catalog, indicator: Indicator, own: list[Observation], others: list[Observation]
) -> tuple[Cell, ...]:
    latest = _latest(own)
    kind = catalog.kind_in(latest.entity, latest.year)
    now = snapshot(catalog, indicator, latest.year, kind=kind, series=others or own)
    shown = now.figures.get(latest.entity, latest)  # another vintage is shown, not ranked
    place = _place(now, latest.entity)
    return (
        indicator.id,
        indicator.label,
        shown.year,
        shown.as_of or None,
        shown.number,
        indicator.unit or None,
        place,
        len(now.figures),
        _change(catalog, indicator, now, latest, others),
        shown.source,
    )


def _place(taken: Snapshot, entity: str) -> int | None:
    """Give the place; none where it stands alone, no end is better, or it is a place."""
    indicator = taken.indicator
    if entity not in taken.figures or len(taken.figures) < 2:
        return None
    if indicator.direction == "none" or indicator.unit == "rank":
        return None
    values = [o.value for o in taken.figures.values()]
    return ranking.place(taken.figures[entity].value, values, indicator.direction)


def _change(
    catalog: Catalog,
    indicator: Indicator,
    now: Snapshot,
    latest: Observation,
    others: list[Observation],
) -> int | None:
    before = _before(catalog, indicator.id, now.kind, latest.year)
    if not before or not now.covers_half:
        return None
    then = snapshot(catalog, indicator, before[0], kind=now.kind, series=others)
    places = _place(then, latest.entity)
    place = _place(now, latest.entity)
    return places - place if places is not None and place is not None else None


def _course(indicator: Indicator, figures: list[Observation]) -> list[float]:
    """Give the figures since the method last changed, oldest first."""
    last = _latest(figures).year
    since = max((year for year in indicator.breaks if year <= last), default=0)
    return [o.value for o in sorted(figures, key=day_of) if o.year >= since]


def _notes(entity: Entity, count: int) -> list[Message]:
    said = []
    if entity.predecessors and entity.predecessors != (entity.id,):
        parts = [entities.by_id()[id_].label for id_ in entity.predecessors]
        said.append(Message("show.note.parts", name=entity.label, parts=parts))
    if entity.successor and entity.successor != entity.id:
        successor = entities.by_id()[entity.successor]
        said.append(Message("show.note.successor", name=successor.label, id=successor.id))
    if not count:
        said.append(Message("show.note.nothing"))
    else:
        said.append(Message("show.note.places"))
    return said
