"""Pairs of entities: how much of the weight speaks for one against the other.

Only the order within each component counts, so no strength makes up for a weakness, and no
normalisation but the direction of an indicator changes anything. An entity with a gap in a
component that counts cannot be compared and is left out: its points are NaN.
"""

import numpy as np
from numpy.typing import NDArray

from egovcli.core.aggregation.components import ROUNDING, counted
from egovcli.core.array import Array
from egovcli.errors.aggregation import TooManyEntities

LIMIT = 5_000


def outranking_matrix(scores: Array, weights: Array) -> Array:
    """Weigh every pair: e_ab = Σ w where a is better than b + ½ Σ w where they are equal.

    Args:
        scores: (entities, components), higher is better.
        weights: (components,), non-negative, summing to 1: how important each is.

    Returns:
        (entities, entities); e_ab + e_ba = 1, the diagonal is 0. Rows and columns of
        entities with a gap are NaN.

    Raises:
        TooManyEntities: the matrix would not fit in memory.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6
        (non-compensatory multi-criteria approach); Munda & Nardo (2009), Applied Economics
        41: 1513-1523.

    >>> outranking_matrix(np.array([[3.0, 1.0], [2.0, 1.0]]), np.array([0.6, 0.4])).tolist()
    [[0.0, 0.8], [0.2, 0.0]]
    """
    counting, shares, _ = counted(scores, weights)
    entities = len(counting)
    if entities > LIMIT:
        raise TooManyEntities(entities=entities, limit=LIMIT)
    support = np.zeros((entities, entities))
    for column, weight in zip(counting.T, shares.tolist(), strict=True):
        support += weight * (column[:, None] > column)
        support += weight / 2 * (column[:, None] == column)
    np.fill_diagonal(support, 0.0)
    gaps = np.isnan(counting).any(axis=1)
    support[gaps] = np.nan
    support[:, gaps] = np.nan
    return support


def majorities(support: Array) -> NDArray[np.int8]:
    """Tell who wins each pair: 1 if most weight is for the row, -1 if for the column, 0 if even.

    >>> majorities(np.array([[0.0, 0.8], [0.2, 0.0]])).tolist()
    [[0, 1], [-1, 0]]
    """
    lead = np.nan_to_num(support - support.T)
    lead[np.abs(lead) <= ROUNDING] = 0.0
    return np.sign(lead).astype(np.int8)


def comparable(support: Array) -> NDArray[np.intp]:
    """The positions of the entities without a gap."""
    return np.flatnonzero(~np.isnan(support.diagonal()))


def outranking(scores: Array, weights: Array) -> Array:
    """Sum each entity's row of the outranking matrix: all the weight that speaks for it.

    This is the weighted count of Borda: per component, the number of entities that are worse
    and half of those that are equal.

    Args:
        scores: (entities, components), higher is better.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,), 0 to the number of others; NaN for an entity with a gap.

    Raises:
        TooManyEntities: there are too many pairs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.

    >>> outranking(np.array([[3.0], [2.0], [1.0]]), np.array([1.0])).tolist()
    [2.0, 1.0, 0.0]
    """
    support = outranking_matrix(scores, weights)
    points = np.full(len(support), np.nan)
    places = comparable(support)
    points[places] = support[np.ix_(places, places)].sum(axis=1)
    return points
