"""Treatment of outliers, one indicator at a time; every changed value is listed.

Gaps stay where they are. Skewness and kurtosis are those of `core.shape`.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; the rule
|skewness| > 2 and kurtosis > 3.5 and the order winsorise, else log, are the practice of the
JRC as in COINr (Becker et al. 2022, doi 10.21105/joss.04567).
"""

from collections.abc import Callable
from dataclasses import field
from typing import Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.core.box_cox import likeliest_power, raised
from egovcli.core.shape import KURTOSIS, SKEWNESS, Shape, shape
from egovcli.errors.treatment import ConstantIndicator, NotAboveZero, UnknownPower, UnknownTail

Tail = Literal["right", "left"]
Change = tuple[int, float, float]

AT_MOST = 5


class Treated(NamedTuple):
    """An indicator after treatment.

    ``changed`` lists (entity, old value, new value) by position; ``method`` is what was
    really done, ``none`` where nothing was needed; ``parameters`` are numbers that the
    method found itself or was given, such as the power of Box–Cox.
    """

    values: Array
    changed: tuple[Change, ...]
    method: str
    before: Shape
    after: Shape
    parameters: dict[str, float] = field(default_factory=dict)


def none(values: Array) -> Treated:
    """Leave the indicator as it is.

    >>> none(np.array([1.0, 100.0])).changed
    ()
    """
    return _treated("none", values, values.copy())


def winsorise(
    values: Array,
    skewness: float = SKEWNESS,
    kurtosis: float = KURTOSIS,
    at_most: int = AT_MOST,
) -> Treated:
    """Pull the furthest values in to the nearest untouched one until the shape is within bounds.

    While |skewness| and kurtosis both pass their bounds, the value at the end of the long
    tail takes the value of its neighbour. Values that tie move together; those already
    pulled in move on with the next.

    Args:
        values: (entities,), NaN = not published.
        skewness: the bound of the absolute skewness.
        kurtosis: the bound of the excess kurtosis.
        at_most: how many entities may be changed; a tie that would pass it is left.

    >>> treated = winsorise(np.array([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]))
    >>> treated.changed
    ((11, 100.0, 30.0),)
    """
    pulled = values.copy()
    while True:
        now = shape(pulled)
        if not now.outlying(skewness, kurtosis):
            break
        end = np.nanmax(pulled) if now.skewness > 0 else np.nanmin(pulled)
        inside = pulled[(pulled != end) & ~np.isnan(pulled)]
        target = inside.max() if now.skewness > 0 else inside.min()
        nearer = np.where(pulled == end, target, pulled)
        if _differing(values, nearer).sum() > at_most:
            break
        pulled = nearer
    return _treated("winsorise", values, pulled)


def log(values: Array, tail: Tail = "right") -> Treated:
    """Take logarithms, shifted so that every value has one.

    ``right``: y = ln(x - min + a); ``left``: y = -ln(max - x + a), for a long tail of low
    values; a = (max - min) / 100. Both keep the order. These are COINr's log_CT and the left
    half of its log_CT_plus.

    Args:
        values: (entities,), NaN = not published, of any sign.
        tail: the side of the long tail, which is drawn in.

    Raises:
        ConstantIndicator: all values are equal.
        UnknownTail: ``tail`` is neither side.

    >>> log(np.array([0.0, 99.0])).values.round(4).tolist()
    [-0.0101, 4.6051]
    """
    if tail not in get_args(Tail):
        raise UnknownTail(tail=tail, known=list(get_args(Tail)))
    lowest, highest = _ends("log", values)
    shift = (highest - lowest) * 0.01
    logs = np.log(values - lowest + shift) if tail == "right" else -np.log(highest - values + shift)
    return _treated("log", values, logs, shift=shift)


def box_cox(values: Array, power: float | None = None, shift: float = 0.0) -> Treated:
    """Transform by a power chosen to make the values look normal.

    y = ((x + shift)^λ - 1) / λ, and ln(x + shift) for λ = 0; it keeps the order. λ is the
    one of greatest likelihood between -5 and 5 unless it is given.

    Source:
        Box & Cox (1964), An Analysis of Transformations, J. R. Stat. Soc. B 26: 211-252.

    Args:
        values: (entities,), NaN = not published; above zero once shifted.
        power: λ, or None to estimate it.
        shift: added to every value first.

    Raises:
        NotAboveZero: a shifted value is zero or less.
        ConstantIndicator: all values are equal, so no power is likelier than another.
        UnknownPower: the power is not finite.

    >>> treated = box_cox(np.array([1.0, 10.0, 100.0]))
    >>> abs(treated.parameters["power"]) < 1e-6
    True
    """
    low = np.flatnonzero(values + shift <= 0)
    if len(low):
        place = int(low[0])
        raise NotAboveZero(method="box-cox", entity=place, value=float(values[place]))
    _ends("box-cox", values)
    if power is not None and not np.isfinite(power):
        raise UnknownPower(power=str(power))
    known = values[~np.isnan(values)] + shift
    best = likeliest_power(known) if power is None else float(power)
    return _treated("box-cox", values, raised(values + shift, best), power=best, shift=shift)


def winsorise_or_log(
    values: Array,
    skewness: float = SKEWNESS,
    kurtosis: float = KURTOSIS,
    at_most: int = AT_MOST,
) -> Treated:
    """Winsorise; where that is not enough, take logarithms of the original values instead.

    The logarithm draws in the side of the long tail. The documented treatment of the ASEM
    index of the JRC (COINr, ``Treat``).

    Args:
        values: (entities,), NaN = not published.
        skewness: the bound of the absolute skewness.
        kurtosis: the bound of the excess kurtosis.
        at_most: how many entities may be winsorised.

    >>> winsorise_or_log(np.array([*range(1, 21), 100.0, 200.0]), at_most=1).method
    'log'
    """
    treated = winsorise(values, skewness, kurtosis, at_most)
    if not treated.after.outlying(skewness, kurtosis):
        return treated
    return log(values, "right" if treated.before.skewness > 0 else "left")


def _treated(method: str, old: Array, new: Array, **parameters: float) -> Treated:
    places = np.flatnonzero(_differing(old, new))
    before = shape(old)
    return Treated(
        values=new,
        changed=tuple((int(i), float(old[i]), float(new[i])) for i in places),
        method=method if len(places) else "none",
        before=before,
        after=shape(new) if len(places) else before,
        parameters={name: float(value) for name, value in parameters.items()},
    )


def _differing(old: Array, new: Array) -> NDArray[np.bool_]:
    return np.asarray((old != new) & ~np.isnan(old))


def _ends(method: str, values: Array) -> tuple[float, float]:
    """The lowest and the highest value, which must differ."""
    known = values[~np.isnan(values)]
    if not len(known) or known.min() == known.max():
        value = float(known[0]) if len(known) else None
        raise ConstantIndicator(method=method, value=value)
    return float(known.min()), float(known.max())


TREATMENTS: dict[str, Callable[..., Treated]] = {
    "none": none,
    "winsorise": winsorise,
    "log": log,
    "box-cox": box_cox,
    "winsorise-or-log": winsorise_or_log,
}
