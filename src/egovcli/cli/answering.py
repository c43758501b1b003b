"""From a function that asks a question to a command that shows the answer."""

import inspect
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import wraps
from shutil import get_terminal_size
from typing import Any

from egovcli.cli import language, options
from egovcli.errors.rank import WrongOption
from egovcli.messages import say
from egovcli.model import Column, Table

FOR_PEOPLE = ("table", "md", "html", "xlsx")
"""Formats that carry notes and sources themselves; beside the others they go to stderr."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """How an answer is wanted; every command has these options."""

    format: options.Format = None
    output: options.OutputFile = None
    fields: options.Fields = None
    lang: options.Lang = None
    sources: options.Sources = False
    quiet: options.Quiet = False
    verbose: options.Verbose = False
    color: options.Color = None
    wide: options.Wide = False
    excel: options.Excel = False
    debug: options.Debug = False


def answers(ask: Callable[..., Table]) -> Callable[..., int]:
    """Make a command of a function that asks a question: add the output options, show it."""
    own = list(inspect.signature(ask, eval_str=True).parameters.values())
    output = [
        inspect.Parameter(
            f.name, inspect.Parameter.KEYWORD_ONLY, default=f.default, annotation=f.type
        )
        for f in fields(Output)
    ]
    names = {parameter.name for parameter in output}

    @wraps(ask)
    def command(**given: Any) -> int:
        wanted = checked(Output(**{name: given.pop(name) for name in names}))
        return show(ask(**given), wanted)

    # Typer reads both; that a function may have a signature of its own, mypy does not know.
    command.__signature__ = inspect.Signature([*own, *output])  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in (*own, *output)}
    return command


def checked(output: Output) -> Output:
    """Refuse what cannot be shown before any work is done; ``-o -`` is the standard output.

    Raises:
        WrongOption: an unknown language or choice of colour.
        UnknownFormat, UnknownSuffix: neither option names a format.
        CannotWrite: the file is a folder.
    """
    _among("--lang", output.lang and output.lang.lower(), language.LANGUAGES)
    _among("--color", output.color, ("always", "auto", "never"))
    output = replace(output, output=None) if output.output == "-" else output
    if output.output:
        from egovcli.render import files

        files.format_of(output.output, output.format)
    elif output.format:
        from egovcli import render

        render.known(output.format)
    return output


def _among(option: str, value: str | None, choices: tuple[str, ...]) -> None:
    if value is not None and value not in choices:
        raise WrongOption(option=option, value=value, choices=list(choices))


def show(table: Table, output: Output) -> int:
    """Write an answer as wanted and give the exit code: 1 where the answer is no."""
    from egovcli import render
    from egovcli.render import fields as choosing

    table = with_sources(table) if output.sources else table
    if output.fields is not None:
        table = choosing.choose(table, [f.strip() for f in output.fields.split(",")])
    lang = language.current()
    if output.output:
        name = _save(table, output, lang)
    else:
        name = _format(output)
        render.write(table, name, sys.stdout.buffer, lang, **_settings(output))
    if not output.quiet and name not in FOR_PEOPLE:
        _say_notes(table, lang, output.verbose)
    return 1 if table.no else 0


def _format(output: Output) -> str:
    """Choose the format: as asked; on a terminal a table or ``EGOV_FORMAT``; in a pipe CSV."""
    if output.format:
        return output.format
    if output.excel or not sys.stdout.isatty():
        return "csv"
    return os.environ.get("EGOV_FORMAT") or "table"


def _settings(output: Output) -> dict[str, Any]:
    """Say what the screen is like; in a pipe or a file there is nothing to fit or colour."""
    from egovcli.render import colour

    terminal = sys.stdout.isatty() and not output.output
    return {
        "excel": output.excel,
        "width": None if output.wide or not terminal else get_terminal_size().columns,
        "colour": colour.wanted(output.color, os.environ, terminal),
        "encoding": sys.stdout.encoding if terminal else "utf-8",
        "all_sources": output.sources or output.verbose,
    }


def _save(table: Table, output: Output, lang: str) -> str:
    from egovcli import render
    from egovcli.render import files

    path = output.output or ""
    files.save(table, path, lang, output.format, **_settings(output))
    if not output.quiet:
        print(say("cli.saved", lang, n=len(table), file=path), file=sys.stderr)
    return output.format or render.of_suffix(path)


def _say_notes(table: Table, lang: str, verbose: bool) -> None:
    for note in table.notes:
        print(say(note.key, lang, **note.facts), file=sys.stderr)
    for source in table.sources if verbose else ():
        parts = (source.id, source.publisher, source.title, source.published, source.url)
        print(" · ".join(part for part in parts if part), file=sys.stderr)


SOURCE_COLUMNS = ("publisher", "title", "published", "url")


def with_sources(table: Table) -> Table:
    """Add publisher, title, date and address of each row's source, after ``source_id``."""
    place = next((i for i, c in enumerate(table.columns) if c.name == "source_id"), None)
    if place is None:
        return table
    by_id = {source.id: source for source in table.sources}
    added = tuple(Column(name=f"source_{name}") for name in SOURCE_COLUMNS)
    rows = []
    for row in table.rows:
        source = by_id.get(str(row[place]))
        cells = tuple(getattr(source, n) or None if source else None for n in SOURCE_COLUMNS)
        rows.append(row[: place + 1] + cells + row[place + 1 :])
    columns = table.columns[: place + 1] + added + table.columns[place + 1 :]
    return replace(table, columns=columns, rows=tuple(rows))
