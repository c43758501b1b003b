"""Imputation: gaps filled by a method that has a name.

Which cells were filled is the difference between the gaps before and after. Published
values are never changed.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3 (single
imputation: unconditional mean and median, and the same within groups).
"""

from collections.abc import Callable, Sequence

import numpy as np

from egovcli.core.array import Array
from egovcli.core.imputation_in_time import last_known, linear
from egovcli.errors.imputation import (
    ConstantMissing,
    EmptyGroup,
    GroupsDoNotFit,
    NothingToImputeFrom,
)

Middle = Callable[..., Array]


def none(matrix: Array) -> Array:
    """Leave every gap: missing stays missing.

    >>> none(np.array([[np.nan]])).tolist()
    [[nan]]
    """
    return matrix.copy()


def mean(matrix: Array) -> Array:
    """Fill the gaps of an indicator with its mean over the entities that have it.

    Args:
        matrix: (entities, indicators), NaN = not published.

    Raises:
        NothingToImputeFrom: an indicator has no value at all.

    >>> mean(np.array([[1.0], [np.nan], [3.0]])).ravel().tolist()
    [1.0, 2.0, 3.0]
    """
    return _fill(matrix, _middles(matrix, np.nanmean, "mean"))


def median(matrix: Array) -> Array:
    """Fill the gaps of an indicator with its median over the entities that have it.

    Args:
        matrix: (entities, indicators), NaN = not published.

    Raises:
        NothingToImputeFrom: an indicator has no value at all.

    >>> median(np.array([[1.0], [np.nan], [2.0], [9.0]])).ravel().tolist()
    [1.0, 2.0, 2.0, 9.0]
    """
    return _fill(matrix, _middles(matrix, np.nanmedian, "median"))


def group_mean(matrix: Array, groups: Sequence[str]) -> Array:
    """Fill a gap with the indicator's mean in the entity's own group.

    Args:
        matrix: (entities, indicators), NaN = not published.
        groups: (entities,), the label of each entity's group.

    Raises:
        GroupsDoNotFit: there is not one label for each entity.
        EmptyGroup: a group has a gap and no value to fill it from.

    >>> group_mean(np.array([[1.0], [3.0], [np.nan], [9.0]]), ["N", "N", "N", "S"]).ravel().tolist()
    [1.0, 3.0, 2.0, 9.0]
    """
    return _by_group(matrix, groups, np.nanmean, "group-mean")


def group_median(matrix: Array, groups: Sequence[str]) -> Array:
    """Fill a gap with the indicator's median in the entity's own group.

    Args:
        matrix: (entities, indicators), NaN = not published.
        groups: (entities,), the label of each entity's group.

    Raises:
        GroupsDoNotFit: there is not one label for each entity.
        EmptyGroup: a group has a gap and no value to fill it from.

    >>> values = np.array([[1.0], [2.0], [9.0], [np.nan], [5.0]])
    >>> group_median(values, ["N", "N", "N", "N", "S"]).ravel().tolist()
    [1.0, 2.0, 9.0, 2.0, 5.0]
    """
    return _by_group(matrix, groups, np.nanmedian, "group-median")


def constant(matrix: Array, value: float) -> Array:
    """Fill every gap with one number, which the definition has to name.

    Raises:
        ConstantMissing: the number is not one.

    >>> constant(np.array([[np.nan, 2.0]]), 0.0).tolist()
    [[0.0, 2.0]]
    """
    if not np.isfinite(value):
        raise ConstantMissing(value=str(value))
    return _fill(matrix, np.full(matrix.shape[1], float(value)))


def _fill(matrix: Array, fills: Array) -> Array:
    return np.where(np.isnan(matrix), fills, matrix)


def _middles(matrix: Array, middle: Middle, method: str) -> Array:
    empty = _without_values(matrix)
    if empty:
        raise NothingToImputeFrom(method=method, indicator=empty[0])
    return _columns(matrix, middle)


def _by_group(matrix: Array, groups: Sequence[str], middle: Middle, method: str) -> Array:
    if len(groups) != len(matrix):
        raise GroupsDoNotFit(groups=len(groups), entities=len(matrix))
    filled = matrix.copy()
    labels = np.asarray([str(group) for group in groups])
    for group in dict.fromkeys(labels.tolist()):
        rows = np.flatnonzero(labels == group)
        gaps = np.flatnonzero(np.isnan(matrix[rows]).any(axis=0))
        part = matrix[np.ix_(rows, gaps)]
        empty = _without_values(part)
        if empty:
            raise EmptyGroup(method=method, group=group, indicator=int(gaps[empty[0]]))
        filled[np.ix_(rows, gaps)] = _fill(part, _columns(part, middle))
    return filled


def _without_values(matrix: Array) -> list[int]:
    places: list[int] = np.flatnonzero(np.isnan(matrix).all(axis=0)).tolist()
    return places


def _columns(matrix: Array, middle: Middle) -> Array:
    # A mean of equal numbers can differ from them in the last bit.
    return np.clip(middle(matrix, axis=0), np.nanmin(matrix, axis=0), np.nanmax(matrix, axis=0))


IMPUTATIONS: dict[str, Callable[..., Array]] = {
    "none": none,
    "mean": mean,
    "median": median,
    "group-mean": group_mean,
    "group-median": group_median,
    "constant": constant,
}

PANEL_IMPUTATIONS: dict[str, Callable[..., Array]] = {
    "last-known": last_known,
    "linear": linear,
}
