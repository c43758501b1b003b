"""The rows of a table as it stands in a file: CSV without any library, Excel by its extra."""

import csv
import io
from pathlib import Path

from egovcli.errors.tables import FileUnreadable, ReaderMissing
from egovcli.intake import files

Sheet = list[list[str]]
EXCEL = (".xlsx", ".xls", ".xlsb", ".ods")


def rows(path: str) -> Sheet:
    """Read a file into rows of text; the first is row 1, and empty rows are kept.

    A CSV file may part its cells by comma, semicolon or tab. Numbers of an Excel sheet are
    written with a point and without grouping. ``-`` is standard input, as CSV.

    Raises:
        DataError: the file is missing, unreadable or no text, or Excel needs its extra.
    """
    if path.lower().endswith(EXCEL):
        return _excel(path)
    text = files.text(path)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text))
    try:
        return [[cell.strip() for cell in row] for row in lines]
    except csv.Error as wrong:
        raise FileUnreadable(file=path, reason=f"{lines.line_num}: {wrong}") from None


def is_even(path: str, mark: str, cells: int) -> bool:
    """Tell whether every line of a CSV file has so many cells, or none.

    pandas fills a short row with gaps, and cuts a long one, without a word. Only the marks
    between the cells are counted, since reading them would take long; a quoted line is read, and
    one that goes on on the next counts as uneven.
    """
    with Path(path).open("rb") as file:
        return all(_count(line, mark) == cells or not line.strip() for line in file)


def _count(line: bytes, mark: str) -> int:
    if b'"' in line:
        return len(next(csv.reader([line.decode("utf-8", "replace")], delimiter=mark)))
    return line.count(mark.encode()) + 1


def is_excel(path: str) -> bool:
    """Tell whether a file is a workbook, by its name."""
    return path.lower().endswith(EXCEL)


def delimiter(text: str) -> str:
    """Find what parts the cells: that of the first lines which occurs most."""
    head = "\n".join(text.split("\n", 20)[:20])
    return max(",;\t", key=head.count)


def _excel(path: str) -> Sheet:
    raw = files.content(path)
    try:
        from python_calamine import CalamineError, load_workbook
    except ImportError:
        raise ReaderMissing(file=path, extra="excel") from None
    try:
        sheet = load_workbook(io.BytesIO(raw)).get_sheet_by_index(0)
        found = sheet.to_python(skip_empty_area=False)
    except CalamineError as wrong:
        raise FileUnreadable(file=path, reason=str(wrong)) from None
    return [[_text(cell) for cell in row] for row in found]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()
