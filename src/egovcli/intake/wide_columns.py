"""The columns of a wide table: words as they stand, figures as numbers.

A small CSV file is read with the standard library, since pandas takes longer to load than to
read it; a large one, or Excel, with pandas.
"""

import csv
import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from egovcli.errors import DataError
from egovcli.errors.tables import WrongCell, WrongLength
from egovcli.intake import files
from egovcli.model import Message

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray

SMALL = 2_000_000
"""Bytes up to which a file is read without pandas."""

EMPTY = frozenset({"", "NA", "N/A", "NaN", "nan", "null"})
"""Cells that hold no figure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """``words``: column → cells; ``numbers``: rows × indicators; ``rows``: where each stands."""

    words: dict[str, list[str]]
    numbers: "NDArray[np.float64]"
    rows: "list[int] | range"
    faults: list[DataError] = field(default_factory=list)


def read(path: str, words: list[str], numbers: list[str]) -> Columns:
    """Read some columns of a table that is known to have them; faults are collected."""
    if not is_excel(path) and Path(path).stat().st_size <= SMALL:
        return _by_csv(path, words, numbers)
    return _by_pandas(path, words, numbers)


def years(path: str, columns: Columns, name: str) -> list[int]:
    """Read a column of years; what is none is added to the faults."""
    found = []
    for row, cell in zip(columns.rows, columns.words[name], strict=True):
        good = cell.isascii() and cell.isdigit() and len(cell) == 4
        found.append(int(cell) if good else 0)
        if not good:
            columns.faults.append(_wrong(path, row, name, cell, "year"))
    return found


def is_excel(path: str) -> bool:
    """Tell a workbook by the end of its name."""
    return path.lower().endswith((".xlsx", ".xls", ".ods"))


def excel_header(path: str) -> list[str]:
    """Give the column names of the first sheet."""
    import pandas

    files.content(path)  # says what is wrong, if anything is
    return [str(name) for name in pandas.read_excel(path, nrows=0, engine="calamine").columns]


def _by_csv(path: str, words: list[str], numbers: list[str]) -> Columns:
    import numpy as np

    faults: list[DataError] = []
    lines = csv.reader(io.StringIO(files.text(path)))
    header = [name.strip() for name in next(lines)]
    rows, table = [], []
    for cells in lines:
        if len(cells) == len(header):
            rows.append(lines.line_num)
            table.append(cells)
        elif any(cells):
            facts = {"found": len(cells), "expected": len(header)}
            faults.append(WrongLength(file=path, row=str(lines.line_num), **facts))
    columns = dict(zip(header, zip(*table, strict=True), strict=True)) if table else {}
    found = np.full((len(rows), len(numbers)), np.nan)
    for place, name in enumerate(numbers):
        for i, cell in enumerate(map(str.strip, columns.get(name, ()))):
            try:
                if cell not in EMPTY:
                    found[i, place] = _number(cell)
            except ValueError:
                faults.append(_wrong(path, rows[i], name, cell, "number"))
    return Columns(
        words={name: [cell.strip() for cell in columns.get(name, ())] for name in words},
        numbers=found,
        rows=rows,
        faults=faults,
    )


def _number(cell: str) -> float:
    if "_" in cell:  # Python's own spelling, not a number in a table
        raise ValueError
    return float(cell)


def _by_pandas(path: str, words: list[str], numbers: list[str]) -> Columns:
    frame = _frame(path, [*words, *numbers], words)
    faults = [fault for name in numbers for fault in _not_numbers(path, frame, name)]
    return Columns(
        words={name: [str(cell).strip() for cell in frame[name].tolist()] for name in words},
        numbers=frame[numbers].to_numpy(dtype=float),
        rows=range(2, len(frame) + 2),
        faults=faults,
    )


def _frame(path: str, wanted: list[str], words: list[str]) -> "pandas.DataFrame":
    import pandas

    if is_excel(path):
        return pandas.read_excel(path, usecols=wanted, engine="calamine")
    types = dict.fromkeys(words, "str")
    try:
        return pandas.read_csv(path, usecols=wanted, dtype=types, encoding="utf-8-sig")
    except UnicodeDecodeError:
        files.text(path)  # says on which row
        raise


def _not_numbers(path: str, frame: "pandas.DataFrame", name: str) -> list[DataError]:
    import pandas

    column = frame[name]
    if column.dtype.kind in "if":
        return []
    numbers = pandas.to_numeric(column, errors="coerce")
    wrong = column[numbers.isna() & column.notna()]
    frame[name] = numbers.astype(float)
    pairs = zip(wrong.index.tolist(), wrong, strict=True)
    return [_wrong(path, row + 2, name, str(cell), "number") for row, cell in pairs]


def _wrong(path: str, row: int, column: str, found: str, expected: str) -> WrongCell:
    says = Message(f"tables.expected.{expected}")
    return WrongCell(file=path, row=str(row), column=column, found=found, expected=says)
