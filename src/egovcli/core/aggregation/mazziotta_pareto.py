"""The Mazziotta–Pareto index and its adjusted form."""

from typing import Literal, get_args

import numpy as np

from egovcli.core.aggregation.components import counted
from egovcli.core.array import Array
from egovcli.errors.aggregation import MeanNotPositive, UnknownPenalty

Penalty = Literal["minus", "plus"]


def mazziotta_pareto(scores: Array, weights: Array, penalty: Penalty = "minus") -> Array:
    """Arithmetic mean with a penalty for unbalanced components: M ∓ S · (S / M).

    M is the weighted mean and S the weighted standard deviation (divided by the weight, not
    by one component less) of an entity's own scores, so S / M is its coefficient of
    variation. On z-scores with mean 100 and standard deviation 10 this is the MPI, to compare
    entities in one year; on goalposts scaled to 70-130 it is the adjusted MPI, to compare
    years too.

    Args:
        scores: (entities, components), on one common scale with means above zero.
        weights: (components,), non-negative, summing to 1.
        penalty: ``minus`` where more is better (development), ``plus`` where the index
            measures something bad (poverty): imbalance then adds to it.

    Returns:
        (entities,) on the scale of ``scores``; NaN where a component that counts is NaN.

    Raises:
        MeanNotPositive: an entity's mean is zero or less.
        UnknownPenalty: the penalty is neither of the two.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        De Muro, Mazziotta & Pareto (2011), Soc. Indic. Res. 104: 1-18; Mazziotta & Pareto
        (2016), On a Generalized Non-compensatory Composite Index for Measuring Socio-economic
        Phenomena, Soc. Indic. Res. 127: 983-1003; with weights: Mazziotta & Pareto, Weighting
        in Composite Indices Construction, RIEDS.

    >>> mazziotta_pareto(np.array([[90.0, 110.0], [100.0, 100.0]]), np.array([0.5, 0.5])).tolist()
    [99.0, 100.0]
    """
    if penalty not in get_args(Penalty):
        raise UnknownPenalty(penalty=penalty, known=list(get_args(Penalty)))
    counting, shares, _ = counted(scores, weights)
    mean = (counting * shares).sum(axis=1)
    low = np.flatnonzero(mean <= 0)
    if len(low):
        entity = int(low[0])
        raise MeanNotPositive(method="mazziotta-pareto", entity=entity, value=float(mean[entity]))
    spread: Array = ((counting - mean[:, None]) ** 2 * shares).sum(axis=1) / mean
    index: Array = mean - spread if penalty == "minus" else mean + spread
    return index
