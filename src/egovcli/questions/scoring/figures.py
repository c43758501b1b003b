"""The figures that an index is computed from, gathered into a matrix or a panel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from egovcli.catalog import Catalog, coverage, facts, observations
from egovcli.catalog.entities import OF_KIND, of_year
from egovcli.definitions import IndexDefinition, Matrix, Panel
from egovcli.errors.names import UnknownYear
from egovcli.model import Entity, Indicator, Label, Message, Observation, Source
from egovcli.questions.opening import BUILT_IN, Register, origin
from egovcli.questions.snapshot import Snapshot, snapshot

if TYPE_CHECKING:
    import pandas

    from egovcli.core.array import Array

KINDS = {"provinces": ("province", "unit"), "ministries": ("ministry",), "countries": ("country",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A panel of one or more years with what its rows are called and where they come from.

    ``entities`` are those that are known; a name that only a user's table has stands for
    itself. ``whole`` is how many there are of their kind, with figures or without.
    """

    panel: Panel
    entities: Mapping[str, Entity]
    whole: int
    notes: tuple[Message, ...] = ()
    sources: tuple[Source, ...] = ()

    def matrix(self, year: int) -> Matrix:
        """The matrix of one year."""
        return self.panel.matrix(year)

    def name(self, id_: str) -> Label | str:
        """What a row is called."""
        return self.entities[id_].label if id_ in self.entities else id_


def years(catalog: Catalog, definition: IndexDefinition) -> list[int]:
    """The years in force in which every component has some figure, oldest first."""
    kinds = KINDS.get(definition.entities)
    of_each = [_years_of(catalog, name, kinds) for name in definition.indicators]
    return sorted(filter(definition.in_force, set.intersection(*of_each)))


def lacking(catalog: Catalog, definition: IndexDefinition, year: int) -> list[str]:
    """The components of which nobody has a figure in a year."""
    kinds = KINDS.get(definition.entities)
    return [n for n in definition.indicators if year not in _years_of(catalog, n, kinds)]


def _years_of(catalog: Catalog, name: str, kinds: tuple[str, ...] | None) -> set[int]:
    if not catalog.overlay:
        return {e.year for e in coverage.of_indicator(name) if not kinds or e.kind in kinds}
    series = facts(catalog.observations(catalog.indicator(name)))
    return {o.year for o in series if not kinds or catalog.kind_in(o.entity, o.year) in kinds}


def latest(catalog: Catalog, definition: IndexDefinition, years: Sequence[int]) -> int:
    """The latest of some years in which every component covers half, or else the latest."""
    if catalog.overlay:
        return years[-1]
    halves = [
        _years_of_half(name, KINDS.get(definition.entities)) for name in definition.indicators
    ]
    good = set(years).intersection(*halves)
    return max(good) if good else years[-1]


def _years_of_half(name: str, kinds: tuple[str, ...] | None) -> set[int]:
    entries = [e for e in coverage.of_indicator(name) if not kinds or e.kind in kinds]
    return {e.year for e in entries if 2 * e.covered >= len(OF_KIND[e.kind]())}


def gather(catalog: Catalog, definition: IndexDefinition, years: Sequence[int]) -> Gathered:
    """Gather the figures of some years; entities in the order of their ids.

    Raises:
        UnknownYear: a component has no figure in a year.
    """
    indicators = [catalog.indicator(name) for name in definition.indicators]
    series = _series(catalog, indicators, years)
    one_kind = definition.entities in ("ministries", "countries")  # provinces became units
    kind = KINDS[definition.entities][0] if one_kind else None
    taken = [
        [snapshot(catalog, i, year, kind=kind, series=series[i.id]) for i in indicators]
        for year in years
    ]
    every = [part for parts in taken for part in parts]
    ids, values = _cube(taken)
    entities = {id_: catalog.entity_of(id_) for id_ in ids}
    return Gathered(
        panel=Panel(
            years=tuple(years),
            entities=tuple(ids),
            indicators=definition.indicators,
            values=values,
            groups=_groups(definition, entities),
        ),
        entities=entities,
        whole=max(len(ids), *(len(part.whole) for part in every)),
        notes=tuple(dict.fromkeys(note for part in every for note in part.notes)),
        sources=_sources(catalog, every),
    )


