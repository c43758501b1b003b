"""One figure per entity, for a year or as known on a day: what a ranking is made of.

Here the rules meet that keep a ranking of like with like: one kind of entity (63 provinces to
2024, 34 units from 2025), one vintage of a live series, the latest day of a year, and the
figure nearest the publisher where two sources differ.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from egovcli.catalog import Catalog, entities, facts
from egovcli.core.conflicts import preferred
from egovcli.errors.names import NoFigures, UnknownYear
from egovcli.model import Entity, Indicator, Message, Observation

NATION = "VNM"
OTHER_KINDS = ("ministry", "country")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The figures of one indicator for a ``year``, one per entity of a ``kind``.

    ``whole`` are all entities that could have one; ``notes`` say what was chosen and why;
    ``on`` is the ISO day on which they were known, where one was asked for.
    """

    indicator: Indicator
    year: int
    kind: str
    figures: dict[str, Observation]
    whole: tuple[Entity, ...]
    notes: tuple[Message, ...] = ()
    on: str = ""

    @property
    def latest(self) -> int:
        """The year of the latest figure, which may lie before the day that was asked for."""
        return max((o.year for o in self.figures.values()), default=self.year)

    @property
    def covers_half(self) -> bool:
        """Whether at least half of the entities have a figure, so that places mean something."""
        return 2 * len(self.figures) >= len(self.whole)


def snapshot(
    catalog: Catalog,
    indicator: Indicator,
    year: int,
    *,
    kind: str | None = None,
    on: str | None = None,
    series: list[Observation] | None = None,
) -> Snapshot:
    """Take the figures of a year, or the latest known on a day.

    Args:
        kind: the kind of entity; by default a user's own, else the provinces or units of the
            year, else ministries, else countries: the first that has figures.
        on: an ISO day; then ``year`` is its year and earlier figures count too.
        series: the figures of the indicator, where they have been read already.

    Raises:
        UnknownYear: the year has no figures; those that have some are named.
        NoFigures: no year has.
    """
    every = facts(catalog.observations(indicator) if series is None else series)
    in_time = [o for o in every if (day_of(o) <= on if on else o.year == year)]
    if on:
        in_time = _of_one_method(indicator, in_time)
    by_kind = _by_kind(catalog, in_time, year)
    kind = kind or next((k for k in _kinds(year) if k in by_kind), None)
    found = by_kind.get(kind or "", [])
    if not found or kind is None:
        raise unknown_year(indicator, year, every)
    of_source, notes = _one_vintage(catalog, indicator, found)
    figures, conflicts = _one_each(catalog, indicator, of_source)
    return Snapshot(
        indicator=indicator,
        year=year,
        kind=kind,
        figures=figures,
        whole=_whole(catalog, kind, figures),
        notes=(*notes, *conflicts),
        on=on or "",
    )


def _of_one_method(indicator: Indicator, figures: list[Observation]) -> list[Observation]:
    """Leave out what is older than the last change of method: its points do not compare."""
    newest = max((o.year for o in figures), default=0)
    since = max((year for year in indicator.breaks if year <= newest), default=0)
    return [o for o in figures if o.year >= since]


def _kinds(year: int) -> tuple[str, ...]:
    """Order the kinds of entity that a series may be about: those of the year's own set first."""
    sets = {"province": ("province", "unit"), "unit": ("unit", "province")}
    return ("other", *sets[entities.of_year(year)[0].kind], *OTHER_KINDS)


def day_of(o: Observation) -> str:
    """Give the day a figure belongs to; a figure of a whole year to its last day."""
    return o.as_of or f"{o.year}-12-31"


def years_of(figures: Iterable[Observation]) -> list[int]:
    """Give the years that have figures, oldest first."""
    return sorted({o.year for o in figures})


def unknown_year(
    indicator: Indicator, year: int, figures: list[Observation]
) -> UnknownYear | NoFigures:
    """Say that a year has no figures of an indicator, and which have, if any has."""
    years = years_of(figures)
    if not years:
        return NoFigures(indicator=indicator.id)
    nearest = min(years, key=lambda y: (abs(y - year), -y))
    return UnknownYear(
        indicator=indicator.id,
        year=str(year),
        years=[str(y) for y in years],
        nearest=str(nearest),
    )


def _by_kind(
    catalog: Catalog, figures: list[Observation], year: int
) -> dict[str, list[Observation]]:
    by_kind: dict[str, list[Observation]] = {}
    for o in figures:
        by_kind.setdefault(catalog.kind_in(o.entity, year), []).append(o)
    if "other" in by_kind:  # a user's own set: whoever stands in it
        mine = [o for o in figures if catalog.origin and o.source == catalog.origin.id]
        by_kind["other"] = mine
    return by_kind


def _whole(catalog: Catalog, kind: str, figures: dict[str, Observation]) -> tuple[Entity, ...]:
    if kind == "other":
        return tuple(catalog.entity_of(id_) for id_ in figures)
    if set(figures) == {NATION}:  # a figure of the country in a series about its parts
        return (catalog.entity_of(NATION),)
    return entities.OF_KIND[kind]()


def _one_vintage(
    catalog: Catalog, indicator: Indicator, figures: list[Observation]
) -> tuple[list[Observation], list[Message]]:
    """Keep the source with the most entities of a series that is revised."""
    if not indicator.revised:
        return figures, []
    by_source: dict[str, list[Observation]] = {}
    for o in figures:
        by_source.setdefault(o.source, []).append(o)
    if len(by_source) == 1:
        return figures, []
    most = max(map(len, by_source.values()))
    widest = [kept for kept in by_source.values() if len(kept) == most]
    kept = by_source[_preferred(catalog, indicator, [w[0] for w in widest]).source]
    others = {s: len(left) for s, left in by_source.items() if left is not kept}
    note = Message(
        "rank.note.vintage",
        source=kept[0].source,
        others=[f"{source} ({n})" for source, n in others.items()],
    )
    return kept, [note]


def _one_each(
    catalog: Catalog, indicator: Indicator, figures: list[Observation]
) -> tuple[dict[str, Observation], list[Message]]:
    """Keep the latest figure of each entity, by the policy where sources differ."""
    latest: dict[str, list[Observation]] = {}
    for o in figures:
        held = latest.get(o.entity)
        if held is None or day_of(o) > day_of(held[0]):
            latest[o.entity] = [o]
        elif day_of(o) == day_of(held[0]):
            held.append(o)
    chosen, notes = {}, []
    for entity, same_day in latest.items():
        shown = chosen[entity] = _preferred(catalog, indicator, same_day)
        if len(same_day) == 1:
            continue
        notes += [conflict(catalog, shown, o) for o in same_day if o.value != shown.value]
    return chosen, notes


def conflict(catalog: Catalog, shown: Observation, other: Observation) -> Message:
    """Say that another source printed another figure."""
    return Message(
        "rank.note.conflict",
        name=catalog.entity_of(shown.entity).label,
        year=str(shown.year),
        indicator=shown.indicator,
        shown=shown.number,
        source=shown.source,
        other=other.number,
        other_source=other.source,
    )


def _preferred(catalog: Catalog, indicator: Indicator, figures: list[Observation]) -> Observation:
    if len(figures) == 1:
        return figures[0]
    return preferred(figures, {o.source: catalog.source(o, indicator) for o in figures})
