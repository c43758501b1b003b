"""A user's table while it is read: what its cells say, and the faults among them.

Every fault is noted with the row as a spreadsheet counts it and the column as the table calls
it; `Reading.settle` raises them all.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from egovcli.errors import DataError, Faults
from egovcli.errors.tables import (
    AmbiguousNumbers,
    EmptyTable,
    UnknownInRow,
    WrongCell,
    WrongLength,
)
from egovcli.intake import numbers
from egovcli.intake.headers import Header, Search
from egovcli.intake.sheets import Sheet
from egovcli.model import MERGER, Message

Resolve = Callable[[str, int], tuple[str | None, list[str]]]
"""Gives the id that a spelling means in a year, or None and near names."""


@dataclass(slots=True, kw_only=True)
class Reading:
    """The wanted columns of a table, and the faults so far.

    ``rows`` tells where each row stands in the file; a row is asked for by its place among
    them. ``columns``: what a column holds → its cells. Rows without a wanted cell are left out.
    """

    file: str
    header: Header
    rows: Sequence[int]
    columns: Mapping[str, Sequence[str]]
    faults: list[DataError] = field(default_factory=list)

    def cell(self, i: int, name: str) -> str:
        """Give a cell of a row; empty where the table has no such column."""
        return self.columns[name][i] if name in self.columns else ""

    def year(self, i: int, text: str) -> int:
        """Read a year; 0 where it is none."""
        if len(text) == 4 and text.isascii() and text.isdigit() and text[0] in "12":
            return int(text)
        self.wrong_cell(i, "year", text, Message("tables.expected.year"))
        return 0

    def day(self, i: int, name: str) -> str:
        """Read a cell that may hold a day, day first or ISO, and write it as ISO."""
        if not (text := self.cell(i, name)):
            return ""
        if not (found := _iso(text)):
            self.wrong_cell(i, name, text, Message("tables.expected.date"))
        return found

    def entity(self, i: int, resolve: Resolve, year: int, as_of: str = "") -> str:
        """Find what a row is about; empty where it is not known.

        Before 1 July 2025 a province is called as in 2024, in figures of 2025 too.
        """
        name = self.cell(i, "entity")
        early = str(year) == MERGER[:4] and "" < as_of < MERGER
        id_, near = resolve(name, year - early) if name else (None, [])
        if not name:
            self.wrong_cell(i, "entity", name, Message("tables.expected.name"))
        elif id_ is None:
            self.wrong(UnknownInRow, i, self.header.heading("entity"), found=name, near=near)
        return id_ or ""

    def figures(
        self, names: Iterable[str], decimal: str | None, expected: Mapping[str, str] | None = None
    ) -> dict[str, list[str]]:
        """Write columns of figures plainly; empty where a cell holds none, or what is none.

        Args:
            names: the columns.
            decimal: ``comma`` or ``point``; by default as the columns show.
            expected: the message on what a cell of a column should be; by default, a number.

        Raises:
            AmbiguousNumbers: the columns do not show how their numbers are written.
        """
        texts = {name: self.columns[name] for name in names}
        marks = dict.fromkeys(texts, decimal) if decimal else numbers.of_columns(texts)
        if undecided := [name for name, mark in marks.items() if mark is None]:
            example = next(t for t in texts[undecided[0]] if numbers.is_ambiguous([t]))
            columns = [self.header.heading(name) for name in undecided]
            raise AmbiguousNumbers(file=self.file, columns=columns, example=example)
        says = dict.fromkeys(texts, "tables.expected.number") | dict(expected or {})
        return {
            name: [self._figure(i, name, text, mark, says[name]) for i, text in enumerate(cells)]
            for (name, cells), mark in zip(texts.items(), marks.values(), strict=True)
            if mark
        }

    def _figure(self, i: int, name: str, text: str, mark: str, expected: str) -> str:
        if text in numbers.EMPTY:
            return ""
        written = numbers.plain(text, mark)
        if written is None:
            self.wrong_cell(i, name, text, Message(expected))
        return written or ""

    def wrong_cell(self, i: int, name: str, found: str, expected: Message) -> None:
        """Note a cell that holds what it cannot."""
        self.wrong(WrongCell, i, self.header.heading(name), found=found, expected=expected)

    def wrong(self, fault: type[DataError], i: int, column: str = "", **facts: object) -> None:
        """Note a fault of a row, or of a cell of it."""
        where = {"column": column} if column else {}
        self.faults.append(fault(file=self.file, row=str(self.rows[i]), **where, **facts))

    def settle(self) -> None:
        """Raise the faults, if there are any, in the order of their rows."""
        if len(self.faults) == 1:
            raise self.faults[0]
        if self.faults:
            raise Faults(sorted(self.faults, key=lambda fault: int(fault.facts["row"])))
        if not self.rows:
            raise EmptyTable(file=self.file)


def of_sheet(file: str, sheet: Sheet, search: Search) -> Reading:
    """Take the wanted columns below the header of a sheet. Raises as `Search.header`."""
    header = search.header(file, sheet)
    width = len(header.cells)
    rows, whole, faults = [], [], list[DataError]()
    for row, cells in enumerate(sheet[header.top + 1 :], start=header.top + 2):
        if len(cells) != width and any(cells):
            faults.append(WrongLength(file=file, row=str(row), found=len(cells), expected=width))
        elif any(cells) and not _is_blank(cells, header):
            rows.append(row)
            whole.append(cells)
    columns = {name: [cells[place] for cells in whole] for name, place in header.places.items()}
    return Reading(file=file, header=header, rows=rows, columns=columns, faults=faults)


def _is_blank(cells: Sequence[str], header: Header) -> bool:
    """Tell whether no wanted cell of a row says anything; a name may be *NA*."""
    if "entity" in header and cells[header.places["entity"]]:
        return False
    return all(cells[place] in numbers.EMPTY for place in header.places.values())


def _iso(text: str) -> str:
    """Give a day written as 2018-12-31 or, day first, as 31/12/2018; empty if it is none."""
    if slashed := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text):
        day, month, year = slashed.groups()
        text = f"{year}-{month:0>2}-{day:0>2}"
    try:
        return date.fromisoformat(text.removesuffix(" 00:00:00")).isoformat()
    except ValueError:
        return ""
