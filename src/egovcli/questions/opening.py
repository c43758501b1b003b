"""The data that a question is asked of: the shipped figures, a user's laid over them."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from egovcli.catalog import Catalog, entities, extra, indicators, names, stranger
from egovcli.errors.names import AmbiguousName, MergedProvince
from egovcli.errors.rank import WrongOption
from egovcli.model import Entity, Observation, Source

if TYPE_CHECKING:
    from egovcli.intake.tidy import Judge

BUILT_IN = Catalog()
NAMES = ("known", "as-is")


def opened(
    data: str | None = None, names_as: str = "known", judge: "Judge | None" = None
) -> Catalog:
    """Open the data, with the tidy table or folder at ``data`` over it.

    Args:
        data: path of a tidy CSV file or of a folder of them; ``-`` for standard input.
        names_as: ``known`` refuses entities that nobody knows, ``as-is`` takes them as they
            stand, such as districts.
        judge: refuses numbers that an indicator cannot have.

    Raises:
        WrongOption: neither of the two.
        DataError: the table is missing, unreadable or wrong; all faults at once.
    """
    if names_as not in NAMES:
        raise WrongOption(option="--names", value=names_as, choices=list(NAMES))
    if data is None:
        return BUILT_IN
    from egovcli.intake import tidy

    register = Register(as_is=names_as == "as-is")
    overlay = [_with_source(o, data) for o in tidy.read(data, register.resolve, judge)]
    shipped = indicators.all_indicators()
    mine = dict.fromkeys(o.indicator for o in overlay if o.indicator not in shipped)
    return Catalog(
        overlay=tuple(overlay),
        origin=origin(data),
        strangers=tuple(register.strangers.values()),
        extras=tuple(map(extra, mine)),
    )


def origin(data: str) -> Source:
    """Make the source that a user's own table is."""
    return Source(
        id=data,
        kind="user",
        publisher=data,
        title="",
        published="",
        url="",
        licence="",
        transcription="",
    )


def _with_source(o: Observation, data: str) -> Observation:
    """Give a figure the table as its source, but where it names one that we know."""
    from egovcli.catalog import sources

    return o if o.source in sources.all_sources() else o._replace(source=data)


@dataclass(slots=True)
class Register:
    """Resolves the names of a user's table, remembering those that nobody knows.

    A name that fits several, or a province merged before the year, is not resolved either:
    the candidates, or the successor, are the near names. Only entities of ``kinds`` count, if
    there are any.
    """

    as_is: bool
    kinds: Collection[str] = ()
    strangers: dict[str, Entity] = field(default_factory=dict)
    seen: dict[tuple[str, bool], tuple[str | None, list[str]]] = field(default_factory=dict)

    def resolve(self, name: str, year: int) -> tuple[str | None, list[str]]:
        """Give the id that a name means in a year (0: of any), or None and near names."""
        later = year >= entities.FIRST_YEAR_OF_UNITS
        if (name, later) not in self.seen:
            id_, near = self._resolve(name, year)
            near = [shown for shown in near if self._counts(shown.rpartition("(")[2].rstrip(")"))]
            self.seen[name, later] = id_ if id_ and self._counts(id_) else None, near
        return self.seen[name, later]

    def _counts(self, id_: str) -> bool:
        known = entities.by_id().get(id_) if self.kinds else None
        return known is None or known.kind in self.kinds

    def _resolve(self, name: str, year: int) -> tuple[str | None, list[str]]:
        try:
            id_ = self._find(name, year)
        except AmbiguousName as several:
            return None, several.facts["candidates"]
        except MergedProvince as merged:
            return None, [f"{merged.facts['successor'].vi} ({merged.facts['id']})"]
        return id_, [] if id_ else BUILT_IN.near_entities(name)

    def _find(self, name: str, year: int) -> str | None:
        if self.as_is:
            known = next(
                (p.id for p in entities.of_year(year) if names.fold(name) in _spelled(p)), None
            )
            return known or self.strangers.setdefault(name, stranger(name)).id
        found = BUILT_IN.try_entity(name, year or None)
        return found.id if found else None


def _spelled(entity: Entity) -> tuple[str, ...]:
    return (names.fold(entity.id), names.fold(entity.label.vi), names.fold(entity.label.en))
