"""What stands below an answer: its notes and its sources."""

from egovcli.messages import say
from egovcli.model import Source, Table

FEW = 3


def lines(table: Table, lang: str, *, every: bool = False) -> list[str]:
    """Give notes, then sources, one a line; more than a few sources are counted."""
    return notes(table, lang) + sources(table, lang, every=every)


def notes(table: Table, lang: str) -> list[str]:
    """Give the notes, one a line."""
    return [say(note.key, lang, **note.facts) for note in table.notes]


def sources(table: Table, lang: str, *, every: bool = False) -> list[str]:
    """Give the sources, one a line; those that are cited alike, once."""
    distinct = list(dict.fromkeys(map(citation, table.sources)))
    named = distinct if every else distinct[:FEW]
    found = [say("output.source", lang, text=text) for text in named]
    if len(distinct) > len(named):
        found.append(say("output.more-sources", lang, n=len(distinct) - len(named)))
    return found


def citation(source: Source) -> str:
    """Name publisher, title, date and address; what is not known is left out."""
    parts = (source.publisher, source.title, source.published, source.url)
    return ", ".join(part for part in parts if part)
