"""Who stands where: the ranking of one indicator."""

from collections.abc import Sequence
from dataclasses import dataclass

from egovcli.catalog import Catalog, indicators
from egovcli.core import ranking
from egovcli.core.ranking import Rank
from egovcli.errors.rank import Together, TwoIndicators, WrongOption
from egovcli.model import Cell, Column, Entity, Indicator, Message, Observation, Table
from egovcli.questions import change, rank_notes, selection
from egovcli.questions.headline import headline
from egovcli.questions.opening import opened
from egovcli.questions.selection import Filters
from egovcli.questions.snapshot import Snapshot, snapshot, years_of
from egovcli.questions.words import find_entities, sort_words

COLUMNS = (
    Column(name="rank", essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="indicator", detail=True),
    Column(name="year", year=True, detail=True),
    Column(name="as_of"),
    Column(name="value", essential=True),
    Column(name="unit", detail=True),
    Column(name="change"),
    Column(name="quartile"),
    Column(name="printed_rank"),
    Column(name="ranked", detail=True),
    Column(name="source_id"),
)
STATISTICS = tuple(Column(name=name, detail=True) for name in ("n", "mean", "median", "sd"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """A snapshot with everybody's place: ``places`` of those with a figure, ``printed`` ones."""

    taken: Snapshot
    places: dict[str, Rank]
    printed: dict[str, Observation]
    named: tuple[str, ...] = ()


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
    against: str | None = None,
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
    how = _How(catalog=catalog, ties=ties, decimals=decimals, ascending=ascending)
    filters = Filters(region=region, type=type, top=top, bottom=bottom, above=above, below=below)
    found, left = sort_words(catalog, words)
    if len(found) > 1:
        raise TwoIndicators(first=found[0].id, second=found[1].id)
    if year and on:
        raise Together(first="--year", second="--on")
    year = int(on[:4]) if on else year
    indicator, year, notes = _indicator(catalog, found, year)
    named = [entity.id for entity in find_entities(catalog, left, year)]
    taken = snapshot(catalog, indicator, year, kind=filters.kind, on=on)
    ranking_ = how.ranked(filters.restrict(taken), named)
    moved, since = change.since(how.ranked, ranking_, catalog, filters, against)
    rows = selection.select(ranking_, filters, _order(ranking_))
    notes += rank_notes.notes(catalog, ranking_, since, rows)
    return _table(catalog, ranking_, rows, moved, tuple(notes), stats)


def _indicator(
    catalog: Catalog, found: list[Indicator], year: int | None
) -> tuple[Indicator, int, list[Message]]:
    if not found:
        return headline(catalog, year)
    if year:
        return found[0], year, []
    latest = max(years_of(catalog.observations(found[0])), default=0)
    return found[0], latest, [Message("rank.note.latest", year=str(latest))]


@dataclass(frozen=True, slots=True, kw_only=True)
class _How:
    """The way of ranking, the same for the year asked for and the year compared with."""

    catalog: Catalog
    ties: str
    decimals: int | None
    ascending: bool

    def __post_init__(self) -> None:
        if self.ties not in ranking.TIES:
            raise WrongOption(option="--ties", value=self.ties, choices=list(ranking.TIES))

    def ranked(self, taken: Snapshot, named: Sequence[str] = ()) -> Ranking:
        values = [self._value(o) for o in taken.figures.values()]
        direction = "lower" if self.ascending else taken.indicator.direction
        places = ranking.rank(values, direction, self.ties)
        return Ranking(
            taken=taken,
            places=dict(zip(taken.figures, places, strict=True)),
            printed=printed_places(self.catalog, taken),
            named=tuple(named),
        )

    def _value(self, o: Observation) -> float:
        if self.decimals is None:
            return o.value
        return ranking.printed_at(o.printed, self.decimals)


def printed_places(catalog: Catalog, taken: Snapshot) -> dict[str, Observation]:
    """Give the places printed for an indicator in the year, of the entities that it is about."""
    if not taken.indicator.dataset:
        return {}
    series = indicators.printed_ranks_of(taken.indicator)
    if series is None:
        return {}
    figures = [o for o in catalog.observations(catalog.indicator(series)) if o.year == taken.year]
    if not any(catalog.kind_in(o.entity, o.year) == taken.kind for o in figures):
        return {}
    places = snapshot(
        catalog, catalog.indicator(series), taken.year, kind=taken.kind, series=figures
    )
    among = {entity.id for entity in taken.whole}
    return {id_: o for id_, o in places.figures.items() if id_ in among}


def _order(ranking_: Ranking) -> list[str]:
    """Put everybody in order; who has a printed place but no figure stands where it says."""
    order = sorted(ranking_.places, key=lambda id_: (ranking_.places[id_], id_))
    orphans = [id_ for id_ in ranking_.printed if id_ not in ranking_.places]
    for id_ in sorted(orphans, key=lambda id_: ranking_.printed[id_].value):
        order.insert(_place_for(id_, order, ranking_.printed), id_)
    return order


def _place_for(id_: str, order: list[str], printed: dict[str, Observation]) -> int:
    mine = printed[id_].value
    worse = (i for i, o in enumerate(order) if o in printed and printed[o].value > mine)
    return next(worse, len(order))


def _table(
    catalog: Catalog,
    ranking_: Ranking,
    rows: list[str],
    moved: dict[str, int],
    notes: tuple[Message, ...],
    stats: bool,
) -> Table:
    taken = ranking_.taken
    summary = ranking.summary([o.value for o in taken.figures.values()]) if stats else {}
    extra = tuple(summary.values())
    if stats:
        notes = (*notes, Message("rank.note.stats", **summary))
    shown = [taken.figures[id_] for id_ in rows if id_ in taken.figures]
    used = {
        o.source: o for o in (*shown, *(ranking_.printed[i] for i in rows if i in ranking_.printed))
    }
    return Table(
        title=Message("rank.title", indicator=taken.indicator.label, year=str(taken.year)),
        columns=(*_columns(taken), *(STATISTICS if stats else ())),
        rows=tuple(_row(catalog, ranking_, id_, moved) + extra for id_ in rows),
        notes=notes,
        sources=tuple(catalog.source(o, taken.indicator) for o in used.values()),
    )


def _columns(taken: Snapshot) -> tuple[Column, ...]:
    decimals = max((o.decimals for o in taken.figures.values()), default=0)
    return tuple(
        Column(name="value", decimals=decimals, essential=True) if c.name == "value" else c
        for c in COLUMNS
    )


def _row(catalog: Catalog, ranking_: Ranking, id_: str, moved: dict[str, int]) -> tuple[Cell, ...]:
    taken = ranking_.taken
    o = taken.figures.get(id_)
    place = ranking_.places.get(id_)
    printed = ranking_.printed.get(id_)
    source = o or printed
    entity = _entity(catalog, taken, id_)
    return (
        place,
        id_,
        entity.label,
        taken.indicator.id,
        o.year if o else taken.year,
        (o.as_of or None) if o else None,
        _number(o),
        taken.indicator.unit or None,
        moved.get(id_),
        ranking.quartile(place, len(ranking_.places)) if place is not None else None,
        int(printed.value) if printed else None,
        len(ranking_.places),
        source.source if source else None,
    )


def _entity(catalog: Catalog, taken: Snapshot, id_: str) -> Entity:
    return next((e for e in taken.whole if e.id == id_), None) or catalog.entity_of(id_)


def _number(o: Observation | None) -> float | int | None:
    if o is None:
        return None
    return o.value if "." in o.printed else int(o.value)
