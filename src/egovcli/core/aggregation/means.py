"""Weighted means: from full compensation between components to hardly any.

For one set of scores: harmonic ≤ geometric ≤ arithmetic, and a power mean rises with its
exponent. Each lies between the lowest and the highest component.

Rows are summed one by one, not by a matrix product, so that entities with equal scores get
equal means wherever they stand.
"""

import numpy as np
from numpy.typing import NDArray

from egovcli.core.aggregation.components import Places, counted
from egovcli.core.array import Array
from egovcli.errors.aggregation import NegativeScore, NotPositive, UnknownExponent


def arithmetic_mean(scores: Array, weights: Array) -> Array:
    """Weighted arithmetic mean, Σ w x: a weakness is fully made up for by a strength.

    Args:
        scores: (entities, components), on one common scale.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6 (linear).

    >>> arithmetic_mean(np.array([[4.0, 8.0]]), np.array([0.75, 0.25])).tolist()
    [5.0]
    """
    counting, shares, _ = counted(scores, weights)
    return _within((counting * shares).sum(axis=1), counting)


def geometric_mean(scores: Array, weights: Array) -> Array:
    """Weighted geometric mean, Π x^w: strength only partly makes up for weakness.

    Args:
        scores: (entities, components), on one common scale, above zero.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        NotPositive: a score is zero or less, where the mean has no meaning.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6 (geometric).

    >>> geometric_mean(np.array([[4.0, 9.0], [9.0, 9.0]]), np.array([0.5, 0.5])).tolist()
    [6.0, 9.0]
    """
    counting, shares, places = counted(scores, weights)
    _require_positive("geometric-mean", counting, places)
    return _within(np.exp((np.log(counting) * shares).sum(axis=1)), counting)


def harmonic_mean(scores: Array, weights: Array) -> Array:
    """Weighted harmonic mean, 1 / Σ (w / x): a weakness weighs more than in the geometric.

    Args:
        scores: (entities, components), on one common scale, above zero.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        NotPositive: a score is zero or less, where the mean has no meaning.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Hardy, Littlewood & Pólya (1934), Inequalities, chapter 2.

    >>> harmonic_mean(np.array([[2.0, 6.0]]), np.array([0.5, 0.5])).tolist()
    [3.0]
    """
    counting, shares, places = counted(scores, weights)
    _require_positive("harmonic-mean", counting, places)
    least = counting.min(axis=1, keepdims=True)
    return _within(least[:, 0] / (shares * (least / counting)).sum(axis=1), counting)


def power_mean(scores: Array, weights: Array, exponent: float) -> Array:
    """Weighted power mean, (Σ w x^p)^(1/p): the exponent says how far strength makes up.

    p = 1 is the arithmetic, 0 the geometric, -1 the harmonic mean; the lower, the more the
    weakest component decides.

    Args:
        scores: (entities, components), on one common scale; above zero for p ≤ 0, not below
            zero for p > 0 other than 1.
        weights: (components,), non-negative, summing to 1.
        exponent: p, finite.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        UnknownExponent: p is not finite.
        NotPositive, NegativeScore: a score is outside the scale that p needs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Hardy, Littlewood & Pólya (1934), Inequalities, chapter 2.

    >>> power_mean(np.array([[1.0, 7.0]]), np.array([0.5, 0.5]), exponent=2).round(9).tolist()
    [5.0]
    """
    if not np.isfinite(exponent):
        raise UnknownExponent(exponent=str(exponent))
    if exponent == 1:
        return arithmetic_mean(scores, weights)
    counting, shares, places = counted(scores, weights)
    if exponent <= 0:
        _require_positive("power-mean", counting, places)
    else:
        _require_not_negative("power-mean", counting, places)
    if exponent == 0:
        return geometric_mean(scores, weights)
    return _within(_power_mean(counting, shares, exponent), counting)


def _power_mean(scores: Array, weights: Array, exponent: float) -> Array:
    # Relative to the component that decides, no power overflows; expm1 and log1p keep the
    # digits when the exponent is near zero. The logarithm of zero is meant.
    ends = scores.max(axis=1) if exponent > 0 else scores.min(axis=1)
    scale = np.where(ends == 0, 1.0, ends)
    with np.errstate(divide="ignore"):
        powers = np.expm1(exponent * np.log(scores / scale[:, None]))
        logs = np.log1p(np.maximum((powers * weights).sum(axis=1), -1.0)) / exponent
    means: Array = scale * np.exp(logs)
    return means


def _within(means: Array, scores: Array) -> Array:
    """Keep rounding from carrying a mean past its own components."""
    return np.clip(means, scores.min(axis=1), scores.max(axis=1))


def _require_positive(method: str, scores: Array, places: Places) -> None:
    found = _first(scores <= 0)
    if found:
        row, column = found
        raise NotPositive(
            method=method,
            entity=row,
            indicator=int(places[column]),
            value=float(scores[row, column]),
        )


def _require_not_negative(method: str, scores: Array, places: Places) -> None:
    found = _first(scores < 0)
    if found:
        row, column = found
        raise NegativeScore(
            method=method,
            entity=row,
            indicator=int(places[column]),
            value=float(scores[row, column]),
        )


def _first(wrong: NDArray[np.bool_]) -> tuple[int, int] | None:
    if not wrong.any():
        return None
    row, column = np.argwhere(wrong)[0].tolist()
    return row, column
