"""What each component gives to a score, to a distance, and to the next place."""

from collections.abc import Callable
from math import factorial

import numpy as np

from egovcli.core.array import Array
from egovcli.core.shapley import MOST_CAUSES, shares
from egovcli.errors.robustness import TooManyComponents

RowScore = Callable[[Array], Array]
"""(rows, components) on the raw or the normalised scale → (rows,)."""


def distance_parts(score: RowScore, mine: Array, other: Array) -> Array:
    """Split the distance between two scores by component.

    Args:
        score: of rows of components.
        mine, other: (components,); at most 12, unless the score is a weighted sum.

    Returns:
        (components,): the points that each component adds to the distance; they sum to
        score(mine) − score(other). Where the score is a weighted sum these are weight times
        difference; otherwise Shapley's value.

    Raises:
        TooManyComponents: there are more than 12 and the score is not a sum.

    >>> total = lambda rows: rows @ np.array([0.25, 0.75])
    >>> distance_parts(total, np.array([4.0, 2.0]), np.array([2.0, 6.0])).tolist()
    [0.5, -3.0]
    """
    components = len(mine)
    if components > MOST_CAUSES:
        return _single_steps(score, mine, other)
    which = np.array(list(np.ndindex(*(2,) * components)), dtype=bool)
    rows = np.where(which, mine, other)
    table = score(rows).reshape((2,) * components + (1,))
    return np.asarray(shares(table)[:, 0] / factorial(components))


def _single_steps(score: RowScore, mine: Array, other: Array) -> Array:
    """The parts of a sum: what each component alone changes."""
    components = len(mine)
    rows = np.vstack([np.where(np.eye(components, dtype=bool), mine, other), mine, other])
    *single, whole, base = score(rows).tolist()
    parts: Array = np.array(single) - base
    if abs(parts.sum() - (whole - base)) > 1e-9 * max(abs(whole), abs(base)):
        raise TooManyComponents(components=components, limit=MOST_CAUSES)
    return parts


def needed(score: RowScore, mine: Array, goal: float, limits: Array) -> Array:
    """Find the smallest change in each component that brings a score to a goal.

    Args:
        score: of rows of components; never falls while a component moves to its limit.
        mine: (components,), where they are now.
        goal: the score to reach.
        limits: (components,), how far each may be moved, towards its good end.

    Returns:
        (components,): the value that each would need, all others as they are; NaN where even
        the limit is not enough.
    """
    components = len(mine)
    low, high = np.zeros(components), np.ones(components)  # how far from mine to the limit

    def reaches(far: Array) -> Array:
        rows = np.tile(mine, (components, 1))
        rows[np.arange(components), np.arange(components)] = mine + far * (limits - mine)
        return np.asarray(score(rows) >= goal)

    possible = reaches(high)
    for _ in range(60):
        middle = (low + high) / 2
        enough = reaches(middle)
        low, high = np.where(enough, low, middle), np.where(enough, middle, high)
    return np.where(possible, mine + high * (limits - mine), np.nan)
