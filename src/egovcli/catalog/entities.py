"""Provinces, the units since July 2025, ministries and countries."""

from functools import cache

from egovcli.catalog import files
from egovcli.catalog.files import Row
from egovcli.model import Entity, Label

FIRST_YEAR_OF_UNITS = 2025
"""From this year a ranking is of the 34 units, before it of the 63 provinces."""


@cache
def provinces() -> tuple[Entity, ...]:
    """Give the 63 provinces of 2008 to June 2025, in the order of their GSO codes."""
    return tuple(map(_province, files.rows(files.folder() / "entities" / "provinces.csv")))


@cache
def units() -> tuple[Entity, ...]:
    """Give the 34 units since 1 July 2025; the 11 unchanged ones keep their id."""
    old = {province.id: province for province in provinces()}
    path = files.folder() / "entities" / "units-2025.csv"
    return tuple(_unit(row, old.get(row["id"])) for row in files.rows(path))


@cache
def ministries() -> tuple[Entity, ...]:
    """Give the ministries and central agencies."""
    path = files.folder() / "entities" / "ministries.csv"
    return tuple(
        Entity(
            id=row["id"],
            kind="ministry",
            label=Label(vi=row["name_vi"], en=row["name_vi"]),
        )
        for row in files.rows(path)
    )


@cache
def countries() -> tuple[Entity, ...]:
    """Give the member states of the United Nations; ``VNM`` is Viet Nam."""
    return tuple(map(_country, files.rows(files.folder() / "entities" / "countries.csv")))


def of_year(year: int | None) -> tuple[Entity, ...]:
    """Give the set of units that a ranking of a year is about.

    >>> len(of_year(2024)), len(of_year(2025))
    (63, 34)
    """
    return units() if year is not None and year >= FIRST_YEAR_OF_UNITS else provinces()


OF_KIND = {
    "province": provinces,
    "unit": units,
    "ministry": ministries,
    "country": countries,
}


def of_id(id_: str) -> Entity:
    """Give an entity by its id; an unchanged province stands as the province.

    The sets are read one after the other until it is found: most are provinces.

    Raises:
        KeyError: there is no such entity.
    """
    for kind in OF_KIND:
        if id_ in (mine := _by_id(kind)):
            return mine[id_]
    raise KeyError(id_)


@cache
def by_id() -> dict[str, Entity]:
    """Give every entity by its id; an unchanged province stands as the province."""
    return {id_: e for kind in reversed(OF_KIND) for id_, e in _by_id(kind).items()}


@cache
def _by_id(kind: str) -> dict[str, Entity]:
    return {entity.id: entity for entity in OF_KIND[kind]()}


def _province(row: Row) -> Entity:
    return Entity(
        id=row["id"],
        kind="province",
        type=row["type"],
        label=Label(vi=row["name_vi"], en=row["name_en"]),
        regions=(Label(vi=row["region_vi"], en=row["region_en"]),),
        successor=row["successor"],
        codes=(row["gso_code"], row["iso_code"]),
        aliases=_words(row["aliases"]),
    )


def _unit(row: Row, unchanged: Entity | None) -> Entity:
    return Entity(
        id=row["id"],
        kind="unit",
        type=row["type"],
        label=Label(vi=row["name_vi"], en=row["name_en"]),
        regions=unchanged.regions if unchanged else (),
        predecessors=_words(row["predecessors"]),
        codes=(row["gso_code"], *(unchanged.codes[1:] if unchanged else ())),
        aliases=unchanged.aliases if unchanged else (),
    )


def _country(row: Row) -> Entity:
    return Entity(
        id=row["id"],
        kind="country",
        label=Label(vi=row["name_vi"], en=row["name_en"]),
        regions=tuple(Label(vi=row[c], en=row[c]) for c in ("region", "subregion")),
        codes=(row["m49"],),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(";")) if text else ()
