"""A ranking as a table: the promised columns, in the promised order."""

from egovcli.catalog import Catalog
from egovcli.core import ranking
from egovcli.model import Cell, Column, Entity, Message, Table
from egovcli.questions.moments import told
from egovcli.questions.ranking import Ranking
from egovcli.questions.snapshot import Snapshot

COLUMNS = (
    Column(name="rank", essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="indicator", detail=True),
    Column(name="year", year=True, detail=True),
    Column(name="as_of"),
    Column(name="value", essential=True),
    Column(name="unit", detail=True),
    Column(name="change"),
    Column(name="quartile"),
    Column(name="printed_rank"),
    Column(name="ranked", detail=True),
    Column(name="source_id"),
)
STATISTICS = tuple(Column(name=name, detail=True) for name in ("n", "mean", "median", "sd"))


def table(
    catalog: Catalog,
    ranking_: Ranking,
    rows: list[str],
    moved: dict[str, int],
    notes: tuple[Message, ...],
    stats: bool,
) -> Table:
    """Show some rows of a ranking, with the places they won.

    ``stats`` adds number, mean, median and standard deviation after the promised columns.
    """
    taken = ranking_.taken
    summary = ranking.summary([o.value for o in taken.figures.values()]) if stats else {}
    extra = tuple(summary.values())
    if stats:
        notes = (*notes, Message("rank.note.stats", **summary))
    shown = [taken.figures[id_] for id_ in rows if id_ in taken.figures]
    used = {
        o.source: o for o in (*shown, *(ranking_.printed[i] for i in rows if i in ranking_.printed))
    }
    return Table(
        title=Message(
            "rank.title",
            indicator=taken.indicator.label,
            year=told(taken.on) if taken.on else str(taken.year),
        ),
        columns=(*_columns(taken), *(STATISTICS if stats else ())),
        rows=tuple(_row(catalog, ranking_, id_, moved) + extra for id_ in rows),
        notes=notes,
        sources=tuple(catalog.source(o, taken.indicator) for o in used.values()),
    )


def _columns(taken: Snapshot) -> tuple[Column, ...]:
    decimals = max((o.decimals for o in taken.figures.values()), default=0)
    differs = {
        "value": Column(name="value", decimals=decimals, essential=True),
        "year": Column(name="year", year=True, detail=not taken.on),
    }
    return tuple(differs.get(column.name, column) for column in COLUMNS)


def _row(catalog: Catalog, ranking_: Ranking, id_: str, moved: dict[str, int]) -> tuple[Cell, ...]:
    taken = ranking_.taken
    o = taken.figures.get(id_)
    place = ranking_.places.get(id_)
    printed = ranking_.printed.get(id_)
    source = o or printed
    entity = _entity(catalog, taken, id_)
    return (
        place,
        id_,
        entity.label,
        taken.indicator.id,
        source.year if source else taken.year,
        (o.as_of or None) if o else None,
        o.number if o else None,
        taken.indicator.unit or None,
        moved.get(id_),
        ranking.quartile(place, len(ranking_.places)) if place is not None else None,
        int(printed.value) if printed else None,
        len(ranking_.places),
        source.source if source else None,
    )


def _entity(catalog: Catalog, taken: Snapshot, id_: str) -> Entity:
    return next((e for e in taken.whole if e.id == id_), None) or catalog.entity_of(id_)
