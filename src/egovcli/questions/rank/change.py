"""How many places were won since an earlier year.

Places are compared, never points, so a break in the method does not matter. Computed places
are compared where both years cover half of the entities; else the printed ones, where both
years have some; else nothing is said.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from egovcli.catalog import Catalog, facts
from egovcli.model import Observation
from egovcli.questions.rank.selection import Filters
from egovcli.questions.ranking import Ranking
from egovcli.questions.snapshot import Snapshot, snapshot, unknown_year, years_of

Ranked = Callable[[Snapshot], Ranking]


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What the change is counted from: a year or day, and whether by the printed places."""

    moment: str
    year: int
    printed: bool = False


def since(
    ranked: Ranked, now: Ranking, catalog: Catalog, filters: Filters, against: str | None
) -> tuple[dict[str, int], Since | None]:
    """Give the places that each entity won, and since when.

    Raises:
        UnknownYear: there are no figures for the year or day asked for.
    """
    series = facts(catalog.observations(now.taken.indicator))
    for then in _candidates(now.taken, series, against):
        taken = _taken(catalog, now.taken, series, then)
        if taken is None:
            continue
        before = ranked(filters.restrict(taken))
        if taken.covers_half and now.taken.covers_half:
            return _moves(before.places, now.places), Since(moment=then, year=taken.year)
        if against or (before.printed and now.printed):
            return _printed_moves(before, now, then, bool(against))
    if against:
        raise unknown_year(now.taken.indicator, int(against[:4]), series)
    return {}, None


def _candidates(now: Snapshot, series: list[Observation], against: str | None) -> list[str]:
    if against:
        return [against]
    return [str(year) for year in reversed(years_of(series)) if year < now.latest]


def _taken(
    catalog: Catalog, now: Snapshot, series: list[Observation], then: str
) -> Snapshot | None:
    year, on = int(then[:4]), then if len(then) > 4 else None
    in_time = [o for o in series if (o.year <= year if on else o.year == year)]
    if not any(catalog.kind_in(o.entity, year) == now.kind for o in in_time):
        return None
    return snapshot(catalog, now.indicator, year, kind=now.kind, on=on, series=series)


def _printed_moves(
    before: Ranking, now: Ranking, then: str, insisted: bool
) -> tuple[dict[str, int], Since]:
    if before.printed and now.printed:
        earlier = {id_: o.value for id_, o in before.printed.items()}
        later = {id_: o.value for id_, o in now.printed.items()}
        return _moves(earlier, later), Since(moment=then, year=before.taken.year, printed=True)
    assert insisted
    return _moves(before.places, now.places), Since(moment=then, year=before.taken.year)


def _moves(before: Mapping[str, float], now: Mapping[str, float]) -> dict[str, int]:
    return {id_: int(before[id_] - place) for id_, place in now.items() if id_ in before}
