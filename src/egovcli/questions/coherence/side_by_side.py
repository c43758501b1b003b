"""Several indicators of one year as columns of one matrix."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.catalog import Catalog
from egovcli.errors.coherence import DifferentEntities, NoCommonYear
from egovcli.model import Entity, Indicator, Message, Observation, Source
from egovcli.questions.snapshot import Snapshot, snapshot, years_of

if TYPE_CHECKING:
    from egovcli.core.array import Array


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """The figures of some indicators in one year: ``values`` is (entities, indicators)."""

    indicators: tuple[Indicator, ...]
    year: int
    entities: tuple[Entity, ...]
    values: "Array"
    sources: tuple[Source, ...]
    notes: tuple[Message, ...]

    def upward(self) -> "Array":
        """The values turned so that more is better, where an indicator has a better end."""
        import numpy as np

        from egovcli.core.normalisation.direction import upward

        columns = zip(self.values.T, self.indicators, strict=True)
        return np.column_stack(
            [v if i.direction == "none" else upward(v, i.direction) for v, i in columns]
        )


def side_by_side(
    catalog: Catalog, indicators: Sequence[Indicator], year: int | None = None
) -> SideBySide:
    """Put indicators side by side, NaN where one has no figure of an entity.

    Args:
        year: by default the latest in which each covers half of its entities, or else the
            latest that all have.

    Raises:
        UnknownYear: an indicator has no figures of the year.
        NoCommonYear: there is no year that all have.
        DifferentEntities: they are about different kinds of entities.
    """
    import numpy as np

    taken = _snapshots(catalog, indicators, year)
    kinds = {one.kind: one.indicator.id for one in taken}
    if len(kinds) > 1:
        first, second = list(kinds.values())[:2]
        raise DifferentEntities(first=first, second=second)
    entities = tuple(e for e in taken[0].whole if any(e.id in one.figures for one in taken))
    values = [[_value(one.figures.get(e.id)) for one in taken] for e in entities]
    return SideBySide(
        indicators=tuple(indicators),
        year=taken[0].year,
        entities=entities,
        values=np.array(values, dtype=float).reshape(len(entities), len(taken)),
        sources=_sources(catalog, taken),
        notes=tuple(note for one in taken for note in one.notes),
    )


def beside_columns(
    catalog: Catalog, indicators: Sequence[Indicator], year: int, entities: Sequence[str]
) -> "tuple[Array, tuple[Source, ...]]":
    """Give further indicators as columns for entities that are set already, turned upward."""
    import numpy as np

    if not indicators:
        return np.empty((len(entities), 0)), ()
    found = side_by_side(catalog, indicators, year)
    place = {entity.id: row for row, entity in enumerate(found.entities)}
    values = np.full((len(entities), len(indicators)), np.nan)
    for row, entity in enumerate(entities):
        if entity in place:
            values[row] = found.upward()[place[entity]]
    return values, found.sources


def _value(o: Observation | None) -> float:
    return float("nan") if o is None else o.value


def _snapshots(
    catalog: Catalog, indicators: Sequence[Indicator], year: int | None
) -> list[Snapshot]:
    if year is not None:
        return [snapshot(catalog, indicator, year) for indicator in indicators]
    series = [catalog.observations(indicator) for indicator in indicators]
    common = set(years_of(series[0])).intersection(*map(years_of, series[1:]))
    if not common:
        raise NoCommonYear(indicators=[indicator.id for indicator in indicators])
    found: list[Snapshot] = []
    for latest in sorted(common, reverse=True):
        taken = [
            snapshot(catalog, i, latest, series=s) for i, s in zip(indicators, series, strict=True)
        ]
        if all(one.covers_half for one in taken):
            return taken
        found = found or taken
    return found


def _sources(catalog: Catalog, taken: Sequence[Snapshot]) -> tuple[Source, ...]:
    used = {o.source: (o, one.indicator) for one in taken for o in one.figures.values()}
    return tuple(catalog.source(o, indicator) for o, indicator in used.values())
