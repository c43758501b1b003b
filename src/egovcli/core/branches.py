"""From the definition of an index to a tree that is ready for arithmetic."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from egovcli.core import tree
from egovcli.core.array import Array
from egovcli.core.weighted import MEANS, Branch
from egovcli.definitions import Component, IndexDefinition, Pillar, Step


def branch(
    definition: IndexDefinition,
    weights: tree.Weights,
    columns: Sequence[str],
    knobs: Sequence[str],
    gaps: bool,
) -> Branch:
    """Give the tree of an index.

    Args:
        definition: the index.
        weights: pillar → the weights of what hangs on it.
        columns: the components, in the order of the matrix that is aggregated.
        knobs: the pillars and components whose weights can vary, in their order.
        gaps: whether the matrix has any.
    """
    column_of = {name: place for place, name in enumerate(columns)}
    knob_of = {name: place for place, name in enumerate(knobs)}

    def made(pillar: Pillar) -> Branch:
        nodes = definition.children(pillar.id)
        return Branch(
            children=tuple(column_of[n.id] if isinstance(n, Component) else made(n) for n in nodes),
            weights=weights[pillar.id],
            knobs=tuple(knob_of[n.id] for n in nodes),
            # With gaps the weights of what is there are rescaled for each entity.
            method="" if gaps or pillar.aggregation.parameters else pillar.aggregation.method,
            function=_aggregation(pillar, definition.policy.missing),
            multiply_by=pillar.multiply_by,
        )

    return made(definition.root)


def known_weights(definition: IndexDefinition, values: Array) -> tree.Weights | None:
    """The weights, where neither they nor the aggregation need a look at the figures."""
    if np.isnan(values).any():
        return None
    found = {}
    for pillar in definition.pillars:
        nodes = definition.children(pillar.id)
        if pillar.weighting.method not in ("given", "equal") or pillar.aggregation.parameters:
            return None
        if pillar.aggregation.method not in MEANS:
            return None
        if pillar.aggregation.method != "arithmetic-mean" and values.min() <= 0:
            return None
        found[pillar.id] = tree.weigh(pillar, nodes, values[:, : len(nodes)])
    return found


def irreplaceable(definition: IndexDefinition) -> set[str]:
    """What leaves nothing with a weight in its pillar when it goes."""
    groups = [definition.children(pillar.id) for pillar in definition.pillars]
    weighty = [[node.id for node in nodes if node.weight != 0] for nodes in groups]
    return {ids[0] for ids in weighty if len(ids) == 1}


def aggregated(definition: IndexDefinition, step: Step | None) -> IndexDefinition:
    """The index with another aggregation at every pillar that had the index's own."""
    if step is None:
        return definition
    own = definition.root.aggregation
    pillars = tuple(
        replace(pillar, aggregation=step) if pillar.aggregation == own else pillar
        for pillar in definition.pillars
    )
    return replace(definition, pillars=pillars)


def _aggregation(pillar: Pillar, missing: str) -> Callable[[Array, Array], Array]:
    return lambda scores, weights: tree.aggregate(pillar, scores, weights, missing)
