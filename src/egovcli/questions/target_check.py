"""Is a target met, by how much is it missed, and will the plan reach it?"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from egovcli.catalog import Catalog
from egovcli.core import target_scope, target_standing
from egovcli.core.target_standing import Standing
from egovcli.errors.rank import Together
from egovcli.errors.targets import NobodyNamed, NotBound, OnlyOfLeague
from egovcli.model import Cell, Column, Entity, Message, Table
from egovcli.model.targets import Target
from egovcli.questions.opening import opened
from egovcli.questions.targets import figures as target_figures
from egovcli.questions.targets import notes as target_notes
from egovcli.questions.targets import rows as target_rows
from egovcli.questions.targets import suppositions
from egovcli.questions.targets.figures import Moment

COLUMNS = (
    *target_rows.DEMAND,
    *target_rows.FIGURES,
    *target_rows.PLAN,
)


def target_check(
    *provinces: str,
    all: bool = False,
    target: Sequence[str] = (),
    year: int | None = None,
    on: str | None = None,
    what_if: Sequence[str] = (),
    projected: bool = False,
    strict: bool = False,
    no_data: bool = False,
    top: int | None = None,
    bottom: int | None = None,
    data: str | None = None,
    names: str = "known",
) -> Table:
    """Hold provinces, ministries or the nation against the targets that bind them.

    Args:
        provinces: entities in any spelling.
        all: instead, a league table of everybody whom one target binds.
        target: only these: ids, indicators, documents (``17/NQ-CP``) or paths of TOML files.
        year: judge by the figures of a year; ``on`` an ISO day: as known on it.
        what_if: ``services-level4=700``: put supposed figures in place of the known ones;
            what decides nothing, or cannot be, is refused.
        projected: let the plan decide what no fact decides yet.
        strict: what is open or without a figure counts as missed.
        no_data: show the targets without a figure too.
        top, bottom: of the league table, only so many from an end.
        data: a tidy table to lay over the shipped data; ``names="as-is"`` takes its names.

    Returns:
        One row per demand, newest deadline first; rates in percent, gaps in whole services
        and in points. ``no`` where any is missed; never for a league table.

    Raises:
        UsageError: nobody or an unknown name is asked for, a target binds none of them.
        DataError: the file of a target or a table is wrong.

    >>> answer = target_check("quang-ninh", target=["nq17-2020-level4"])
    >>> answer.column("needed"), answer.column("gap_services"), answer.column("planned_surplus")
    ([523], [418], [98])
    """
    catalog = opened(data, names)
    moment = Moment(year=year, on=on)
    if all and provinces:
        raise Together(first=provinces[0], second="--all")
    if not all and not provinces:
        raise NobodyNamed()
    if not all and (top, bottom) != (None, None):
        raise OnlyOfLeague(option="--bottom" if top is None else "--top")
    wanted = target_figures.asked(target, moment)
    supposed = suppositions.supposed(what_if)
    judge = partial(target_standing.standing, supposed=supposed, projected=projected)
    if all:
        from egovcli.questions.targets.league import league

        return league(
            catalog,
            wanted,
            moment,
            judge,
            named=bool(target),
            supposed=supposed,
            top=top,
            bottom=bottom,
        )
    entities = _entities(catalog, provinces, moment)
    standings: list[Standing] = []
    for entity in entities:
        bound = _bound(wanted, entity, named=bool(target))
        figures = target_figures.of_entity(catalog, bound, entity, moment)
        standings += [judge(d, entity, figures) for d in target_standing.alike(bound)]
    suppositions.check(standings, supposed)
    shown = [s for s in standings if no_data or target or s.verdict != "no-data"]
    passed_by = [note for entity in entities for note in _inherited(wanted, entity)]
    answer = _table(catalog, entities, standings, shown)
    return replace(answer, notes=(*answer.notes, *passed_by), no=_is_no(standings, strict))


def _is_no(standings: list[Standing], strict: bool) -> bool:
    missed = {"missed", "open", "no-data"} if strict else {"missed"}
    return any(standing.verdict in missed for standing in standings)


def _table(
    catalog: Catalog, entities: list[Entity], standings: list[Standing], shown: list[Standing]
) -> Table:
    labels = [entity.label for entity in entities]
    return Table(
        title=Message("targets.title", names=labels),
        columns=_columns(len(entities)),
        rows=tuple(_row(standing) for standing in shown),
        notes=(
            *(note for standing in shown for note in target_notes.notes(standing)),
            *(note for e in entities for note in _hidden(e, standings, shown)),
        ),
        sources=target_rows.sources_of(catalog, shown),
    )


def _entities(catalog: Catalog, words: Sequence[str], moment: Moment) -> list[Entity]:
    found = [catalog.entity(word, moment.entity_year) for word in words]
    return list({entity.id: entity for entity in found}.values())


def _bound(wanted: Sequence[Target], entity: Entity, *, named: bool) -> list[Target]:
    bound = [target for target in wanted if target_scope.binds(target, entity)]
    if named and not bound and wanted:
        scope = target_rows.scope(wanted[0])
        raise NotBound(target=wanted[0].id, scope=scope, name=entity.label)
    return bound


def _inherited(wanted: Sequence[Target], entity: Entity) -> list[Message]:
    """Name the targets of the provinces that a unit was formed from: they do not pass on."""
    left = [target.id for target in wanted if target_scope.inherited(target, entity)]
    if not left:
        return []
    return [Message("targets.note.inherited", name=entity.label, targets=left, n=len(left))]


def _hidden(entity: Entity, standings: list[Standing], shown: list[Standing]) -> list[Message]:
    """Count the targets that bind an entity and are not shown for want of a figure."""
    own = [s for s in standings if s.entity.id == entity.id]
    if not own:
        return [Message("targets.note.none", name=entity.label)]
    n = sum(len(s.demands) for s in own if s not in shown)
    if not n:
        return []
    return [Message("targets.note.hidden", n=n, name=entity.label)]


def _columns(entities: int) -> tuple[Column, ...]:
    """Name the entity in each row only where there are several."""
    return (Column(name="id", detail=True), Column(name="name", detail=entities == 1), *COLUMNS)


def _row(standing: Standing) -> tuple[Cell, ...]:
    return (
        standing.entity.id,
        standing.entity.label,
        *target_rows.demand(standing),
        *target_rows.figures(standing),
        *target_rows.plan(standing),
    )
