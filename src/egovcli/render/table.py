"""A table for people, drawn with Rich."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, BinaryIO

from egovcli.messages import say
from egovcli.model import Table
from egovcli.render import encoding as characters
from egovcli.render import footer
from egovcli.render.cells import Shown, for_people
from egovcli.render.fit import GAP, Fitted, cell_width, fit

if TYPE_CHECKING:
    from rich.console import Console
    from rich.segment import Segment

NARROW = 30  # below this many columns each record is a block of its own
_READABLE = 100  # title and notes are not drawn wider than this
_UNBOUNDED = 10_000
_STYLES = {"▲": "green", "▼": "red"}


def write(
    table: Table,
    out: BinaryIO,
    lang: str,
    *,
    width: int | None = None,
    colour: bool = False,
    encoding: str = "utf-8",
    all_sources: bool = False,
    **options: Any,
) -> None:
    """Write title, rows, notes and sources.

    Args:
        table: the answer.
        out: a binary stream.
        lang: ``vi`` or ``en``.
        width: of the terminal; None for as wide as the answer is.
        colour: whether to use it.
        encoding: of the terminal; what it lacks is replaced by the nearest it has.
        all_sources: name every source instead of the first few.
        options: those of other formats.
    """
    characters.register()
    paper = io.StringIO()
    console = _console(paper, width, colour)
    _say(console, say(table.title.key, lang, **table.title.facts), "bold")
    _rows(console, table, lang, width)
    _below(console, footer.notes(table, lang), footer.sources(table, lang, every=all_sources))
    text = re.sub(r"(?<! ) +(\x1b\[0m)?$", r"\1", paper.getvalue(), flags=re.MULTILINE)
    out.write(text.encode(encoding, characters.NEAREST))


def _console(paper: io.StringIO, width: int | None, colour: bool) -> "Console":
    """Give a Rich console that draws on paper: only this module's caller writes to the screen."""
    from rich.console import Console

    return Console(
        file=paper,
        width=width or _UNBOUNDED,
        force_terminal=colour,
        force_jupyter=False,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )


def _below(console: "Console", notes: list[str], sources: list[str]) -> None:
    if notes or sources:
        console.print()
    for note in notes:
        _say(console, note)
    for source in sources:
        console.print(source, style="dim", soft_wrap=True)  # an address is never broken


def _rows(console: "Console", table: Table, lang: str, width: int | None) -> None:
    columns = [_aligned(column, lang) for column in for_people(table, lang)]
    fitted = fit(columns, width) if width is None or width >= NARROW else None
    if fitted is None:
        _blocks(console, columns)
        return
    _grid(console, fitted, table.parts)
    if len(fitted) < len(columns):
        _say(console, say("output.hidden", lang, n=len(columns) - len(fitted)), "italic")


def _aligned(column: Shown, lang: str) -> Shown:
    """Pad numbers on the right so that their decimal marks stand below each other."""
    if not column.numeric:
        return column
    mark = "," if lang == "vi" else "."
    tails = [len("".join(cell.partition(mark)[1:])) for cell in column.cells]
    padded = (c + " " * (max(tails) - t) for c, t in zip(column.cells, tails, strict=True))
    return replace(column, cells=tuple(padded))


def _grid(console: "Console", fitted: Fitted, parts: tuple[int, ...]) -> None:
    """Draw the heading as a Rich table and the rows line by line, ten times as fast as in it."""
    from rich import box
    from rich.segment import Segments
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, GAP - 1, 0, 0))
    for column, width in fitted:
        head = Text(column.heading, justify="right" if column.numeric else "left")
        grid.add_column(head, width=width, overflow="fold")
    console.print(grid)
    columns = [_folded(console, column, width) for column, width in fitted]
    lines = _side_by_side(columns, [width for _, width in fitted], parts)
    console.print(Segments(lines), end="", crop=False)


def _folded(console: "Console", column: Shown, width: int) -> list[list[str]]:
    """Fold cells into lines; Rich's own right alignment would undo that of the marks."""
    if column.numeric:
        return [[cell.rjust(width)] for cell in column.cells]
    return [_lines(console, cell, width) for cell in column.cells]


def _lines(console: "Console", text: str, width: int) -> list[str]:
    """Fold a text at words, if it is too wide."""
    if cell_width(text) <= width:
        return [text]
    from rich.text import Text

    return [line.plain.rstrip() for line in Text(text).wrap(console, width, overflow="fold")]


def _side_by_side(
    columns: list[list[list[str]]], widths: list[int], parts: tuple[int, ...]
) -> "Iterator[Segment]":
    """Set the lines of every row; a cell that is folded stands beside empty ones."""
    from rich.segment import Segment
    from rich.style import Style

    styles = {mark: Style.parse(colour) for mark, colour in _STYLES.items()}
    for number, row in enumerate(zip(*columns, strict=True)):
        if number in parts:
            yield Segment.line()
        for lines in zip_longest(*row, fillvalue=""):
            for line, width in zip(lines, widths, strict=True):
                yield Segment(line, styles.get(line.strip()[:1]))
                yield Segment(" " * (width - cell_width(line) + GAP))
            yield Segment.line()


def _blocks(console: "Console", columns: list[Shown]) -> None:
    """Set each record below the other, one line or more for each cell."""
    from rich.segment import Segment, Segments

    lines: list[str] = []
    for number, record in enumerate(zip(*(column.cells for column in columns), strict=True)):
        lines += [""] if number else []
        for column, cell in zip(columns, record, strict=True):
            lines += _lines(console, f"{column.heading}: {cell.strip()}", console.width)
    console.print(Segments([Segment(f"{line}\n") for line in lines]), end="", crop=False)


def _say(console: "Console", sentence: str, style: str = "") -> None:
    """Write a sentence, folded at words; with no terminal to fit, on one line."""
    width = console.width if console.width == _UNBOUNDED else min(console.width, _READABLE)
    console.print(sentence, style=style, width=width)
