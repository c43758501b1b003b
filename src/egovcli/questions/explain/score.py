"""One year: what each component gives to the score, to a distance, and to the next place."""

from collections.abc import Iterator, Mapping, Sequence

from egovcli.core import ranking
from egovcli.model import Cell, Column, Message, Table
from egovcli.questions.explain import notes as explain_notes
from egovcli.questions.explain.next_place import next_place
from egovcli.questions.explain.standing import Standing, row_of
from egovcli.questions.naming import of_year, told
from egovcli.questions.scoring import Scored
from egovcli.questions.scoring import notes as score_notes

COLUMNS = (
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="year", year=True, detail=True),
    Column(name="value", decimals=4, essential=True),
    Column(name="unit", detail=True),
    Column(name="component_rank"),
    Column(name="weight", decimals=3),
    Column(name="contribution", decimals=3, essential=True),
    Column(name="versus_leader", decimals=3),
    Column(name="versus_middle", decimals=3),
    Column(name="versus_neighbour", decimals=3, essential=True),
    Column(name="needed", decimals=4),
    Column(name="best", decimals=4),
    Column(name="reached"),
)


def explain(one: Scored, entity: str, versus: str | None) -> Table:
    """Explain the score of an entity and its distance from others. Raises as the question."""
    standing = Standing(one=one, row=row_of(one, entity))
    others = {
        "versus_leader": standing.order[0],
        "versus_middle": standing.order[(len(standing.order) - 1) // 2],
        "versus_neighbour": standing.neighbour if versus is None else row_of(one, versus),
    }
    goal = next_place(standing)
    columns: dict[str, Sequence[Cell]] = {
        "component_rank": _places(standing),
        "weight": weights(one),
        "contribution": _contributions(standing),
        **{column: _distance(standing, row) for column, row in others.items()},
        "needed": [told(value) for value in goal.needed],
        "best": goal.best,
        "reached": goal.reached,
    }
    said = explain_notes.notes(standing, others, columns["component_rank"], goal)
    return Table(
        title=Message(
            "explain.title", entity=standing.name(), index=of_year(one.definition.label, one.year)
        ),
        columns=COLUMNS,
        rows=tuple(_rows(standing, columns)),
        notes=(*said, *score_notes.basis(one)),
        sources=score_notes.sources(one),
    )


def _rows(standing: Standing, columns: Mapping[str, Sequence[Cell]]) -> Iterator[tuple[Cell, ...]]:
    for place, component in enumerate(standing.one.definition.components):
        yield (
            component.id,
            component.label or component.id,
            standing.one.year or None,
            told(standing.figures[standing.row, place]),
            component.unit or None,
            *(column[place] for column in columns.values()),
        )


def weights(one: Scored) -> list[float]:
    """The share of the whole that each component has."""
    from egovcli.core import tree

    shares = tree.shares(one.definition, one.composite.weights)
    return [shares[component.id] for component in one.definition.components]


def _places(standing: Standing) -> list[Cell]:
    """The place of the entity in each component, among those who are ranked."""
    columns = standing.one.composite.normalised.values[standing.order].T
    mine = standing.order.index(standing.row)
    found: list[Cell] = []
    for column in columns.tolist():
        known = [v for v in column if v == v]
        place = (
            ranking.rank(known)[known.index(column[mine])] if column[mine] == column[mine] else None
        )
        found.append(place)
    return found


def _contributions(standing: Standing) -> list[float | None]:
    """The points of each component where the index is a weighted sum, else nothing."""
    import numpy as np

    one = standing.one
    sums = all(p.aggregation.method == "arithmetic-mean" for p in one.definition.pillars)
    mine = one.composite.normalised.values[standing.row]
    if not sums or np.isnan(mine).any():
        return [None] * len(mine)
    stretch = {one.definition.root.id: 1.0}
    for pillar in reversed(list(one.definition.bottom_up())):
        for node in one.definition.children(pillar.id):
            stretch[node.id] = stretch[pillar.id] * pillar.multiply_by
    return [
        float(weight * stretch[component.id] * value)
        for weight, component, value in zip(
            weights(one), one.definition.components, mine, strict=True
        )
    ]


def _distance(standing: Standing, other: int | None) -> list[float | None]:
    from egovcli.core.contribution import distance_parts

    figures = standing.figures
    if other is None:
        return [None] * figures.shape[1]
    parts = distance_parts(standing.score, figures[standing.row], figures[other])
    return [told(part) for part in parts.tolist()]
