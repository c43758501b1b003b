"""Aggregations that look at the order of an entity's components."""

import numpy as np

from egovcli.core.aggregation.components import ROUNDING, check_weights, counted
from egovcli.core.array import Array


def median(scores: Array, weights: Array) -> Array:
    """Weighted median: half of the weight lies on either side.

    Where exactly half of the weight lies below a component and half from it on, the mean of
    the two in the middle, so that equal weights give the ordinary median.

    Args:
        scores: (entities, components), on one common scale.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Edgeworth (1888), On a New Method of Reducing Observations, Phil. Mag. 25: 184-191.

    >>> median(np.array([[1.0, 5.0, 9.0]]), np.array([0.25, 0.25, 0.5])).tolist()
    [7.0]
    """
    counting, shares, _ = counted(scores, weights)
    order = np.argsort(counting, axis=1, kind="stable")
    ascending = np.take_along_axis(counting, order, axis=1)
    below = np.cumsum(shares[order], axis=1)
    lower = np.argmax(below >= 0.5 - ROUNDING, axis=1)[:, None]
    upper = np.argmax(below > 0.5 + ROUNDING, axis=1)[:, None]
    left = np.take_along_axis(ascending, lower, axis=1)[:, 0]
    right = np.take_along_axis(ascending, upper, axis=1)[:, 0]
    # A gap sorts last, out of the middle.
    return np.where(np.isnan(ascending[:, -1]), np.nan, left + (right - left) / 2)


def ordered_weighted(scores: Array, weights: Array) -> Array:
    """Ordered weighted average: the first weight goes to an entity's best component.

    The weights belong to places in the order, not to components: (1, 0, …) is the maximum,
    (…, 0, 1) the minimum, equal weights the arithmetic mean.

    Args:
        scores: (entities, components), on one common scale.
        weights: (components,), of the best, the second best, …; summing to 1.

    Returns:
        (entities,) on the scale of ``scores``; NaN where any component is NaN.

    Raises:
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Yager (1988), On Ordered Weighted Averaging Aggregation Operators in Multicriteria
        Decisionmaking, IEEE Trans. Syst. Man Cybern. 18: 183-190.

    >>> ordered_weighted(np.array([[2.0, 8.0, 4.0]]), np.array([0.0, 0.5, 0.5])).tolist()
    [3.0]
    """
    check_weights(scores, weights)
    descending = np.sort(scores, axis=1)[:, ::-1]
    means = (descending * weights).sum(axis=1)
    within: Array = np.clip(means, descending[:, -1], descending[:, 0])
    return within


def minimum(scores: Array, weights: Array) -> Array:
    """The weakest component that counts: no strength makes up for it.

    Args:
        scores: (entities, components), on one common scale.
        weights: (components,), summing to 1; they only say which components count.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        The limit of the power mean: Hardy, Littlewood & Pólya (1934), Inequalities, chapter 2.

    >>> minimum(np.array([[2.0, 8.0, 1.0]]), np.array([0.5, 0.5, 0.0])).tolist()
    [2.0]
    """
    counting, _, _ = counted(scores, weights)
    lowest: Array = counting.min(axis=1)
    return lowest
