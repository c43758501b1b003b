"""Step 5 of the Handbook: bring indicators of different units to one scale.

Every method takes the values of one indicator, (entities,), and its direction, and gives
scores, (entities,), of which more is always better: here, and nowhere else, a sign is flipped.
A missing value (NaN) stays missing, and does not count among the others. An indicator of which
nothing is known comes out as it is. A direction ``none`` is refused by all methods but
``none``; an infinite value by all but it.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, pp. 27–30 and 83–88.
"""

from collections.abc import Callable

from egovcli.core.array import Array
from egovcli.core.normalisation.classes import above_below_mean, categorical
from egovcli.core.normalisation.distances import (
    distance_to_best,
    distance_to_reference,
    distance_to_target,
    share_of_best,
)
from egovcli.core.normalisation.places import borda, percentile_rank, rank
from egovcli.core.normalisation.scales import goalposts, min_max, none, z_score

NORMALISATIONS: dict[str, Callable[..., Array]] = {
    "none": none,
    "min-max": min_max,
    "z-score": z_score,
    "rank": rank,
    "percentile-rank": percentile_rank,
    "borda": borda,
    "goalposts": goalposts,
    "distance-to-target": distance_to_target,
    "distance-to-reference": distance_to_reference,
    "distance-to-best": distance_to_best,
    "share-of-best": share_of_best,
    "above-below-mean": above_below_mean,
    "categorical": categorical,
}
