"""Parts against totals: an index against its components, a total against its parts."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from egovcli.model import Observation

from .finding import Figures, Finding, Key, by_key, key
from .precision import Interval, Precision
from .relations import Sum

Printed = dict[Key, list[Observation]]


def check(figures: Figures) -> Iterator[Finding]:
    """Find totals that their printed parts cannot give, however the parts were rounded."""
    printed, precision = by_key(figures.observations), Precision(figures)
    for relation in figures.relations.sums:
        for totals in _totals(relation, figures.observations, printed):
            for total in totals:
                parts = _parts(relation, total, printed)
                found = _compare(relation, total, parts, precision)
                if found:
                    yield found


def _totals(
    relation: Sum, observations: Sequence[Observation], printed: Printed
) -> Iterator[list[Observation]]:
    keys = {
        key(o): None
        for o in observations
        if o.indicator == relation.total and relation.first <= o.year <= relation.last
    }
    for total in keys:
        yield _with_parts(relation, printed[total], printed)


def _with_parts(relation: Sum, totals: list[Observation], printed: Printed) -> list[Observation]:
    """Where several sources printed a total, keep those that printed the parts too."""
    if len(totals) == 1:
        return totals
    sources = {o.source for part in relation.parts for o in printed.get(key(totals[0], part), [])}
    return [o for o in totals if o.source in sources] or totals


def _parts(relation: Sum, total: Observation, printed: Printed) -> dict[str, Observation]:
    """Take each part from the source of the total, where it has it."""
    parts = {}
    for part in relation.parts:
        known = printed.get(key(total, part), [])
        if known:
            parts[part] = next((o for o in known if o.source == total.source), known[0])
    return parts


def _compare(
    relation: Sum, total: Observation, parts: dict[str, Observation], precision: Precision
) -> Finding | None:
    if not parts:
        return None
    low, high = _bounds(relation, parts, precision)
    least, most = precision.interval(total, relation.decimals)
    complete = relation.complete and len(parts) == len(relation.parts)
    if low <= most and (high >= least or not complete):
        return None
    value = sum(Decimal(o.printed) * relation.parts[p] for p, o in parts.items())
    return Finding(
        check="sums",
        subject=relation.id,
        entity=total.entity,
        indicator=total.indicator,
        year=total.year,
        as_of=total.as_of,
        printed=total.printed,
        expected=_plain(value / relation.divide_by),
        sources=tuple(dict.fromkeys([total.source, *(o.source for o in parts.values())])),
        facts={
            "parts": [o.printed for o in parts.values()],
            "complete": complete,
            "weighted": {*relation.parts.values(), relation.divide_by} != {1},
        },
    )


def _bounds(relation: Sum, parts: dict[str, Observation], precision: Precision) -> Interval:
    low = high = Decimal(0)
    for part, observation in parts.items():
        least, most = precision.interval(observation, relation.decimals)
        low += relation.parts[part] * least
        high += relation.parts[part] * most
    return low / relation.divide_by, high / relation.divide_by


def _plain(value: Decimal) -> str:
    """Write a computed number with six decimals at most.

    >>> _plain(Decimal("0.40965000")), _plain(Decimal(1841))
    ('0.40965', '1841')
    """
    text = f"{value:.6f}"
    return text.rstrip("0").rstrip(".")
