"""Weights that people decide: equal, given points, an experts' budget."""

from collections.abc import Sequence

import numpy as np

from egovcli.core.array import Array
from egovcli.core.weighting.checks import to_one
from egovcli.errors.weighting import NegativeWeight, UnevenBudgets, WrongNumberOfWeights


def equal(scores: Array) -> Array:
    """Give every component the same weight, 1 / components.

    Args:
        scores: (entities, components); only the number of columns counts.

    Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, p. 31.

    >>> equal(np.zeros((3, 4))).tolist()
    [0.25, 0.25, 0.25, 0.25]
    """
    components = scores.shape[1]
    return np.full(components, 1.0 / components)


def given(scores: Array, points: Sequence[float] | Array) -> Array:
    """Scale given points so that they sum to 1.

    Args:
        scores: (entities, components); only the number of columns counts.
        points: (components,), zero or more, of any sum: 400, 300, 300 or 0.4, 0.3, 0.3.

    Raises:
        WrongNumberOfWeights: there is not one for each component.
        NegativeWeight: one is below zero or is not a number.
        NoWeight: all are zero.

    >>> given(np.zeros((3, 3)), [400, 300, 300]).tolist()
    [0.4, 0.3, 0.3]
    """
    weights = np.asarray(points, dtype=np.float64)
    if weights.shape != (scores.shape[1],):
        raise WrongNumberOfWeights(given=weights.size, needed=scores.shape[1])
    wrong = ~(np.isfinite(weights) & (weights >= 0))
    if wrong.any():
        component = int(wrong.argmax())
        raise NegativeWeight(component=component, value=float(weights[component]))
    return to_one(weights)


def budget_allocation(scores: Array, table: Sequence[Sequence[float]] | Array) -> Array:
    """Average what experts gave, each of the same budget of points.

    Args:
        scores: (entities, components); only the number of columns counts.
        table: (experts, components), the points of each expert; every row has the same sum,
            100 as a rule.

    Raises:
        WrongNumberOfWeights: an expert did not judge every component.
        NegativeWeight: points below zero or missing.
        UnevenBudgets: an expert spent more or less than the first.
        NoWeight: nobody gave any points.

    Source: Handbook (2008), step 6.5, p. 96.

    >>> budget_allocation(np.zeros((3, 2)), [[60, 40], [80, 20]]).tolist()
    [0.7, 0.3]
    """
    budgets = np.asarray(table, dtype=np.float64)
    if budgets.ndim != 2 or budgets.shape[1] != scores.shape[1] or budgets.size == 0:
        raise WrongNumberOfWeights(given=budgets.shape[-1], needed=scores.shape[1])
    wrong = np.argwhere(~(np.isfinite(budgets) & (budgets >= 0)))
    if wrong.size:
        expert, component = wrong[0]
        raise NegativeWeight(component=int(component), value=float(budgets[expert, component]))
    spent = budgets.sum(axis=1)
    uneven = ~np.isclose(spent, spent[0])
    if uneven.any():
        expert = int(uneven.argmax())
        total, first = float(spent[expert]), float(spent[0])
        raise UnevenBudgets(expert=str(expert + 1), total=total, first=first)
    return to_one(budgets.mean(axis=0))
