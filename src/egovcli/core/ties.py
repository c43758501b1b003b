"""Scores that are equal on paper and differ by the rounding of floats."""

import numpy as np

from egovcli.core.array import Array


def settled(scores: Array) -> Array:
    """Round away the last digits, where sums of equal parts in another order differ.

    Args:
        scores: (…, entities); each row is rounded to 40 binary places (about twelve decimal
            ones) of its largest score.

    >>> 0.1 + 0.2 == 0.3, len(set(settled(np.array([0.1 + 0.2, 0.3, 1.0])).tolist()))
    (False, 2)
    """
    known = np.where(np.isnan(scores), 0.0, np.abs(scores))
    largest = known.max(axis=-1, initial=1e-300, keepdims=True)
    unit = 2.0 ** (np.floor(np.log2(largest)) - 40)
    return np.asarray(np.rint(scores / unit) * unit)
