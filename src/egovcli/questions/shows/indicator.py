"""An indicator: its meaning, and the years that have figures."""

from egovcli.catalog import Catalog, indicators
from egovcli.catalog.coverage import Coverage
from egovcli.model import Column, Indicator, Message, Table
from egovcli.questions.snapshot import snapshot


def table(catalog: Catalog, word: str, year: int | None) -> Table | None:
    """Show what an indicator means and who has figures of it when."""
    indicator = catalog.try_indicator(word)
    if indicator is None:
        return None
    entries = [e for e in catalog.coverage_of(indicator.id) if year in (None, e.year)]
    sources = {
        o.source: catalog.source(o, indicator)
        for o in catalog.observations(indicator)
        if year in (None, o.year)
    }
    return Table(
        title=Message("show.title.indicator", name=indicator.label, id=indicator.id),
        columns=(
            Column(name="year", year=True, essential=True),
            Column(name="kind", essential=True),
            Column(name="covered", essential=True),
            Column(name="lowest", decimals=_decimals(catalog, indicator)),
            Column(name="highest", decimals=_decimals(catalog, indicator)),
            Column(name="break"),
        ),
        rows=tuple(_row(catalog, indicator, entry) for entry in entries),
        notes=tuple(_notes(indicator)),
        sources=tuple(sources.values()),
    )


def _row(
    catalog: Catalog, indicator: Indicator, entry: Coverage
) -> tuple[int | str | float | bool, ...]:
    taken = snapshot(catalog, indicator, entry.year, kind=entry.kind)
    values = [o.value for o in taken.figures.values()]
    broken = entry.year in indicator.breaks
    return (entry.year, entry.kind, entry.covered, min(values), max(values), broken)


def _decimals(catalog: Catalog, indicator: Indicator) -> int:
    return max((o.decimals for o in catalog.observations(indicator)), default=0)


def _notes(indicator: Indicator) -> list[Message]:
    bounds = [b for b in (indicator.lowest, indicator.highest) if b is not None]
    said = [
        Message(
            "show.note.meaning",
            unit=indicators.unit(indicator),
            direction=Message(f"rank.direction.{indicator.direction}"),
        )
    ]
    if len(bounds) == 2:
        said.append(Message("show.note.range", low=bounds[0], high=bounds[1]))
    if indicator.definition:
        said.append(Message("show.note.definition", text=indicator.definition))
    if indicator.method_note:
        said.append(Message("show.note.method", text=indicator.method_note))
    if indicator.caution:
        said.append(Message("rank.note.caution", text=indicator.caution))
    if indicator.breaks:
        said.append(Message("show.note.breaks", years=[str(year) for year in indicator.breaks]))
    return said
