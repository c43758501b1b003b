"""Counts measured, ranked and scaled: what every answer about PASP is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.catalog import Catalog
from egovcli.core import pasp as core
from egovcli.core.ranking import Rank, rank
from egovcli.model import Observation
from egovcli.questions.opening import BUILT_IN
from egovcli.questions.pasp import counts as pasp_counts
from egovcli.questions.pasp.counts import ONLINE, Count, Measure
from egovcli.questions.pasp.population import Populations
from egovcli.questions.snapshot import unknown_year, years_of

if TYPE_CHECKING:
    from egovcli.questions.pasp.table import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Effectiveness:
    """Every count that is shown, and the places and scaled figures of those that compare.

    ``basis`` says which dossiers were counted: ``settled``, ``received``, ``received-partly``
    or, as the press printed them, ``printed``. ``year`` is None where several are shown.
    """

    catalog: Catalog
    populations: Populations
    counts: tuple[Count, ...]
    places: dict[str, Rank]
    scaled: dict[str, float]
    how: Measure
    basis: str
    scale: str = "none"
    year: int | None = None
    year_assumed: bool = False
    latest_taken: bool = False


def effectiveness(
    data: str | None,
    names: str,
    year: int | None,
    decimal: str | None,
    sum_rows: bool,
    population: str,
    how: Measure,
    scale: str,
) -> Effectiveness:
    """Read the counts of a year, or all public ones, measure them and rank what compares.

    Raises:
        UnknownYear: there are no counts of the year. DataError: the table is wrong.
        NothingToScale: the figures cannot be converted.
    """
    indicator = BUILT_IN.indicator(population)
    assumed = year or Populations(catalog=BUILT_IN, indicator=indicator).latest()
    mine = _given(data, names, assumed, decimal, sum_rows) if data else None
    catalog = mine.catalog if mine else BUILT_IN
    populations = Populations(catalog=catalog, indicator=indicator)
    every, basis = pasp_counts.choose(catalog)
    figures, taken = _of_year(every, year, data)
    counts = pasp_counts.measured(catalog, pasp_counts.of_year(figures), populations, how)
    places, scaled = _ranked(counts, how, scale)
    return Effectiveness(
        catalog=catalog,
        populations=populations,
        counts=tuple(counts),
        places=places,
        scaled=scaled,
        how=how,
        basis=basis,
        scale=scale,
        year=taken,
        year_assumed=mine is not None and not mine.has_years and year is None,
        latest_taken=len(years_of(every)) > 1 and year is None and taken is not None,
    )


def _given(data: str, names: str, year: int, decimal: str | None, sum_rows: bool) -> "Given":
    from egovcli.questions.pasp.table import given  # loads decimal

    return given(data, names, year, decimal, sum_rows)


def _of_year(
    every: Sequence[Observation], year: int | None, data: str | None
) -> tuple[list[Observation], int | None]:
    """Keep the figures of a year: of a user's table the latest, of the shipped data all."""
    if year is None and data is None:
        return list(every), None
    year = year or max(years_of(every))
    figures = [o for o in every if o.year == year]
    if not figures:
        raise unknown_year(BUILT_IN.indicator(ONLINE), year, list(every))
    return figures, year


def _ranked(
    counts: Sequence[Count], how: Measure, scale: str
) -> tuple[dict[str, Rank], dict[str, float]]:
    """Rank and scale those that compare: one kind of unit, one period; two at least."""
    groups: dict[tuple[str, object], list[Count]] = {}
    for count in counts:
        period = count.figure.year if how.annualise else count.period
        if count.value is not None:
            groups.setdefault((count.kind, period), []).append(count)
    compared = max(groups.values(), key=_weight, default=[])
    if len(compared) < 2:
        return {}, {}
    values = [count.value for count in compared if count.value is not None]
    ids = [count.entity.id for count in compared]
    places = dict(zip(ids, rank(values), strict=True))
    convert = core.SCALES[scale]
    return places, dict(zip(ids, convert(values), strict=True)) if convert else {}


def _weight(group: Sequence[Count]) -> tuple[bool, bool, int, str]:
    """Say which group is ranked: one of whole years, then the largest, then the latest."""
    several = len(group) > 1
    return several, several and group[0].is_whole_year, len(group), group[0].period[1]
