"""Printed rates against the counts printed beside them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from egovcli.model import Observation

from .finding import Figures, Finding
from .precision import Precision
from .relations import Rate


def check(figures: Figures) -> Iterator[Finding]:
    """Find percentages that the counts of the same day do not give.

    A percentage is printed without the first day of its period: that of its counts is taken,
    if it is one.
    """
    printed, precision = _by_day(figures.observations), Precision(figures)
    for relation in figures.relations.rates:
        for rate in figures.observations:
            if rate.indicator != relation.rate or not relation.first <= rate.year <= relation.last:
                continue
            names = (*relation.numerator, relation.denominator)
            counts = [o for name in names if (o := printed.get(_day(rate, name)))]
            if len(counts) == len(names) and len({o.start for o in counts}) == 1:
                yield from _compare(relation, rate, counts[:-1], counts[-1], precision)


def _by_day(observations: Sequence[Observation]) -> dict[tuple[str, ...], Observation]:
    return {_day(o, o.indicator): o for o in reversed(observations)}


def _day(o: Observation, indicator: str) -> tuple[str, ...]:
    return o.entity, str(o.year), o.as_of, o.kind, indicator


def _compare(
    relation: Rate,
    rate: Observation,
    above: Sequence[Observation],
    below: Observation,
    precision: Precision,
) -> Iterator[Finding]:
    a = sum(precision.interval(o)[0] for o in above)
    b = sum(precision.interval(o)[1] for o in above)
    c, d = precision.interval(below)
    least, most = precision.interval(rate)
    if c > 0 and 100 * a / d <= most and 100 * b / c >= least:
        return
    share = 100 * sum(Decimal(o.printed) for o in above) / Decimal(below.printed) if c > 0 else ""
    yield Finding(
        check="rates",
        subject=relation.id,
        entity=rate.entity,
        indicator=rate.indicator,
        year=rate.year,
        as_of=rate.as_of,
        printed=rate.printed,
        expected=f"{share:.2f}" if share else "",
        sources=tuple(dict.fromkeys(o.source for o in (rate, *above, below))),
        facts={"numerator": [o.printed for o in above], "denominator": below.printed},
    )
