"""Where the figures were printed."""

from egovcli.catalog import Catalog, sources
from egovcli.model import Column, Message, Table

FIELDS = ("id", "kind", "publisher", "title", "published", "url", "licence", "transcription")


def table(_: Catalog, kind: str) -> Table:
    """List the sources."""
    found = sources.all_sources()
    return Table(
        title=Message("list.title.sources", n=len(found)),
        columns=tuple(
            Column(
                name=name,
                essential=name in ("id", "publisher"),
                detail=name in ("licence", "transcription"),
            )
            for name in FIELDS
        ),
        rows=tuple(tuple(getattr(source, f) or None for f in FIELDS) for source in found.values()),
    )
