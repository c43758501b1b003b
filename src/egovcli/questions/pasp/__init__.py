"""How much are the online services of a province used: dossiers for its population."""

from collections.abc import Mapping

from egovcli.core import pasp as core
from egovcli.core.ranking import Rank
from egovcli.errors.pasp import NoExactPopulation, NoPopulation, NoServices
from egovcli.errors.rank import Together, WrongOption
from egovcli.model import Message, Table
from egovcli.questions.pasp import notes as pasp_notes
from egovcli.questions.pasp import published as pasp_published
from egovcli.questions.pasp import rows as pasp_rows
from egovcli.questions.pasp.counts import Count, Measure
from egovcli.questions.pasp.effectiveness import Effectiveness, effectiveness
from egovcli.questions.pasp.population import SERIES


def pasp(
    *,
    year: int | None = None,
    data: str | None = None,
    per: float = 1000,
    scale: str = "none",
    per_service: bool = False,
    population: str = SERIES[0],
    exact_population: bool = False,
    annualise: bool = False,
    top: int | None = None,
    published: bool = False,
    against: str | None = None,
    contrast: bool = False,
    decimal: str | None = None,
    sum_rows: bool = False,
    names: str = "known",
) -> Table:
    """Measure how much online services are used: online dossiers of a year per inhabitant.

    Args:
        year: the year of the counts; by default every public count, or the latest year of
            ``data``.
        data: a table of dossiers instead of the public counts, wide (province, dossiers, and
            where known settled, population, services, year) or tidy; ``-`` for stdin.
        per: for how many inhabitants.
        scale: ``none``, ``share-of-best``, ``min-max``, ``rank`` or ``z-score``.
        per_service: divide by the number of services too.
        population: ``population-avg``, or ``population-avg-gso2018`` from before the census.
        exact_population: refuse the population of another year.
        annualise: stretch counts of part of a year to the year, an approximation.
        top: only so many from the best.
        published: the ten names that were printed for 2017, instead of anything computed.
        against: ``published``: compare the ranking with that list.
        contrast: set the number of services against the dossiers.
        decimal: ``comma`` or ``point``: how the numbers of ``data`` are written.
        sum_rows: add up the rows of one province and period of ``data``.
        names: ``as-is`` takes names of ``data`` that nobody knows.

    Returns:
        One row per province; ``pasp`` in dossiers per so many inhabitants. Only counts of one
        period rank together.

    Raises:
        UsageError: no figures of the year, no population, a wrong choice.
        DataError: a wrong table; figures that cannot be scaled.

    >>> pasp(year=2016).column("id")
    ['ho-chi-minh']
    """
    _check(scale, population, against, per)
    if published:
        others = {"--data": data, "--against": against, "--contrast": contrast}
        _alone("--published", others | {"--year": year not in (None, 2017)})
        return pasp_published.published(top)
    if contrast:
        _alone("--contrast", {"--against": against})
    how = Measure(per=per, per_service=per_service, annualise=annualise)
    found = effectiveness(data, names, year, decimal, sum_rows, population, how, scale)
    if exact_population:
        _refuse_other_years(found)
    _need_divisors(found)
    if contrast:
        from egovcli.questions.pasp.contrast import contrasted

        return contrasted(found, top)
    return _table(found, top, against is not None, listed=data is None and year in (None, 2017))


def _check(scale: str, population: str, against: str | None, per: float) -> None:
    choices = (
        ("--scale", scale, list(core.SCALES)),
        ("--population", population, list(SERIES)),
        ("--against", against, [None, "published"]),
    )
    for option, value, allowed in choices:
        if value not in allowed:
            raise WrongOption(option=option, value=value, choices=[a for a in allowed if a])
    if not 0 < per < float("inf"):
        raise WrongOption(option="--per", value=per, choices=["1", "1000", "100000"])


def _alone(option: str, others: Mapping[str, object]) -> None:
    """Refuse an option beside others that it leaves nothing to do for."""
    for other, given in others.items():
        if given:
            raise Together(first=option, second=other)


def _refuse_other_years(found: Effectiveness) -> None:
    others = [c for c in found.counts if c.population and c.population.year != c.figure.year]
    if others:
        raise NoExactPopulation(
            names=[c.entity.label for c in others],
            population=found.populations.indicator.id,
            years=sorted({str(c.figure.year) for c in others}),
        )


def _need_divisors(found: Effectiveness) -> None:
    """Refuse where nothing at all can be computed."""
    if not any(c.population for c in found.counts):
        names = [c.entity.label for c in found.counts]
        raise NoPopulation(names=names, population=found.populations.indicator.id)
    if found.how.per_service and all(c.value is None for c in found.counts):
        raise NoServices(option="--per-service")


def _table(found: Effectiveness, top: int | None, against: bool, listed: bool) -> Table:
    order = sorted(found.counts, key=lambda c: _order(c, found.places))
    if top is not None:
        order = [c for c in order if c.entity.id in found.places or not found.places][:top]
    compared = pasp_published.compared(found.places) if against else None
    positions = pasp_published.positions() if listed or against else {}
    rows = [pasp_rows.row(found, count, positions) for count in order]
    if listed:
        rows = pasp_rows.printed(positions)[:top] + rows
    sources = pasp_rows.sources(found, order)
    if positions:
        sources = (*dict.fromkeys((*sources, pasp_published.source())),)
    return Table(
        title=_title(found),
        columns=pasp_rows.columns(found, listed),
        rows=tuple(rows),
        notes=tuple(pasp_notes.notes(found, compared)),
        sources=sources,
        extra=compared.statistics() if compared else {},
    )


def _order(count: Count, places: dict[str, Rank]) -> tuple[float, int, str]:
    """Put the ranked first, best first, then the newest counts."""
    place = places.get(count.entity.id, float("inf"))
    return place, -int(count.period[1].replace("-", "")), count.entity.id


def _title(found: Effectiveness) -> Message:
    if found.year is None:
        return Message("pasp.title.every", per=found.how.per)
    key = "pasp.title.per-service" if found.how.per_service else "pasp.title.year"
    return Message(key, year=str(found.year), per=found.how.per)
