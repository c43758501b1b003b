"""The Box–Cox power of greatest likelihood.

Source: Box & Cox (1964), An Analysis of Transformations, J. R. Stat. Soc. B 26: 211-252: with
u = x / (geometric mean of x), the likelihood of λ falls with the variance of (u^λ - 1) / λ.
"""

import numpy as np

from egovcli.core.array import Array

LOWEST, HIGHEST = -5.0, 5.0
GRID = 101
PRECISION = 1e-8
GOLDEN = (5**0.5 - 1) / 2


def raised(values: Array, power: float) -> Array:
    """Transform positive values: (x^λ - 1) / λ, and ln x for λ = 0.

    >>> raised(np.array([1.0, 3.0]), 2.0).round(9).tolist()
    [0.0, 4.0]
    """
    if power == 0:
        return np.log(values)
    # expm1 keeps the digits that x^λ - 1 loses when λ is small.
    return np.expm1(power * np.log(values)) / power


def likeliest_power(values: Array) -> float:
    """Find λ between -5 and 5: the best of a grid, refined by golden section.

    Args:
        values: positive, not all equal, without gaps.

    >>> abs(likeliest_power(np.array([1.0, 10.0, 100.0]))) < 1e-6
    True
    """
    unit = values / np.exp(np.log(values).mean())
    grid = np.linspace(LOWEST, HIGHEST, GRID)
    best = int(np.argmin([_spread(unit, power) for power in grid]))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, GRID - 1)]
    while high - low > PRECISION:
        left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
        if _spread(unit, left) < _spread(unit, right):
            high = right
        else:
            low = left
    return float((low + high) / 2)


def _spread(unit: Array, power: float) -> float:
    with np.errstate(over="ignore", invalid="ignore"):
        spread = float(raised(unit, power).var())
    return spread if np.isfinite(spread) else np.inf
