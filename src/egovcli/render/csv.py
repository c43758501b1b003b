"""CSV for programs: UTF-8, point decimals, every digit, the same bytes everywhere."""

import csv
import unicodedata
from typing import Any, BinaryIO

from egovcli.model import Cell, Table, plain


def write(
    table: Table,
    out: BinaryIO,
    lang: str,
    *,
    delimiter: str = ",",
    excel: bool = False,
    **options: Any,
) -> None:
    """Write a heading line and one line per row.

    ``excel`` writes what a Vietnamese Excel opens with a double click: byte order mark,
    semicolons, decimal commas, CRLF.
    """
    if excel:
        delimiter = ";"
        out.write(b"\xef\xbb\xbf")
    lines = _Lines(out, end="\r\n" if excel else "\n")
    writer = csv.writer(lines, delimiter=delimiter)
    writer.writerow(column.name for column in table.columns)
    for row in table.rows:
        writer.writerow(_text(cell, comma=excel) for cell in row)


class _Lines:
    """Encodes the lines of a csv writer.

    The writer is left with its own CRLF, because it only quotes a carriage return inside a
    cell when its line end has one too.
    """

    def __init__(self, out: BinaryIO, end: str) -> None:
        self.out = out
        self.end = end

    def write(self, line: str) -> int:
        text = line.removesuffix("\r\n") + self.end
        return self.out.write(text.encode("utf-8", "replace"))


def _text(cell: Cell, *, comma: bool) -> str:
    if isinstance(cell, str):  # first what is most frequent: tables can be long
        return cell if cell.isascii() else unicodedata.normalize("NFC", cell)
    value = plain(cell)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return digits(value).replace(".", ",") if comma else digits(value)
    return unicodedata.normalize("NFC", str(value))


def digits(value: float) -> str:
    """Write the shortest digits that read back as the same number, without an exponent.

    NaN and the infinities are not figures: they are left empty, as a missing one is.

    >>> digits(105.0), digits(0.1 + 0.2), digits(2.5e-7), digits(1e23)
    ('105', '0.30000000000000004', '0.00000025', '100000000000000000000000')
    >>> digits(float("nan"))
    ''
    """
    text = float.__repr__(value)  # a NumPy float has a repr of its own
    if "n" in text:
        return ""
    if "e" in text:
        from decimal import Decimal

        text = f"{Decimal(text):f}"
    return text.removesuffix(".0")
