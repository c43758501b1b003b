"""A user's wide table: one row per entity (and year), one column per indicator."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from egovcli.errors import DataError, Faults
from egovcli.errors.tables import DuplicateRow, EmptyTable, MissingColumns
from egovcli.intake import files, wide_columns
from egovcli.intake.wide_columns import Columns

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TIDY = {"entity", "year", "indicator", "value"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wide:
    """A wide table, read: ``values`` is years × entities × indicators, NaN = empty cell.

    ``years`` is ``(0,)`` where the table has none. ``groups`` has one word per entity, that of
    its last row, where a column of groups was asked for.
    """

    years: tuple[int, ...]
    entities: tuple[str, ...]
    values: "NDArray[np.float64]"
    groups: tuple[str, ...] = ()


def is_tidy(path: str) -> bool:
    """Tell whether a table has one figure per row: entity, year, indicator, value.

    A folder of tables is tidy; standard input is, too, as it can be read only once.
    """
    if path == "-" or Path(path).is_dir():
        return True
    return set(_header(path)) >= TIDY


def read(
    path: str,
    indicators: Sequence[str],
    *,
    entity: str = "",
    year: str = "",
    group: str = "",
) -> Wide:
    """Read the columns that are needed of a CSV or Excel table.

    Args:
        path: the file.
        indicators: the columns of figures.
        entity: the column of names; by default the first.
        year: the column of years; by default ``year`` where there is one.
        group: the column of groups, if any is needed.

    Raises:
        MissingColumns: a column is not there. EmptyTable: there are no rows.
        Faults: cells that are no number, rows that stand twice; each with its row.
    """
    header = _header(path)
    entity = entity or (header[0] if header else "")
    year = year or ("year" if "year" in header else "")
    wanted = [name for name in dict.fromkeys((entity, year, group, *indicators)) if name]
    if missing := [name for name in wanted if name not in header]:
        raise MissingColumns(file=path, columns=missing, found=header)
    words = [name for name in (entity, year, group) if name]
    columns = wide_columns.read(path, words, list(indicators))
    if not columns.rows:
        raise EmptyTable(file=path)
    years = wide_columns.years(path, columns, year) if year else []
    if faults := [*columns.faults, *_twice(path, columns, columns.words[entity], years)]:
        raise Faults(faults)
    return _cube(columns, columns.words[entity], years, columns.words.get(group, []))


def _header(path: str) -> list[str]:
    if wide_columns.is_excel(path):
        return wide_columns.excel_header(path)
    if not Path(path).is_file():
        files.content(path)  # says what is wrong
    with Path(path).open(encoding="utf-8-sig", errors="replace", newline="") as file:
        return [name.strip() for name in next(csv.reader(file), [])]


def _twice(
    path: str, columns: Columns, names: Sequence[str], years: Sequence[int]
) -> list[DataError]:
    keys = list(zip(names, years, strict=True)) if years else [(name, 0) for name in names]
    first: dict[tuple[str, int], int] = {}
    if len(set(keys)) == len(keys):
        return []
    return [
        DuplicateRow(file=path, row=str(columns.rows[i]), first=str(columns.rows[first[key]]))
        for i, key in enumerate(keys)
        if first.setdefault(key, i) != i
    ]


def _cube(
    columns: Columns, names: Sequence[str], years: Sequence[int], groups: Sequence[str]
) -> Wide:
    if not years:
        values = columns.numbers[None]
        return Wide(years=(0,), entities=tuple(names), values=values, groups=tuple(groups))
    import numpy as np

    layers = {year: place for place, year in enumerate(sorted(set(years)))}
    places = {name: place for place, name in enumerate(dict.fromkeys(names))}
    cube = np.full((len(layers), len(places), columns.numbers.shape[1]), np.nan)
    cube[[layers[y] for y in years], [places[n] for n in names]] = columns.numbers
    group_of = dict(zip(names, groups, strict=True)) if groups else {}
    return Wide(
        years=tuple(layers),
        entities=tuple(places),
        values=cube,
        groups=tuple(group_of[name] for name in places) if groups else (),
    )
