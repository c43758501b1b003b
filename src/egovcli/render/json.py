"""JSON for programs: an array with one object per row, one object per line.

The array is bare, as ``gh`` and ``duckdb -json`` print it, so that ``jq '.[0].value'`` works;
notes and sources go where they go beside CSV.
"""

from typing import Any, BinaryIO

from egovcli.model import Table
from egovcli.render.ndjson import objects


def write(table: Table, out: BinaryIO, lang: str, **options: Any) -> None:
    """Write the rows as an array of objects whose keys are the names of the columns."""
    opening = b"["
    for line in objects(table):
        out.write(opening + line)
        opening = b",\n"
    out.write(b"]\n" if table.rows else b"[]\n")
