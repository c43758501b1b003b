"""Indicators, with the years and entities that have figures."""

from egovcli.catalog import Catalog, indicators
from egovcli.model import Column, Message, Table


def table(catalog: Catalog, kind: str) -> Table:
    """List the indicators; one without figures has no years."""
    years: dict[str, set[int]] = {}
    most: dict[str, int] = {}
    for entry in catalog.coverage():
        years.setdefault(entry.indicator, set()).add(entry.year)
        most[entry.indicator] = max(most.get(entry.indicator, 0), entry.covered)
    found = (*indicators.all_indicators().values(), *catalog.extras)
    return Table(
        title=Message("list.title.indicators", n=len(found)),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="name_en", detail=True),
            Column(name="unit"),
            Column(name="direction"),
            Column(name="first_year", year=True),
            Column(name="last_year", year=True),
            Column(name="most_entities"),
            Column(name="dataset", detail=True),
        ),
        rows=tuple(
            (
                i.id,
                i.label,
                i.label.en,
                i.unit,
                i.direction,
                min(years[i.id]) if i.id in years else None,
                max(years[i.id]) if i.id in years else None,
                most.get(i.id),
                i.dataset,
            )
            for i in found
        ),
    )
