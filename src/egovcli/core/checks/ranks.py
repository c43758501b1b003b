"""Printed ranks against printed scores."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from egovcli.model import Observation

from .finding import Figures, Finding, ranked_lists
from .precision import Interval, Precision
from .relations import Ranking


def check(figures: Figures) -> Iterator[Finding]:
    """Find ranks that the scores exclude, whatever their hidden decimals are.

    A rank is at least one more than the number of units whose score is surely better, and at
    most the number ranked less those whose score is surely worse. Units without a known score
    may stand anywhere.
    """
    precision = Precision(figures)
    for relation in figures.relations.rankings:
        scores = ranked_lists(figures, relation.score, relation.first, relation.last)
        ranks = ranked_lists(figures, relation.rank, relation.first, relation.last)
        for group, printed in ranks.items():
            yield from _against(relation, printed, scores.get(group, []), figures, precision)


def _against(
    relation: Ranking,
    ranks: Sequence[Observation],
    scores: Sequence[Observation],
    figures: Figures,
    precision: Precision,
) -> Iterator[Finding]:
    lower = scores and figures.indicators[relation.score].direction == "lower"
    bounds = _bounds(scores, precision, bool(lower))
    lows = sorted(low for low, _ in bounds.values())
    highs = sorted(high for _, high in bounds.values())
    of = relation.of or len({o.entity for o in ranks})
    for rank in ranks:
        if rank.entity in bounds:
            low, high = bounds[rank.entity]
            best = 1 + len(lows) - bisect_right(lows, high)
            worst = max(best, of - bisect_left(highs, low))
            if not best <= rank.value <= worst:
                score = next(o for o in scores if o.entity == rank.entity)
                yield _finding(relation, rank, score, best, worst)


def _bounds(
    scores: Sequence[Observation], precision: Precision, lower: bool
) -> dict[str, Interval]:
    """Give the interval of each score, turned so that more is better; sources are united."""
    bounds: dict[str, Interval] = {}
    for o in scores:
        low, high = precision.interval(o)
        if lower:
            low, high = -high, -low
        known = bounds.get(o.entity, (low, high))
        bounds[o.entity] = min(low, known[0]), max(high, known[1])
    return bounds


def _finding(
    relation: Ranking, rank: Observation, score: Observation, best: int, worst: int
) -> Finding:
    return Finding(
        check="ranks",
        subject=relation.id,
        entity=rank.entity,
        indicator=rank.indicator,
        year=rank.year,
        as_of=rank.as_of,
        printed=rank.printed,
        expected=str(best) if best >= worst else f"{best}–{worst}",
        sources=tuple(dict.fromkeys((rank.source, score.source))),
        facts={"score": score.printed},
    )
