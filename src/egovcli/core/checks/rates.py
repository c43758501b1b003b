"""Printed rates against the counts printed beside them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from egovcli.model import Observation

from .finding import Figures, Finding, by_key, key
from .precision import Precision
from .relations import Rate


def check(figures: Figures) -> Iterator[Finding]:
    """Find percentages that the counts of the same day do not give."""
    printed, precision = by_key(figures.observations), Precision(figures)
    for relation in figures.relations.rates:
        for rate in figures.observations:
            if rate.indicator != relation.rate or not relation.first <= rate.year <= relation.last:
                continue
            above = [printed.get(key(rate, name), [None])[0] for name in relation.numerator]
            below = printed.get(key(rate, relation.denominator), [None])[0]
            counts = [o for o in above if o]
            if below and len(counts) == len(above):
                yield from _compare(relation, rate, counts, below, precision)


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
