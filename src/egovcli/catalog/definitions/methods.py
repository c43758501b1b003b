"""Are the methods and parameters that a definition names there?"""

from collections.abc import Mapping

from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions.document import Document
from egovcli.catalog.definitions.lines import Path
from egovcli.definitions import IndexDefinition, Step
from egovcli.errors.indices import UnknownMethod, UnknownParameter

Vocabulary = Mapping[str, Mapping[str, frozenset[str]]]
"""Step → method → the names of its parameters."""


def check(document: Document, definition: IndexDefinition, vocabulary: Vocabulary) -> None:
    """Note every method that a step does not have, and every parameter that a method has not."""
    for name in ("imputation", "treatment", "normalisation"):
        _method(document, name, getattr(definition, name), ("method", name), vocabulary)
    for pillar in definition.pillars:
        top = pillar is definition.root
        at: Path = ("method",) if top else ("pillars", pillar.id)
        _method(document, "weighting", pillar.weighting, (*at, "weighting"), vocabulary)
        _method(document, "aggregation", pillar.aggregation, (*at, "aggregation"), vocabulary)
    for place, component in enumerate(definition.components):
        method = component.normalisation or definition.normalisation.method
        step = Step(method=method, parameters=component.parameters)
        if component.normalisation or method in vocabulary["normalisation"]:
            _method(document, "normalisation", step, ("components", place), vocabulary)
    for choice, steps in definition.uncertainty.alternatives.items():
        for step in steps:
            _method(document, choice, step, ("robustness", choice), vocabulary)


def _method(
    document: Document,
    step_name: str,
    step: Step,
    at: Path,
    vocabulary: Vocabulary,
) -> None:
    methods = vocabulary[step_name]
    if not step.method:  # noted already as a missing key
        return
    if step.method not in methods:
        near = doc.near(step.method, methods) or sorted(methods)
        document.fault(UnknownMethod, at, step=step_name, name=step.method, near=near)
        return
    allowed = methods[step.method]
    for name in step.parameters:
        if name not in allowed:
            near = doc.near(name, allowed) or sorted(allowed)
            document.fault(UnknownParameter, at, method=step.method, name=name, near=near)
