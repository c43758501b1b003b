"""Weights that make every component equally important for the index.

The weight of a component and its importance are two things: what varies more, or goes with the
others, decides more of the index than its weight says.
"""

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.core.weighting.checks import complete, to_one, varying
from egovcli.errors.weighting import ComponentsCancel

_METHOD = "equal-importance"
_ZERO = 1e-9
_SINGULAR = 1e-12  # components this alike are one and the same


def equal_importance(scores: Array) -> Array:
    """Choose weights so that every component correlates equally with their weighted mean.

    Importance is here the squared Pearson correlation r² of a component with the index, the
    linear form of the correlation ratio S = Var(E[index | component]) / Var(index). With R
    the correlations and s the standard deviations of the components, the weights v / s with
    R v = 1 make all correlations equal. Where some of these weights would be negative, no
    non-negative ones make all correlations equal; then v ≥ 0 is chosen that makes the
    smallest correlation largest: all components with a weight are equally important, and those
    left with none are more important still, through what they share with the others.

    Args:
        scores: (entities, components), complete, to be aggregated by the weighted arithmetic
            mean.

    Raises:
        MissingScore, TooFewEntities: a gap, or not more entities than components.
        ConstantIndicator: a component that is the same for all.
        ComponentsCancel: components run exactly against each other.

    Source: P. Paruolo, M. Saisana and A. Saltelli (2013), Ratings and rankings: voodoo or
    science?, Journal of the Royal Statistical Society A 176, 609–634; the optimisation: W.
    Becker, M. Saisana, P. Paruolo and I. Vandecasteele (2017), Weights and importance in
    composite indicators: closing the gap, Ecological Indicators 80, 12–22.

    >>> x = np.array([[0.0, 1.0, 0.0], [1.0, 2.0, 5.0], [2.0, 2.0, 1.0], [3.0, 5.0, 3.0]])
    >>> w = equal_importance(x)
    >>> [round(float(np.corrcoef(column, x @ w)[0, 1]), 6) for column in x.T]
    [0.803433, 0.803433, 0.803433]
    """
    components = scores.shape[1]
    complete(scores, _METHOD, entities=max(components + 1, 3))
    varying(scores)
    spread = scores.std(axis=0, ddof=1)
    return to_one(_even(np.atleast_2d(np.corrcoef(scores, rowvar=False))) / spread)


def _even(correlations: Array) -> Array:
    """Minimise vRv / 2 − Σv over v ≥ 0: then R v = 1 where v is positive, and ≥ 1 elsewhere."""
    everywhere = np.ones(len(correlations), dtype=bool)
    weights = _solved(correlations, everywhere)
    if weights.min() >= 0:  # as a rule; two components that are the same share their weight
        return weights
    return _active_set(correlations)


def _active_set(correlations: Array) -> Array:
    """Let in what falls shortest, solve for what is in, step back where that turns negative.

    Source: C. L. Lawson and R. J. Hanson (1974), Solving Least Squares Problems, ch. 23.
    """
    weights = np.zeros(len(correlations))
    inside = np.zeros(len(correlations), dtype=bool)
    while True:
        short = np.where(inside, -np.inf, 1 - correlations @ weights)
        if short.max() <= _ZERO:
            return weights
        inside[int(short.argmax())] = True
        aim = _solved(correlations, inside)
        while (negative := inside & (aim <= 0)).any():
            back = (weights[negative] / (weights[negative] - aim[negative])).min()
            weights = weights + back * (aim - weights)
            inside &= weights > _ZERO
            aim = _solved(correlations, inside)
        weights = aim


def _solved(correlations: Array, inside: NDArray[np.bool_]) -> Array:
    """Solve R v = 1 for the components that are in; the others get nothing."""
    block = correlations[np.ix_(inside, inside)]
    solution = np.linalg.lstsq(block, np.ones(len(block)), rcond=_SINGULAR)[0]
    if np.abs(block @ solution - 1).max() > 1e-3:
        raise ComponentsCancel(method=_METHOD)
    weights = np.zeros(len(inside))
    weights[inside] = solution
    return weights
