"""Which end of an indicator is better, and which values are its ends."""

import numpy as np

from egovcli.core.array import Array
from egovcli.errors.normalisation import (
    BoundsReversed,
    ConstantIndicator,
    DirectionMissing,
    NotFinite,
    ParameterOutOfRange,
    UnknownOption,
)
from egovcli.model import Direction


def upward(values: Array, direction: Direction) -> Array:
    """Turn an indicator so that more is better: the one place where a sign is flipped.

    Raises:
        DirectionMissing: the direction is ``none``.
        NotFinite: a value is infinite.

    >>> upward(np.array([1.0, 4.0]), "lower").tolist()
    [-1.0, -4.0]
    """
    if direction == "none":
        raise DirectionMissing()
    if np.isinf(values).any():
        raise NotFinite(entity=int(np.isinf(values).argmax()))
    # 0 − x and not −x, so that zero stays plain zero.
    return 0.0 - values if direction == "lower" else values.astype(np.float64)


def ends(
    rising: Array, direction: Direction, lowest: float | None, highest: float | None
) -> tuple[float, float]:
    """Give the worst and the best value on the upward scale.

    Args:
        rising: (entities,), as ``upward`` gives them.
        direction: of the indicator as it was.
        lowest: a frozen bound in the indicator's own unit, or None for the smallest value.
        highest: likewise, or None for the largest value.

    Raises:
        ConstantIndicator: neither bound is frozen and all known values are equal.
        BoundsReversed: the bounds are equal or the wrong way round.

    >>> ends(np.array([-3.0, -1.0]), "lower", None, 5.0)
    (-5.0, -1.0)
    """
    sign = -1.0 if direction == "lower" else 1.0
    worst, best = (lowest, highest) if direction == "higher" else (highest, lowest)
    bottom = extreme(rising, least=True) if worst is None else sign * worst
    top = extreme(rising, least=False) if best is None else sign * best
    if bottom >= top:
        if lowest is None and highest is None:
            raise ConstantIndicator(value=sign * bottom)
        low, high = (bottom, top) if direction == "higher" else (sign * top, sign * bottom)
        raise BoundsReversed(lowest=low, highest=high)
    return bottom, top


def extreme(rising: Array, *, least: bool) -> float:
    """Give the smallest or the largest known value, NaN if none is known.

    >>> extreme(np.array([2.0, np.nan, 7.0]), least=False)
    7.0
    """
    known = rising[~np.isnan(rising)]
    if known.size == 0:
        return np.nan
    return float(known.min() if least else known.max())


def finite(**parameters: float | None) -> None:
    """Refuse a parameter that is infinite or not a number, as TOML can write them.

    Raises:
        ParameterOutOfRange: the first such.
    """
    for parameter, value in parameters.items():
        if value is not None and not np.isfinite(value):
            raise ParameterOutOfRange(parameter=parameter, value=str(value), allowed="−∞ < x < ∞")


def option(parameter: str, given: str, known: tuple[str, ...]) -> None:
    """Refuse a word that a parameter does not have."""
    if given not in known:
        raise UnknownOption(parameter=parameter, given=given, known=known)
