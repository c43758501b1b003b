"""The ten names printed for 2017, and how a computed ranking agrees with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from egovcli.catalog import entities
from egovcli.core import orders
from egovcli.core.ranking import Rank
from egovcli.errors.pasp import NoRanking
from egovcli.model import Column, Message, Observation, Source, Table
from egovcli.questions.opening import BUILT_IN

ENOUGH = 3
"""Two names agree wholly or not at all: no correlation is given of fewer than this."""

LIST = "pasp-scaled-list-position"
COLUMNS = (
    Column(name="list_position", essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="year", year=True),
    Column(name="source_id"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How a ranking agrees with the list: names in both tops, and in what order.

    ``shared`` are the listed names among as many best of the ranking; ``both`` all that the
    ranking has at all. The correlations are over ``both``.
    """

    listed: int
    shared: tuple[str, ...]
    both: tuple[str, ...]
    spearman: float | None
    kendall: float | None

    def statistics(self) -> dict[str, int | float | None]:
        """Give the figures by name."""
        return {
            "listed": self.listed,
            "overlap": len(self.shared),
            "compared": len(self.both),
            "spearman": self.spearman,
            "kendall": self.kendall,
        }


@cache
def positions() -> dict[str, Observation]:
    """Give the printed names in the order of naming."""
    found = sorted(BUILT_IN.observations(BUILT_IN.indicator(LIST)), key=lambda o: o.value)
    return {o.entity: o for o in found}


def source() -> Source:
    """Give the article that printed them."""
    return BUILT_IN.source(next(iter(positions().values())), BUILT_IN.indicator(LIST))


def published(top: int | None = None) -> Table:
    """Give the published list, or its first names, with what is not known of it."""
    by_id = entities.by_id()
    found = positions()
    return Table(
        title=Message("pasp.title.published", n=len(found)),
        columns=COLUMNS,
        rows=tuple(
            (int(o.value), id_, by_id[id_].label, o.year, o.source) for id_, o in found.items()
        )[:top],
        notes=(Message("pasp.note.list"), Message("pasp.note.unknown")),
        sources=(source(),),
    )


def compared(places: Mapping[str, Rank]) -> Agreement:
    """Compare a ranking with the published list.

    Raises:
        NoRanking: nobody has a place.
    """
    if not places:
        raise NoRanking()
    listed = positions()
    best = [id_ for id_, place in places.items() if place <= len(listed)]
    both = orders.overlap(listed, places)
    printed, computed = [listed[i].value for i in both], [places[i] for i in both]
    enough = len(both) >= ENOUGH
    return Agreement(
        listed=len(listed),
        shared=tuple(orders.overlap(listed, best)),
        both=tuple(both),
        spearman=orders.spearman(printed, computed) if enough else None,
        kendall=orders.kendall(printed, computed) if enough else None,
    )
