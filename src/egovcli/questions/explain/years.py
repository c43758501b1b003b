"""The two years of a change: the index by its components, or its printed total as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.catalog import indices
from egovcli.definitions import Component
from egovcli.errors.indices import NoVersion
from egovcli.errors.names import UnknownYear
from egovcli.errors.robustness import YearsReversed
from egovcli.model import Indicator, Label, Message, Source
from egovcli.questions.explain.one_by_one import one_by_one
from egovcli.questions.opening import BUILT_IN
from egovcli.questions.scoring import Scored, figures, scored
from egovcli.questions.scoring import notes as score_notes
from egovcli.questions.snapshot import Snapshot, snapshot, years_of

if TYPE_CHECKING:
    from egovcli.core.mixture import Mixture

ENOUGH = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The index of a change and where its figures come from."""

    index: str
    settings: Sequence[str] = ()
    data: str | None = None
    names: str = "known"

    @property
    def published(self) -> Indicator | None:
        """The printed series of the index, where the question is about the index as printed."""
        if self.settings or self.data:
            return None
        name = indices.definition(self.index).published
        return BUILT_IN.try_indicator(name) if name else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """Two years of an index, ready to be compared.

    ``mixture`` holds the scores of every mixture of the two. Where they are made of the
    components, ``pair`` has the index of both years and ``comparable`` the components whose
    figures compare; where they are the printed totals, ``totals`` has those. ``breaks`` say
    what changed in the method.
    """

    label: Label
    since: int
    until: int
    mixture: "Mixture"
    pair: tuple[Scored, ...] = ()
    comparable: tuple[str, ...] = ()
    totals: tuple[Snapshot, ...] = ()
    breaks: tuple[Message, ...] = ()
    sources: tuple[Source, ...] = ()


def years(asked: Asked, since: int | None, until: int | None) -> Years:
    """Take two years of an index; one that is not named is the nearest there is.

    The components are used where they give a score to nine tenths of those who have a printed
    one, in both years; otherwise the printed totals are compared as a whole.

    Raises:
        UnknownYear, NoVersion: there are no figures, or no version of the index, for a year.
        YearsReversed: the first year is not before the second.
    """
    first, last = _named(asked, since, until)
    if first > last:
        raise YearsReversed(since=str(first), until=str(last))
    before, after = _try_scored(asked, first), _try_scored(asked, last)
    totals = _totals(asked.published, (first, last))
    if before and after and not _fuller(totals, (before, after)):
        return of_components(before, after)
    if totals:
        return of_totals(totals)
    return of_components(before or _scored(asked, first), after or _scored(asked, last))


def of_components(before: Scored, after: Scored) -> Years:
    """Compare two years by the components of the index."""
    from egovcli.core.mixture import mixture

    comparable = tuple(
        component.id
        for component in _shared(before, after)
        if not _broken(before.catalog.try_indicator(component.id), before.year, after.year)
    )
    return Years(
        label=after.definition.label,
        since=before.year,
        until=after.year,
        mixture=mixture(before.composite, after.composite, comparable),
        pair=(before, after),
        comparable=comparable,
        breaks=tuple(_breaks(before, after, comparable)),
        sources=tuple(dict.fromkeys((*score_notes.sources(before), *score_notes.sources(after)))),
    )


def of_totals(totals: Sequence[Snapshot]) -> Years:
    """Compare two years by the printed totals, as a whole."""
    import numpy as np

    from egovcli.core.mixture import mixture_of_totals

    first, last = totals
    entities = tuple(dict.fromkeys((*first.figures, *last.figures)))
    values = np.array(
        [[o.value if (o := t.figures.get(e)) else np.nan for e in entities] for t in totals]
    )
    broken = _broken(first.indicator, first.year, last.year)
    facts = {"name": first.indicator.label, "since": str(first.year), "until": str(last.year)}
    used = {o.source: o for total in totals for o in total.figures.values()}
    return Years(
        label=first.indicator.label,
        since=first.year,
        until=last.year,
        mixture=mixture_of_totals(entities, values, comparable=not broken),
        totals=tuple(totals),
        breaks=(
            Message("explain.note.total", **facts),
            *([Message("explain.note.break-total", **facts)] if broken else []),
        ),
        sources=tuple(BUILT_IN.source(o, first.indicator) for o in used.values()),
    )


def _named(asked: Asked, since: int | None, until: int | None) -> tuple[int, int]:
    if since is not None and until is not None:
        return since, until
    known = _available(asked)
    last = until if until is not None else known[-1]
    earlier = [year for year in known if year < last]
    return (since if since is not None else earlier[-1] if earlier else last), last


def _available(asked: Asked) -> list[int]:
    """The years to choose from where one is not named, oldest first."""
    published = asked.published
    if published:
        series = BUILT_IN.observations(published)
        taken = [snapshot(BUILT_IN, published, y, series=series) for y in years_of(series)]
        return [one.year for one in taken if one.covers_half]
    one = _scored(asked, None)
    own = one.gathered.panel.years
    return list(own) if asked.data else figures.years(one.catalog, one.definition)


def _scored(asked: Asked, year: int | None) -> Scored:
    one = scored(asked.index, year, data=asked.data, names=asked.names, settings=asked.settings)
    return one_by_one(one)


def _try_scored(asked: Asked, year: int) -> Scored | None:
    """Score a year, or give None where components or a version are wanting."""
    try:
        return _scored(asked, year)
    except (NoVersion, UnknownYear):
        return None


def _totals(published: Indicator | None, years: tuple[int, int]) -> list[Snapshot]:
    """The printed totals of both years, or none."""
    if published is None:
        return []
    series = BUILT_IN.observations(published)
    if not set(years) <= set(years_of(series)):
        return []
    return [snapshot(BUILT_IN, published, year, series=series) for year in years]


def _fuller(totals: Sequence[Snapshot], pair: tuple[Scored, Scored]) -> bool:
    """Tell whether the components leave out many of those who have a printed total."""
    return any(
        ENOUGH * len(total.figures) > sum(rank is not None for rank in one.composite.ranks)
        for total, one in zip(totals, pair, strict=False)
    )


def _shared(before: Scored, after: Scored) -> list[Component]:
    """The components that both years measure in the same way."""
    earlier = {c.id: c for c in before.definition.components}
    return [
        c
        for c in after.definition.components
        if (e := earlier.get(c.id))
        and (e.direction, e.denominator, e.per) == (c.direction, c.denominator, c.per)
    ]


def _broken(indicator: Indicator | None, since: int, until: int) -> bool:
    """Tell whether a series breaks between two years; of a user's own nobody knows it."""
    return indicator is not None and any(since < year <= until for year in indicator.breaks)


def _breaks(before: Scored, after: Scored, comparable: Sequence[str]) -> list[Message]:
    facts = {"since": str(before.year), "until": str(after.year)}
    said = []
    first, last = before.definition, after.definition
    if first.id != last.id:
        said.append(
            Message("explain.note.break-weights", before=first.label, after=last.label, **facts)
        )
    broken = [c.label or c.id for c in _shared(before, after) if c.id not in comparable]
    if broken:
        said.append(Message("explain.note.break-series", names=broken, n=len(broken), **facts))
    return said
