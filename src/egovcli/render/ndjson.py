"""Newline-delimited JSON: one object per line."""

import json
import unicodedata
from collections.abc import Iterator
from typing import Any, BinaryIO

from egovcli.model import Cell, Table, plain


def write(table: Table, out: BinaryIO, lang: str, **options: Any) -> None:
    """Write one object per row; the keys are the names of the columns."""
    for line in objects(table):
        out.write(line + b"\n")


def objects(table: Table) -> Iterator[bytes]:
    """Give each row as the bytes of a JSON object."""
    names = [column.name for column in table.columns]
    encode = json.JSONEncoder(ensure_ascii=False).encode
    for row in table.rows:
        text = encode(dict(zip(names, map(_value, row), strict=True)))
        yield text.encode("utf-8", "replace")


def _value(cell: Cell) -> str | int | float | bool | None:
    """Give whole numbers without a point; what is not a figure is null."""
    if cell is None:  # first what is most frequent: tables can be long
        return None
    value = plain(cell)
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if not isinstance(value, float):
        return value
    if value - value != 0:  # NaN or infinite
        return None
    return int(value) if value.is_integer() else float(value)
