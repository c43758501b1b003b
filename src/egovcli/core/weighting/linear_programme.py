"""The linear programme of the benefit of the doubt: small, and proven at every answer.

Why not a library: docs/decisions (the linear programme).
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array

_ZERO = 1e-11


class Optimum(NamedTuple):
    """The best point and the prices that prove it.

    ``point`` x is feasible and ``prices`` y too (y ≥ 0, yA ≥ gain); where both are, gain · x ≤
    limits · y, and equality says that no point is better (duality).
    """

    point: Array
    prices: Array


def maximise(gain: Array, matrix: Array, limits: Array) -> Optimum:
    """Find x ≥ 0 with matrix @ x ≤ limits that makes gain @ x largest.

    The simplex method on a full tableau, from x = 0, which ``limits`` ≥ 0 allow. Bland's rule
    (always the first column and the first row that will do) rules out going in circles, which
    the many limits of zero would invite.

    Args:
        gain: (variables,).
        matrix: (limits, variables).
        limits: (limits,), zero or more.

    Raises:
        ArithmeticError: the gain has no bound; the caller's limits must see to that.

    Source: R. G. Bland (1977), New finite pivoting rules for the simplex method, Mathematics
    of Operations Research 2, 103–107.

    >>> matrix, limits = np.array([[1.0, 1.0], [1.0, 0.0]]), np.array([4.0, 2.0])
    >>> best = maximise(np.array([3.0, 2.0]), matrix, limits)
    >>> best.point.tolist(), best.prices.tolist()
    ([2.0, 2.0], [2.0, 1.0])
    """
    rows, columns = matrix.shape
    tableau = np.zeros((rows + 1, columns + rows + 1))
    tableau[:rows, :columns] = matrix
    tableau[:rows, columns : columns + rows] = np.eye(rows)
    tableau[:rows, -1] = limits
    tableau[rows, :columns] = -gain
    basis = np.arange(columns, columns + rows)
    while (entering := _first_gain(tableau)) is not None:
        leaving = _leaving(tableau, basis, entering)
        _pivot(tableau, leaving, entering)
        basis[leaving] = entering
    point = np.zeros(columns + rows)
    point[basis] = tableau[:rows, -1]
    return Optimum(
        point=np.maximum(point[:columns], 0.0),
        prices=np.maximum(tableau[rows, columns:-1], 0.0),
    )


def _first_gain(tableau: Array) -> int | None:
    gains = tableau[-1, :-1] < -_ZERO
    return int(gains.argmax()) if gains.any() else None


def _leaving(tableau: Array, basis: NDArray[np.int64], entering: int) -> int:
    column = tableau[:-1, entering]
    able = np.flatnonzero(column > _ZERO)
    if able.size == 0:
        raise ArithmeticError("the linear programme has no bound")
    steps = tableau[able, -1] / column[able]
    first = able[steps <= steps.min() + _ZERO]
    return int(first[basis[first].argmin()])


def _pivot(tableau: Array, row: int, column: int) -> None:
    tableau[row] /= tableau[row, column]
    others = tableau[:, column].copy()
    others[row] = 0.0
    tableau -= np.outer(others, tableau[row])
