"""Is the tree of an index a tree, and can its weights be used?"""

from collections.abc import Mapping, Sequence

from egovcli.catalog.definitions.document import Document, near
from egovcli.catalog.definitions.lines import Path
from egovcli.definitions import Component, IndexDefinition, Node, Pillar
from egovcli.errors.indices import (
    CycleInTree,
    EmptyPillar,
    TwiceInTree,
    UnitsDiffer,
    UnknownParent,
    WeightMissing,
    WeightNegative,
    WeightsAllZero,
)


def check(document: Document, definition: IndexDefinition) -> None:
    """Note every fault of the tree; sums of weights only where the tree itself is right."""
    before = len(document.faults)
    pillars = {pillar.id: pillar for pillar in definition.pillars}
    nodes: tuple[Node, ...] = (*definition.pillars[1:], *definition.components)
    _twice(document, definition)
    for node in nodes:
        if node.parent and node.parent not in pillars:
            names = near(node.parent, pillars)
            at = (*_at(definition, node), "parent")
            document.fault(UnknownParent, at, name=node.parent, near=names)
    if len(document.faults) == before:
        _cycles(document, definition, pillars)
    if len(document.faults) == before:
        for pillar in definition.pillars:
            _children(document, definition, pillar)
    _negative(document, definition, nodes)


def _twice(document: Document, definition: IndexDefinition) -> None:
    seen: set[str] = set()
    nodes: tuple[Node, ...] = (*definition.pillars, *definition.components)
    for node in nodes:
        if node.id in seen:
            document.fault(TwiceInTree, _at(definition, node), name=node.id)
        seen.add(node.id)


def _cycles(document: Document, definition: IndexDefinition, pillars: Mapping[str, Pillar]) -> None:
    told: set[str] = set()
    for pillar in definition.pillars:
        way = [pillar.id]
        while (parent := pillars[way[-1]].parent) and parent not in way:
            way.append(parent)
        if parent and not told & set(way):
            told.update(way)
            circle = [*way[way.index(parent) :], parent]
            document.fault(CycleInTree, _at(definition, pillar), circle=" → ".join(circle))


def _children(document: Document, definition: IndexDefinition, pillar: Pillar) -> None:
    nodes = definition.children(pillar.id)
    if not nodes:
        document.fault(EmptyPillar, ("pillars", pillar.id), name=pillar.id)
    if pillar.weighting.method == "given":
        _weights(document, definition, pillar, nodes)
    _units(document, definition, pillar, nodes)


def _weights(
    document: Document, definition: IndexDefinition, pillar: Pillar, nodes: Sequence[Node]
) -> None:
    for node in nodes:
        at = _at(definition, node)
        if node.weight is None and not document.faulty((*at, "weight")):
            document.fault(WeightMissing, at, name=node.id)
    weights = [node.weight for node in nodes if node.weight is not None]
    if weights and not any(weights):
        document.fault(WeightsAllZero, _at(definition, nodes[0]), name=pillar.id)


def _negative(document: Document, definition: IndexDefinition, nodes: Sequence[Node]) -> None:
    for node in nodes:
        if node.weight is not None and node.weight < 0:
            at = (*_at(definition, node), "weight")
            document.fault(WeightNegative, at, name=node.id, weight=node.weight)


def _units(
    document: Document, definition: IndexDefinition, pillar: Pillar, nodes: Sequence[Node]
) -> None:
    if definition.normalisation.method != "none":
        return
    bare = [n for n in nodes if isinstance(n, Component) and n.unit and not n.denominator]
    units = sorted({n.unit for n in bare if not n.normalisation})
    if len(units) > 1:
        document.fault(UnitsDiffer, _at(definition, bare[0]), name=pillar.id, units=units)


def _at(definition: IndexDefinition, node: Node) -> Path:
    if isinstance(node, Component):
        places = (i for i, other in enumerate(definition.components) if other is node)
        return ("components", next(places))
    return ("pillars", node.id)
