"""Which indicator leads a year, where a question names none."""

from egovcli.catalog import Catalog, coverage, entities, indicators
from egovcli.catalog.coverage import Coverage
from egovcli.errors.rank import NoHeadline
from egovcli.model import Indicator, Message


def headline(catalog: Catalog, year: int | None) -> tuple[Indicator, int, list[Message]]:
    """Take the first headline indicator that covers at least half of the provinces in a year.

    Without a year, the latest that has one. Returns the indicator, the year, and notes that
    say which was taken and what else the year has.

    Raises:
        NoHeadline: none covers half; the best covered indicators of the year are named.
    """
    asked = year or max(
        entry.year
        for entry in catalog.coverage()
        if entry.indicator in indicators.headlines() and _covers_half(entry)
    )
    for id_ in indicators.headlines():
        if any(e.year == asked and _covers_half(e) for e in catalog.coverage_of(id_)):
            latest = [] if year else [Message("rank.note.latest", year=str(asked))]
            return catalog.indicator(id_), asked, _notes(catalog, id_, asked) + latest
    best = _best(catalog, asked)
    raise NoHeadline(year=str(asked), best=best, example=best[0] if best else "papi-total")


def _covers_half(entry: Coverage) -> bool:
    units = entities.of_year(entry.year)
    return entry.kind == units[0].kind and 2 * entry.covered >= len(units)


def _best(catalog: Catalog, year: int, skip: str = "") -> list[str]:
    """Name the best covered indicator of each dataset; one that sums it up for its parts."""
    kind = entities.of_year(year)[0].kind
    mine = coverage.dataset_of(skip)
    of_year = [e for e in catalog.coverage() if e.year == year and e.kind == kind]
    best: dict[str, Coverage] = {}
    for entry in sorted(of_year, key=lambda e: (not _sums_up(e), -e.covered)):
        if entry.indicator != skip and (entry.dataset != mine or _sums_up(entry)):
            best.setdefault(entry.dataset, entry)
    return [e.indicator for e in sorted(best.values(), key=lambda e: -e.covered)][:5]


def _sums_up(entry: Coverage) -> bool:
    return entry.indicator in indicators.totals() and _covers_half(entry)


def _notes(catalog: Catalog, taken: str, year: int) -> list[Message]:
    notes = [Message("rank.note.headline", indicator=taken, year=str(year))]
    if others := [id_ for id_ in _best(catalog, year, taken) if id_ != taken]:
        notes.append(Message("rank.note.also", year=str(year), indicators=others))
    if year == 2018:
        notes.append(Message("rank.note.july-2018"))
    return notes
