"""Sharing a change among the causes that made it together.

What one cause adds depends on which others have acted before it. Shapley's value takes the
mean over every order in which the causes could act: the shares add up to the whole change
exactly, a cause that changes nothing gets nothing, and looking from the end back to the start
gives the same shares with the opposite sign.

Source: L. S. Shapley (1953), A value for n-person games.
"""

from math import factorial
from typing import Any

import numpy as np
from numpy.typing import NDArray

# All subsets of more causes than this are too many to compute.
MOST_CAUSES = 12


def shares(table: NDArray[Any]) -> NDArray[Any]:
    """Share the change; of whole numbers, exactly.

    Args:
        table: (2,) × causes + (n,): the n results with each cause as at the start (0) or as at
            the end (1).

    Returns:
        (causes, n): the shares, in parts of ``factorial(causes)``, so that whole numbers stay
        whole; their sum is ``factorial(causes) × (end − start)``.

    >>> together = np.array([[0, 0], [0, 1]])[..., None]  # it takes both
    >>> shares(together).ravel().tolist()  # one half each
    [1, 1]
    """
    causes = table.ndim - 1
    found = []
    for cause in range(causes):
        steps = np.diff(table, axis=cause).squeeze(cause)
        weights = [
            factorial(acted.count(1)) * factorial(causes - 1 - acted.count(1))
            for acted in np.ndindex(*(2,) * (causes - 1))
        ]
        found.append(np.array(weights, dtype=table.dtype) @ steps.reshape(len(weights), -1))
    return np.stack(found)
