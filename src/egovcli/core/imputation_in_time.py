"""Imputation of a panel: gaps filled from other years of the same series.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3, and COINr
(Becker et al. 2022, doi 10.21105/joss.04567), which fills panels in these two ways.
"""

from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.errors.imputation import UnknownEnds, YearsOutOfOrder

Ends = Literal["leave", "nearest", "extend"]
Places = NDArray[np.intp]


def last_known(cube: Array, years: Array, max_age: float = np.inf) -> Array:
    """Fill a gap with the latest earlier figure of the same entity and indicator.

    Args:
        cube: (years, entities, indicators), NaN = not published.
        years: (years,), increasing.
        max_age: how many years old the figure may be.

    Returns:
        The cube; a gap without an earlier figure, or with too old a one, stays.

    Raises:
        YearsOutOfOrder: the years do not increase or do not fit the cube.

    >>> cube = np.array([np.nan, 2.0, np.nan, np.nan]).reshape(4, 1, 1)
    >>> last_known(cube, np.array([2018.0, 2019, 2020, 2022]), max_age=2).ravel().tolist()
    [nan, 2.0, 2.0, nan]
    """
    _check_years(cube, years)
    before = _latest_known(cube)
    age = _at(years, np.arange(len(cube)))[:, None, None] - _at(years, before)
    usable = (before >= 0) & (age <= max_age)
    return np.where(np.isnan(cube) & usable, _pick(cube, before), cube)


def linear(cube: Array, years: Array, ends: Ends = "leave") -> Array:
    """Fill a gap on the straight line in time between its neighbouring figures.

    Args:
        cube: (years, entities, indicators), NaN = not published.
        years: (years,), increasing; unequal steps count as they are.
        ends: outside the first and last figure, ``leave`` the gap, take the ``nearest``
            figure, or ``extend`` the line through the two nearest.

    Returns:
        The cube; a series with one figure is extended by none.

    Raises:
        YearsOutOfOrder: the years do not increase or do not fit the cube.
        UnknownEnds: ``ends`` is not one of the three.

    >>> cube = np.array([2.0, np.nan, 8.0, np.nan]).reshape(4, 1, 1)
    >>> linear(cube, np.array([2018.0, 2019, 2021, 2022])).ravel().tolist()
    [2.0, 4.0, 8.0, nan]
    """
    _check_years(cube, years)
    if ends not in get_args(Ends):
        raise UnknownEnds(ends=ends, known=list(get_args(Ends)))
    before, after = _latest_known(cube), _next_known(cube)
    filled = np.where(np.isnan(cube), _between(cube, years, before, after), cube)
    if ends == "nearest":
        filled = np.where(before < 0, _pick(cube, after), filled)
        filled = np.where(after >= len(cube), _pick(cube, before), filled)
    if ends == "extend":
        filled = _extend(cube, years, filled)
    return np.where(np.isnan(cube), filled, cube)


def _check_years(cube: Array, years: Array) -> None:
    if len(years) != len(cube) or not (np.diff(years) > 0).all():
        raise YearsOutOfOrder(years=[f"{year:g}" for year in years])


def _latest_known(cube: Array) -> Places:
    """The layer of the latest figure up to each layer; -1 where there is none."""
    layers = np.arange(len(cube))[:, None, None]
    return np.maximum.accumulate(np.where(np.isnan(cube), -1, layers), axis=0)


def _next_known(cube: Array) -> Places:
    """The layer of the first figure from each layer on; the number of layers where none."""
    layers = np.arange(len(cube))[:, None, None]
    known = np.where(np.isnan(cube), len(cube), layers)
    return np.minimum.accumulate(known[::-1], axis=0)[::-1]


def _pick(cube: Array, layers: Places) -> Array:
    """The cube's values at these layers; NaN where a layer is outside it."""
    inside = (layers >= 0) & (layers < len(cube))
    values = np.take_along_axis(cube, np.clip(layers, 0, len(cube) - 1), axis=0)
    return np.where(inside, values, np.nan)


def _at(years: Array, layers: Places) -> Array:
    return np.asarray(years, dtype=float)[np.clip(layers, 0, len(years) - 1)]


def _line(cube: Array, years: Array, first: Places, second: Places) -> Array:
    """The line through the figures of two layers, in every year; NaN where there is no line."""
    y0, y1 = _pick(cube, first), _pick(cube, second)
    x0, x1 = _at(years, first), _at(years, second)
    step = np.where(x1 == x0, np.nan, x1 - x0)
    return y0 + (y1 - y0) * ((_at(years, np.arange(len(cube)))[:, None, None] - x0) / step)


def _between(cube: Array, years: Array, before: Places, after: Places) -> Array:
    y0, y1 = _pick(cube, before), _pick(cube, after)
    return np.clip(_line(cube, years, before, after), np.minimum(y0, y1), np.maximum(y0, y1))


def _extend(cube: Array, years: Array, filled: Array) -> Array:
    before, after = _latest_known(cube), _next_known(cube)
    first, last = after[:1], before[-1:]
    beyond = len(cube)
    second = np.take_along_axis(after, np.clip(first + 1, 0, beyond - 1), axis=0)
    last_but_one = np.take_along_axis(before, np.clip(last - 1, 0, beyond - 1), axis=0)
    filled = np.where(before < 0, _line(cube, years, first, second), filled)
    return np.where(after >= beyond, _line(cube, years, last_but_one, last), filled)
