"""Provinces, units since July 2025, ministries, countries."""

from egovcli.catalog import Catalog, entities
from egovcli.model import Cell, Column, Entity, Message, Table
from egovcli.render.order import vietnamese

COLUMNS = {
    "provinces": ("id", "name", "type", "region", "gso_code", "iso_code", "successor", "aliases"),
    "units": ("id", "name", "type", "gso_code", "predecessors", "aliases"),
    "ministries": ("id", "name"),
    "countries": ("id", "name", "region", "subregion", "m49"),
}


def table(_: Catalog, kind: str) -> Table:
    """List the entities of a kind by name, in Vietnamese order."""
    every = {
        "provinces": entities.provinces,
        "units": entities.units,
        "ministries": entities.ministries,
        "countries": entities.countries,
    }[kind]()
    found = sorted(every, key=lambda entity: vietnamese(entity.label.vi))
    return Table(
        title=Message(f"list.title.{kind}", n=len(found)),
        columns=tuple(Column(name=n, essential=n in ("id", "name")) for n in COLUMNS[kind]),
        rows=tuple(tuple(_cell(e, name) for name in COLUMNS[kind]) for e in found),
    )


def _cell(entity: Entity, name: str) -> Cell:
    match name:
        case "name":
            return entity.label
        case "region" | "subregion":
            place = 1 if name == "subregion" else 0
            return entity.regions[place] if len(entity.regions) > place else None
        case "gso_code" | "m49":
            return entity.codes[0]
        case "iso_code":
            return entity.codes[1]
        case "predecessors" | "aliases":
            return "; ".join(getattr(entity, name)) or None
    text: str = getattr(entity, name)
    return text or None
