"""Who stands where: the ranking of one indicator."""

from egovcli.catalog import Catalog
from egovcli.errors.rank import Together, TwoIndicators
from egovcli.model import Indicator, Message, Table
from egovcli.questions.headline import headline
from egovcli.questions.moments import checked_day, checked_moment
from egovcli.questions.opening import opened
from egovcli.questions.rank import change, selection
from egovcli.questions.rank import notes as rank_notes
from egovcli.questions.rank.selection import Filters
from egovcli.questions.rank.table import table
from egovcli.questions.ranking import How
from egovcli.questions.snapshot import snapshot, years_of
from egovcli.questions.words import find_entities, sort_words


def rank(
    *words: str,
    year: int | None = None,
    on: str | None = None,
    region: str | None = None,
    type: str | None = None,
    top: int | None = None,
    bottom: int | None = None,
    above: float | None = None,
    below: float | None = None,
    against: str | int | None = None,
    ties: str = "min",
    decimals: int | None = None,
    ascending: bool = False,
    stats: bool = False,
    data: str | None = None,
    names: str = "known",
) -> Table:
    """Rank the provinces, ministries or countries on one indicator, best first.

    Args:
        words: at most one indicator and any entities, in any spelling and order; the entities
            are ranked among all and always shown. Without an indicator, the headline one.
        year: the year of the figures; by default the latest that has some.
        on: an ISO day instead of a year: the latest figures known then.
        region: only entities of a region, ranked among themselves.
        type: only ``municipality``, ``province``, ``ministry`` or ``country``.
        top, bottom: only so many from an end; the worst stand last.
        above, below: only values beyond a bound.
        against: the year or day that places are compared with, by default the previous
            comparable year.
        ties: ``min``, ``max``, ``dense``, ``ordinal`` or ``average``.
        decimals: rank the figures as printed at so many decimals.
        ascending: the lowest value is the best, whatever the indicator says.
        stats: add number, mean, median and sample standard deviation of the ranked.
        data: a tidy table to lay over the shipped data; ``names="as-is"`` takes its names.

    Returns:
        One row per entity; values in the indicator's unit.

    Raises:
        UsageError: an unknown name, year, region or choice. DataError: a wrong table.

    >>> rank("papi-egovernance", "thai-nguyen", year=2020).column("rank")
    [3]
    """
    catalog = opened(data, names)
    how = How(catalog=catalog, ties=ties, decimals=decimals, ascending=ascending)
    filters = Filters(region=region, type=type, top=top, bottom=bottom, above=above, below=below)
    found, left = sort_words(catalog, words)
    if len(found) > 1:
        raise TwoIndicators(first=found[0].id, second=found[1].id)
    if year and on:
        raise Together(first="--year", second="--on")
    year = int(checked_day("--on", on)[:4]) if on else year
    against = checked_moment("--against", against) if against else None
    find_entities(catalog, left, None)  # a misspelt name is told before a missing year
    indicator, year, notes = _indicator(catalog, found, year, on)
    named = [entity.id for entity in find_entities(catalog, left, year)]
    taken = snapshot(catalog, indicator, year, kind=filters.kind, on=on)
    ranking_ = how.ranked(filters.restrict(taken), named)
    moved, since = change.since(how.ranked, ranking_, catalog, filters, against)
    rows = selection.select(ranking_, filters, ranking_.order())
    notes += rank_notes.notes(catalog, ranking_, since, rows)
    return table(catalog, ranking_, rows, moved, tuple(notes), stats)


def _indicator(
    catalog: Catalog, found: list[Indicator], year: int | None, on: str | None
) -> tuple[Indicator, int, list[Message]]:
    if not found and on and year:
        indicator, _, notes = headline(catalog, year if on.endswith("-12-31") else year - 1)
        return indicator, year, notes
    if not found:
        return headline(catalog, year)
    if year:
        return found[0], year, []
    latest = max(years_of(catalog.observations(found[0])), default=0)
    return found[0], latest, [Message("rank.note.latest", year=str(latest))]
