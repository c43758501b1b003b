"""Composite indices, with the years that each version was in force."""

from egovcli.catalog import Catalog, indices
from egovcli.model import Column, Label, Message, Table


def table(catalog: Catalog, kind: str) -> Table:
    """List the shipped definitions."""
    found = sorted(indices.shipped(), key=lambda d: (d.version_of or d.id, d.first or 0))
    return Table(
        title=Message("list.title.indices", n=len(found)),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="name_en", detail=True),
            Column(name="index"),
            Column(name="first_year", year=True),
            Column(name="last_year", year=True),
            Column(name="entities", heading=Label(vi="Của", en="Of")),
            Column(name="components"),
            Column(name="published", heading=Label(vi="Công bố dưới tên", en="Published as")),
        ),
        rows=tuple(
            (
                d.id,
                d.label,
                d.label.en,
                d.version_of or d.id,
                d.first,
                d.last,
                d.entities,
                len(d.components),
                d.published or None,
            )
            for d in found
        ),
        sources=tuple(d.source for d in found if d.source),
    )
