"""Normalisations that sort into classes: around the mean, by cut points."""

from collections.abc import Sequence

import numpy as np

from egovcli.core.array import Array
from egovcli.core.normalisation.direction import finite, option, upward
from egovcli.errors.normalisation import NoRatioTo, ParameterOutOfRange, WrongCategories
from egovcli.model import Direction


def above_below_mean(
    values: Array, direction: Direction, threshold: float, mean: float | None = None
) -> Array:
    """Tell who is clearly better than the mean (1), clearly worse (−1), or near it (0).

    With w = x / mean: 1 if w > 1 + threshold, −1 if w < 1 − threshold, else 0; the signs the
    other way round where lower is better.

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        threshold: half the neutral zone, as a part of the mean; the Handbook shows 0.2. There
            is no usual value, so it must be given.
        mean: a frozen mean (of the first year, say), instead of that of the known values.

    Raises:
        NoRatioTo: the mean is not above zero.
        ParameterOutOfRange: the threshold is below zero, or a parameter is not finite.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5.5, p. 86.

    >>> above_below_mean(np.array([7.0, 10.0, 13.0]), "higher", threshold=0.2).tolist()
    [-1.0, 0.0, 1.0]
    """
    finite(threshold=threshold, mean=mean)
    if threshold < 0:
        raise ParameterOutOfRange(parameter="threshold", value=threshold, allowed="≥ 0")
    rising = upward(values, direction)
    known = ~np.isnan(values)
    if not known.any():
        return rising
    centre = float(values[known].mean()) if mean is None else mean
    if centre <= 0:
        raise NoRatioTo(reference=centre)
    part = values / centre
    side = np.where(part > 1 + threshold, 1.0, np.where(part < 1 - threshold, -1.0, 0.0))
    return upward(np.where(known, side, np.nan), direction)


def categorical(
    values: Array,
    direction: Direction,
    cuts: Sequence[float],
    scores: Sequence[float],
    cuts_are: str = "values",
) -> Array:
    """Give each class of values its score.

    A value that meets a cut belongs to the better class.

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        cuts: rising; n cuts make n + 1 classes.
        scores: n + 1 of them, from the worst class to the best, not falling.
        cuts_are: ``values`` in the indicator's unit, or ``percentiles`` (0–100, interpolated
            linearly between the known values).

    Raises:
        WrongCategories: the cuts do not rise, the scores fall, or there is not one score more.
        ParameterOutOfRange: a percentile outside 0–100.
        UnknownOption: another word for ``cuts_are``.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5, p. 28 and table 3 (categorical scales).

    >>> categorical(np.array([5.0, 20.0, 80.0]), "higher", [10, 30], [0, 50, 100]).tolist()
    [0.0, 50.0, 100.0]
    >>> categorical(np.array([5.0, 20.0, 80.0]), "lower", [10, 30], [0, 50, 100]).tolist()
    [100.0, 50.0, 0.0]
    """
    option("cuts_are", cuts_are, ("values", "percentiles"))
    points, grades = np.asarray(cuts, dtype=np.float64), np.asarray(scores, dtype=np.float64)
    rise = (np.diff(points) > 0).all() and (np.diff(grades) >= 0).all()
    if not rise or points.size == 0 or grades.size != points.size + 1:
        raise WrongCategories(cuts=list(cuts), scores=list(scores))
    rising = upward(values, direction)
    known = ~np.isnan(values)
    if not known.any():
        return rising
    if cuts_are == "percentiles":
        points = _percentiles(values[known], points)
    met = upward(points, direction)[None, :] <= rising[:, None]
    return np.where(known, grades[met.sum(axis=1)], np.nan)


def _percentiles(known: Array, points: Array) -> Array:
    if points[0] < 0 or points[-1] > 100:
        outside = points[0] if points[0] < 0 else points[-1]
        raise ParameterOutOfRange(parameter="cuts", value=float(outside), allowed="0–100")
    return np.percentile(known, points)
