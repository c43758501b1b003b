"""What is known of one thing, whatever its kind.

One module per kind, each with ``table(catalog, word, year) -> Table | None``: None where the
word names nothing of that kind.
"""

from importlib import import_module

from egovcli.errors.names import UnknownName
from egovcli.model import Message, Table
from egovcli.questions.opening import opened

MODULES = ("entity", "index", "indicator", "target", "source")
"""The kinds, in the order in which a word is tried."""


def show(
    word: str, *, year: int | None = None, data: str | None = None, names: str = "known"
) -> Table:
    """Show what is known of an entity, an indicator, a source or anything else with an id.

    Args:
        word: an id, or a name in any spelling; a path where a definition is meant.
        year: of an entity, the figures of this year instead of the latest.

    Raises:
        UnknownName: nothing has the name; near names are offered.
    """
    catalog = opened(data, names)
    for kind in MODULES:
        module = import_module(f"egovcli.questions.shows.{kind}")
        table: Table | None = module.table(catalog, word, year)
        if table is not None:
            return table
    near = [*catalog.near_entities(word)[:2], *catalog.near_indicators(word)][:3]
    raise UnknownName(
        kind=Message("names.kind.word"), see="egov list indicators", name=word, near=near
    )
