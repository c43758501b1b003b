"""A source: where it is, how it was read, and which figures came from it."""

from collections import Counter

from egovcli.catalog import Catalog, files, observations, sources
from egovcli.model import Column, Message, Table


def table(_: Catalog, word: str, year: int | None) -> Table | None:
    """Show how many figures of which indicators and years a source gave."""
    source = sources.all_sources().get(word)
    if source is None:
        return None
    count: Counter[tuple[str, int]] = Counter()
    for dataset in files.stems("observations"):
        count.update(
            (o.indicator, o.year)
            for o in observations.of_source(dataset, word)
            if year in (None, o.year)
        )
    facts = [("publisher", source.publisher), ("licence", source.licence)]
    facts.append(("transcription", source.transcription))
    return Table(
        title=Message(
            "show.title.source", id=source.id, kind=Message(f"values.kind.{source.kind}")
        ),
        columns=(
            Column(name="indicator", essential=True),
            Column(name="year", year=True, essential=True),
            Column(name="figures", essential=True),
        ),
        rows=tuple((indicator, y, n) for (indicator, y), n in sorted(count.items())),
        notes=tuple(Message(f"show.note.{name}", text=text) for name, text in facts if text),
        sources=(source,),
    )
