"""A Markdown table for people, as GitHub and pandoc read it."""

from typing import Any, BinaryIO

from egovcli.messages import say
from egovcli.model import Table
from egovcli.render import footer
from egovcli.render.cells import Shown, for_people

_ESCAPED = str.maketrans({c: f"\\{c}" for c in r"\`*_[]<>|#~"} | {"\n": " ", "\r": ""})


def write(
    table: Table, out: BinaryIO, lang: str, *, all_sources: bool = False, **options: Any
) -> None:
    """Write the title, the rows, the notes and the sources in the reader's language."""
    columns = for_people(table, lang)
    parts = [
        f"**{_plain(say(table.title.key, lang, **table.title.facts))}**",
        "\n".join(_rows(columns)),
        "\n".join(f"- {_plain(note)}" for note in footer.notes(table, lang)),
        "\n\n".join(footer.sources(table, lang, every=all_sources)),
    ]
    out.write(("\n\n".join(part for part in parts if part) + "\n").encode("utf-8", "replace"))


def _rows(columns: list[Shown]) -> list[str]:
    rules = ["---:" if column.numeric else "---" for column in columns]
    rows = zip(*(column.cells for column in columns), strict=True)
    return [
        _row([_plain(column.heading) for column in columns]),
        _row(rules),
        *(_row(map(_plain, row)) for row in rows),
    ]


def _row(cells: Any) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return text.translate(_ESCAPED)
