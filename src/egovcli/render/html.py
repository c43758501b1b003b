"""A small complete page: a table with a caption, headings that screen readers follow, sources."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any, BinaryIO

from egovcli.messages import say
from egovcli.model import Source, Table
from egovcli.render import footer
from egovcli.render.cells import Shown, for_people

_STYLE = """\
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
:root { color-scheme: light dark }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; text-align: start }
h2 { font-size: 1rem }
table { border-collapse: collapse }
th, td { border-bottom: 1px solid #bbb; padding: .25rem .75rem; text-align: start }
.number { font-variant-numeric: tabular-nums; text-align: end }
div { overflow-x: auto }"""


def write(table: Table, out: BinaryIO, lang: str, **options: Any) -> None:
    """Write a page in the reader's language; it names all sources."""
    for line in _page(table, lang):
        out.write(f"{line}\n".encode("utf-8", "replace"))


def _page(table: Table, lang: str) -> Iterator[str]:
    title = escape(say(table.title.key, lang, **table.title.facts))
    yield f'<!doctype html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>"
    yield from _table(title, for_people(table, lang))
    yield from _list(say("output.notes", lang), map(escape, footer.notes(table, lang)))
    yield from _list(say("output.sources", lang), map(_source, dict.fromkeys(table.sources)))
    yield "</main>\n</body>\n</html>"


def _table(title: str, columns: list[Shown]) -> Iterator[str]:
    yield '<div role="region" aria-labelledby="title" tabindex="0">\n<table>'
    yield f'<caption><h1 id="title">{title}</h1></caption>\n<thead>'
    yield f"<tr>{''.join(map(_heading, columns))}</tr>\n</thead>\n<tbody>"
    head = next((i for i, column in enumerate(columns) if not column.numeric), None)
    for row in zip(*(column.cells for column in columns), strict=True):
        yield f"<tr>{''.join(_cell(c, columns[i], i == head) for i, c in enumerate(row))}</tr>"
    yield "</tbody>\n</table>\n</div>"


def _heading(column: Shown) -> str:
    return f'<th scope="col"{_class(column)}>{escape(column.heading)}</th>'


def _cell(text: str, column: Shown, head: bool) -> str:
    """Write a cell; the first column of words, the name, heads its row."""
    if head:
        return f'<th scope="row">{escape(text)}</th>'
    return f"<td{_class(column)}>{escape(text)}</td>"


def _class(column: Shown) -> str:
    return ' class="number"' if column.numeric else ""


def _list(heading: str, items: Iterable[str]) -> Iterator[str]:
    lines = [f"<li>{item}</li>" for item in items]
    if lines:
        yield f"<h2>{escape(heading)}</h2>\n<ul>"
        yield from lines
        yield "</ul>"


def _source(source: Source) -> str:
    text = escape(", ".join(filter(None, (source.publisher, source.title, source.published))))
    if not source.url.startswith(("https://", "http://")):
        return text
    return f'<a href="{escape(source.url)}">{text or escape(source.url)}</a>'
