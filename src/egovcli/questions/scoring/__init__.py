"""An index with the figures of a year, scored: what every question about indices starts from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.catalog import Catalog, indices
from egovcli.definitions import IndexDefinition
from egovcli.errors.indices import ComponentsMissing, NeedsData, UnknownSetting
from egovcli.questions.opening import BUILT_IN, opened
from egovcli.questions.scoring import figures
from egovcli.questions.scoring.figures import Gathered
from egovcli.questions.snapshot import unknown_year

if TYPE_CHECKING:
    import pandas

    from egovcli.core.composite import Composite


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """An index for one year; ``year`` is 0 where a user's table has none."""

    catalog: Catalog
    year: int
    latest: bool
    gathered: Gathered
    composite: "Composite"

    @property
    def definition(self) -> IndexDefinition:
        """The index as it was applied."""
        return self.composite.definition

    def rescored(self, definition: IndexDefinition) -> "Composite":
        """The same figures by another definition."""
        return _composite(definition, self.gathered, self.year)


def scored(
    index: str,
    year: int | None = None,
    *,
    data: "str | pandas.DataFrame | None" = None,
    names: str = "known",
    settings: Sequence[str] = (),
) -> Scored:
    """Score an index.

    Args:
        index: name or path of a definition; the year picks the version in force.
        year: of the figures; by default the latest that has some.
        data: a user's table, wide or tidy, or a wide data frame.
        names: ``as-is`` takes entities of the table that nobody knows.
        settings: changes of the definition, such as ``method.normalisation=z-score``.

    Raises:
        UsageError: unknown index, year, setting. DataError: a wrong definition or table.
    """
    changes = [setting(text) for text in settings]
    if data is None or (isinstance(data, str) and _is_tidy(data)):
        return _of_catalog(index, year, data, names, changes)
    return _of_table(index, year, data, names, changes)


def setting(text: str) -> indices.Change:
    """Read ``place=value``; the value as TOML, or else as text.

    Raises:
        UnknownSetting: there is no equals sign.

    >>> setting("method.normalisation=z-score")
    (('method', 'normalisation'), 'z-score')
    >>> setting("parameters.normalisation.high=100")
    (('parameters', 'normalisation', 'high'), 100)
    """
    import tomli

    place, equals, value = text.partition("=")
    if not equals or not place:
        raise UnknownSetting(setting=text)
    try:
        return tuple(place.strip().split(".")), tomli.loads(f"x = {value}")["x"]
    except tomli.TOMLDecodeError:
        return tuple(place.strip().split(".")), value.strip()


def definition(
    index: str, year: int | None = None, changes: Iterable[indices.Change] = ()
) -> IndexDefinition:
    """Read a definition and check its methods too. Raises as ``catalog.indices.definition``."""
    from egovcli.core import methods

    return indices.definition(index, year, vocabulary=methods.vocabulary(), changes=changes)


def _is_tidy(data: str) -> bool:
    from egovcli.intake import tidy

    return tidy.is_tidy(data)


def _of_catalog(
    index: str, year: int | None, data: str | None, names: str, changes: list[indices.Change]
) -> Scored:
    found = definition(index, year, changes)
    catalog = opened(data, "as-is" if found.entities == "any" else names) if data else BUILT_IN
    _all_known(catalog, found)
    there = figures.years(catalog, found)
    if year is None and not there:
        found, there = _earlier(catalog, index, found, changes)
    wanted = year if year is not None else figures.latest(catalog, found, there)
    _all_there(catalog, found, wanted, there)
    across = _across_years(found)
    gathered = figures.gather(catalog, found, there if across and wanted in there else [wanted])
    return _composed(catalog, found, gathered, wanted, year is None)


def _all_known(catalog: Catalog, found: IndexDefinition) -> None:
    unknown = [name for name in found.indicators if catalog.try_indicator(name) is None]
    if unknown and catalog is BUILT_IN:
        raise NeedsData(index=found.id, indicators=unknown)
    for name in unknown:
        catalog.indicator(name)


def _all_there(catalog: Catalog, found: IndexDefinition, year: int, there: list[int]) -> None:
    """Refuse a year in which a component has no figure at all, and say what there is instead."""
    lacking = figures.lacking(catalog, found, year)
    if lacking:
        published = catalog.try_indicator(found.published) if found.published else None
        known = {o.year for o in catalog.observations(published)} if published else set()
        raise ComponentsMissing(
            index=found.id,
            year=str(year),
            indicators=lacking,
            years=[str(y) for y in there],
            near=found.published if year in known else "",
        )


def _earlier(
    catalog: Catalog, index: str, found: IndexDefinition, changes: list[indices.Change]
) -> tuple[IndexDefinition, list[int]]:
    """The latest earlier version that has a year with figures of every component."""
    version = found
    while version.first is not None and index != version.id:
        version = definition(index, version.first - 1, changes)
        if there := figures.years(catalog, version):
            return version, there
    first = catalog.indicator(found.components[0].id)
    raise unknown_year(first, found.first or 0, catalog.observations(first))


def _of_table(
    index: str,
    year: int | None,
    data: "str | pandas.DataFrame",
    names: str,
    changes: list[indices.Change],
) -> Scored:
    found = definition(index, year, changes)
    gathered = figures.from_table(data, found, names)
    there = gathered.panel.years
    wanted = year if year in there else there[-1] if there == (0,) or year is None else None
    if wanted is None:
        raise figures.no_year(gathered.sources[0].id, year or 0, there)
    if gathered.entities and not _across_years(found):
        gathered = figures.in_force(gathered, wanted)
    return _composed(BUILT_IN, found, gathered, wanted, year is None)


def _across_years(found: IndexDefinition) -> bool:
    from egovcli.core.imputation import PANEL_IMPUTATIONS

    return found.bounds == "all-years" or found.imputation.method in PANEL_IMPUTATIONS


def _composed(
    catalog: Catalog, found: IndexDefinition, gathered: Gathered, year: int, latest: bool
) -> Scored:
    made = _composite(found, gathered, year)
    return Scored(catalog=catalog, year=year, latest=latest, gathered=gathered, composite=made)


def _composite(found: IndexDefinition, gathered: Gathered, year: int) -> "Composite":
    from egovcli.core import composite

    if _across_years(found):
        return composite.score_panel(found, gathered.panel)[year]
    return composite.score(found, gathered.matrix(year))
