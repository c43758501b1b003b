"""Kemeny's rule: the order that disagrees least with the components.

A set of entities of which each beats every other one by majority comes before them in every
best order (the extended Condorcet criterion: Truchon 1998), so the entities are split into
blocks that are solved one by one: exactly, over all subsets of a block.
"""

from math import prod
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from egovcli.core.aggregation.components import ROUNDING
from egovcli.core.aggregation.outranking import comparable, majorities, outranking_matrix
from egovcli.core.array import Array
from egovcli.errors.aggregation import SeveralOrders, TooManyOrders

LIMIT = 16

Sets = NDArray[np.int64]


class Kemeny(NamedTuple):
    """The best order, by position, best entity first.

    ``distance`` is the weight that disagrees with it, summed over all pairs. ``ties`` is how
    many orders are equally good: 1 if this is the only one; else it is the one that keeps
    entities as early as they stand in the matrix, from the last place up.
    """

    order: tuple[int, ...]
    distance: float
    ties: int


def kemeny(scores: Array, weights: Array) -> Kemeny:
    """Find the order of the entities with the least disagreement in weight, exactly.

    Args:
        scores: (entities, components), higher is better; entities with a gap are left out.
        weights: (components,), non-negative, summing to 1.

    Raises:
        TooManyOrders: majorities do not split the entities into blocks of at most 16.
        TooManyEntities: there are too many pairs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Kemeny (1959), Mathematics without Numbers, Daedalus 88: 577-591; Young & Levenglick
        (1978), SIAM J. Appl. Math. 35: 285-300; OECD/JRC (2008), Handbook on Constructing
        Composite Indicators, step 6.

    >>> scores = np.array([[1.0, 1.0], [3.0, 2.0], [2.0, 3.0]])
    >>> kemeny(scores, np.array([0.6, 0.4]))
    Kemeny(order=(1, 2, 0), distance=0.4, ties=1)
    """
    support = outranking_matrix(scores, weights)
    order: list[int] = []
    ties = []
    for block in _blocks(support):
        if len(block) > LIMIT:
            raise TooManyOrders(entities=len(block), limit=LIMIT)
        best, count = _best_order(support[np.ix_(block, block)])
        order += [int(block[i]) for i in best]
        ties.append(count)
    against = np.triu(support[np.ix_(order, order)].T, 1)
    return Kemeny(order=tuple(order), distance=float(against.sum()), ties=prod(ties))


def kemeny_points(scores: Array, weights: Array) -> Array:
    """Count for each entity the others that the best order puts behind it.

    Args:
        scores: (entities, components), higher is better.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,), n - 1 for the first to 0 for the last; NaN for an entity with a gap.

    Raises:
        SeveralOrders: more than one order is best.
        TooManyOrders: majorities do not split the entities into blocks of at most 16.
        TooManyEntities: there are too many pairs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    >>> kemeny_points(np.array([[1.0], [3.0], [2.0]]), np.array([1.0])).tolist()
    [0.0, 2.0, 1.0]
    """
    best = kemeny(scores, weights)
    if best.ties > 1:
        raise SeveralOrders(method="kemeny", orders=best.ties)
    points = np.full(len(scores), np.nan)
    points[list(best.order)] = np.arange(len(best.order))[::-1]
    return points


def _blocks(support: Array) -> list[NDArray[np.intp]]:
    """Split the entities where everyone before beats everyone after."""
    places = comparable(support)
    wins = majorities(support)[np.ix_(places, places)]
    places = places[np.argsort(-wins.sum(axis=1, dtype=int), kind="stable")]
    open_pairs = np.triu(majorities(support)[np.ix_(places, places)] <= 0, 1)
    columns = np.arange(len(places))
    furthest = np.where(open_pairs, columns, -1).max(axis=1, initial=-1)
    reach = np.maximum.accumulate(np.maximum(furthest, columns))
    cuts = np.flatnonzero(reach == columns) + 1
    return [np.sort(block) for block in np.split(places, cuts) if len(block)]


def _best_order(support: Array) -> tuple[list[int], int]:
    """Find the best order of one block, and how many are as good.

    The best order of a set ends with one of its members; what comes before is a best order
    of the rest. ``cost`` and ``orders`` are filled for sets of growing size, a set being a
    number whose bit i says that entity i is in it.
    """
    n = len(support)
    against = np.array([_sums(support[last]) for last in range(n)])
    cost = np.full(2**n, np.inf)
    cost[0] = 0.0
    orders = np.zeros(2**n, dtype=np.int64)
    orders[0] = 1
    sizes = _sums(np.ones(n))
    for size in range(1, n + 1):
        sets = np.flatnonzero(sizes == size)
        options = np.array([_ending(sets, last, cost, against) for last in range(n)])
        cost[sets] = options.min(axis=0)
        for last in range(n):
            good = sets[options[last] <= cost[sets] + ROUNDING]
            orders[good] += orders[good ^ (1 << last)]
    return _trace(cost, against), int(orders[-1])


def _ending(sets: Sets, last: int, cost: Array, against: Array) -> Array:
    """The least disagreement of each set if ``last`` comes last in it."""
    rest = np.where(sets >> last & 1, sets ^ (1 << last), 0)
    return np.where(sets >> last & 1, cost[rest] + against[last][rest], np.inf)


def _trace(cost: Array, against: Array) -> list[int]:
    order: list[int] = []
    left = len(cost) - 1
    while left:
        one = np.array([left])
        options = np.array([_ending(one, last, cost, against)[0] for last in range(len(against))])
        last = int(np.flatnonzero(options <= options.min() + ROUNDING)[-1])
        order.insert(0, last)
        left ^= 1 << last
    return order


def _sums(values: Array) -> Array:
    """The sum of the values of every subset, in the order of its number."""
    sums = np.zeros(1)
    for value in values:
        sums = np.concatenate([sums, sums + value])
    return sums
