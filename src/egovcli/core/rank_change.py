"""Why a rank moved between two years, in parts that add up.

Five things can move a rank: the entity's own figures, the figures of the others, the bounds
of the scale, the weights or the method, and who is covered at all. Each can be taken as it
was or as it is now: 32 rankings in all, and Shapley's value shares the change among the five
(docs/decisions says why). Figures that do not compare across the years (a component that only
one year has, or a series with a break between) change with the method, never with the data.
"""

from dataclasses import dataclass
from math import factorial

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.core.shapley import shares
from egovcli.core.tally import Counts

PARTS = ("own-data", "others-data", "bounds", "method", "coverage")
DENOMINATOR = factorial(len(PARTS))


@dataclass(frozen=True, slots=True, kw_only=True)
class RankChange:
    """The places of both years and what moved them.

    ``before`` and ``after``: (n,), 0 where an entity has no place. ``won``: (parts, n), the
    places won by each of ``PARTS``, in parts of ``DENOMINATOR`` (120), so that they are whole
    numbers and ``won.sum(axis=0) == DENOMINATOR × (before − after)``; 0 where a year lacks
    the entity.
    """

    before: Counts
    after: Counts
    won: Counts


def rank_change(scores: Array, covered: NDArray[np.bool_]) -> RankChange:
    """Split the change of every entity's rank into its parts.

    Args:
        scores: (2, 2, 2, n): the scores with the figures (first axis), the bounds (second) and
            the method (third) of the earlier (0) or the later (1) year.
        covered: (2, n): who has a score in the earlier and in the later year.

    Where a mixture of years gives no score, the entity does not stand in anybody's way in it.
    """
    entities = scores.shape[-1]
    places = np.empty((2,) * len(PARTS) + (entities,), dtype=np.int64)
    for own, others, bounds, method, coverage in np.ndindex(*(2,) * len(PARTS)):
        mine, theirs = scores[own, bounds, method], scores[others, bounds, method]
        ahead = (theirs[:, None] > mine[None, :]) & covered[coverage][:, None]
        np.fill_diagonal(ahead, False)
        places[own, others, bounds, method, coverage] = 1 + ahead.sum(axis=0)
    both = covered.all(axis=0)
    return RankChange(
        before=np.where(covered[0], places[(0,) * len(PARTS)], 0),
        after=np.where(covered[1], places[(1,) * len(PARTS)], 0),
        won=np.where(both, -shares(places), 0),
    )
