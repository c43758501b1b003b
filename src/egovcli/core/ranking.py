"""Places in an order: ties, quartiles, changes. Plain Python, for the quick commands."""

from collections.abc import Callable, Iterable, Sequence

from egovcli.model import Direction

Rank = int | float


def rank(values: Sequence[float], direction: Direction = "higher", ties: str = "min") -> list[Rank]:
    """Give each value its place, 1 for the best.

    Args:
        values: the figures, in any order.
        direction: which end is good; ``none`` ranks the highest first.
        ties: how equal values share places: ``min`` (the better place, as in sports), ``max``,
            ``dense`` (no gap after), ``ordinal`` (in the order given), ``average``.

    Returns:
        One place per value; whole numbers unless ``ties`` is ``average``.

    >>> rank([0.7, 0.9, 0.7, 0.1])
    [2, 1, 2, 4]
    >>> rank([0.7, 0.9, 0.7, 0.1], ties="average")
    [2.5, 1.0, 2.5, 4.0]
    >>> rank([0.7, 0.9, 0.7, 0.1], direction="lower", ties="dense")
    [2, 3, 2, 1]
    """
    best_first = sorted(set(values), reverse=direction != "lower")
    count = dict.fromkeys(best_first, 0)
    for value in values:
        count[value] += 1
    return TIES[ties](values, best_first, count)


def place(value: float, among: Iterable[float], direction: Direction = "higher") -> int:
    """Give the place of one figure among some, equal ones sharing the better place.

    >>> place(0.7, [0.7, 0.9, 0.7, 0.1])
    2
    """
    if direction == "lower":
        return 1 + sum(other < value for other in among)
    return 1 + sum(other > value for other in among)


def _min(values: Sequence[float], best_first: list[float], count: dict[float, int]) -> list[Rank]:
    place, places = 1, {}
    for value in best_first:
        places[value] = place
        place += count[value]
    return [places[value] for value in values]


def _max(values: Sequence[float], best_first: list[float], count: dict[float, int]) -> list[Rank]:
    better = _min(values, best_first, count)
    return [place + count[value] - 1 for place, value in zip(better, values, strict=True)]


def _average(
    values: Sequence[float], best_first: list[float], count: dict[float, int]
) -> list[Rank]:
    better = _min(values, best_first, count)
    return [place + (count[value] - 1) / 2 for place, value in zip(better, values, strict=True)]


def _dense(values: Sequence[float], best_first: list[float], _: dict[float, int]) -> list[Rank]:
    places = {value: i for i, value in enumerate(best_first, start=1)}
    return [places[value] for value in values]


def _ordinal(
    values: Sequence[float], best_first: list[float], count: dict[float, int]
) -> list[Rank]:
    seen = dict.fromkeys(best_first, 0)
    places = []
    for place, value in zip(_min(values, best_first, count), values, strict=True):
        places.append(place + seen[value])
        seen[value] += 1
    return places


TIES: dict[str, Callable[[Sequence[float], list[float], dict[float, int]], list[Rank]]] = {
    "min": _min,
    "max": _max,
    "dense": _dense,
    "ordinal": _ordinal,
    "average": _average,
}


def printed_at(printed: str, decimals: int) -> float:
    """Round a printed figure to a number of decimals, halves away from zero as on paper.

    >>> printed_at("3.4644", 2), printed_at("0.125", 2)
    (3.46, 0.13)
    """
    from decimal import ROUND_HALF_UP, Decimal  # rarely asked for, and slow to load

    return float(Decimal(printed).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def quartile(place: Rank, ranked: int) -> int:
    """Tell in which quarter a place lies, 1 for the best; of 63, places 1 to 16 are in it.

    >>> [quartile(place, 63) for place in (1, 16, 17, 32, 48, 63)]
    [1, 1, 2, 2, 3, 4]
    """
    return next(q for q in (1, 2, 3, 4) if place <= -(-q * ranked // 4))


def summary(values: Sequence[float]) -> dict[str, float | None]:
    """Give number, mean, median and sample standard deviation of some figures.

    >>> summary([1.0, 2.0, 6.0])["mean"]
    3.0
    """
    from statistics import fmean, median, stdev  # loads fractions and random

    return {
        "n": len(values),
        "mean": fmean(values) if values else None,
        "median": median(values) if values else None,
        "sd": stdev(values) if len(values) > 1 else None,
    }
