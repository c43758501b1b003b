"""Weights from pairwise comparisons: the analytic hierarchy process.

Source: T. L. Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill; OECD/JRC (2008),
Handbook on Constructing Composite Indicators, step 6.7, pp. 96–98.
"""

from collections.abc import Sequence

import numpy as np

from egovcli.core.array import Array
from egovcli.core.weighting.checks import to_one
from egovcli.errors.weighting import NoRandomIndex, NotReciprocal, WrongComparisons

# Saaty (1980), p. 21: the mean inconsistency of random matrices of size 1, 2, …, 15.
RANDOM_INDICES = (
    *(0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49),
    *(1.51, 1.48, 1.56, 1.57, 1.59),
)

# Thirds and sevenths are written 0.33 and 0.14: 7 × 0.14 = 0.98, 9 × 0.11 = 0.99, 6 × 0.17 = 1.02.
_WRITTEN_SHORT = 0.025


def ahp(scores: Array, comparisons: Sequence[Sequence[float]] | Array) -> Array:
    """Find the weights that pairwise comparisons imply: their principal eigenvector.

    How far the comparisons contradict each other is told by ``consistency_ratio``; the weights
    are given whatever it is.

    Args:
        scores: (entities, components); only the number of columns counts.
        comparisons: (components, components); row i, column j says how many times as
            important i is as j, from 1/9 to 9. Inverses may be written short (0.33 for 1/3).

    Raises:
        WrongComparisons: the matrix has another size.
        NotReciprocal: a pair that is not each other's inverse, or not above zero.

    >>> ahp(np.zeros((3, 2)), [[1, 3], [1 / 3, 1]]).round(9).tolist()
    [0.75, 0.25]
    """
    matrix = _checked(comparisons, scores.shape[1])
    return _principal(matrix)[1]


def consistency_ratio(comparisons: Sequence[Sequence[float]] | Array) -> float:
    """Measure how far comparisons contradict each other, in parts of what chance would do.

    ((λ − n) / (n − 1)) / RI, with λ the largest eigenvalue and RI the random index of size n.
    Zero is full consistency; up to 0.1 is usually accepted, and 0.2 is often cited.

    Args:
        comparisons: (n, n), as for ``ahp``.

    Raises:
        NoRandomIndex: n is above 15, where the table ends.
        WrongComparisons, NotReciprocal: as for ``ahp``.

    >>> round(consistency_ratio([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]), 9)
    0.0
    """
    size = len(comparisons)
    matrix = _checked(comparisons, size)
    if size > len(RANDOM_INDICES):
        raise NoRandomIndex(size=size, largest=len(RANDOM_INDICES))
    if size < 3:  # one comparison cannot contradict itself
        return 0.0
    inconsistency = (_principal(matrix)[0] - size) / (size - 1)
    return max(inconsistency, 0.0) / RANDOM_INDICES[size - 1]


def _principal(matrix: Array) -> tuple[float, Array]:
    """Give the largest eigenvalue and its eigenvector: real and positive (Perron)."""
    values, vectors = np.linalg.eig(matrix)
    largest = int(values.real.argmax())
    return float(values[largest].real), to_one(np.abs(vectors[:, largest].real))


def _checked(comparisons: Sequence[Sequence[float]] | Array, size: int) -> Array:
    matrix = np.asarray(comparisons, dtype=np.float64)
    if matrix.shape != (size, size):
        rows, columns = matrix.shape if matrix.ndim == 2 else (len(comparisons), 1)
        raise WrongComparisons(rows=rows, columns=columns, needed=size)
    positive = np.where(np.isfinite(matrix) & (matrix > 0), matrix, 0.0)
    fits = np.abs(positive * positive.T - 1) <= _WRITTEN_SHORT
    if not fits.all():
        row, column = np.argwhere(~fits)[0]
        value, opposite = float(matrix[row, column]), float(matrix[column, row])
        raise NotReciprocal(indicators=[int(row), int(column)], value=value, opposite=opposite)
    return matrix
