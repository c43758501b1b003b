"""A user's wide table of counts: one row per province (and period), one column per count."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from egovcli.errors.tables import DifferentInRows, DoubledCounts, EmptyColumns
from egovcli.intake import headers, reading, sheets
from egovcli.intake.headers import Search
from egovcli.intake.reading import Reading, Resolve
from egovcli.model import Message, Observation

_KEYS = {
    "entity": headers.ENTITY,
    "year": headers.YEAR,
    "start": headers.START,
    "as_of": headers.AS_OF,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A column of figures: the indicator it holds, its headers, and what a cell may be.

    Several headers are parted by commas.
    ``adds`` says that rows of one province may be added up; ``of_year`` that the figure is of
    the year whatever the period of the row, as a population is.
    """

    indicator: str
    headers: str
    expected: str
    fits: Callable[[Decimal], bool]
    adds: bool = False
    of_year: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for in a table, and how its names and numbers are written.

    One of ``needed`` must be there. ``year`` is that of a table without a column of years.
    ``sum_rows`` adds up the rows of one province and period instead of refusing them.
    """

    counts: Sequence[Count]
    needed: Sequence[str]
    year: int
    resolve: Resolve
    decimal: str | None = None
    sum_rows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The figures of a table, and which of the wanted columns it has."""

    observations: tuple[Observation, ...]
    columns: frozenset[str]


class _About(NamedTuple):
    entity: str
    year: int
    start: str
    as_of: str


def read(path: str, wanted: Wanted) -> Read:
    """Read the wanted columns of a CSV or Excel table into figures; others are passed over.

    Raises:
        DataError: one of the errors of ``errors.tables``, or `Faults` where there are several.
    """
    words = _KEYS | {count.indicator: count.headers.split(", ") for count in wanted.counts}
    search = Search(words=words, needed=[("entity",), wanted.needed])
    table = reading.of_sheet(path, sheets.rows(path), search)
    values = _values(table, wanted)
    found: dict[tuple[_About, str], Observation] = {}
    for i, about in _rows(table, wanted):
        for count in wanted.counts:
            value = values[count.indicator][i] if count.indicator in values else None
            if value is not None:
                _add(table, found, i, count, about, value)
    table.settle()
    if not any(indicator in wanted.needed for _, indicator in found):
        empty = [table.header.heading(name) for name in wanted.needed if name in table.header]
        raise EmptyColumns(file=path, columns=empty)
    return Read(observations=tuple(found.values()), columns=frozenset(table.header.places))


def _values(table: Reading, wanted: Wanted) -> dict[str, list[Decimal | None]]:
    """The figures of each count, in single persons or dossiers; what does not fit is noted."""
    counts = {count.indicator: count for count in wanted.counts if count.indicator in table.header}
    expected = {name: count.expected for name, count in counts.items()}
    written = table.figures(counts, wanted.decimal, expected)
    return {
        name: [_value(table, i, count, text) for i, text in enumerate(written[name])]
        for name, count in counts.items()
    }


def _value(table: Reading, i: int, count: Count, text: str) -> Decimal | None:
    if not text:
        return None
    value = Decimal(text) * table.header.factor(count.indicator)
    if count.fits(value):
        return value
    found = table.cell(i, count.indicator)
    table.wrong_cell(i, count.indicator, found, Message(count.expected))
    return None


def _rows(table: Reading, wanted: Wanted) -> Iterator[tuple[int, _About]]:
    """Go through the rows of which it is clear what they are about."""
    first: dict[_About, int] = {}
    for i in range(len(table.rows)):
        before = len(table.faults)
        about = _about(table, i, wanted)
        if len(table.faults) > before:
            continue
        if i == first.setdefault(about, i) or wanted.sum_rows:
            yield i, about
        else:
            facts = {"found": table.cell(i, "entity"), "first": str(table.rows[first[about]])}
            table.wrong(DoubledCounts, i, table.header.heading("entity"), **facts)


def _about(table: Reading, i: int, wanted: Wanted) -> _About:
    start, as_of = table.day(i, "start"), table.day(i, "as_of")
    assumed = "" if "year" in table.header else str(wanted.year)
    year = table.year(i, table.cell(i, "year") or as_of[:4] or assumed)
    if as_of and year and (as_of[:4] != str(year) or as_of < start):
        expected = Message("tables.expected.day", year=str(year))
        table.wrong_cell(i, "as_of", table.cell(i, "as_of"), expected)
    entity = table.entity(i, wanted.resolve, year or wanted.year, as_of)
    return _About(entity=entity, year=year, start=start, as_of=as_of)


def _add(
    table: Reading,
    found: dict[tuple[_About, str], Observation],
    i: int,
    count: Count,
    about: _About,
    value: Decimal,
) -> None:
    if count.of_year:
        about = about._replace(start="", as_of="")
    known = found.get((about, count.indicator))
    if known and count.adds:
        value += Decimal(known.printed)
    elif known and Decimal(known.printed) != value:
        facts = {"found": table.cell(i, count.indicator), "other": known.printed}
        table.wrong(DifferentInRows, i, table.header.heading(count.indicator), **facts)
    found[about, count.indicator] = Observation(
        **about._asdict(),
        indicator=count.indicator,
        printed=_printed(value),
        source=table.file,
    )


def _printed(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
