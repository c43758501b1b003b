"""The targets: what is demanded of whom, by when, by which document."""

from egovcli.catalog import Catalog, targets
from egovcli.core import target_scope
from egovcli.model import Cell, Column, Message, Table
from egovcli.model.targets import Target
from egovcli.questions.targets import rows as target_rows

NARROWED_BY = ("entity", "year")

COLUMNS = (
    Column(name="id", essential=True),
    Column(name="name", essential=True),
    Column(name="name_en", detail=True),
    Column(name="indicator"),
    Column(name="must_be"),
    Column(name="threshold"),
    Column(name="unit"),
    Column(name="by"),
    Column(name="scope", detail=True),
    Column(name="binds"),
    Column(name="document"),
    Column(name="number", detail=True),
    Column(name="published"),
    Column(name="source_id"),
)


def table(catalog: Catalog, kind: str, entity: str | None = None, year: int | None = None) -> Table:
    """List the targets, newest deadline first.

    Args:
        entity: only those that bind it.
        year: only those due in it.
    """
    found = list(targets.all_targets())
    if entity:
        bound = catalog.entity(entity)
        found = [target for target in found if target_scope.binds(target, bound)]
    if year:
        found = [target for target in found if target.by.startswith(str(year))]
    found.sort(key=lambda target: target.id)
    found.sort(key=lambda target: target.by, reverse=True)
    return Table(
        title=Message("list.title.targets", n=len(found)),
        columns=COLUMNS,
        rows=tuple(map(_row, found)),
        sources=target_rows.sources_by_id(catalog, [target.source for target in found]),
    )


def _row(target: Target) -> tuple[Cell, ...]:
    return (
        target.id,
        target.label,
        target.label.en,
        target.indicator,
        target.must_be,
        target_rows.number(target.value),
        target.unit,
        target.by,
        target.scope,
        target_rows.scope(target),
        target.document,
        target.number,
        target.published,
        target.source,
    )
