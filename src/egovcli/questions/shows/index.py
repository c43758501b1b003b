"""A composite index: its tree, its weights and how it is made."""

from collections.abc import Iterator

from egovcli.catalog import Catalog, indices
from egovcli.definitions import Component, IndexDefinition, Node, Pillar
from egovcli.model import Cell, Column, Message, Table
from egovcli.questions.scoring import methods
from egovcli.questions.shows import indicator

COLUMNS = (
    Column(name="id", essential=True),
    Column(name="name", essential=True),
    Column(name="parent"),
    Column(name="weight", decimals=4, essential=True),
    Column(name="weight_in_index", decimals=4),
    Column(name="direction"),
    Column(name="unit"),
    Column(name="denominator"),
    Column(name="aggregation"),
    Column(name="weighting"),
)


def table(catalog: Catalog, word: str, year: int | None) -> Table | None:
    """Show the tree from the top; weights are shares, where they do not follow from the data.

    An indicator that bears the name of the index is told in the notes.
    """
    if not (indices.is_shipped(word) or _is_definition(word)):
        return None
    found = indices.definition(word, year)
    return Table(
        title=Message("show.title.index", index=found.label, id=found.id),
        columns=COLUMNS,
        rows=tuple(_rows(found, found.root, "", 1.0, 1.0)),
        notes=(*_notes(found), *_notes_of_indicator(catalog, word, year)),
        sources=(found.source,) if found.source else (),
    )


def _is_definition(word: str) -> bool:
    if not word.endswith(".toml"):
        return False
    from egovcli.intake import files
    from egovcli.questions.checks import index

    return index.recognises(files.text(word))


def _notes_of_indicator(catalog: Catalog, word: str, year: int | None) -> tuple[Message, ...]:
    """What is known of the published scores, where they have the name of the index."""
    if indices.is_shipped(word) and catalog.try_indicator(word):
        described = indicator.table(catalog, word, year)
        return described.notes if described else ()
    return ()


def _rows(
    rule: IndexDefinition, node: Node, parent: str, share: float | None, whole: float | None
) -> Iterator[tuple[Cell, ...]]:
    yield _row(node, parent, share, whole)
    if isinstance(node, Pillar):
        children = rule.children(node.id)
        for child, part in zip(children, shares(node, children), strict=True):
            of_index = None if part is None or whole is None else part * whole
            yield from _rows(rule, child, node.id, part, of_index)


def _row(node: Node, parent: str, share: float | None, whole: float | None) -> tuple[Cell, ...]:
    start: tuple[Cell, ...] = (node.id, node.label or node.id, parent or None, share, whole)
    if isinstance(node, Component):
        below = node.denominator and f"{node.denominator} / {node.per:g}"
        return (*start, node.direction, node.unit or None, below or None, None, None)
    return (*start, None, None, None, str(node.aggregation), str(node.weighting))


def shares(pillar: Pillar, children: tuple[Node, ...]) -> list[float | None]:
    """The weights under a pillar, summing to 1; None where they follow from the data."""
    if pillar.weighting.method == "equal":
        return [1 / len(children)] * len(children)
    if pillar.weighting.method != "given":
        return [None] * len(children)
    points = [child.weight or 0.0 for child in children]
    return [point / sum(points) for point in points]


def _notes(rule: IndexDefinition) -> Iterator[Message]:
    if rule.assumption:
        yield Message("indices.note.assumption", text=rule.assumption)
    if rule.first or rule.last:
        yield Message("show.note.in-force", first=str(rule.first or ""), last=str(rule.last or ""))
    yield Message(
        "show.note.steps",
        imputation=methods.method(rule.imputation),
        treatment=methods.method(rule.treatment),
        normalisation=methods.method(rule.normalisation),
        bounds=methods.policy("bounds", rule.bounds),
    )
    policy = rule.policy
    yield Message(
        "show.note.policy",
        missing=methods.policy("missing", policy.missing),
        constant=methods.policy("constant", policy.constant),
        tied=methods.policy("tied", policy.tied),
        negative=methods.policy("negative", policy.negative),
    )
    if rule.published:
        yield Message("show.note.published", index=rule.id, indicator=rule.published)
