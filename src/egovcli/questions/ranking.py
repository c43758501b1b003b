"""A snapshot in order: everybody's place, and the places that were printed."""

from collections.abc import Sequence
from dataclasses import dataclass

from egovcli.catalog import Catalog, indicators
from egovcli.core import ranking
from egovcli.core.ranking import Rank
from egovcli.errors.rank import WrongOption
from egovcli.model import Observation
from egovcli.questions.snapshot import Snapshot, snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """A snapshot with everybody's place: ``places`` of those with a figure, ``printed`` ones."""

    taken: Snapshot
    places: dict[str, Rank]
    printed: dict[str, Observation]
    named: tuple[str, ...] = ()

    def order(self) -> list[str]:
        """Put everybody in order; who has a printed place but no figure stands where it says."""
        order = sorted(self.places, key=lambda id_: (self.places[id_], id_))
        orphans = [id_ for id_ in self.printed if id_ not in self.places]
        for id_ in sorted(orphans, key=lambda id_: self.printed[id_].value):
            order.insert(self._place_for(id_, order), id_)
        return order

    def _place_for(self, id_: str, order: list[str]) -> int:
        mine = self.printed[id_].value
        worse = (
            i for i, o in enumerate(order) if o in self.printed and self.printed[o].value > mine
        )
        return next(worse, len(order))


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """The way of ranking, the same for the year asked for and the year compared with."""

    catalog: Catalog
    ties: str
    decimals: int | None
    ascending: bool

    def __post_init__(self) -> None:
        if self.ties not in ranking.TIES:
            raise WrongOption(option="--ties", value=self.ties, choices=list(ranking.TIES))

    def ranked(self, taken: Snapshot, named: Sequence[str] = ()) -> Ranking:
        """Give everybody of a snapshot a place."""
        values = [self._value(o) for o in taken.figures.values()]
        direction = "lower" if self.ascending else taken.indicator.direction
        places = ranking.rank(values, direction, self.ties)
        return Ranking(
            taken=taken,
            places=dict(zip(taken.figures, places, strict=True)),
            printed=printed_places(self.catalog, taken),
            named=tuple(named),
        )

    def _value(self, o: Observation) -> float:
        if self.decimals is None:
            return o.value
        return ranking.printed_at(o.printed, self.decimals)


def printed_places(catalog: Catalog, taken: Snapshot) -> dict[str, Observation]:
    """Give the places printed for an indicator in the year, of the entities that it is about."""
    if not taken.indicator.dataset:
        return {}
    series = indicators.printed_ranks_of(taken.indicator)
    if series is None:
        return {}
    year = taken.latest
    figures = [o for o in catalog.observations(catalog.indicator(series)) if o.year == year]
    if not any(catalog.kind_in(o.entity, o.year) == taken.kind for o in figures):
        return {}
    places = snapshot(catalog, catalog.indicator(series), year, kind=taken.kind, series=figures)
    among = {entity.id for entity in taken.whole}
    return {id_: o for id_, o in places.figures.items() if id_ in among}
