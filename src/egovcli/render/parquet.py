"""Parquet for data tools, written by DuckDB from the CSV that programs get."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO

from egovcli.errors.output import MissingExtra
from egovcli.model import Cell, Table, plain
from egovcli.render import csv


def write(table: Table, out: BinaryIO, lang: str, **options: Any) -> None:
    """Write the rows, each column with the narrowest type that holds all of it.

    An empty text is missing, as in CSV.

    Raises:
        MissingExtra: DuckDB is not installed.
    """
    try:
        import duckdb
    except ModuleNotFoundError as fault:
        raise MissingExtra(format="parquet", extra="parquet") from fault
    with tempfile.TemporaryDirectory() as folder:
        rows, packed = Path(folder, "rows.csv"), Path(folder, "rows.parquet")
        with rows.open("wb") as text:
            csv.write(table, text, lang)
        with duckdb.connect() as database:
            database.execute(
                "COPY (SELECT * FROM read_csv($rows, columns = $columns, header = true,"
                " auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = ''))"
                " TO $packed (FORMAT parquet)",
                {"rows": str(rows), "columns": types(table), "packed": str(packed)},
            )
        out.write(packed.read_bytes())


def types(table: Table) -> dict[str, str]:
    """Give the type of each column in DuckDB's words."""
    return {column.name: _type(table.column(column.name)) for column in table.columns}


def _type(cells: Iterable[Cell]) -> str:
    kinds = {type(plain(cell)) for cell in cells} - {type(None)}
    if kinds == {bool}:
        return "BOOLEAN"
    if kinds == {int}:
        return "BIGINT"
    return "DOUBLE" if kinds and kinds <= {int, float} else "VARCHAR"
