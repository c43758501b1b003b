"""How alike two columns are: Pearson, Spearman and Kendall, pair by pair.

A pair of columns is compared on the rows where both are known, and the number of those rows
goes with every figure. A column that does not vary has no correlation (NaN).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array

Correlation = Callable[[Array, Array], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Correlations:
    """The correlation of each pair of columns and the rows behind it, both (columns, columns)."""

    values: Array
    rows: NDArray[np.int64]


def matrix(values: Array, method: str = "pearson") -> Correlations:
    """Correlate every pair of columns on the rows where both are known.

    Args:
        values: (entities, columns), NaN where unknown.
        method: a key of ``CORRELATIONS``.

    >>> matrix(np.array([[1.0, 2.0], [2.0, 4.0], [np.nan, 0.0]])).rows.tolist()
    [[2, 2], [2, 3]]
    """
    correlate, columns = CORRELATIONS[method], values.shape[1]
    known = ~np.isnan(values)
    found = np.full((columns, columns), np.nan)
    for i in range(columns):
        for j in range(i, columns):
            both = known[:, i] & known[:, j]
            found[i, j] = found[j, i] = correlate(values[both, i], values[both, j])
    return Correlations(values=found, rows=known.T.astype(np.int64) @ known.astype(np.int64))


def pearson(x: Array, y: Array) -> float:
    """Correlate two columns by their values; NaN where one does not vary.

    >>> round(pearson(np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 6.0])), 12)
    1.0
    """
    if not (_varies(x) and _varies(y)):
        return np.nan
    dx, dy = x - x.mean(), y - y.mean()
    return float((dx * dy).sum() / np.sqrt((dx**2).sum() * (dy**2).sum()))


def spearman(x: Array, y: Array) -> float:
    """Correlate two columns by their places; ties share the mean of their places."""
    return pearson(average_ranks(x), average_ranks(y))


def kendall(x: Array, y: Array) -> float:
    """Give Kendall's tau-b: pairs in the same order less pairs in the opposite one.

    Source:
        M. G. Kendall (1945), Biometrika 33, 239-251 (the correction for ties).
    """
    if not (_varies(x) and _varies(y)):
        return np.nan
    order_x, order_y = (np.sign(v[:, None] - v[None, :]) for v in (x, y))
    untied = np.sqrt(np.abs(order_x).sum() * np.abs(order_y).sum())
    return float((order_x * order_y).sum() / untied)


def average_ranks(x: Array) -> Array:
    """Rank upwards from 1; equal values share the mean of their places.

    >>> average_ranks(np.array([3.0, 1.0, 3.0])).tolist()
    [2.5, 1.0, 2.5]
    """
    _, place, count = np.unique(x, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    return np.asarray((last - (count - 1) / 2)[place])


def _varies(x: Array) -> bool:
    return x.size > 1 and bool((x != x[0]).any())


CORRELATIONS: dict[str, Correlation] = {
    "pearson": pearson,
    "spearman": spearman,
    "kendall": kendall,
}
