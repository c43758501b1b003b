"""A user's wide table: one row per entity (and year), one column per indicator."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.errors.tables import DoubledEntity
from egovcli.intake import frames, headers, reading, sheets
from egovcli.intake.frames import Ready
from egovcli.intake.headers import Search
from egovcli.intake.reading import Reading, Resolve
from egovcli.model import Message

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to look for in a table, and how its names and numbers are written.

    ``entity``, ``year`` and ``group`` are what it calls these columns; by default entities and
    years stand under one of their usual names, the entities else in the first column.
    ``decimal`` is ``comma`` or ``point`` where the numbers do not show how they are written.
    ``resolve`` gives the ids of entities; without it they are taken as they stand.
    """

    indicators: Sequence[str]
    entity: str = ""
    year: str = ""
    group: str = ""
    decimal: str = ""
    resolve: Resolve | None = None

    def search(self) -> Search:
        """Say what the header should hold."""
        said = {"entity": self.entity, "year": self.year, "group": self.group}
        named = {name: (word,) for name, word in said.items() if word}
        own = {name: (name,) for name in self.indicators}
        usual = {"entity": headers.ENTITY, "year": headers.YEAR}
        needed = [(name,) for name in ("entity", *named, *own)]
        first = "" if self.entity else "entity"
        return Search(words={**own, **usual, **named}, needed=needed, first=first)


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


def read(path: str, wanted: Wanted) -> Wide:
    """Read the columns that are needed of a CSV or Excel table.

    Raises:
        DataError: one of the errors of ``errors.tables``, or `Faults` where there are several.
    """
    if frames.is_large(path):
        return _wide(
            *frames.of_file(path, wanted.search(), wanted.indicators, wanted.decimal), wanted
        )
    return _wide(reading.of_sheet(path, sheets.rows(path), wanted.search()), {}, wanted)


def of_frame(frame: "pandas.DataFrame", wanted: Wanted) -> Wide:
    """Take the columns that are needed from a data frame; its index may hold the entities.

    Raises: as `read`.
    """
    return _wide(*frames.of_frame(frame, wanted.search(), wanted.indicators), wanted)


def _wide(table: Reading, ready: Ready, wanted: Wanted) -> Wide:
    values = _values(table, ready, wanted)
    years = [table.year(i, text) for i, text in enumerate(table.columns.get("year", ()))]
    entities = _entities(table, years, wanted)
    if not table.faults:
        _check_unique(table, entities, years)
    table.settle()
    return _cube(entities, years, values, table.columns.get("group", ()))


def _values(table: Reading, ready: Ready, wanted: Wanted) -> "NDArray[np.float64]":
    """The figures, rows × indicators."""
    import numpy as np

    written = table.figures([n for n in wanted.indicators if n not in ready], wanted.decimal)
    decoded = {name: [float(text or "nan") for text in texts] for name, texts in written.items()}
    columns = {**ready, **decoded}
    factors = [table.header.factor(name) for name in wanted.indicators]
    values = np.array([columns[name] for name in wanted.indicators]).T  # one column after the other
    values = values * factors if any(factor != 1 for factor in factors) else values
    for i, place in np.argwhere(np.isinf(values)).tolist():
        name = wanted.indicators[place]
        found = table.cell(i, name) or "inf"
        table.wrong_cell(i, name, found, Message("tables.expected.number"))
    return values


def _entities(table: Reading, years: Sequence[int], wanted: Wanted) -> Sequence[str]:
    names = table.columns["entity"]
    if wanted.resolve is None and "" not in names:
        return names
    resolve = wanted.resolve or (lambda name, _: (name, []))
    return [table.entity(i, resolve, years[i] if years else 0) for i in range(len(names))]


def _check_unique(table: Reading, entities: Sequence[str], years: Sequence[int]) -> None:
    keys = list(zip(entities, years, strict=True)) if years else [(name, 0) for name in entities]
    if len(set(keys)) == len(keys):
        return
    first: dict[tuple[str, int], int] = {}
    for i, key in enumerate(keys):
        if i != (other := first.setdefault(key, i)):
            facts = {"found": table.cell(i, "entity"), "first": str(table.rows[other])}
            table.wrong(DoubledEntity, i, table.header.heading("entity"), **facts)


def _cube(
    entities: Sequence[str],
    years: Sequence[int],
    values: "NDArray[np.float64]",
    groups: Sequence[str],
) -> Wide:
    if not years:
        return Wide(years=(0,), entities=tuple(entities), values=values[None], groups=tuple(groups))
    import numpy as np

    layers = {year: place for place, year in enumerate(sorted(set(years)))}
    places = {name: place for place, name in enumerate(dict.fromkeys(entities))}
    cube = np.full((len(layers), len(places), values.shape[1]), np.nan)
    cube[[layers[year] for year in years], [places[name] for name in entities]] = values
    group_of = dict(zip(entities, groups, strict=True)) if groups else {}
    return Wide(
        years=tuple(layers),
        entities=tuple(places),
        values=cube,
        groups=tuple(group_of[name] for name in places) if groups else (),
    )
