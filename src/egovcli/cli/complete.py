"""Completing the data's own names; only the small index and the entities are read."""

from collections.abc import Iterable


def entities(incomplete: str) -> list[tuple[str, str]]:
    """Complete ids of provinces, units, ministries and countries, with their names as help."""
    from egovcli.catalog import entities as known

    by_id = {e.id: e for e in (*known.provinces(), *known.units(), *known.ministries())}
    return _starting(incomplete, ((id_, e.label.vi) for id_, e in by_id.items()))


def indicators(incomplete: str) -> list[tuple[str, str]]:
    """Complete ids of indicators that have figures."""
    from egovcli.catalog import coverage

    ids = dict.fromkeys(entry.indicator for entry in coverage.coverage())
    return _starting(incomplete, ((id_, "") for id_ in ids))


def indices(incomplete: str) -> list[tuple[str, str]]:
    """Complete the names of composite indices."""
    from egovcli.catalog import indices as known

    return _starting(incomplete, ((name, "") for name in known.names()))


def targets(incomplete: str) -> list[tuple[str, str]]:
    """Complete the ids of targets; their files are named, not read."""
    from egovcli.catalog import targets as known

    return _starting(incomplete, ((id_, "") for id_ in known.ids()))


def articles(incomplete: str) -> list[tuple[str, str]]:
    """Complete the ids of articles; their files are named, not read."""
    from egovcli.catalog import articles as known

    return _starting(incomplete, ((id_, "") for id_ in known.ids()))


def cases(incomplete: str) -> list[tuple[str, str]]:
    """Complete the ids of printed estimates of savings."""
    from egovcli.catalog import savings as known

    return _starting(incomplete, ((id_, "") for id_ in known.ids()))


def things(incomplete: str) -> list[tuple[str, str]]:
    """Complete what can be shown: an indicator, an entity or a target."""
    return words(incomplete) + targets(incomplete)


def words(incomplete: str) -> list[tuple[str, str]]:
    """Complete what a question may name: an indicator or an entity."""
    return indicators(incomplete) + entities(incomplete)


def years(incomplete: str) -> list[tuple[str, str]]:
    """Complete the years that exist."""
    from egovcli.catalog import coverage

    found = sorted({str(entry.year) for entry in coverage.coverage()}, reverse=True)
    return _starting(incomplete, ((year, "") for year in found))


def regions(incomplete: str) -> list[tuple[str, str]]:
    """Complete the regions of Viet Nam."""
    from egovcli.catalog import entities as known

    found = dict.fromkeys(region for province in known.provinces() for region in province.regions)
    return _starting(incomplete, ((region.vi, region.en) for region in found))


def kinds(incomplete: str) -> list[tuple[str, str]]:
    """Complete the kinds of things that can be listed."""
    from egovcli.questions import lists

    return _starting(incomplete, ((kind, "") for kind in lists.MODULES))


def formats(incomplete: str) -> list[tuple[str, str]]:
    """Complete the output formats."""
    from egovcli import render

    return _starting(incomplete, ((name, "") for name in render.formats()))


def _starting(incomplete: str, found: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, help_) for name, help_ in found if name.startswith(incomplete)]
