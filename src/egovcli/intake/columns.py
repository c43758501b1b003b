"""A user's simple wide table: one row per province (and period), one column per count.

Every fault is reported with the row as a spreadsheet counts it and the column as the table
calls it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from egovcli.errors import DataError, Faults
from egovcli.errors.tables import (
    AmbiguousNumbers,
    DifferentInRows,
    DoubledEntity,
    EmptyColumns,
    UnknownInRow,
    WrongCell,
    WrongLength,
)
from egovcli.intake import headers, numbers, tables
from egovcli.intake.headers import Fold, Header
from egovcli.model import Message, Observation

Resolve = Callable[[str, int], tuple[str | None, list[str]]]
"""Gives the id that a spelling means in a year, or None and near names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A column of figures: the indicator it holds, its headers, and what a cell may be.

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
    fold: Fold
    decimal: str | None = None
    sum_rows: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The figures of a table, and which of the wanted columns it has."""

    observations: tuple[Observation, ...]
    columns: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _About:
    entity: str
    year: int
    start: str
    as_of: str


def read(path: str, wanted: Wanted) -> Read:
    """Read the wanted columns of a CSV or Excel table into figures; others are passed over.

    Raises:
        DataError: one of the errors of ``errors.tables``, or `Faults` where there are several.
    """
    sheet = tables.rows(path)
    spelled = {count.indicator: count.headers for count in wanted.counts}
    header = headers.find(path, sheet, spelled, wanted.needed, wanted.fold)
    below = sheet[header.top + 1 :]
    reader = _Reader(path, wanted, header, _marks(path, wanted, header, below))
    for number, cells in enumerate(below, start=header.top + 2):
        if any(cells):
            reader.row(number, cells)
    observations = reader.observations()
    if not any(o.indicator in wanted.needed for o in observations):
        empty = [header.heading(name) for name in wanted.needed if name in header]
        raise EmptyColumns(file=path, columns=empty)
    return Read(observations=observations, columns=frozenset(header.places))


def _marks(path: str, wanted: Wanted, header: Header, below: tables.Sheet) -> dict[str, str]:
    """Settle how the numbers of each column are written."""
    names = [c.indicator for c in wanted.counts if c.indicator in header]
    if tables.is_excel(path) or wanted.decimal:
        return dict.fromkeys(names, wanted.decimal or "point")
    texts = {name: _texts(below, header.places[name]) for name in names}
    found = numbers.of_columns(texts)
    undecided = [name for name in names if found[name] is None]
    if undecided:
        example = next(t for t in texts[undecided[0]] if numbers.is_ambiguous([t]))
        columns = [header.heading(name) for name in undecided]
        raise AmbiguousNumbers(file=path, columns=columns, example=example)
    return {name: mark for name, mark in found.items() if mark}


def _texts(below: tables.Sheet, place: int) -> list[str]:
    return [cells[place] for cells in below if len(cells) > place and cells[place]]


class _Reader:
    """Takes rows one by one, collecting figures and faults."""

    def __init__(self, file: str, wanted: Wanted, header: Header, marks: dict[str, str]) -> None:
        self.file = file
        self.wanted = wanted
        self.header = header
        self.marks = marks
        self.faults: list[DataError] = []
        self.found: dict[tuple[str, int, str, str, str], Observation] = {}
        self.first_row: dict[_About, int] = {}

    def observations(self) -> tuple[Observation, ...]:
        if len(self.faults) == 1:
            raise self.faults[0]
        if self.faults:
            raise Faults(self.faults)
        return tuple(self.found.values())

    def row(self, number: int, cells: Sequence[str]) -> None:
        width = len(self.header.cells)
        if len(cells) != width:
            self._wrong(WrongLength, number, found=len(cells), expected=width)
            return
        before = len(self.faults)
        start, as_of = self._day(number, cells, "start"), self._day(number, cells, "as_of")
        year = self._year(number, cells, as_of)
        self._check_period(number, cells, year, start, as_of)
        entity = self._entity(number, cells, year)
        about = _About(entity=entity, year=year, start=start, as_of=as_of)
        if len(self.faults) == before and self._is_doubled(number, cells, about):
            return
        for count in self.wanted.counts:
            if text := self._cell(cells, count.indicator):
                self._figure(number, count, text, about)

    def _cell(self, cells: Sequence[str], name: str) -> str:
        return cells[self.header.places[name]] if name in self.header else ""

    def _year(self, number: int, cells: Sequence[str], as_of: str) -> int:
        text = self._cell(cells, "year") or as_of[:4]
        if not text and "year" not in self.header:
            return self.wanted.year
        if re.fullmatch(r"(19|20)\d\d", text):
            return int(text)
        self._wrong_cell(number, "year", text, Message("tables.expected.year"))
        return self.wanted.year

    def _day(self, number: int, cells: Sequence[str], name: str) -> str:
        text = self._cell(cells, name)
        day = _iso(text)
        if text and not day:
            self._wrong_cell(number, name, text, Message("tables.expected.date"))
        return day

    def _check_period(
        self, number: int, cells: Sequence[str], year: int, start: str, as_of: str
    ) -> None:
        if as_of and (as_of[:4] != str(year) or as_of < start):
            expected = Message("tables.expected.day", year=str(year))
            self._wrong_cell(number, "as_of", self._cell(cells, "as_of"), expected)

    def _entity(self, number: int, cells: Sequence[str], year: int) -> str:
        name = self._cell(cells, "entity")
        id_, near = self.wanted.resolve(name, year) if name else (None, [])
        if id_ is None:
            column = self.header.heading("entity")
            self._wrong(UnknownInRow, number, column=column, found=name, near=near)
        return id_ or ""

    def _is_doubled(self, number: int, cells: Sequence[str], about: _About) -> bool:
        first = self.first_row.setdefault(about, number)
        if first == number or self.wanted.sum_rows:
            return False
        name, column = self._cell(cells, "entity"), self.header.heading("entity")
        self._wrong(DoubledEntity, number, column=column, found=name, first=str(first))
        return True

    def _figure(self, number: int, count: Count, text: str, about: _About) -> None:
        written = numbers.plain(text, self.marks[count.indicator])
        value = Decimal(written or "NaN") * self.header.factors[count.indicator]
        if value.is_nan() or not count.fits(value):
            self._wrong_cell(number, count.indicator, text, Message(count.expected))
            return
        start, as_of = ("", "") if count.of_year else (about.start, about.as_of)
        key = (about.entity, about.year, count.indicator, start, as_of)
        known = self.found.get(key)
        if known and count.adds:
            value += Decimal(known.printed)
        elif known and about.entity and Decimal(known.printed) != value:
            column = self.header.heading(count.indicator)
            self._wrong(DifferentInRows, number, column=column, found=text, other=known.printed)
        self.found[key] = Observation(
            entity=about.entity,
            year=about.year,
            as_of=as_of,
            indicator=count.indicator,
            printed=_printed(value),
            source=self.file,
            start=start,
        )

    def _wrong_cell(self, number: int, name: str, found: str, expected: Message) -> None:
        column = self.header.heading(name)
        self._wrong(WrongCell, number, column=column, found=found, expected=expected)

    def _wrong(self, fault: type[DataError], number: int, **facts: object) -> None:
        self.faults.append(fault(file=self.file, row=str(number), **facts))


def _iso(text: str) -> str:
    """Give a day written as 2018-12-31 or, day first, as 31/12/2018; empty if it is none."""
    if slashed := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text):
        day, month, year = slashed.groups()
        text = f"{year}-{month:0>2}-{day:0>2}"
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return ""


def _printed(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
