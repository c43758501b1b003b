"""Which entities take part in a ranking, and which of its rows are shown."""

from dataclasses import dataclass, replace

from egovcli.catalog import names
from egovcli.errors.names import UnknownName
from egovcli.errors.rank import WrongOption
from egovcli.model import Entity, Message
from egovcli.questions.ranking import Ranking
from egovcli.questions.snapshot import Snapshot

TYPES = ("municipality", "province", "ministry", "country", "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """The options that narrow a ranking: ``region`` and ``type`` before, the others after it."""

    region: str | None = None
    type: str | None = None
    top: int | None = None
    bottom: int | None = None
    above: float | None = None
    below: float | None = None

    def __post_init__(self) -> None:
        if self.type not in (None, *TYPES):
            raise WrongOption(option="--type", value=self.type, choices=list(TYPES))

    @property
    def kind(self) -> str | None:
        """The kind of entity that the type asks for, if it asks for one."""
        return self.type if self.type in ("ministry", "country", "unit") else None

    def restrict(self, taken: Snapshot) -> Snapshot:
        """Leave only the entities of the region and type, so that they rank among themselves.

        Raises:
            UnknownName: no entity lies in such a region.
        """
        whole = taken.whole
        if self.type in ("municipality", "province"):
            whole = tuple(e for e in whole if e.type == self.type)
        if self.region:
            whole = _in_region(whole, self.region)
        if whole is taken.whole:
            return taken
        ids = {entity.id for entity in whole}
        kept = {id_: o for id_, o in taken.figures.items() if id_ in ids}
        return replace(taken, whole=whole, figures=kept)


def _in_region(whole: tuple[Entity, ...], region: str) -> tuple[Entity, ...]:
    wanted = names.fold(region)
    inside = tuple(
        e for e in whole if any(wanted in (names.fold(r.vi), names.fold(r.en)) for r in e.regions)
    )
    if not inside:
        labels = {names.fold(r.en): r for e in whole for r in e.regions}
        near = [f"{labels[id_].vi} / {labels[id_].en}" for id_ in names.near_labels(region, labels)]
        raise UnknownName(
            kind=Message("names.kind.region"), see="egov list regions", name=region, near=near
        )
    return inside


def select(ranking_: Ranking, filters: Filters, order: list[str]) -> list[str]:
    """Choose the rows to show, in order: those the filters leave, and those asked for by name."""
    if not any(f is not None for f in (filters.top, filters.bottom, filters.above, filters.below)):
        kept = set(ranking_.named) or set(order)
    else:
        kept = _ends([id_ for id_ in order if _within(ranking_, filters, id_)], filters)
        kept |= set(ranking_.named)
    return [id_ for id_ in order if id_ in kept] + [n for n in ranking_.named if n not in order]


def _within(ranking_: Ranking, filters: Filters, id_: str) -> bool:
    o = ranking_.taken.figures.get(id_)
    if o is None:
        return filters.above is None and filters.below is None
    beyond = filters.above is None or o.value > filters.above
    return beyond and (filters.below is None or o.value < filters.below)


def _ends(order: list[str], filters: Filters) -> set[str]:
    if filters.top is None and filters.bottom is None:
        return set(order)
    bottom = filters.bottom or 0
    return set(order[: filters.top or 0]) | set(order[len(order) - bottom :] if bottom else [])
