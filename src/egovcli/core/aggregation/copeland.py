"""Copeland's rule: pairs won less pairs lost."""

import numpy as np

from egovcli.core.aggregation.outranking import comparable, majorities, outranking_matrix
from egovcli.core.array import Array


def copeland(scores: Array, weights: Array) -> Array:
    """Count for each entity the others it beats by majority of weight, less those that beat it.

    It always gives an order, in which entities may tie; a Condorcet winner comes first.

    Args:
        scores: (entities, components), higher is better.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,), -(n - 1) to n - 1; NaN for an entity with a gap, which nobody meets.

    Raises:
        TooManyEntities: there are too many pairs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Copeland (1951), A Reasonable Social Welfare Function, University of Michigan; as
        in COINr (Becker et al. 2022, doi 10.21105/joss.04567).

    >>> scores = np.array([[3.0, 3.0, 1.0], [2.0, 2.0, 2.0], [1.0, 1.0, 3.0]])
    >>> copeland(scores, np.array([0.4, 0.3, 0.3])).tolist()
    [2.0, 0.0, -2.0]
    """
    support = outranking_matrix(scores, weights)
    points = np.full(len(support), np.nan)
    places = comparable(support)
    points[places] = majorities(support).sum(axis=1, dtype=float)[places]
    return points