def _cube(taken: Sequence[Sequence[Snapshot]]) -> tuple[list[str], "Array"]:
    """The ids of all entities, and their figures: years × entities × indicators."""
    ids = sorted({id_ for parts in taken for part in parts for id_ in part.figures})
    place = {id_: row for row, id_ in enumerate(ids)}
    values = np.full((len(taken), len(ids), len(taken[0])), np.nan)
    for layer, parts in enumerate(taken):
        for column, part in enumerate(parts):
            for id_, figure in part.figures.items():
                values[layer, place[id_], column] = figure.value
    return ids, values


def _series(
    catalog: Catalog, indicators: Sequence[Indicator], years: Sequence[int]
) -> dict[str, list[Observation]]:
    """The figures of the years; of a series that has none, all, to say which years it has."""
    if catalog.overlay:
        return {i.id: catalog.observations(i) for i in indicators}
    found: dict[str, list[Observation]] = {i.id: [] for i in indicators}
    for dataset in {i.dataset for i in indicators}:
        pairs = [(i.id, y) for i in indicators if i.dataset == dataset for y in years]
        for o in observations.of_pairs(dataset, pairs):
            found[o.indicator].append(o)
    return {i.id: found[i.id] or catalog.observations(i) for i in indicators}


def from_table(data: "str | pandas.DataFrame", definition: IndexDefinition, names: str) -> Gathered:
    """Read the figures from a user's wide table or data frame.

    Entities of an index of provinces, ministries or countries are found in any spelling,
    unless ``names`` is ``as-is``; those of an index of ``any`` are taken as they stand.

    Raises:
        DataError: the table lacks a column, or has cells or names that cannot be.
    """
    from egovcli.intake import wide

    as_is = definition.entities == "any" or names == "as-is"
    register = Register(as_is=False, kinds=KINDS.get(definition.entities, ()))
    wanted = wide.Wanted(
        **definition.columns,
        indicators=definition.indicators,
        group=definition.imputation.parameters.get("groups", ""),
        resolve=None if as_is else register.resolve,
    )
    table = wide.read(data, wanted) if isinstance(data, str) else wide.of_frame(data, wanted)
    return Gathered(
        panel=Panel(
            years=table.years,
            entities=table.entities,
            indicators=definition.indicators,
            values=table.values,
            groups=table.groups,
        ),
        entities={} if as_is else {id_: BUILT_IN.entity_of(id_) for id_ in table.entities},
        whole=len(table.entities),
        sources=(origin(data if isinstance(data, str) else "data"),),
    )


def in_force(gathered: Gathered, year: int) -> Gathered:
    """Leave out the units of the other set: a year has 63 provinces, or the 34 that they became."""
    both = {entity.id for kind in KINDS["provinces"] for entity in OF_KIND[kind]()}
    other = both - {entity.id for entity in of_year(year)}
    panel = gathered.panel
    kept = [i for i, id_ in enumerate(panel.entities) if id_ not in other]
    if not year or len(kept) == len(panel.entities):
        return gathered
    part = replace(
        panel,
        entities=tuple(panel.entities[i] for i in kept),
        values=panel.values[:, kept],
        groups=tuple(panel.groups[i] for i in kept) if panel.groups else (),
    )
    return replace(gathered, panel=part, whole=len(kept))


def no_year(path: str, year: int, years: Sequence[int]) -> UnknownYear:
    """Say that a table has no such year, and which it has."""
    nearest = min(years, key=lambda y: (abs(y - year), -y))
    return UnknownYear(
        indicator=path, year=str(year), years=[str(y) for y in years], nearest=str(nearest)
    )


def _groups(definition: IndexDefinition, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """The region of each entity, where the imputation asks for groups."""
    if "groups" not in definition.imputation.parameters:
        return ()
    return tuple(e.regions[0].vi if e.regions else "" for e in entities.values())


def _sources(catalog: Catalog, taken: Sequence[Snapshot]) -> tuple[Source, ...]:
    used = {
        (o.source, part.indicator.dataset): (o, part)
        for part in taken
        for o in part.figures.values()
    }
    return tuple(dict.fromkeys(catalog.source(o, part.indicator) for o, part in used.values()))
