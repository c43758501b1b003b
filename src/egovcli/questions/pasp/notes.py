"""What a reader must know beside a PASP: definition, basis, population, what compares."""

from egovcli.catalog import entities
from egovcli.model import Label, Message
from egovcli.questions.moments import day
from egovcli.questions.pasp.counts import Count
from egovcli.questions.pasp.effectiveness import Effectiveness
from egovcli.questions.pasp.population import SERIES
from egovcli.questions.pasp.published import Agreement

FEW = 5


def notes(found: Effectiveness, compared: Agreement | None) -> list[Message]:
    """Say how the figures were made, what they cover and what was left out."""
    said = [_definition(found), Message(f"pasp.note.{found.basis}")]
    if found.scaled:
        said.append(Message(f"pasp.note.scale-{found.scale}"))
    said.append(Message("pasp.note.unknown"))
    said += _years(found)
    said.append(_coverage(found))
    said += _populations(found)
    said += _periods(found)
    said += _missing(found)
    if compared:
        said += _agreement(found, compared)
    if not found.catalog.origin:
        said.append(Message("pasp.note.own"))
    return said


def _definition(found: Effectiveness) -> Message:
    key = "definition-per-service" if found.how.per_service else "definition"
    return Message(f"pasp.note.{key}", per=found.how.per)


def _years(found: Effectiveness) -> list[Message]:
    if found.year_assumed:
        return [Message("pasp.note.no-year", year=str(found.year))]
    return [Message("pasp.note.latest", year=str(found.year))] if found.latest_taken else []


def _coverage(found: Effectiveness) -> Message:
    n = len({count.entity.id for count in found.counts if count.value is not None})
    if found.places:
        whole = len(entities.of_year(found.year))
        return Message("pasp.note.ranked", n=len(found.places), whole=whole)
    if found.catalog.origin:
        return Message("pasp.note.no-rank", n=n)
    if found.year is None:
        return Message("pasp.note.public", n=n)
    return Message("pasp.note.public-year", n=n, year=str(found.year))


def _populations(found: Effectiveness) -> list[Message]:
    said = []
    if found.populations.indicator.id != SERIES[0]:
        said.append(Message("pasp.note.vintage", population=found.populations.indicator.id))
    other = [c for c in found.counts if c.population and c.population.year != c.figure.year]
    if other and not found.year_assumed:
        said.append(Message("pasp.note.nearest-population", names=_names(other)))
    summed = [c for c in found.counts if c.population and len(c.population.figures) > 1]
    if summed:
        said.append(Message("pasp.note.summed-population", names=_names(summed)))
    unknown = [c for c in found.counts if c.population is None]
    if unknown:
        said.append(Message("pasp.note.no-population", names=_names(unknown)))
    return said


def _periods(found: Effectiveness) -> list[Message]:
    part = [c for c in found.counts if not c.is_whole_year]
    if part and found.how.annualise:
        return [Message("pasp.note.annualised", names=_names(part))]
    return _aside(found) if found.places else []


def _aside(found: Effectiveness) -> list[Message]:
    """Say which period is ranked where it is not the year, and name who is of another."""
    said = []
    ranked = next(c for c in found.counts if c.entity.id in found.places)
    if not ranked.is_whole_year:
        start, end = map(day, ranked.period)
        said.append(Message("pasp.note.ranked-part", start=start, end=end))
    left = [c for c in found.counts if c.value is not None and c.entity.id not in found.places]
    for key, names in (
        ("part-year", [c for c in left if c.period != ranked.period]),
        ("other-units", [c for c in left if c.period == ranked.period]),
    ):
        if names:
            said.append(Message(f"pasp.note.{key}", names=_names(names)))
    return said


def _missing(found: Effectiveness) -> list[Message]:
    """Name who is in the table without a count, or lacks the number of services."""
    said = []
    counted = {count.entity.id for count in found.counts}
    mine = [o for o in found.catalog.overlay if o.year == found.year]
    absent = dict.fromkeys(o.entity for o in mine if o.entity not in counted)
    if absent:
        names = [found.catalog.entity_of(id_).label for id_ in absent]
        said.append(Message("pasp.note.no-figure", names=names))
    without = [c for c in found.counts if c.population and c.value is None]
    if without:
        said.append(Message("pasp.note.no-services", names=_names(without)))
    return said


def _agreement(found: Effectiveness, compared: Agreement) -> list[Message]:
    said = [
        Message(
            "pasp.note.overlap",
            n=len(compared.shared),
            listed=compared.listed,
            ranked=len(found.places),
        )
    ]
    if compared.spearman is not None and compared.kendall is not None:
        figures = (f"{x:.3f}" for x in (compared.spearman, compared.kendall))
        spearman, kendall = map(float, figures)
        n = len(compared.both)
        said.append(Message("pasp.note.correlated", n=n, spearman=spearman, kendall=kendall))
    else:
        said.append(Message("pasp.note.not-correlated", n=len(compared.both)))
    said.append(Message("pasp.note.list"))
    if found.year != 2017:
        said.append(Message("pasp.note.other-year", year=str(found.year)))
    return said


def _names(counts: list[Count]) -> list[Label | Message]:
    """Name the provinces, once each; of many the first, and how many more."""
    labels: list[Label | Message] = list(dict.fromkeys(c.entity.label for c in counts))
    if len(labels) <= FEW + 1:
        return labels
    return [*labels[:FEW], Message("pasp.more", n=len(labels) - FEW)]
