"""A user's wide table: one row per entity (and year), one column per indicator."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from egovcli.errors import DataError, Faults
from egovcli.errors.tables import DoubledColumn, DuplicateRow, EmptyTable, MissingColumns
from egovcli.intake import tables, wide_columns
from egovcli.intake.headers import KEYS
from egovcli.intake.wide_columns import Columns, Source

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray

TIDY = {"entity", "year", "indicator", "value"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What a table calls its columns; empty where it is to be found out.

    ``decimal`` is ``comma`` or ``point`` where the numbers do not show how they are written.
    """

    entity: str = ""
    year: str = ""
    group: str = ""
    decimal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wide:
    """A wide table, read: ``values`` is years × entities × indicators, NaN = empty cell.

    ``years`` is ``(0,)`` where the table has none. ``groups`` has one word per entity, that of
    its last row, where a column of groups was asked for. ``rows`` tells where an entity stands.
    """

    years: tuple[int, ...]
    entities: tuple[str, ...]
    values: "NDArray[np.float64]"
    groups: tuple[str, ...] = ()
    rows: "Sequence[int]" = ()


def is_tidy(path: str) -> bool:
    """Tell whether a table has one figure per row: entity, year, indicator, value.

    A folder of tables is tidy. Raises as ``intake.files.text``.
    """
    if path != "-" and Path(path).is_dir():
        return True
    if wide_columns.is_large(path):
        return set(wide_columns.opened(path, ()).header) >= TIDY
    return not tables.is_excel(path) and set(next(iter(tables.rows(path)), [])) >= TIDY


def read(path: str, indicators: Sequence[str], names: Names) -> Wide:
    """Read the columns that are needed of a CSV or Excel table.

    Args:
        path: the file; ``-`` for standard input.
        indicators: the columns of figures.
        names: of the other columns. By default the entities stand in a column with one of the
            usual names (province, tỉnh, entity …), else in the first; the years in ``year``.

    Raises:
        MissingColumns: a column is not there. EmptyTable: there are no rows.
        AmbiguousNumbers: the table does not say how its numbers are written.
        Faults: cells that are no number, rows that stand twice; each with its row.
    """
    return _wide(path, wide_columns.opened(path, indicators), indicators, names)


def of_frame(frame: "pandas.DataFrame", indicators: Sequence[str], names: Names) -> Wide:
    """Take the columns that are needed from a data frame; its index may hold the entities.

    Raises: as `read`.
    """
    return _wide("data", wide_columns.of_frame(frame), indicators, names)


def _wide(file: str, source: Source, indicators: Sequence[str], names: Names) -> Wide:
    header = source.header
    if not any(header):
        raise EmptyTable(file=file)
    entity = names.entity or _usual(header, "entity") or (header[0] if header else "")
    year = names.year or _usual(header, "year")
    words = [name for name in dict.fromkeys((entity, year, names.group)) if name]
    if missing := [name for name in (*words, *indicators) if name not in header]:
        raise MissingColumns(file=file, columns=missing, found=header)
    if doubled := [name for name in (*words, *indicators) if header.count(name) > 1]:
        raise DoubledColumn(file=file, columns=doubled)
    columns = source.columns(words, list(indicators), names.decimal)
    if not columns.rows:
        raise EmptyTable(file=file)
    years = wide_columns.years(file, columns, year) if year else []
    if faults := [*columns.faults, *_twice(file, columns, columns.words[entity], years)]:
        raise Faults(faults)
    return _cube(columns, columns.words[entity], years, columns.words.get(names.group, []))


def _usual(header: Sequence[str], kind: str) -> str:
    """The column with one of the usual names of a kind, if there is one."""
    usual = {word.replace("_", " ") for word in KEYS[kind].split()}
    return next((name for name in header if name.casefold() in usual), "")


def _twice(
    path: str, columns: Columns, names: Sequence[str], years: Sequence[int]
) -> list[DataError]:
    keys = list(zip(names, years, strict=True)) if years else [(name, 0) for name in names]
    if len(set(keys)) == len(keys):
        return []
    first: dict[tuple[str, int], int] = {}
    return [
        DuplicateRow(file=path, row=str(columns.rows[i]), first=str(columns.rows[first[key]]))
        for i, key in enumerate(keys)
        if first.setdefault(key, i) != i
    ]


def _cube(
    columns: Columns, names: Sequence[str], years: Sequence[int], groups: Sequence[str]
) -> Wide:
    if not years:
        return Wide(
            years=(0,),
            entities=tuple(names),
            values=columns.numbers[None],
            groups=tuple(groups),
            rows=columns.rows,
        )
    import numpy as np

    layers = {year: place for place, year in enumerate(sorted(set(years)))}
    row_of = dict(zip(reversed(names), reversed(columns.rows), strict=True))
    places = {name: place for place, name in enumerate(dict.fromkeys(names))}
    cube = np.full((len(layers), len(places), columns.numbers.shape[1]), np.nan)
    cube[[layers[y] for y in years], [places[n] for n in names]] = columns.numbers
    group_of = dict(zip(names, groups, strict=True)) if groups else {}
    return Wide(
        years=tuple(layers),
        entities=tuple(places),
        values=cube,
        groups=tuple(group_of[name] for name in places) if groups else (),
        rows=[row_of[name] for name in places],
    )
