"""Which components count, and with which weight."""

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.errors.aggregation import WeightsDoNotFit, WeightsDoNotSum

ROUNDING = 1e-9

Places = NDArray[np.intp]


def counted(scores: Array, weights: Array) -> tuple[Array, Array, Places]:
    """Give the scores and weights of the components that have a weight, and their places.

    A component of weight zero does not count, not even its gaps.

    Raises:
        WeightsDoNotFit: there is not one weight for each component.
        WeightsDoNotSum: a weight is negative or the sum is not 1.

    >>> scores, weights, places = counted(np.array([[1.0, np.nan]]), np.array([1.0, 0.0]))
    >>> scores.tolist(), places.tolist()
    ([[1.0]], [0])
    """
    check_weights(scores, weights)
    places = np.flatnonzero(weights)
    if len(places) == len(weights):
        return scores, weights, places
    return scores[:, places], weights[places], places


def check_weights(scores: Array, weights: Array) -> None:
    """See that there is one weight for each component and that they sum to 1.

    Raises:
        WeightsDoNotFit: there is not one weight for each component.
        WeightsDoNotSum: a weight is negative or the sum is not 1.
    """
    components = scores.shape[1]
    if weights.shape != (components,) or not components:
        raise WeightsDoNotFit(weights=weights.size, components=components)
    total, lowest = float(weights.sum()), float(weights.min())
    if not (lowest >= 0 and abs(total - 1) <= ROUNDING):
        raise WeightsDoNotSum(total=total, lowest=lowest)
