"""Counting where entities come in many variants of an index, without keeping any variant.

Counts are whole numbers, so it does not matter in which order variants are counted.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array

Counts = NDArray[np.int64]

# Comparing every pair of more entities than this takes minutes and says nothing to a reader.
MOST_ENTITIES = 1000

_CELLS = 4_000_000  # comparisons held at once


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tally:
    """What has been counted over ``draws`` variants of a ranking of n entities.

    ``places``: (n, n), how often each entity (row) had each place (column 0 is the first).
    ``ahead``: (n, n), how often the row was strictly ahead of the column. ``total`` and
    ``squares``: (n,), sums of the scores and of their squares, both about the reference score.
    """

    draws: int
    places: Counts
    ahead: Counts
    total: Array
    squares: Array

    def __add__(self, other: "Tally") -> "Tally":
        """Count two sets of variants together."""
        return Tally(
            draws=self.draws + other.draws,
            places=self.places + other.places,
            ahead=self.ahead + other.ahead,
            total=self.total + other.total,
            squares=self.squares + other.squares,
        )

    def acceptability(self) -> Array:
        """(n, n): the share of variants that give each entity (row) each place (column).

        Source: R. Lahdelma, J. Hokkanen and P. Salminen (1998), European Journal of
        Operational Research 106, 137-143 (rank acceptability).
        """
        return np.asarray(self.places / self.draws)

    def chance_of_top(self, most: int) -> Array:
        """(n,): the share of variants in which each entity is among the first ``most``."""
        return np.asarray(self.places[:, :most].sum(axis=1) / self.draws)

    def place_at(self, share: float) -> Counts:
        """(n,): the place that each entity has, or betters, in a share of the variants.

        The smallest place p such that at least ``share`` of the variants give p or better;
        exact, because places are counted and not sampled again.
        """
        reached = self.places.cumsum(axis=1) >= share * self.draws - 1e-9
        return np.asarray(reached.argmax(axis=1) + 1)

    def best(self) -> Counts:
        """(n,): the best place that each entity ever had."""
        return np.asarray((self.places > 0).argmax(axis=1) + 1)

    def worst(self) -> Counts:
        """(n,): the worst place that each entity ever had."""
        entities = len(self.places)
        return np.asarray(entities - (self.places[:, ::-1] > 0).argmax(axis=1))

    def mean_place(self) -> Array:
        """(n,): the mean place of each entity."""
        return np.asarray(self.places @ np.arange(1, len(self.places) + 1) / self.draws)

    def spread(self) -> Array:
        """(n,): the standard deviation of each entity's score over the variants."""
        mean = self.total / self.draws
        return np.sqrt(np.maximum(self.squares / self.draws - mean**2, 0.0))


def tally(scores: Array, reference: Array) -> tuple[Tally, Counts]:
    """Count places, pairs and scores of some variants.

    Args:
        scores: (variants, n), higher is better; equal scores share the better place. At most
            250 variants, so that counts fit one byte while they are made.
        reference: (n,), the scores of the index as defined.

    Returns:
        The counts, and the place of every entity in every variant, (variants, n).

    >>> counted, places = tally(np.array([[3.0, 1.0, 1.0]]), np.zeros(3))
    >>> places.tolist(), counted.ahead[0].tolist()
    ([[1, 2, 2]], [0, 1, 1])
    """
    draws, entities = scores.shape
    places = np.empty((draws, entities), dtype=np.int64)
    ahead = np.zeros((entities, entities), dtype=np.int64)
    small = np.uint8 if entities <= 255 else np.uint16
    step = max(1, _CELLS // entities**2)
    for start in range(0, draws, step):
        some = scores[start : start + step]
        # wins[v, a, b]: in variant v, a is ahead of b. As bytes: whole rows are added at once.
        wins = (some[:, :, None] > some[:, None, :]).view(np.uint8)
        ahead += wins.sum(axis=0, dtype=np.uint8)
        places[start : start + step] = wins.sum(axis=1, dtype=small)
    cells = (places + np.arange(entities) * entities).ravel()
    off = scores - reference
    counted = Tally(
        draws=draws,
        places=np.bincount(cells, minlength=entities**2).reshape(entities, entities),
        ahead=ahead,
        total=off.sum(axis=0),
        squares=(off**2).sum(axis=0),
    )
    return counted, places + 1
