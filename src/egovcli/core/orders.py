"""Comparing two orders of the same names. Plain Python, for the quick commands."""

from collections.abc import Iterable, Sequence

from egovcli.core.ranking import rank


def overlap(first: Iterable[str], second: Iterable[str]) -> list[str]:
    """Give the names that stand in both, in the order of the first.

    >>> overlap(["ha-noi", "lam-dong"], ["lam-dong", "ha-nam"])
    ['lam-dong']
    """
    others = set(second)
    return [name for name in first if name in others]


def spearman(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Correlate the places of two series; equal values share the mean of their places.

    Returns None where a series tells no two apart, or there are fewer than two.

    >>> spearman([1, 2, 3], [10, 30, 20])
    0.5
    """
    a, b = rank(first, ties="average"), rank(second, ties="average")
    if len(set(a)) < 2 or len(set(b)) < 2:
        return None
    mean = (len(a) + 1) / 2
    product = sum((x - mean) * (y - mean) for x, y in zip(a, b, strict=True))
    squares = sum((x - mean) ** 2 for x in a) * sum((y - mean) ** 2 for y in b)
    return float(product / squares**0.5)


def kendall(first: Sequence[float], second: Sequence[float]) -> float | None:
    """Compare every pair of two series: Kendall's tau-b, corrected for ties.

    Returns None where a series tells no two apart, or there are fewer than two.

    Source: M. G. Kendall (1945), The treatment of ties in ranking problems.

    >>> kendall([1, 2, 3, 4], [1, 2, 4, 3])
    0.6666666666666666
    """
    agree = untied_first = untied_second = 0
    for i, (x, y) in enumerate(zip(first, second, strict=True)):
        for other_x, other_y in zip(first[:i], second[:i], strict=True):
            a, b = _sign(x - other_x), _sign(y - other_y)
            agree += a * b
            untied_first += abs(a)
            untied_second += abs(b)
    if not untied_first or not untied_second:
        return None
    return float(agree / (untied_first * untied_second) ** 0.5)


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)
