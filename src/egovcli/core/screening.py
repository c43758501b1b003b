"""Screening: which entities and indicators have enough data to be kept.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, steps 2 and 3 (data
selection, missing data); a share of zeros as a second criterion is the practice of COINr
(Becker et al. 2022, doi 10.21105/joss.04567).
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array


class Screened(NamedTuple):
    """What is kept and what was dropped, by position in the matrix that was screened.

    ``available`` is the share of published values of every row or column, ``nonzero`` the
    share of these that are not zero (0 where nothing is published).
    """

    keep: NDArray[np.bool_]
    available: Array
    nonzero: Array

    @property
    def dropped(self) -> tuple[int, ...]:
        """The positions that are not kept, in order."""
        return tuple(np.flatnonzero(~self.keep).tolist())


def screen_entities(matrix: Array, available: float = 0.0, nonzero: float = 0.0) -> Screened:
    """Keep the entities with at least these shares of published and of non-zero values.

    Args:
        matrix: (entities, indicators), NaN = not published.
        available: the lowest share, 0 to 1, of the indicators that must be published.
        nonzero: the lowest share, 0 to 1, of the published values that must not be zero.

    >>> matrix = np.array([[1.0, 2.0], [np.nan, 3.0], [0.0, 0.0]])
    >>> screen_entities(matrix, available=0.6, nonzero=0.5).dropped
    (1, 2)
    """
    known = ~np.isnan(matrix)
    counted = known.sum(axis=1)
    zeros = (matrix == 0).sum(axis=1)
    shares = counted / max(matrix.shape[1], 1)
    others = (counted - zeros) / np.maximum(counted, 1)
    return Screened(
        keep=(shares >= available) & (others >= nonzero), available=shares, nonzero=others
    )


def screen_indicators(matrix: Array, available: float = 0.0, nonzero: float = 0.0) -> Screened:
    """Keep the indicators with at least these shares of published and of non-zero values.

    Args:
        matrix: (entities, indicators), NaN = not published.
        available: the lowest share, 0 to 1, of the entities that must be published.
        nonzero: the lowest share, 0 to 1, of the published values that must not be zero.

    >>> matrix = np.array([[1.0, np.nan], [2.0, np.nan], [3.0, 4.0]])
    >>> screen_indicators(matrix, available=0.5).keep.tolist()
    [True, False]
    """
    return screen_entities(matrix.T, available, nonzero)
