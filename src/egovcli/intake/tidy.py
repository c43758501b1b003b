"""A user's tidy table: one printed figure per row, as in the project's own data.

Columns ``entity, year, indicator, value`` and, where known, ``as_of, source_id, start, kind``.
Numbers have a point for decimals and no grouping. Every fault of a file is reported, with
its row as a spreadsheet counts it (the header is row 1).
"""

import csv
import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from egovcli.errors import DataError, Faults
from egovcli.errors.tables import (
    DuplicateRow,
    EmptyTable,
    FolderWithoutTables,
    NotTidy,
    UnknownInRow,
    WrongCell,
    WrongLength,
)
from egovcli.intake import files
from egovcli.model import MERGER, Message, Observation

REQUIRED = ("entity", "year", "indicator", "value")
Resolve = Callable[[str, int], tuple[str | None, list[str]]]
"""Gives the id that a spelling means in a year, or None and near names."""
Judge = Callable[[str, str], Message | None]
"""Says what an indicator expects where a number cannot be one of it."""


def read(path: str, resolve: Resolve, judge: Judge | None = None) -> list[Observation]:
    """Read a tidy CSV file, or every one of a folder; ``judge`` may refuse more than no numbers.

    A folder laid out as the project's ``data`` is read from its ``observations``.

    Raises:
        DataError: one of the errors of ``errors.tables``, or `Faults` where there are several.
    """
    if path != "-" and Path(path).is_dir():
        found = sorted(Path(path).glob("observations/*.csv")) or sorted(Path(path).glob("*.csv"))
        if not found:
            raise FolderWithoutTables(file=path)
        return [o for file in found for o in read(str(file), resolve, judge)]
    return _Reader(path, resolve, judge).observations()


class _Reader:
    """Reads one file, collecting its faults."""

    def __init__(self, path: str, resolve: Resolve, judge: Judge | None) -> None:
        self.file = path
        self.resolve = resolve
        self.judge = judge
        self.faults: list[DataError] = []
        self.first_row: dict[tuple[str, int, str, str, str], int] = {}

    def observations(self) -> list[Observation]:
        found = [o for number, cells in self._rows() if (o := self._observation(number, cells))]
        if len(self.faults) == 1:
            raise self.faults[0]
        if self.faults:
            raise Faults(self.faults)
        if not found:
            raise EmptyTable(file=self.file)
        return found

    def _rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        text = files.text(self.file)
        lines = csv.reader(io.StringIO(text))
        header = [name.strip() for name in next(lines, [])]
        if not text.strip():
            raise EmptyTable(file=self.file)
        if missing := [name for name in REQUIRED if name not in header]:
            raise NotTidy(file=self.file, columns=missing, found=header)
        for cells in lines:
            number = lines.line_num
            if not any(cells):
                continue
            if len(cells) != len(header):
                self._wrong(WrongLength, number, found=len(cells), expected=len(header))
            else:
                yield number, dict(zip(header, map(str.strip, cells), strict=True))

    def _observation(self, number: int, row: dict[str, str]) -> Observation | None:
        before = len(self.faults)
        year = self._year(number, row["year"])
        entity = self._entity(number, row["entity"], _year_of_names(year, row.get("as_of", "")))
        for name in ("as_of", "start"):
            self._check(number, name, row.get(name, ""), "date", _is_date)
        self._value(number, row["indicator"], row["value"])
        self._check(number, "indicator", row["indicator"], "name", bool)
        self._check(number, "kind", row.get("kind", ""), "kind", lambda k: k in ("", "plan"))
        if len(self.faults) > before:
            return None
        return self._unique(
            number,
            Observation(
                entity=entity,
                year=year,
                as_of=row.get("as_of", ""),
                indicator=row["indicator"],
                printed=row["value"],
                source=row.get("source_id", "") or self.file,
                start=row.get("start", ""),
                kind=row.get("kind", ""),
            ),
        )

    def _unique(self, number: int, o: Observation) -> Observation | None:
        first = self.first_row.setdefault(
            (o.entity, o.year, o.as_of, o.indicator, o.source + o.kind), number
        )
        if first != number:
            self._wrong(DuplicateRow, number, first=str(first))
            return None
        return o

    def _year(self, number: int, text: str) -> int:
        good = text.isascii() and text.isdigit() and len(text) == 4
        self._check(number, "year", text, "year", lambda _: good)
        return int(text) if good else 0

    def _entity(self, number: int, name: str, year: int) -> str:
        id_, near = self.resolve(name, year) if name else (None, [])
        if id_ is None:
            self._wrong(UnknownInRow, number, column="entity", found=name, near=near)
        return id_ or ""

    def _value(self, number: int, indicator: str, text: str) -> None:
        says = Message("tables.expected.number") if not _is_number(text) else None
        if self.judge and not says:
            says = self.judge(indicator, text)
        if says:
            self._wrong(WrongCell, number, column="value", found=text, expected=says)

    def _check(
        self, number: int, column: str, found: str, expected: str, good: Callable[[str], bool]
    ) -> None:
        if not good(found):
            says = Message(f"tables.expected.{expected}")
            self._wrong(WrongCell, number, column=column, found=found, expected=says)

    def _wrong(self, fault: type[DataError], number: int, **facts: object) -> None:
        self.faults.append(fault(file=self.file, row=str(number), **facts))


def _year_of_names(year: int, as_of: str) -> int:
    """Give the year whose names hold: before 1 July 2025 a province is called as in 2024."""
    merged_later = str(year) == MERGER[:4] and "" < as_of < MERGER
    return year - 1 if merged_later else year


def _is_date(text: str) -> bool:
    try:
        return not text or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-").replace(".", "", 1)
    return digits.isascii() and digits.isdigit()
