"""Completing the data's own names; only the small index and the entities are read."""

from collections.abc import Callable, Iterable

from typer import Context


def entities(incomplete: str) -> list[tuple[str, str]]:
    """Complete ids of provinces, units, ministries and countries, with their names as help."""
    from egovcli.catalog import entities as known

    sets = (known.provinces(), known.units(), known.ministries(), known.countries())
    by_id = {entity.id: entity for some in sets for entity in some}
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


def years(ctx: Context, incomplete: str) -> list[tuple[str, str]]:
    """Complete the years that exist; where an indicator was named, those that it has."""
    from egovcli.catalog import coverage

    named = (*(ctx.params.get("words") or ()), *ctx.args)
    entries = [e for word in named for e in coverage.of_indicator(word)] or coverage.coverage()
    found = sorted({str(entry.year) for entry in entries}, reverse=True)
    return _starting(incomplete, ((year, "") for year in found))


def regions(incomplete: str) -> list[tuple[str, str]]:
    """Complete the regions of Viet Nam, without spaces, which a shell would part."""
    from egovcli.catalog import entities as known

    found = dict.fromkeys(region for province in known.provinces() for region in province.regions)
    return _starting(incomplete, ((_slug(region.vi), region.vi) for region in found))


def kinds(incomplete: str) -> list[tuple[str, str]]:
    """Complete the kinds of things that can be listed."""
    from egovcli.questions import lists

    return _starting(incomplete, ((kind, "") for kind in lists.MODULES))


def formats(incomplete: str) -> list[tuple[str, str]]:
    """Complete the output formats."""
    from egovcli import render

    return _starting(incomplete, ((name, "") for name in render.formats()))


def types(incomplete: str) -> list[tuple[str, str]]:
    """Complete the types of entity."""
    from egovcli.questions.rank.selection import TYPES

    return _starting(incomplete, ((name, "") for name in TYPES))


def ties(incomplete: str) -> list[tuple[str, str]]:
    """Complete the ways in which equal values share places."""
    from egovcli.core import ranking

    return _starting(incomplete, ((name, "") for name in ranking.TIES))


def topics(incomplete: str) -> list[tuple[str, str]]:
    """Complete what there is help on."""
    from egovcli.cli.index import COMMANDS, TOPICS

    return _starting(incomplete, ((name, "") for name in (*TOPICS, *COMMANDS)))


def of(*choices: str) -> Callable[[str], list[tuple[str, str]]]:
    """Make what completes one of a few words."""

    def complete(incomplete: str) -> list[tuple[str, str]]:
        return _starting(incomplete, ((choice, "") for choice in choices))

    return complete


def _starting(incomplete: str, found: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, help_) for name, help_ in found if name.startswith(incomplete)]


def _slug(name: str) -> str:
    from egovcli.catalog.names import fold

    return "-".join(map(fold, name.split()))
