"""The shape of an indicator: how skewed it is and how heavy its tails are.

Skewness and kurtosis are the sample statistics G1 and G2 (excess) of Joanes & Gill (1998,
The Statistician 47: 183-189), which spreadsheets call SKEW and KURT and COINr uses:
with d the deviations from the mean of n values and m_r = Σ d^r / n,

    G1 = m_3 / m_2^1.5 · √(n (n - 1)) / (n - 2)
    G2 = ((n + 1) (m_4 / m_2² - 3) + 6) · (n - 1) / ((n - 2) (n - 3))

They are NaN for fewer than four values and for values that are all equal: such an
indicator has no outliers.

The bounds |skewness| > 2 and kurtosis > 3.5, both passed, are the sign of outliers in the
practice of the JRC, as in COINr (Becker et al. 2022, doi 10.21105/joss.04567).
"""

from typing import NamedTuple

import numpy as np

from egovcli.core.array import Array

SKEWNESS = 2.0
KURTOSIS = 3.5


class Shape(NamedTuple):
    """Skewness and excess kurtosis of an indicator; NaN where they are not defined."""

    skewness: float
    kurtosis: float

    def outlying(self, skewness: float = SKEWNESS, kurtosis: float = KURTOSIS) -> bool:
        """Tell whether both pass their bounds, the sign of outliers."""
        return abs(self.skewness) > skewness and self.kurtosis > kurtosis


def shape(values: Array) -> Shape:
    """Measure skewness G1 and excess kurtosis G2 of the published values.

    >>> measured = shape(np.array([3.0, 4, 5, 2, 3, 4, 5, 6, 4, 7]))
    >>> round(measured.skewness, 6), round(measured.kurtosis, 6)
    (0.359543, -0.1518)
    """
    known = values[~np.isnan(values)]
    n = len(known)
    if n < 4 or known.min() == known.max():
        return Shape(np.nan, np.nan)
    deviations = known - known.mean()
    deviations = deviations / np.abs(deviations).max()
    squares = deviations * deviations
    m2, m3, m4 = (float(d.mean()) for d in (squares, squares * deviations, squares * squares))
    skewness = m3 / m2**1.5 * np.sqrt(n * (n - 1)) / (n - 2)
    kurtosis = ((n + 1) * (m4 / m2**2 - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
    return Shape(float(skewness), float(kurtosis))
