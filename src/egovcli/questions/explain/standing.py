"""Where an entity stands in an index of one year."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from egovcli.errors.robustness import NoScore
from egovcli.model import Label
from egovcli.questions.naming import of_year, told
from egovcli.questions.scoring import Scored, comparing

if TYPE_CHECKING:
    from egovcli.core.array import Array


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


def row_of(one: Scored, word: str) -> int:
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
