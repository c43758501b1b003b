"""Cells as a person reads them: in their language, their number format, rounded."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from egovcli.messages import exists, number, say
from egovcli.model import Cell, Column, Label, Message, Table
from egovcli.render.sparkline import sparkline

MISSING = "–"
_DAYS = frozenset({"as_of", "by", "published", "start"})
_ISO_DAY = re.compile(r"(\d{4})-0?(\d+)-0?(\d+)")
_OF_THE_DATA = ("direction", "kind", "type", "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One column as text: its heading and its cells, top to bottom."""

    name: str
    heading: str
    cells: tuple[str, ...]
    numeric: bool
    essential: bool


def for_people(table: Table, lang: str) -> list[Shown]:
    """Give the columns that a person is shown.

    Detail columns are left out, and so are those in which no row has anything to say.
    ``table.extra["sparklines"]``, one series per row, becomes a last column ``trend``.
    """
    shown = [
        _column(column, _by_part(table, column), lang)
        for column in table.columns
        if not column.detail and (column.essential or _says_something(table, column))
    ]
    series = table.extra.get("sparklines")
    if series:
        lines = tuple(map(sparkline, series))
        head = heading("trend", lang)
        shown.append(Shown(name="trend", heading=head, cells=lines, numeric=False, essential=False))
    return shown


def heading(name: str, lang: str) -> str:
    """Give the heading of a column for people; a column without one is headed by its name.

    >>> heading("rank", "vi"), heading("some_score", "en")
    ('Hạng', 'some score')
    """
    key = f"columns.{name}"
    if "." not in name and exists(key, lang):
        return say(key, lang)
    return name.replace("_", " ")


def text(cell: Cell, column: Column, lang: str) -> str:
    """Write one cell.

    >>> text(0.727, Column(name="value", decimals=3), "vi")
    '0,727'
    >>> text(2018, Column(name="year", year=True), "vi")
    '2018'
    >>> [text(places, Column(name="change"), "en") for places in (3, -2, 0)]
    ['▲3', '▼2', '=']
    """
    if cell is None or (isinstance(cell, float) and cell - cell != 0):
        return ""
    if isinstance(cell, bool):
        return say("output.yes" if cell else "output.no", lang)
    if isinstance(cell, int | float):
        return _number(cell, column, lang)
    return _printable(unicodedata.normalize("NFC", _words(cell, column, lang)))


def _by_part(table: Table, column: Column) -> list[list[Cell]]:
    """Cut the cells of a column where another kind of row begins."""
    cells = table.column(column.name)
    ends = (0, *table.parts, len(cells))
    return [cells[start:end] for start, end in pairwise(ends)]


def _column(column: Column, parts: list[list[Cell]], lang: str) -> Shown:
    """Show a column; a kind of row that never has a number there has no gap there either."""
    known = [cell for cells in parts for cell in cells if cell is not None]
    numeric = bool(known) and all(map(_is_number, known))
    gaps = [MISSING if numeric and cells.count(None) < len(cells) else "" for cells in parts]
    return Shown(
        name=column.name,
        heading=(
            column.heading.in_language(lang) if column.heading else heading(column.name, lang)
        ),
        cells=tuple(
            text(cell, column, lang) or gap
            for cells, gap in zip(parts, gaps, strict=True)
            for cell in cells
        ),
        numeric=numeric,
        essential=column.essential,
    )


def _says_something(table: Table, column: Column) -> bool:
    return not table.rows or any(cell not in (None, "") for cell in table.column(column.name))


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def _number(value: float, column: Column, lang: str) -> str:
    if column.year:
        return str(int(value))
    if column.name == "change" and isinstance(value, int):
        return "=" if value == 0 else f"{'▲' if value > 0 else '▼'}{abs(value)}"
    return number(value, lang, column.decimals)


def _printable(words: str) -> str:
    """Put spaces for what would move the cursor or colour the screen."""
    if words.isprintable():
        return words
    return "".join(c if c.isprintable() else " " for c in words)


def _words(cell: str | Label | Message, column: Column, lang: str) -> str:
    """Say a cell; a word of the data, such as a unit, stands in ``messages/*/values.toml``."""
    if isinstance(cell, Label):
        return cell.in_language(lang)
    if isinstance(cell, Message):
        return say(cell.key, lang, **cell.facts)
    if column.name in _DAYS and (day := _ISO_DAY.fullmatch(cell)):
        year, month, of_month = day.groups()
        return say("values.date", lang, year=year, month=month, day=of_month)
    key = f"values.{column.name}.{cell}"
    return say(key, lang) if column.name in _OF_THE_DATA and exists(key, lang) else cell
