"""One year: what each component gives to the score, to a distance, and to the next place."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from egovcli.core import ranking
from egovcli.definitions import Component
from egovcli.errors.robustness import NoScore
from egovcli.model import Cell, Column, Label, Message, Table
from egovcli.questions import comparing, explain_notes, score_notes
from egovcli.questions.naming import of_year, told
from egovcli.questions.scoring import Scored

if TYPE_CHECKING:
    from egovcli.core.array import Array

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

# Without a known end of the scale a component may be moved this many ranges beyond the best.
_BEYOND = 10


@dataclass(frozen=True, kw_only=True)
class Standing:
    """An entity in the ranking of one year: ``row`` in the arrays of the composite."""

    one: Scored
    row: int

    @cached_property
    def figures(self) -> "Array":
        """(entities, components): what the composite normalises."""
        from egovcli.core import frozen

        return frozen.figures(self.one.composite)

    @cached_property
    def order(self) -> list[int]:
        """The rows of those with a place, best first."""
        ranks = self.one.composite.ranks
        placed = [(rank, row) for row, rank in enumerate(ranks) if rank is not None]
        return [row for _, row in sorted(placed)]

    @cached_property
    def neighbour(self) -> int | None:
        """The nearest row ahead, or for the leader the nearest behind."""
        ranks = self.one.composite.ranks
        mine = ranks[self.row] or 0
        ahead = [row for row in self.order if (ranks[row] or 0) < mine]
        behind = [row for row in self.order if row != self.row and row not in ahead]
        return ahead[-1] if ahead else behind[0] if behind else None

    @property
    def leads(self) -> bool:
        """Whether nobody is ahead."""
        ranks = self.one.composite.ranks
        return ranks[self.row] == ranks[self.order[0]]

    def score(self, rows: "Array") -> "Array":
        """Score rows of figures as if they were this entity's, on the scale as it is."""
        import numpy as np

        from egovcli.core import frozen

        own = np.full(len(rows), self.row)
        return frozen.scores(self.one.composite, rows, self.figures, own)

    def name(self, row: int | None = None) -> Label | str:
        """What a row is called; this entity's own by default."""
        composite = self.one.composite
        return self.one.gathered.name(composite.entities[self.row if row is None else row])


@dataclass(frozen=True, slots=True, kw_only=True)
class NextPlace:
    """What each component would have to be for one place more.

    ``needed`` is the value that alone wins it (NaN: none does), ``best`` the best that anybody
    has, ``reached`` whether that is enough (None where nobody is ahead).
    """

    needed: list[float]
    best: list[float]
    reached: list[bool | None]


def explain(one: Scored, entity: str, versus: str | None) -> Table:
    """Explain the score of an entity and its distance from others. Raises as the question."""
    standing = Standing(one=one, row=_row(one, entity))
    other = standing.neighbour if versus is None else _row(one, versus)
    middle = standing.order[(len(standing.order) - 1) // 2]
    goal = _next_place(standing)
    places = _places(standing)
    columns: dict[str, Sequence[Cell]] = {
        "component_rank": places,
        "weight": weights(one),
        "contribution": _contributions(standing),
        "versus_leader": _distance(standing, standing.order[0]),
        "versus_middle": _distance(standing, middle),
        "versus_neighbour": _distance(standing, other),
        "needed": [told(value) for value in goal.needed],
        "best": goal.best,
        "reached": goal.reached,
    }
    rows = [
        (
            component.id,
            component.label or component.id,
            one.year or None,
            told(standing.figures[standing.row, place]),
            component.unit or None,
            *(column[place] for column in columns.values()),
        )
        for place, component in enumerate(one.definition.components)
    ]
    return Table(
        title=Message(
            "explain.title", entity=standing.name(), index=of_year(one.definition.label, one.year)
        ),
        columns=COLUMNS,
        rows=tuple(rows),
        notes=(*explain_notes.notes(standing, middle, other, places, goal), *one.gathered.notes),
        sources=score_notes.sources(one),
    )


def _row(one: Scored, word: str) -> int:
    """The row of an entity.

    Raises:
        NoScore: it has no score; the components without a figure are named.
    """
    wanted = next(iter(comparing.named(one, [word])))
    composite = one.composite
    row = composite.entities.index(wanted) if wanted in composite.entities else None
    if row is None or composite.ranks[row] is None:
        raise NoScore(
            entity=one.gathered.name(wanted),
            index=of_year(one.definition.label, one.year),
            missing=_missing(one, row),
        )
    return row


def _missing(one: Scored, row: int | None) -> list[Label | str]:
    known = one.composite.treated
    return [
        component.label or component.id
        for component in one.definition.components
        if row is None or told(known.column(component.id)[row]) is None
    ]


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


def _next_place(standing: Standing) -> NextPlace:
    import numpy as np

    from egovcli.core.contribution import needed

    ranked = standing.figures[standing.order]
    upward = np.array([c.direction != "lower" for c in standing.one.definition.components])
    best = np.where(upward, np.nanmax(ranked, axis=0), np.nanmin(ranked, axis=0))
    if standing.leads or standing.neighbour is None:
        nobody = len(best)
        return NextPlace(needed=[np.nan] * nobody, best=best.tolist(), reached=[None] * nobody)
    goal = float(standing.one.composite.scores[standing.neighbour])
    found = needed(standing.score, standing.figures[standing.row], goal, _limits(standing, best))
    reached = np.where(upward, found <= best, found >= best)
    return NextPlace(needed=found.tolist(), best=best.tolist(), reached=reached.tolist())


def _limits(standing: Standing, best: "Array") -> "Array":
    """How far each component can be moved: to the end of its scale, where that is known."""
    import numpy as np

    ranked = standing.figures[standing.order]
    spread = np.nanmax(ranked, axis=0) - np.nanmin(ranked, axis=0)
    ends: list[float] = []
    for place, component in enumerate(standing.one.definition.components):
        lower = component.direction == "lower"
        end = _end(standing, component, lower)
        far = _BEYOND * spread[place]
        beyond = float(best[place] + (-far if lower else far))
        ends.append(beyond if end is None else end)
    return np.array(ends)


def _end(standing: Standing, component: Component, lower: bool) -> float | None:
    """The good end of the scale of a component, where it has one."""
    known = standing.one.catalog.try_indicator(component.id)
    if known is None or component.denominator:
        return None
    return known.lowest if lower else known.highest
