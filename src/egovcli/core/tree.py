"""Handbook step 6 for one index: weights and aggregates, from the components to the top."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from egovcli.core.aggregation import AGGREGATIONS, RANK_AGGREGATIONS
from egovcli.core.array import Array
from egovcli.core.stages.names import Marks, Remarks, marked, named
from egovcli.core.weighting import WEIGHTINGS, benefit_of_the_doubt
from egovcli.definitions import IndexDefinition, Matrix, Node, Pillar
from egovcli.model import Message

NEEDS_POSITIVE = ("geometric-mean", "harmonic-mean")

Weights = Mapping[str, Array]
"""Pillar → the weights of what hangs on it, in the order of ``definition.children``."""

DOUBT = "benefit-of-the-doubt"
"""The one way of weighting that gives every entity weights, and thereby a score, of its own."""


def weigh(pillar: Pillar, nodes: Sequence[Node], scores: Array) -> Array:
    """The weights of what hangs on a pillar, summing to 1.

    Weights that follow from the data are found from the entities without a gap.

    Args:
        pillar: whose method is used.
        nodes: what hangs on it.
        scores: (entities, nodes).
    """
    if pillar.weighting.method == "given":
        points = np.array([node.weight for node in nodes], dtype=float)
        return WEIGHTINGS["given"](scores, points)
    if pillar.weighting.method != "equal":  # which only counts the columns
        scores = scores[~np.isnan(scores).any(axis=1)]
    return WEIGHTINGS[pillar.weighting.method](scores, **pillar.weighting.parameters)


def build_up(
    definition: IndexDefinition,
    normalised: Matrix,
    weights: Weights | None = None,
    remarks: Remarks | None = None,
) -> tuple[Matrix, Weights]:
    """Aggregate the components up the tree.

    Args:
        definition: the index.
        normalised: (entities, components), on the scale that is aggregated.
        weights: to use in place of those that the definition's methods find.
        remarks: what a policy left out is added here.

    Returns:
        The score of every pillar, the index itself first, and the weights that were used.
    """
    scores = {name: normalised.column(name) for name in normalised.indicators}
    used: dict[str, Array] = {}
    for pillar in definition.bottom_up():
        nodes = definition.children(pillar.id)
        names = [node.id for node in nodes]
        flat = tuple(names) == normalised.indicators  # a large table is not copied
        block = normalised.values if flat else np.column_stack([scores[name] for name in names])
        if definition.policy.zero == "leave-out" and pillar.aggregation.method in NEEDS_POSITIVE:
            block = _without_zeros(pillar, block, normalised.entities, remarks)
        with named(normalised.entities, names):
            if pillar.weighting.method == DOUBT and not weights:
                total, own = _doubted(pillar, block)
            else:
                own = weights[pillar.id] if weights else weigh(pillar, nodes, block)
                total = aggregate(pillar, block, own, definition.policy.missing)
        only_order = pillar.aggregation.method in RANK_AGGREGATIONS  # no scale to stretch
        scores[pillar.id] = total if only_order else total * pillar.multiply_by
        used[pillar.id] = own
    ids = tuple(pillar.id for pillar in definition.pillars)
    values = np.column_stack([scores[name] for name in ids])
    return Matrix(entities=normalised.entities, indicators=ids, values=values), used


def shares(definition: IndexDefinition, weights: Weights) -> dict[str, float]:
    """The share of the whole that each node has: the product of the weights from the top."""
    found = {definition.root.id: 1.0}
    for pillar in reversed(list(definition.bottom_up())):
        nodes = definition.children(pillar.id)
        for node, weight in zip(nodes, weights[pillar.id].tolist(), strict=True):
            found[node.id] = found[pillar.id] * weight
    return found


def aggregate(pillar: Pillar, scores: Array, weights: Array, missing: str) -> Array:
    """One score per entity from the scores of what hangs on a pillar.

    Under ``average-available`` an entity with gaps is aggregated over what it has, with the
    weights of that rescaled to 1; otherwise its score is missing.
    """
    method = _method(pillar)
    gaps = np.isnan(scores)
    if missing != "average-available" or not gaps.any():
        return method(scores, weights)
    result = np.full(len(scores), np.nan)
    patterns, kind = np.unique(gaps, axis=0, return_inverse=True)
    for number, pattern in enumerate(patterns):
        there = ~pattern
        if weights[there].sum() > 0:
            rows = np.flatnonzero(kind.ravel() == number)
            part = weights[there] / weights[there].sum()
            result[rows] = method(scores[np.ix_(rows, there)], part)
    return result


def _without_zeros(
    pillar: Pillar, scores: Array, entities: tuple[str, ...], remarks: Remarks | None
) -> Array:
    """Leave out the entities that have a score of zero or less."""
    wrong: Marks = np.any(scores <= 0, axis=1)
    if not wrong.any():
        return scores
    if remarks is not None:
        lost = list(marked(entities, wrong))
        remarks.append(Message("indices.remark.zero-left-out", pillar=pillar.id, entities=lost))
    return np.where(wrong[:, None], np.nan, scores)


def _doubted(pillar: Pillar, scores: Array) -> tuple[Array, Array]:
    """Every entity's score by the weights that suit it best, and the mean of these weights."""
    known = ~np.isnan(scores).any(axis=1)
    found = benefit_of_the_doubt(scores[known], **pillar.weighting.parameters)
    result = np.full(len(scores), np.nan)
    result[known] = found.scores
    shares = found.weights.mean(axis=0)
    whole = shares.sum()  # zero where nobody has anything
    return result, shares / whole if whole > 0 else np.full(len(shares), 1 / len(shares))


def _method(pillar: Pillar) -> Callable[[Array, Array], Array]:
    step = pillar.aggregation
    known = {**AGGREGATIONS, **RANK_AGGREGATIONS}
    return lambda scores, weights: known[step.method](scores, weights, **step.parameters)
