"""A user's wide table: one row per entity (and year), one column per indicator."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from egovcli.errors import DataError, Faults
from egovcli.errors.tables import DuplicateRow, EmptyTable, MissingColumns, WrongCell
from egovcli.intake import files
from egovcli.model import Message

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray

TIDY = {"entity", "year", "indicator", "value"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wide:
    """A wide table, read: ``values`` is years × entities × indicators, NaN = empty cell.

    ``years`` is ``(0,)`` where the table has none. ``groups`` has one word per entity, that of
    the latest year, where a column of groups was asked for.
    """

    years: tuple[int, ...]
    entities: tuple[str, ...]
    values: "NDArray[np.float64]"
    groups: tuple[str, ...] = ()


def is_tidy(path: str) -> bool:
    """Tell whether a table has one figure per row: entity, year, indicator, value.

    A folder of tables is tidy; standard input is, too, as it can be read only once.
    """
    from pathlib import Path

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
    frame = _frame(path, wanted)
    if frame.empty:
        raise EmptyTable(file=path)
    faults = [fault for name in indicators for fault in _not_numbers(path, frame, name)]
    faults += _twice(path, frame, [name for name in (entity, year) if name])
    if faults:
        raise Faults(faults)
    return _cube(frame, indicators, entity, year, group)


def _header(path: str) -> list[str]:
    if _is_excel(path):
        return [str(name) for name in _frame(path, None).columns]
    first = files.text(path).partition("\n")[0] if path == "-" else _first_line(path)
    import csv

    return next(csv.reader([first]), [])


def _first_line(path: str) -> str:
    from pathlib import Path

    if not Path(path).is_file():
        files.content(path)  # says what is wrong
    with Path(path).open(encoding="utf-8-sig", errors="replace", newline="") as file:
        return file.readline().rstrip("\r\n")


def _frame(path: str, columns: list[str] | None) -> "pandas.DataFrame":
    import pandas

    if _is_excel(path):
        return pandas.read_excel(path, usecols=columns, engine="calamine")
    try:
        return pandas.read_csv(path, usecols=columns, encoding="utf-8-sig", low_memory=False)
    except UnicodeDecodeError:
        files.text(path)  # says on which row
        raise


def _is_excel(path: str) -> bool:
    return path.lower().endswith((".xlsx", ".xls", ".ods"))


def _not_numbers(path: str, frame: "pandas.DataFrame", name: str) -> list[DataError]:
    import pandas

    column = frame[name]
    if column.dtype.kind in "if":
        return []
    numbers = pandas.to_numeric(column, errors="coerce")
    wrong = column[numbers.isna() & column.notna()]
    frame[name] = numbers.astype(float)
    says = Message("tables.expected.number")
    return [
        WrongCell(file=path, row=str(row + 2), column=name, found=str(cell), expected=says)
        for row, cell in zip(wrong.index.tolist(), wrong, strict=True)
    ]


def _twice(path: str, frame: "pandas.DataFrame", key: list[str]) -> list[DataError]:
    again = frame.index[frame.duplicated(key)]
    if again.empty:
        return []
    first = {cells: row for row, cells in reversed(list(enumerate(_cells(frame, key))))}
    cells = _cells(frame, key)
    return [
        DuplicateRow(file=path, row=str(row + 2), first=str(first[cells[row]] + 2))
        for row in again.tolist()
    ]


def _cells(frame: "pandas.DataFrame", key: list[str]) -> list[tuple[Any, ...]]:
    return list(frame[key].itertuples(index=False, name=None))


def _cube(
    frame: "pandas.DataFrame", indicators: Sequence[str], entity: str, year: str, group: str
) -> Wide:
    import numpy as np
    import pandas

    rows = frame[list(indicators)].to_numpy(dtype=float)
    names = frame[entity].astype(str)
    words = frame[group].astype(str) if group else None
    if not year:
        groups = tuple(words) if words is not None else ()
        return Wide(years=(0,), entities=tuple(names), values=rows[None], groups=groups)
    places, entities = pandas.factorize(names)
    layers, years = pandas.factorize(frame[year], sort=True)
    cube = np.full((len(years), len(entities), len(indicators)), np.nan)
    cube[layers, places] = rows
    groups = tuple(words.groupby(names, sort=False).last()) if words is not None else ()
    return Wide(
        years=tuple(int(y) for y in years), entities=tuple(entities), values=cube, groups=groups
    )
