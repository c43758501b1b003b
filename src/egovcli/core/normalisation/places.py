"""Normalisations that keep only the order: rank, percentile rank, Borda."""

from collections.abc import Callable

import numpy as np

from egovcli.core.array import Array
from egovcli.core.normalisation.direction import option, upward
from egovcli.errors.normalisation import TooFewValues
from egovcli.model import Direction


def rank(values: Array, direction: Direction, ties: str = "worse") -> Array:
    """Count places from the bottom: 1 for the worst, so that more is better.

    (This is a score. The rank that people read, 1 for the best, is made of the final scores.)

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.
        ties: which of their places tied entities share: the ``worse`` (the lower score, as in
            the Handbook's table 15), the ``better``, the ``mean``; or ``dense``, where the
            next entity is only one place further.

    Raises:
        UnknownOption: another word for ``ties``.
        DirectionMissing: no end is better.

    Source: Handbook (2008), step 5, p. 28 and table 15.

    >>> rank(np.array([7.1, 10.0, 7.1, np.nan]), "higher").tolist()
    [1.0, 3.0, 1.0, nan]
    >>> rank(np.array([7.1, 10.0, 7.1]), "lower", ties="mean").tolist()
    [2.5, 1.0, 2.5]
    """
    option("ties", ties, ("worse", "better", "mean", "dense"))
    rising = upward(values, direction)
    below, upto = _places(rising)
    if ties == "dense":
        distinct = np.unique(rising[~np.isnan(rising)])
        dense = np.searchsorted(distinct, rising).astype(np.float64) + 1
        return np.where(np.isnan(rising), np.nan, dense)
    return {"worse": below + 1, "better": upto, "mean": (below + 1 + upto) / 2}[ties]


def borda(values: Array, direction: Direction) -> Array:
    """Count the entities that one is better than; a tie counts half.

    Args:
        values: (entities,), NaN where missing.
        direction: ``higher`` or ``lower``.

    Raises:
        DirectionMissing: no end is better.

    Source: J.-C. de Borda (1784); Handbook (2008), step 6, the Borda rule (N − 1 points for
    the first of N, none for the last).

    >>> borda(np.array([7.1, 10.0, 7.1]), "higher").tolist()
    [0.5, 2.0, 0.5]
    """
    below, upto = _places(upward(values, direction))
    return (below + upto - 1) / 2


def percentile_rank(values: Array, direction: Direction, definition: str = "mid") -> Array:
    """Give the share of entities that one is not worse than, from 0 to 1.

    With b entities below, e equal (itself included) and n known values:

    - ``mid``: (b + e/2) / n. L. Crocker and J. Algina (1986), Introduction to Classical and
      Modern Test Theory, ch. 19. A tie counts half, so that turning the direction gives 1 − p.
    - ``weak``: (b + e) / n, the empirical distribution function, the best always 1.
    - ``strict``: b / n, the worst always 0.
    - ``inclusive``: b / (n − 1), from 0 to 1, the PERCENTRANK.INC of spreadsheets.
    - ``handbook``: (b + 1) / n, as in table 15 of the Handbook (2008).

    Args:
        values: (entities,), NaN where missing; missing ones are not among the n.
        direction: ``higher`` or ``lower``.
        definition: one of the words above. They differ by up to e/n.

    Raises:
        UnknownOption: another word for ``definition``.
        TooFewValues: ``inclusive`` with fewer than two values.
        DirectionMissing: no end is better.

    >>> percentile_rank(np.array([7.0, 9.0, 9.0, 12.0]), "higher", "weak").tolist()
    [0.25, 0.75, 0.75, 1.0]
    >>> percentile_rank(np.array([7.0, 9.0, 9.0, 12.0]), "higher", "mid").tolist()
    [0.125, 0.5, 0.5, 0.875]
    """
    option("definition", definition, tuple(_PERCENTILES))
    rising = upward(values, direction)
    n = int((~np.isnan(rising)).sum())
    if n == 0:
        return rising
    if definition == "inclusive" and n < 2:
        raise TooFewValues(needed=2, given=n)
    return _PERCENTILES[definition](*_places(rising), n)


_PERCENTILES: dict[str, Callable[[Array, Array, int], Array]] = {
    "mid": lambda below, upto, n: (below + upto) / (2 * n),
    "weak": lambda _, upto, n: upto / n,
    "strict": lambda below, _, n: below / n,
    "inclusive": lambda below, _, n: below / (n - 1),
    "handbook": lambda below, _, n: (below + 1) / n,
}


def _places(rising: Array) -> tuple[Array, Array]:
    """Count, for each value, the known ones below it and those up to it."""
    missing = np.isnan(rising)
    known = np.sort(rising[~missing])
    below = np.searchsorted(known, rising, side="left")
    upto = np.searchsorted(known, rising, side="right")
    return np.where(missing, np.nan, below), np.where(missing, np.nan, upto)
