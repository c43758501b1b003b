"""The rows of a table as it stands in a file: CSV without any library, Excel by its extra."""

import csv
import io

from egovcli.errors.tables import FileUnreadable, ReaderMissing
from egovcli.intake import files
from egovcli.intake.numbers import Typed

Sheet = list[list[str]]
_EXCEL = (".xlsx", ".xls", ".xlsb", ".ods")
_HEAD = 200_000  # bytes


def rows(path: str) -> Sheet:
    """Read a file into rows of text; the first is row 1, and empty rows are kept.

    A CSV file may part its cells by comma, semicolon or tab. ``-`` is standard input, as CSV.

    Raises:
        DataError: the file is missing, unreadable or no text, or Excel needs its extra.
    """
    return _excel(path) if is_excel(path) else _of_text(path, files.text(path))


def head(path: str) -> Sheet:
    """Read the first rows; of a CSV file, without the rest. Raises as `rows` does."""
    return _excel(path) if is_excel(path) else _of_text(path, files.head(path, _HEAD))


def mark(path: str) -> str:
    """Find what parts the cells of a CSV file."""
    return delimiter(files.head(path, _HEAD))


def _of_text(path: str, text: str) -> Sheet:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text))
    try:
        return [[cell.strip() for cell in row] for row in lines]
    except csv.Error as wrong:
        raise FileUnreadable(file=path, reason=f"{lines.line_num}: {wrong}") from None


def is_excel(path: str) -> bool:
    """Tell whether a file is a workbook, by its name."""
    return path.lower().endswith(_EXCEL)


def delimiter(text: str) -> str:
    """Find what parts the cells: that of the first lines which occurs most.

    Where others occur as often as commas, these are decimal marks.

    >>> delimiter("a,b"), delimiter("a;b\\n1,5;2"), delimiter("a\\tb\\n1,5\\t2,5")
    (',', ';', '\\t')
    """
    head = "\n".join(text.split("\n", 20)[:20])
    return max("\t;,", key=head.count)


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
    return [[text(cell) for cell in row] for row in found]


def text(cell: object) -> str:
    """Write a cell that a program holds; numbers with a point and without grouping."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Typed(int(cell) if cell == cell // 1 else cell)
    return str(cell).strip()
