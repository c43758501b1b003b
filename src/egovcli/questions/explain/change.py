"""Two years: what moved a rank, in parts that add up."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from egovcli.definitions import Matrix
from egovcli.errors.robustness import NoScore
from egovcli.model import Cell, Column, Label, Message, Table
from egovcli.questions.explain.years import Asked, Years, years
from egovcli.questions.naming import of_year, told
from egovcli.questions.opening import BUILT_IN
from egovcli.questions.scoring import comparing

if TYPE_CHECKING:
    from egovcli.core.array import Array
    from egovcli.core.rank_change import RankChange

COLUMNS = (
    Column(name="part", detail=True),
    Column(name="name", essential=True),
    Column(name="id", detail=True),
    Column(name="places", decimals=2, essential=True),
    Column(name="exact", detail=True),
    Column(name="before", decimals=4),
    Column(name="after", decimals=4),
    Column(name="points", decimals=3),
)

Row = tuple[Cell, ...]


def explain(asked: Asked, entity: str, since: int | None, until: int | None) -> Table:
    """Split the change of an entity's rank between two years. Raises as the question."""
    from egovcli.core.rank_change import rank_change

    two = years(asked, since, until)
    change = rank_change(two.mixture.scores, two.mixture.covered)
    row, name = _row(two, entity)
    causes = tuple(_causes(change, row))
    return Table(
        title=Message(
            "explain.title-change",
            entity=name,
            index=two.label,
            before=int(change.before[row]),
            after=int(change.after[row]),
            since=str(two.since),
            until=str(two.until),
        ),
        columns=COLUMNS,
        rows=(*causes, *_figures(two, row)),
        parts=(len(causes),),
        notes=_notes(two, change, row, name),
        sources=two.sources,
    )


def _row(two: Years, word: str) -> tuple[int, Label | str]:
    """The row of an entity, and its name.

    Raises:
        NoScore: it has no place in one of the years.
    """
    if two.pair:
        wanted = next(iter(comparing.named(two.pair[1], [word])))
        name = two.pair[1].gathered.name(wanted)
    else:
        found = BUILT_IN.entity(word, two.until)
        wanted, name = found.id, found.label
    covered = two.mixture.covered
    place = two.mixture.entities.index(wanted) if wanted in two.mixture.entities else None
    for year, has in zip((two.since, two.until), covered, strict=True):
        if place is None or not has[place]:
            raise NoScore(entity=name, index=of_year(two.label, year), missing=[two.label])
    assert place is not None
    return place, name


def _causes(change: "RankChange", row: int) -> Iterator[Row]:
    """One row per cause, with the places it won."""
    from egovcli.core.rank_change import DENOMINATOR, PARTS

    for part, won in zip(PARTS, change.won[:, row].tolist(), strict=True):
        exact = Fraction(won, DENOMINATOR)
        yield (
            part,
            Message(f"explain.part.{part}"),
            None,
            float(exact),
            str(exact),
            None,
            None,
            None,
        )


def _figures(two: Years, row: int) -> Iterator[Row]:
    """One row per figure of the entity: before, after, and what that adds to the score."""
    if two.totals:
        entity = two.mixture.entities[row]
        before, after = (total.figures[entity].value for total in two.totals)
        total = two.totals[0].indicator
        compares = len(two.breaks) == 1
        points = after - before if compares else None
        yield (None, total.label, total.id, None, None, before, after, points)
        return
    mine = two.mixture.entities[row]
    points_of = _points(two, mine)
    labels = {c.id: c.label or c.id for one in two.pair for c in one.definition.components}
    for id_, label in labels.items():
        figures = [_figure(one.composite.treated, mine, id_) for one in two.pair]
        yield (None, label, id_, None, None, *figures, points_of.get(id_))


def _figure(matrix: Matrix, entity: str, indicator: str) -> float | None:
    if indicator not in matrix.indicators:
        return None
    return told(matrix.column(indicator)[matrix.entities.index(entity)])


def _points(two: Years, entity: str) -> dict[str, float | None]:
    """What the change of each comparable figure adds to the score, by the later year's rules."""
    import numpy as np

    from egovcli.core import frozen
    from egovcli.core.contribution import distance_parts

    before, after = (one.composite for one in two.pair)
    reference = frozen.figures(after)
    place = after.entities.index(entity)
    ids = [component.id for component in after.definition.components]
    now, then = reference[place], reference[place].copy()
    for column, id_ in enumerate(ids):
        if id_ in two.comparable:
            then[column] = before.treated.column(id_)[before.entities.index(entity)]

    def score(rows: "Array") -> "Array":
        return frozen.scores(after, rows, reference, np.full(len(rows), place))

    parts = distance_parts(score, now, then).tolist()
    return {id_: told(part) for id_, part in zip(ids, parts, strict=True) if id_ in two.comparable}


def _notes(two: Years, change: "RankChange", row: int, name: Label | str) -> tuple[Message, ...]:
    from egovcli.core.rank_change import PARTS

    before, after = int(change.before[row]), int(change.after[row])
    won = before - after
    counts = two.mixture.covered.sum(axis=1).tolist()
    key = "change" if won > 0 else "change-lost" if won < 0 else "change-none"
    parts = change.won[:, row].tolist()
    most = max(range(len(parts)), key=lambda part: parts[part] * (1 if won >= 0 else -1))
    said = [
        Message(
            f"explain.note.{key}",
            entity=name,
            before=before,
            after=after,
            n=abs(won),
            ranked_before=counts[0],
            ranked_after=counts[1],
            since=str(two.since),
            until=str(two.until),
        )
    ]
    if won:
        part = Message(f"explain.part.{PARTS[most]}")
        said.append(Message("explain.note.most", part=part, places=_signed(parts[most])))
    said += two.breaks
    said.append(Message("explain.note.parts", column=Message("columns.places")))
    if two.pair:
        said.append(Message("explain.note.components", column=Message("columns.points")))
    return tuple(said)


def _signed(won: int) -> float:
    from egovcli.core.rank_change import DENOMINATOR

    return round(won / DENOMINATOR, 2)
