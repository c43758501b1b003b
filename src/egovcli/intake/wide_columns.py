"""The columns of a wide table: words as they stand, figures as numbers.

A small file is read with the standard library, since pandas takes longer to load than to read
it; a large one with pandas, of which only those columns are decoded here that do not show at
their beginning that their numbers have decimal points.
"""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from egovcli.errors import DataError
from egovcli.errors.tables import AmbiguousNumbers, WrongCell, WrongLength
from egovcli.intake import files, numbers, tables
from egovcli.model import Message

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray

SMALL = 2_000_000
"""Bytes up to which a file is read without pandas."""

EMPTY = frozenset({"", "NA", "N/A", "NaN", "nan", "null"})
"""Cells that hold no figure."""

_SAMPLE = 200
_LOOK_IN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """``words``: column → cells; ``numbers``: rows × indicators; ``rows``: where each stands."""

    words: dict[str, list[str]]
    numbers: "NDArray[np.float64]"
    rows: "Sequence[int]"
    faults: list[DataError] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A table of which the header is known: ``columns(words, numbers, decimal)`` reads it."""

    header: list[str]
    columns: Callable[[list[str], list[str], str], Columns]


def opened(path: str, wanted: Sequence[str]) -> Source:
    """Open a table whose header is the first row (of the first 20) with all wanted columns."""
    if is_large(path):
        return _large(path)
    sheet = tables.rows(path)
    tops = [i for i, row in enumerate(sheet[:_LOOK_IN]) if set(wanted) <= set(row)]
    top = tops[0] if tops else 0
    header = sheet[top] if sheet else []
    return Source(
        header=header,
        columns=lambda words, figures, decimal: _of_sheet(
            path, sheet, top, words, figures, decimal
        ),
    )


def of_frame(frame: "pandas.DataFrame") -> Source:
    """Take a data frame; an index that has a name or holds text becomes the first column."""
    if frame.index.name is not None or frame.index.dtype.kind not in "iu":
        frame = frame.reset_index()
    frame = frame.rename(columns=str)
    return Source(
        header=list(frame.columns),
        columns=lambda words, figures, decimal: _of_frame("data", frame, words, figures, decimal),
    )


def is_large(path: str) -> bool:
    """Tell whether a file is so large that loading pandas pays."""
    if path == "-" or tables.is_excel(path) or not Path(path).is_file():
        return False
    return Path(path).stat().st_size > SMALL


def years(path: str, columns: Columns, name: str) -> list[int]:
    """Read a column of years; what is none is added to the faults."""
    found = []
    for row, cell in zip(columns.rows, columns.words[name], strict=True):
        good = cell.isascii() and cell.isdigit() and len(cell) == 4
        found.append(int(cell) if good else 0)
        if not good:
            columns.faults.append(_wrong(path, row, name, cell, "year"))
    return found


def _of_sheet(
    path: str, sheet: tables.Sheet, top: int, words: list[str], figures: list[str], decimal: str
) -> Columns:
    header = sheet[top]
    rows, whole, faults = [], [], list[DataError]()
    for number, cells in enumerate(sheet[top + 1 :], start=top + 2):
        if len(cells) == len(header) and any(cells):
            rows.append(number)
            whole.append(cells)
        elif any(cells):
            facts = {"found": len(cells), "expected": len(header)}
            faults.append(WrongLength(file=path, row=str(number), **facts))
    place = {name: i for i, name in enumerate(header)}
    texts = {name: [cells[place[name]] for cells in whole] for name in figures}
    decimal = decimal or ("point" if tables.is_excel(path) else "")
    return Columns(
        words={name: [cells[place[name]] for cells in whole] for name in words},
        numbers=_decoded(path, texts, rows, decimal, faults),
        rows=rows,
        faults=faults,
    )


def _decoded(
    path: str,
    texts: dict[str, list[str]],
    rows: Sequence[int],
    decimal: str,
    faults: list[DataError],
) -> "NDArray[np.float64]":
    """Numbers of the cells of several columns, written in one hand; faults are added."""
    import numpy as np

    marks = _marks(path, texts, decimal)
    found = np.full((len(rows), len(texts)), np.nan)
    for place, (name, cells) in enumerate(texts.items()):
        for i, cell in enumerate(cells):
            if cell not in EMPTY:
                try:
                    found[i, place] = _number(cell, marks[name])
                except ValueError:
                    faults.append(_wrong(path, rows[i], name, cell, "number"))
    return found


def _marks(path: str, texts: dict[str, list[str]], decimal: str) -> dict[str, str]:
    """How the numbers of each column are written: as told, or as they show.

    Raises:
        AmbiguousNumbers: they do not show it.
    """
    if decimal:
        return dict.fromkeys(texts, decimal)
    filled = {name: [c for c in cells if c not in EMPTY] for name, cells in texts.items()}
    plain = {name for name, cells in filled.items() if any(map(_exponent, cells))}
    found = numbers.of_columns({name: cells for name, cells in filled.items() if name not in plain})
    undecided = [name for name, mark in found.items() if mark is None]
    if undecided:
        example = next(c for c in filled[undecided[0]] if numbers.is_ambiguous([c]))
        raise AmbiguousNumbers(file=path, columns=undecided, example=example)
    return {name: found.get(name) or "point" for name in texts}


def _exponent(cell: str) -> bool:
    """Tell a number as programs write it, such as 1e-05."""
    return "e" in cell.lower() and "." not in cell[cell.lower().index("e") :]


def _number(cell: str, mark: str) -> float:
    written = numbers.plain(cell, mark)
    if written is None and mark == "point" and "_" not in cell:
        written = cell  # such as 1e-05 or .5
    if written is None:
        raise ValueError
    return float(written)


def _large(path: str) -> Source:
    with Path(path).open(encoding="utf-8-sig", errors="replace", newline="") as file:
        text = "".join(islice(file, _SAMPLE))
    mark = tables.delimiter(text)
    sample = [
        [cell.strip() for cell in row] for row in csv.reader(io.StringIO(text), delimiter=mark)
    ]

    def columns(words: list[str], figures: list[str], decimal: str) -> Columns:
        wanted = [*words, *figures] if {*words, *figures} < set(sample[0]) else None
        if not tables.is_even(path, mark, len(sample[0])):  # slowly, to tell all such rows
            return _of_sheet(path, tables.rows(path), 0, words, figures, decimal)
        frame = _frame(path, mark, wanted, [*words, *_doubtful(sample, figures)])
        return _of_frame(path, frame, words, figures, decimal)

    return Source(header=sample[0], columns=columns)


def _doubtful(sample: tables.Sheet, figures: list[str]) -> list[str]:
    """The columns whose beginning does not show that they have decimal points."""
    place = {name: i for i, name in enumerate(sample[0])}
    cells = {
        name: [row[place[name]] for row in sample[1:] if len(row) == len(sample[0])]
        for name in figures
        if name in place
    }
    filled = {name: [c for c in column if c not in EMPTY] for name, column in cells.items()}
    shown = [name for name, column in filled.items() if numbers.formats(column) == {"point"}]
    if shown:  # a file has one hand
        return []
    return [name for name, c in filled.items() if numbers.is_ambiguous(c) or not numbers.formats(c)]


def _frame(
    path: str, mark: str, wanted: list[str] | None, as_text: list[str]
) -> "pandas.DataFrame":
    import pandas

    types = dict.fromkeys(as_text, "str")
    try:
        return pandas.read_csv(
            path, sep=mark, usecols=wanted, dtype=types, encoding="utf-8-sig", index_col=False
        )
    except UnicodeDecodeError:
        files.text(path)  # says on which row
        raise


def _of_frame(
    path: str, frame: "pandas.DataFrame", words: list[str], figures: list[str], decimal: str
) -> Columns:
    rows = range(2, len(frame) + 2)
    faults: list[DataError] = []
    text = [name for name in figures if frame[name].dtype.kind not in "iufb"]
    if text:
        cells = {name: [str(c).strip() for c in frame[name].tolist()] for name in text}
        found = _decoded(path, cells, rows, decimal, faults)
        frame = frame.assign(**{name: found[:, i] for i, name in enumerate(text)})
    return Columns(
        words={name: [str(cell).strip() for cell in frame[name].tolist()] for name in words},
        numbers=frame[figures].to_numpy(dtype=float),
        rows=rows,
        faults=faults,
    )


def _wrong(path: str, row: int, column: str, found: str, expected: str) -> WrongCell:
    says = Message(f"tables.expected.{expected}")
    return WrongCell(file=path, row=str(row), column=column, found=found, expected=says)
