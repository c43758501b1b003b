"""Which figure is shown where two sources print different ones.

The policy has a name, *nearest the publisher*: the publisher's own figure, then a copy of the
publisher's table, another official body, the press, a computation; among equals the later
publication, then the source's id in alphabetical order. The other figure is always said.
"""

from collections.abc import Iterable, Mapping

from egovcli.model import Observation, Source

NEAREST_FIRST = ("user", "publisher", "copy", "official", "press", "computed")


def preferred(figures: Iterable[Observation], sources: Mapping[str, Source]) -> Observation:
    """Choose the figure to show of several for the same entity, day and indicator."""
    by_id = sorted(figures, key=lambda o: o.source)
    by_date = sorted(by_id, key=lambda o: sources[o.source].published, reverse=True)
    return min(by_date, key=lambda o: NEAREST_FIRST.index(sources[o.source].kind))
