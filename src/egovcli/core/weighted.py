"""The score of an index under many sets of weights at once.

Only element by element sums and products are used, in a fixed order: no library for matrix
products, whose sums depend on the machine and on the number of its cores.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from egovcli.core.array import Array

Aggregation = Callable[..., Array]


class Branch(NamedTuple):
    """A pillar, or the index itself, ready for arithmetic.

    ``children`` are columns of the matrix or branches. ``weights`` are theirs, summing to 1.
    ``knobs`` says which of the uncertain weights is each child's. ``method`` names the
    aggregation; ``function`` is it: (entities, children) and (children,) to (entities,).
    """

    children: "tuple[int | Branch, ...]"
    weights: Array
    knobs: tuple[int, ...]
    method: str
    function: Aggregation
    multiply_by: float = 1.0


def scores(branch: Branch, values: Array, factors: Array) -> Array:
    """Score every entity under every set of weights.

    Args:
        branch: the index as a tree.
        values: (entities, columns), normalised and complete.
        factors: (sets, knobs), what each uncertain weight is multiplied by; the weights of
            one branch are then rescaled to sum to 1.

    Returns:
        (sets, entities); NaN for an entity where the aggregation gives none.
    """
    parts = [
        values[:, child][None, :] if isinstance(child, int) else scores(child, values, factors)
        for child in branch.children
    ]
    weights = branch.weights * factors[:, list(branch.knobs)]
    weights = weights / _added([weights[:, k] for k in range(len(parts))])[:, None]
    means = MEANS.get(branch.method)
    found = _one_by_one(branch.function, parts, weights) if means is None else means(parts, weights)
    return found if branch.multiply_by == 1 else found * branch.multiply_by


def _arithmetic(parts: list[Array], weights: Array) -> Array:
    return _added([weights[:, k, None] * part for k, part in enumerate(parts)])


def _geometric(parts: list[Array], weights: Array) -> Array:
    return np.asarray(np.exp(_arithmetic([np.log(part) for part in parts], weights)))


def _harmonic(parts: list[Array], weights: Array) -> Array:
    return np.asarray(1 / _arithmetic([1 / part for part in parts], weights))


def _one_by_one(function: Aggregation, parts: list[Array], weights: Array) -> Array:
    sets = len(weights)
    table = np.stack([np.broadcast_to(part, (sets, part.shape[1])) for part in parts], axis=-1)
    return np.stack([function(table[i], weights[i]) for i in range(sets)])


def _added(arrays: list[Array]) -> Array:
    total = arrays[0]
    for array in arrays[1:]:
        total = total + array
    return total


# The means that are one weighted sum, so that all sets of weights are done at once.
MEANS: dict[str, Callable[[list[Array], Array], Array]] = {
    "arithmetic-mean": _arithmetic,
    "geometric-mean": _geometric,
    "harmonic-mean": _harmonic,
}
