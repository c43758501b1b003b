"""Normalisations that keep distances: none, min–max, z-score, goalposts."""

import numpy as np

from egovcli.core.array import Array
from egovcli.core.normalisation.direction import ends, finite, upward
from egovcli.errors.normalisation import (
    BoundsReversed,
    ConstantIndicator,
    DirectionIgnored,
    ParameterOutOfRange,
    TooFewValues,
)
from egovcli.model import Direction


def none(values: Array, direction: Direction) -> Array:
    """Leave the values as they are: they share a scale already.

    A direction ``lower`` is refused. Left alone, such an indicator would count for where it
    counts against; with its sign flipped it would leave its scale (30% would be −30%). Either
    would be a silent choice, so the caller has to choose another normalisation.

    Args:
        values: (entities,), in any unit; NaN where missing.
        direction: ``higher`` or ``none``.

    Raises:
        DirectionIgnored: lower is better.

    Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, p. 87.

    >>> none(np.array([0.3, np.nan]), "higher").tolist()
    [0.3, nan]
    """
    if direction == "lower":
        raise DirectionIgnored()
    return values.astype(np.float64)


def min_max(
    values: Array,
    direction: Direction,
    low: float = 0.0,
    high: float = 1.0,
    lowest: float | None = None,
    highest: float | None = None,
) -> Array:
    """Stretch the range of an indicator to a target range.

    low + (high − low) · (x − worst) / (best − worst)

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        low: what the worst value becomes; 0, or 1 for a scale of 1–10 or 1–100.
        high: what the best value becomes.
        lowest: a frozen lower bound in the indicator's unit (of all years, say), instead of
            the smallest value. Values outside frozen bounds fall outside the target range.
        highest: a frozen upper bound, likewise.

    Raises:
        ConstantIndicator: all values are equal and no bound is frozen.
        BoundsReversed: an upper bound is not above its lower one.
        ParameterOutOfRange: a bound is not finite.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5.3, p. 85.

    >>> min_max(np.array([10.0, 12.5, 20.0]), "higher", low=1, high=100).tolist()
    [1.0, 25.75, 100.0]
    >>> min_max(np.array([10.0, np.nan, 20.0]), "lower").tolist()
    [1.0, nan, 0.0]
    """
    finite(low=low, high=high, lowest=lowest, highest=highest)
    if low >= high:
        raise BoundsReversed(lowest=low, highest=high)
    rising = upward(values, direction)
    worst, best = ends(rising, direction, lowest, highest)
    return low + (high - low) * ((rising - worst) / (best - worst))


def z_score(
    values: Array,
    direction: Direction,
    mean: float | None = None,
    sd: float | None = None,
) -> Array:
    """Count in standard deviations from the mean: (x − mean) / sd.

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        mean: a frozen mean (of a reference year, say), instead of that of the known values.
        sd: a frozen standard deviation; else that of the sample (divided by n − 1).

    Raises:
        TooFewValues: one known value has no standard deviation.
        ConstantIndicator: all values are equal and no ``sd`` is frozen.
        ParameterOutOfRange: ``sd`` is not above zero, or a parameter is not finite.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5.2, p. 84.

    >>> z_score(np.array([1.0, 2.0, 3.0]), "higher").tolist()
    [-1.0, 0.0, 1.0]
    """
    finite(mean=mean, sd=sd)
    rising = upward(values, direction)
    known = values[~np.isnan(values)]
    spread = _sample_sd(known) if sd is None and known.size else sd or 0.0
    if sd is not None and sd <= 0:
        raise ParameterOutOfRange(parameter="sd", value=sd, allowed="> 0")
    if known.size == 0:
        return rising
    centre = float(known.mean()) if mean is None else mean
    return (rising - upward(np.array(centre), direction)) / spread


def _sample_sd(known: Array) -> float:
    if known.size < 2:
        raise TooFewValues(needed=2, given=int(known.size))
    # The sd of equal values may come out as a rounding error instead of zero.
    if known.min() == known.max():
        raise ConstantIndicator(value=float(known[0]))
    return float(known.std(ddof=1))


def goalposts(
    values: Array,
    direction: Direction,
    lowest: float,
    highest: float,
    low: float = 0.0,
    high: float = 1.0,
    log: bool = False,
) -> Array:
    """Stretch between two fixed posts; beyond a post nothing more is won or lost.

    low + (high − low) · (f(x) − f(worst)) / (f(best) − f(worst)), with x first clipped to
    the posts and f the identity or the natural logarithm.

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        lowest: the lower post, in the indicator's unit, whichever end is better.
        highest: the upper post.
        low: what the worse post becomes.
        high: what the better post becomes.
        log: measure on the logarithm, as the Human Development Index does for income.

    Raises:
        BoundsReversed: the upper post is not above the lower one.
        ParameterOutOfRange: ``log`` with a lower post at or below zero, or a parameter that is
            not finite.
        DirectionMissing: no end is better.

    Source: UNDP, Human Development Report, technical note 1 (the dimension indices).

    >>> goalposts(np.array([15.0, 52.5, 90.0]), "higher", lowest=20, highest=85).tolist()
    [0.0, 0.5, 1.0]
    >>> goalposts(np.array([100.0, 1000.0]), "higher", 100, 10_000, log=True).round(9).tolist()
    [0.0, 0.5]
    """
    finite(lowest=lowest, highest=highest)
    if lowest >= highest:
        raise BoundsReversed(lowest=lowest, highest=highest)
    if log and lowest <= 0:
        raise ParameterOutOfRange(parameter="lowest", value=lowest, allowed="> 0")
    clipped = np.clip(values, lowest, highest)
    if log:
        clipped, lowest, highest = np.log(clipped), float(np.log(lowest)), float(np.log(highest))
    return min_max(clipped, direction, low, high, lowest, highest)
