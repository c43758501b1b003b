"""Everybody whom one target binds, best first."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from egovcli.catalog import Catalog, entities
from egovcli.core import ranking, target_facts, target_scope, targets
from egovcli.core.ranking import Rank
from egovcli.core.target_standing import Standing
from egovcli.errors.targets import OneTargetNeeded, TargetNeeded
from egovcli.model import Cell, Column, Direction, Entity, Message, Observation, Table
from egovcli.model.targets import Target
from egovcli.questions.moments import day
from egovcli.questions.targets import figures as target_figures
from egovcli.questions.targets import notes as target_notes
from egovcli.questions.targets import rows as target_rows
from egovcli.questions.targets import suppositions
from egovcli.questions.targets.figures import Moment

COLUMNS = (
    Column(name="rank", essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    *target_rows.FIGURES,
    Column(name="ranked", detail=True),
    *target_rows.PLAN,
)


def league(
    catalog: Catalog,
    wanted: Sequence[Target],
    moment: Moment,
    judge: Callable[..., Standing],
    *,
    named: bool,
    supposed: Mapping[str, Fraction],
    top: int | None = None,
    bottom: int | None = None,
) -> Table:
    """Put all who are bound by one target and have a figure in order.

    Raises:
        TargetNeeded: none is named. OneTargetNeeded: several are meant.
    """
    if not named:
        raise TargetNeeded()
    if len(wanted) != 1:
        raise OneTargetNeeded(targets=[target.id for target in wanted])
    target = wanted[0]
    units = target_figures.units_at(target, moment)
    bound = [entity for entity in units if target_scope.binds(target, entity)]
    figures = target_figures.of_all(catalog, wanted, moment)
    standings = [judge((target,), entity, figures.get(entity.id, [])) for entity in bound]
    suppositions.check(standings, supposed)
    known = _in_order([s for s in standings if s.fact], target)
    direction: Direction = "lower" if target.must_be == "<=" else "higher"
    places = ranking.rank([float(s.fact.value) for s in known if s.fact], direction)
    rows = [_row(s, place, len(known)) for s, place in zip(known, places, strict=True)]
    left = _left_out(target, moment, figures)
    return Table(
        title=Message("targets.league", target=target.label, by=day(target.by)),
        columns=COLUMNS,
        rows=tuple(_ends(rows, top, bottom)),
        notes=(
            *_summary(known, bound, target),
            *_national(figures.get("VNM", []), target),
            *left,
            *(note for standing in known for note in target_notes.notes(standing)),
        ),
        sources=target_rows.sources_of(catalog, known),
    )


def _in_order(known: list[Standing], target: Target) -> list[Standing]:
    best = max if target.must_be != "<=" else min
    sign = -1 if best is max else 1
    return sorted(known, key=lambda s: (sign * (s.fact.value if s.fact else 0), s.entity.id))


def _ends(
    rows: list[tuple[Cell, ...]], top: int | None, bottom: int | None
) -> list[tuple[Cell, ...]]:
    if top is None and bottom is None:
        return rows
    first, last = top or 0, max(len(rows) - (bottom or 0), top or 0)
    return rows[:first] + rows[last:]


def _row(standing: Standing, place: Rank, ranked: int) -> tuple[Cell, ...]:
    return (
        place,
        standing.entity.id,
        standing.entity.label,
        *target_rows.figures(standing),
        ranked,
        *target_rows.plan(standing),
    )


def _summary(known: list[Standing], bound: list[Entity], target: Target) -> list[Message]:
    """Say how many satisfy the demand, who leads and who trails, and who has no figure."""
    met = [s for s in known if s.fact and targets.meets(s.fact.value, target.must_be, target.value)]
    kinds = Counter(entity.kind for entity in bound)
    covered = Counter(s.entity.kind for s in known)
    said = [Message("targets.note.above", n=len(met), below=len(known) - len(met))]
    if len(known) > 1:
        said.append(
            Message("targets.note.ends", best=known[0].entity.label, worst=known[-1].entity.label)
        )
        if len({(s.fact.year, s.fact.as_of) for s in known if s.fact}) > 1:
            said.append(Message("targets.note.days"))
    said += [
        Message(
            "targets.note.coverage",
            n=covered[kind],
            whole=whole,
            kinds=Message(f"rank.kinds.{kind}"),
        )
        for kind, whole in kinds.items()
    ]
    return said


def _left_out(
    target: Target, moment: Moment, figures: Mapping[str, list[Observation]]
) -> list[Message]:
    """Name the merged provinces that have figures, where the 34 are ranked."""
    ranked = {entity.id for entity in target_figures.units_at(target, moment)}
    left = [
        province.label
        for province in entities.provinces()
        if province.id not in ranked
        and target_scope.binds(target, province)
        and target_facts.facts(target, figures.get(province.id, []))
    ]
    return [Message("targets.note.merged-left-out", names=left)] if left else []


def _national(figures: list[Observation], target: Target) -> list[Message]:
    """Give the printed national figures of the day that is nearest to judging the target.

    Where the nation itself is bound, it has a row.
    """
    if target_scope.binds(target, entities.by_id()["VNM"]):
        return []
    known = target_facts.facts(target, figures)
    judged = targets.judging(known, target.by)
    return [
        Message(
            "targets.note.national",
            value=target_rows.printed(fact),
            day=day(fact.as_of or str(fact.year)),
            source=fact.source,
        )
        for fact in known
        if judged and fact.day == judged.day and fact.printed
    ]
