"""How an indicator went over the years: values and places, breaks marked."""

from egovcli.catalog import Catalog, facts, indicators
from egovcli.core import ranking
from egovcli.errors.rank import NoIndicator, TwoIndicators, YearsReversed
from egovcli.model import Cell, Column, Indicator, Message, Table
from egovcli.questions.opening import opened
from egovcli.questions.ranking import printed_places
from egovcli.questions.snapshot import Snapshot, snapshot, unknown_year, years_of
from egovcli.questions.words import find_entities, sort_words

COLUMNS = (
    Column(name="year", year=True, essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="indicator", detail=True),
    Column(name="as_of", detail=True),
    Column(name="value", essential=True),
    Column(name="unit", detail=True),
    Column(name="rank"),
    Column(name="ranked"),
    Column(name="printed_rank"),
    Column(name="break"),
    Column(name="source_id"),
)


def trend(
    *words: str,
    start: int | None = None,
    end: int | None = None,
    data: str | None = None,
    names: str = "known",
) -> Table:
    """Follow an indicator over the years.

    Args:
        words: one indicator and any entities, in any spelling and order; all without entities.
        start, end: the first and last year.

    Returns:
        One row per entity and year, oldest first; ``break`` is true in the first year of a
        new method: points before it do not compare, places do.

    Raises:
        UsageError: an unknown name, no indicator or two, years without figures.

    >>> trend("papi-egovernance", "thai-nguyen", end=2020).column("rank")
    [4, 13, 3]
    """
    if start and end and start > end:
        raise YearsReversed(first=str(start), last=str(end))
    catalog = opened(data, names)
    found, left = sort_words(catalog, words)
    if not found:
        raise NoIndicator(command="egov trend")
    if len(found) > 1:
        raise TwoIndicators(first=found[0].id, second=found[1].id)
    entities = [e.id for e in find_entities(catalog, left, None)]
    taken = _snapshots(catalog, found[0], start, end, entities)
    rows = _rows(catalog, taken, entities)
    used = {s.figures[str(r[1])].source: s.figures[str(r[1])] for s, r in rows}
    decimals = max((s.figures[str(r[1])].decimals for s, r in rows), default=0)
    return Table(
        title=Message("trend.title", indicator=found[0].label),
        columns=tuple(
            Column(name="value", decimals=decimals, essential=True) if c.name == "value" else c
            for c in COLUMNS
        ),
        rows=tuple(row for _, row in rows),
        notes=tuple(_notes(found[0], taken)),
        sources=tuple(catalog.source(o, found[0]) for o in used.values()),
        extra={"sparklines": _courses([row for _, row in rows])},
    )


def _snapshots(
    catalog: Catalog,
    indicator: Indicator,
    start: int | None,
    end: int | None,
    entities: list[str],
) -> list[Snapshot]:
    """Take every year, each of the kind of entity that is asked for or leads it."""
    series = facts(catalog.observations(indicator))
    years = [y for y in years_of(series) if (start or y) <= y <= (end or y)]
    if not years:
        raise unknown_year(indicator, start or end or 0, series)
    taken = []
    for year in years:
        present = {o.entity for o in series if o.year == year}
        asked = [catalog.kind_in(id_, year) for id_ in entities if id_ in present]
        if asked or not entities:
            kind = asked[0] if asked else None
            taken.append(snapshot(catalog, indicator, year, kind=kind, series=series))
    return taken


def _rows(
    catalog: Catalog, taken: list[Snapshot], entities: list[str]
) -> list[tuple[Snapshot, tuple[Cell, ...]]]:
    rows = []
    for one in taken:
        values = [o.value for o in one.figures.values()]
        places = dict(zip(one.figures, ranking.rank(values, one.indicator.direction), strict=True))
        printed = printed_places(catalog, one)
        rows += [
            (one, _row(catalog, one, id_, places[id_], printed.get(id_)))
            for id_ in (entities or one.figures)
            if id_ in one.figures
        ]
    order = {id_: i for i, id_ in enumerate(dict.fromkeys(str(row[1]) for _, row in rows))}
    return sorted(rows, key=lambda pair: order[str(pair[1][1])])


def _row(
    catalog: Catalog, one: Snapshot, id_: str, place: ranking.Rank, printed: object
) -> tuple[Cell, ...]:
    o = one.figures[id_]
    label = next((e.label for e in one.whole if e.id == id_), None)
    printed_rank = int(printed.value) if hasattr(printed, "value") else None
    return (
        o.year,
        id_,
        label or catalog.entity_of(id_).label,
        one.indicator.id,
        o.as_of or None,
        o.number,
        one.indicator.unit or None,
        place if one.indicator.direction != "none" else None,
        len(one.figures),
        printed_rank,
        o.year in one.indicator.breaks,
        o.source,
    )


def _courses(rows: list[tuple[Cell, ...]]) -> list[list[float]]:
    """Give each row its entity's course so far, broken off where the method changed."""
    courses: list[list[float]] = []
    for i, row in enumerate(rows):
        new = i == 0 or row[1] != rows[i - 1][1] or row[10]
        value = row[5]
        assert isinstance(value, int | float)
        courses.append([value] if new else [*courses[-1], value])
    return courses


def _notes(indicator: Indicator, taken: list[Snapshot]) -> list[Message]:
    years = [one.year for one in taken]
    said = [
        Message(
            "rank.note.unit",
            indicator=indicator.label,
            id=indicator.id,
            unit=indicators.unit(indicator),
            direction=Message(f"rank.direction.{indicator.direction}"),
        ),
        Message("trend.note.ranked"),
    ]
    breaks = [str(b) for b in indicator.breaks if years and years[0] < b <= years[-1]]
    if breaks:
        said.append(Message("trend.note.breaks", years=breaks))
    said += [note for one in taken for note in one.notes]
    return said
