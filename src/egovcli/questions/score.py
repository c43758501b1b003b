"""Composite indices: who scores what, and where each score comes from."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

from egovcli.core.ranking import Rank
from egovcli.definitions import IndexDefinition, Node, Pillar
from egovcli.errors.indices import UnknownStage
from egovcli.model import Cell, Column, Message, Table
from egovcli.questions.scoring import Scored, comparing, scored
from egovcli.questions.scoring import notes as score_notes

if TYPE_CHECKING:
    import pandas

    from egovcli.core.array import Array
    from egovcli.core.composite import Composite

BEFORE = (
    Column(name="rank", essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="indicator", detail=True),
    Column(name="year", year=True, detail=True),
    Column(name="value", decimals=4, essential=True),
    Column(name="unit", detail=True),
)
FEW = 12
"""So many components directly under an index are shown beside its score; --stage shows all."""

AFTER = (Column(name="coverage", decimals=2), Column(name="ranked", detail=True))


def score(
    index: str,
    *entities: str,
    year: int | None = None,
    data: "str | pandas.DataFrame | None" = None,
    names: str = "known",
    settings: Sequence[str] = (),
    stage: str | None = None,
    against: str | None = None,
    compare_weights: Sequence[str] = (),
    top: int | None = None,
) -> Table:
    """Score the entities of a composite index and rank them, best first.

    Args:
        index: an index (``dti``), one of its versions (``dti-2021``) or the path of a TOML file.
        entities: show only these; they are ranked among all.
        year: of the figures and of the version in force; by default the latest.
        data: a user's table, wide (a column per indicator) or tidy, or a wide data frame.
        names: ``as-is`` takes entities of the table that nobody knows.
        settings: changes of the definition, such as ``method.normalisation=z-score``.
        stage: show the figures after ``raw``, ``denominated``, ``imputed``, ``treated``,
            ``normalised`` or ``pillars`` instead of the scores.
        against: an index or indicator to set beside the score.
        compare_weights: ways of weighting; the rank by each is added.
        top: only so many.

    Returns:
        One row per entity: rank, score, the scores of the pillars, coverage.

    Raises:
        UsageError: an unknown index, year, entity or setting. DataError: a wrong definition or
            figures that its policies do not allow.

    >>> table = score("dti", "hue", year=2020)
    >>> table.column("id"), [round(value, 4) for value in table.column("value")]
    (['thua-thien-hue'], [0.4096])
    """
    found = scored(index, year, data=data, names=names, settings=settings)
    rows = _chosen(found, entities, top)
    if stage is not None:
        return _stage(found, stage, rows)
    beside = comparing.beside(found, against, compare_weights)
    return _table(found, rows, beside)


def _chosen(found: Scored, words: Sequence[str], top: int | None) -> list[int]:
    """The rows to show: best first, those without a score last, by id."""
    made = found.composite
    order = sorted(range(len(made.entities)), key=lambda i: _place(made.ranks[i], made.entities[i]))
    if words:
        wanted = comparing.named(found, words)
        return [i for i in order if made.entities[i] in wanted]
    return order[:top] if top is not None else order


def _place(rank: Rank | None, id_: str) -> tuple[bool, float, str]:
    return (rank is None, rank or 0, id_)


def _table(found: Scored, rows: list[int], beside: comparing.Beside) -> Table:
    made = found.composite
    rule = found.definition
    children = _shown(rule)
    ids = [made.entities[i] for i in rows]
    ranked = sum(rank is not None for rank in made.ranks)
    columns: list[Iterable[Cell]] = [
        [made.ranks[i] for i in rows],
        ids,
        map(found.gathered.name, ids),
        repeat(rule.id),
        repeat(found.year or None),
        _numbers(made.scores, rows),
        repeat(rule.unit or None),
        *(_numbers(_scores_of(made, child), rows) for child in children),
        _numbers(made.coverage, rows),
        repeat(ranked),
        *(zip(*map(beside.cells, ids), strict=True) if beside.columns else ()),
    ]
    return Table(
        title=_title("indices.title", found),
        columns=(*BEFORE, *map(_child, children), *AFTER, *beside.columns),
        rows=tuple(zip(*columns, strict=False)),  # what is the same in every row repeats itself
        notes=(*score_notes.notes(found), *beside.notes),
        sources=score_notes.sources(found),
    )


def _scores_of(made: "Composite", node: Node) -> "Array":
    return (made.pillars if isinstance(node, Pillar) else made.normalised).column(node.id)


def _child(node: Node) -> Column:
    return Column(name=node.id, heading=node.label, decimals=4)


def _shown(rule: IndexDefinition) -> list[Node]:
    """What hangs on the index; of a flat index with many components, only the pillars."""
    children = rule.children(rule.root.id)
    few = len(children) <= FEW
    return [node for node in children if few or isinstance(node, Pillar)]


def _stage(found: Scored, stage: str, rows: list[int]) -> Table:
    """The figures after one stage, entity by entity."""
    from egovcli.core.composite import STAGES

    if stage not in STAGES:
        raise UnknownStage(stage=stage, stages=list(STAGES))
    matrix = found.composite.stage(stage)
    ids = [matrix.entities[i] for i in rows]
    columns: list[Iterable[Cell]] = [
        ids,
        map(found.gathered.name, ids),
        repeat(found.year or None),
        *(_numbers(matrix.column(name), rows) for name in matrix.indicators),
    ]
    return Table(
        title=_title("indices.title-stage", found, stage=stage),
        columns=(*BEFORE[1:3], BEFORE[4], *(Column(name=name) for name in matrix.indicators)),
        rows=tuple(zip(*columns, strict=False)),
        notes=score_notes.notes(found),
        sources=score_notes.sources(found),
    )


def _title(key: str, found: Scored, **facts: str) -> Message:
    if not found.year:
        key += "-without-year"
    return Message(key, index=found.definition.label, year=str(found.year), **facts)


def _numbers(column: "Array", rows: list[int]) -> list[Cell]:
    return [None if value != value else value for value in column[rows].tolist()]
