"""A user's tidy table: one printed figure per row, as in the project's own data.

Columns ``entity, year, indicator, value`` and, where known, ``as_of, source_id, start, kind``.
Numbers have a point for decimals and no grouping.
"""

from collections.abc import Callable
from pathlib import Path

from egovcli.errors.tables import DuplicateRow, FolderWithoutTables, NotTidy
from egovcli.intake import headers, reading, sheets
from egovcli.intake.headers import Search
from egovcli.intake.reading import Reading, Resolve
from egovcli.model import Message, Observation
from egovcli.model.spelling import fold

_NEEDED = ("entity", "year", "indicator", "value")
_SEARCH = Search(
    words={name: (name,) for name in (*_NEEDED, "as_of", "source_id", "start", "kind")},
    needed=[(name,) for name in _NEEDED],
    lacking=NotTidy,
)

Judge = Callable[[str, str], Message | None]
"""Says what an indicator expects where a number cannot be one of it."""


def is_tidy(path: str) -> bool:
    """Tell by its header whether a table has one figure per row, or is meant to.

    A folder of tables is tidy. Raises as ``intake.files.content``.
    """
    if path != "-" and Path(path).is_dir():
        return True
    head = sheets.head(path)[: headers.LOOK_IN]
    return any({fold(cell) for cell in cells} >= {"entity", "indicator", "value"} for cells in head)


def read(path: str, resolve: Resolve, judge: Judge | None = None) -> list[Observation]:
    """Read a tidy table, or every CSV file of a folder; ``judge`` may refuse more than no numbers.

    A folder laid out as the project's ``data`` is read from its ``observations``.

    Raises:
        DataError: one of the errors of ``errors.tables``, or `Faults` where there are several.
    """
    if path != "-" and Path(path).is_dir():
        found = sorted(Path(path).glob("observations/*.csv")) or sorted(Path(path).glob("*.csv"))
        if not found:
            raise FolderWithoutTables(file=path)
        return [o for file in found for o in read(str(file), resolve, judge)]
    table = reading.of_sheet(path, sheets.rows(path), _SEARCH)
    first: dict[tuple[object, ...], int] = {}
    observations = []
    for i in range(len(table.rows)):
        before = len(table.faults)
        observation = _observation(table, i, resolve, judge)
        if len(table.faults) == before:
            _check_unique(table, i, observation, first)
        observations.append(observation)
    table.settle()
    return observations


def _observation(table: Reading, i: int, resolve: Resolve, judge: Judge | None) -> Observation:
    """Read a row; what is wrong in it is noted."""
    year, as_of = table.year(i, table.cell(i, "year")), table.day(i, "as_of")
    observation = Observation(
        entity=table.entity(i, resolve, year, as_of),
        year=year,
        as_of=as_of,
        indicator=table.cell(i, "indicator"),
        printed=table.cell(i, "value"),
        source=table.cell(i, "source_id") or table.file,
        start=table.day(i, "start"),
        kind=table.cell(i, "kind"),
    )
    if expected := _expected(observation, judge):
        table.wrong_cell(i, "value", observation.printed, expected)
    if not observation.indicator:
        table.wrong_cell(i, "indicator", "", Message("tables.expected.name"))
    if observation.kind not in ("", "plan"):
        table.wrong_cell(i, "kind", observation.kind, Message("tables.expected.kind"))
    return observation


def _expected(o: Observation, judge: Judge | None) -> Message | None:
    """Say what a figure should be, where it cannot be what it is."""
    digits = o.printed.removeprefix("-").replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()):
        return Message("tables.expected.number")
    return judge(o.indicator, o.printed) if judge else None


def _check_unique(
    table: Reading, i: int, o: Observation, first: dict[tuple[object, ...], int]
) -> None:
    key = (o.entity, o.year, o.as_of, o.indicator, o.source, o.kind)
    if i != (other := first.setdefault(key, i)):
        table.wrong(DuplicateRow, i, first=str(table.rows[other]))
