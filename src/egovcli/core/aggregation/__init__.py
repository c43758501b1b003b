"""Aggregation: many components, one number or one order.

``AGGREGATIONS`` give a score on the scale of the components. ``RANK_AGGREGATIONS`` compare
entities pair by pair, component by component; of their points only the order means anything.
All take ``scores`` (entities, components), higher is better, and ``weights`` (components,)
that sum to 1, and give one number for each entity, NaN where a component that counts is NaN.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
"""

from collections.abc import Callable

from egovcli.core.aggregation.condorcet import condorcet_points
from egovcli.core.aggregation.copeland import copeland
from egovcli.core.aggregation.kemeny import kemeny_points
from egovcli.core.aggregation.mazziotta_pareto import mazziotta_pareto
from egovcli.core.aggregation.means import (
    arithmetic_mean,
    geometric_mean,
    harmonic_mean,
    power_mean,
)
from egovcli.core.aggregation.order_statistics import median, minimum, ordered_weighted
from egovcli.core.aggregation.outranking import outranking
from egovcli.core.array import Array

AGGREGATIONS: dict[str, Callable[..., Array]] = {
    "arithmetic-mean": arithmetic_mean,
    "geometric-mean": geometric_mean,
    "harmonic-mean": harmonic_mean,
    "power-mean": power_mean,
    "median": median,
    "ordered-weighted": ordered_weighted,
    "minimum": minimum,
    "mazziotta-pareto": mazziotta_pareto,
    # The adjusted index differs in the scale of its scores, not in this formula.
    "adjusted-mazziotta-pareto": mazziotta_pareto,
}

RANK_AGGREGATIONS: dict[str, Callable[..., Array]] = {
    "outranking": outranking,
    "copeland": copeland,
    "condorcet": condorcet_points,
    "kemeny": kemeny_points,
}
