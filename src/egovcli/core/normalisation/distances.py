"""Normalisations by what an indicator is compared with: a target, a reference, the best."""

import numpy as np

from egovcli.core.array import Array
from egovcli.core.normalisation.direction import extreme, finite, option, upward
from egovcli.errors.normalisation import NoRatio, NoRatioTo, TargetNotAhead
from egovcli.model import Direction

_REFERENCES = ("mean", "best", "worst")


def distance_to_target(
    values: Array,
    direction: Direction,
    target: float,
    start: float | None = None,
    capped: bool = False,
) -> Array:
    """Give the share of the way to a target that has been gone.

    (x − start) / (target − start): 0 at the start, 1 at the target, more beyond it.

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        target: in the indicator's unit.
        start: where the way begins, in the same unit; None for the worst known value. Values
            worse than a given start come out below zero.
        capped: count no more than 1 for going beyond the target.

    Raises:
        TargetNotAhead: the target is at or below the start (above it, if lower is better).
        ParameterOutOfRange: a parameter is not finite.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5, p. 28 (distance to a target), with the start as in
    W. Becker et al. (2022), COINr, Journal of Open Source Software 7(78), 4567.

    >>> distance_to_target(np.array([10.0, 20.0, 40.0]), "higher", target=30).tolist()
    [0.0, 0.5, 1.5]
    """
    finite(target=target, start=start)
    rising = upward(values, direction)
    sign = -1.0 if direction == "lower" else 1.0
    bottom = extreme(rising, least=True) if start is None else sign * start
    if sign * target <= bottom:
        raise TargetNotAhead(target=target, start=sign * bottom)
    gone = (rising - bottom) / (sign * target - bottom)
    return np.minimum(gone, 1.0) if capped else gone


def distance_to_reference(
    values: Array, direction: Direction, reference: float | str, form: str = "ratio"
) -> Array:
    """Compare with one value: how many times as good, or how much better in its parts.

    ``ratio``: x / reference, 1 for as good; ``difference``: that less 1, 0 for as good.
    Where lower is better the ratio is reference / x, so that half the figure is twice as good.

    Args:
        values: (entities,), on a ratio scale, at or above zero; NaN where missing.
        direction: ``higher`` or ``lower``.
        reference: a value in the indicator's unit (of another year or of one entity), or
            ``mean``, ``best`` or ``worst`` of the known values.
        form: ``ratio`` or ``difference``.

    Raises:
        NoRatio: a value is below zero, or is zero where lower is better.
        NoRatioTo: the reference is not above zero.
        ParameterOutOfRange: the reference is not finite.
        UnknownOption: another word for ``reference`` or ``form``.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5.4, p. 86.

    >>> distance_to_reference(np.array([6.0, 12.0]), "higher", "mean").round(3).tolist()
    [0.667, 1.333]
    >>> distance_to_reference(np.array([6.0, 12.0]), "lower", 12, "difference").tolist()
    [1.0, 0.0]
    """
    option("form", form, ("ratio", "difference"))
    rising = upward(values, direction)
    if isinstance(reference, str):
        option("reference", reference, _REFERENCES)
        reference = _reference(values, rising, reference)
    finite(reference=reference)
    return _ratio(values, direction, reference) - (1.0 if form == "difference" else 0.0)


def distance_to_best(values: Array, direction: Direction) -> Array:
    """Say how far behind the best an entity is, in parts of the best: 0 for the best itself.

    x / best − 1, or best / x − 1 where lower is better.

    Args:
        values: (entities,), on a ratio scale, at or above zero; NaN where missing.
        direction: ``higher`` or ``lower``.

    Raises:
        NoRatio: a value is below zero, or is zero where lower is better.
        NoRatioTo: the best is not above zero.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5.4, p. 86, centred on 0, with the leader as the reference.

    >>> distance_to_best(np.array([3.0, 12.0]), "higher").tolist()
    [-0.75, 0.0]
    """
    return distance_to_reference(values, direction, "best", "difference")


def share_of_best(values: Array, direction: Direction) -> Array:
    """Divide by the best: 1 for the best itself.

    x / best, or best / x where lower is better.

    Args:
        values: (entities,), on a ratio scale, at or above zero; NaN where missing.
        direction: ``higher`` or ``lower``.

    Raises:
        NoRatio: a value is below zero, or is zero where lower is better.
        NoRatioTo: the best is not above zero.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5, p. 28 (the group leader) and table 14.

    >>> share_of_best(np.array([3.0, 12.0]), "higher").tolist()
    [0.25, 1.0]
    >>> share_of_best(np.array([3.0, 12.0]), "lower").tolist()
    [1.0, 0.25]
    """
    return distance_to_reference(values, direction, "best", "ratio")


def _reference(values: Array, rising: Array, which: str) -> float:
    known = ~np.isnan(values)
    if not known.any():
        return 1.0  # nothing is known, so nothing is divided
    if which == "mean":
        return float(values[known].mean())
    at_end = rising == extreme(rising, least=which == "worst")
    return float(values[at_end][0])


def _ratio(values: Array, direction: Direction, reference: float) -> Array:
    no_ratio = values <= 0 if direction == "lower" else values < 0
    if no_ratio.any():
        entity = int(no_ratio.argmax())
        raise NoRatio(entity=entity, value=float(values[entity]))
    if reference <= 0:
        raise NoRatioTo(reference=reference)
    return reference / values if direction == "lower" else values / reference
