"""Tab-separated values: CSV with tabs."""

from typing import Any, BinaryIO

from egovcli.model import Table
from egovcli.render import csv


def write(table: Table, out: BinaryIO, lang: str, **options: Any) -> None:
    """Write a heading line and one line per row; a cell with a tab is quoted."""
    csv.write(table, out, lang, delimiter="\t")
