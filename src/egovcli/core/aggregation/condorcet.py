"""Condorcet's rule: who beats everybody, or where the majorities go round in a circle."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from egovcli.core.aggregation.copeland import copeland
from egovcli.core.aggregation.outranking import majorities, outranking_matrix
from egovcli.core.array import Array
from egovcli.errors.aggregation import MajorityCycle

Relation = NDArray[np.bool_]


class Condorcet(NamedTuple):
    """What the majorities say, by position.

    ``winner`` beats every other entity, None if nobody does. ``cycle`` is empty or three
    entities of which each is at least as good as the next by majority and the last better
    than the first; one where all three are better, if there is one.
    """

    winner: int | None
    cycle: tuple[int, ...]


def condorcet(scores: Array, weights: Array) -> Condorcet:
    """Look for a winner of all pairs, and for a cycle.

    Args:
        scores: (entities, components), higher is better; entities with a gap are left out.
        weights: (components,), non-negative, summing to 1.

    Raises:
        TooManyEntities: there are too many pairs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    Source:
        Condorcet (1785), Essai sur l'application de l'analyse; OECD/JRC (2008), Handbook on
        Constructing Composite Indicators, step 6.

    >>> thirds = np.full(3, 1 / 3)
    >>> condorcet(np.array([[3.0, 1.0, 2.0], [2.0, 3.0, 1.0], [1.0, 2.0, 3.0]]), thirds)
    Condorcet(winner=None, cycle=(0, 1, 2))
    """
    support = outranking_matrix(scores, weights)
    places = np.flatnonzero(~np.isnan(support.diagonal()))
    wins = majorities(support)[np.ix_(places, places)]
    beaten = (wins > 0).sum(axis=1)
    winners = places[beaten == len(places) - 1].tolist()
    cycle = _cycle(wins > 0, wins > 0) or _cycle(wins >= 0, wins > 0)
    return Condorcet(
        winner=winners[0] if len(winners) == 1 else None,
        cycle=tuple(places[list(cycle)].tolist()),
    )


def condorcet_points(scores: Array, weights: Array) -> Array:
    """Give the points of the order that the majorities agree on.

    Args:
        scores: (entities, components), higher is better.
        weights: (components,), non-negative, summing to 1.

    Returns:
        (entities,), those of Copeland, which follow the majorities where these make an order;
        NaN for an entity with a gap.

    Raises:
        MajorityCycle: they make none.
        TooManyEntities: there are too many pairs.
        WeightsDoNotFit, WeightsDoNotSum: the weights are not as described.

    >>> condorcet_points(np.array([[1.0], [2.0], [2.0]]), np.array([1.0])).tolist()
    [-2.0, 1.0, 1.0]
    """
    cycle = condorcet(scores, weights).cycle
    if cycle:
        raise MajorityCycle(entities=list(cycle))
    return copeland(scores, weights)


def _cycle(steps: Relation, back: Relation) -> tuple[int, ...]:
    """Find a, b, c with a step from a to b and from b to c, and c back over a."""
    paths = steps.astype(float) @ steps.astype(float) > 0
    ends = np.argwhere(paths & back.T)
    if not len(ends):
        return ()
    a, c = ends[0].tolist()
    b = int(np.argmax(steps[a] & steps[:, c]))
    return a, b, c
