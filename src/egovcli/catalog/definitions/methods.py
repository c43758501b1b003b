"""Are the methods and parameters that a definition names there, and of the right type?"""

from collections.abc import Mapping

from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions.document import Document
from egovcli.catalog.definitions.lines import Path
from egovcli.definitions import IndexDefinition, Parameter, Step
from egovcli.errors.indices import MissingParameter, UnknownMethod, UnknownParameter

Methods = Mapping[str, Mapping[str, Parameter]]
Vocabulary = Mapping[str, Methods]
"""Step → method → parameter → what it takes."""


def check(document: Document, definition: IndexDefinition, vocabulary: Vocabulary) -> None:
    """Note every method and parameter that is unknown, missing or of the wrong type."""
    for name in ("imputation", "treatment"):
        step: Step = getattr(definition, name)
        _step(document, vocabulary[name], name, step, ("method", name), ("parameters", name))
    for pillar in definition.pillars:
        top = pillar is definition.root
        at: Path = ("method",) if top else ("pillars", pillar.id)
        below: Path = ("parameters",) if top else (*at, "parameters")
        for name in ("weighting", "aggregation"):
            step = getattr(pillar, name)
            _step(document, vocabulary[name], name, step, (*at, name), (*below, name))
    _normalisation(document, definition, vocabulary["normalisation"])
    for choice, steps in definition.uncertainty.alternatives.items():
        for step in steps:
            at = ("robustness", choice)
            _step(document, vocabulary[choice], choice, step, at, at)


def _normalisation(document: Document, definition: IndexDefinition, methods: Methods) -> None:
    """The method of the whole index, then what each component adds to it or has of its own."""
    common = definition.normalisation
    at, below = ("method", "normalisation"), ("parameters", "normalisation")
    if not _known(document, methods, "normalisation", common.method, at):
        return
    _values(document, methods[common.method], common, below)
    for place, component in enumerate(definition.components):
        name = component.normalisation or common.method
        here: Path = ("components", place)
        if not _known(document, methods, "normalisation", name, (*here, "normalisation")):
            continue
        own = Step(method=name, parameters=component.parameters)
        _values(document, methods[name], own, (*here, "parameters"))
        shared = {} if component.normalisation else common.parameters
        _missing(document, methods[name], name, {**shared, **own.parameters}, here)


def _step(
    document: Document, methods: Methods, name: str, step: Step, at: Path, below: Path
) -> None:
    if _known(document, methods, name, step.method, at):
        _values(document, methods[step.method], step, below)
        _missing(document, methods[step.method], step.method, step.parameters, at)


def _known(document: Document, methods: Methods, step: str, method: str, at: Path) -> bool:
    if method and method not in methods:  # an absent one is noted as a missing key
        near = doc.near(method, methods) or sorted(methods)
        document.fault(UnknownMethod, at, step=step, name=method, near=near)
    return method in methods


def _values(document: Document, allowed: Mapping[str, Parameter], step: Step, below: Path) -> None:
    for name, value in step.parameters.items():
        if name not in allowed:
            near = doc.near(name, allowed) or sorted(allowed)
            at = (*below, name)
            document.fault(UnknownParameter, at, method=step.method, name=name, near=near)
        else:
            doc.check_type(document, (*below, name), allowed[name].type, value)


def _missing(
    document: Document,
    allowed: Mapping[str, Parameter],
    method: str,
    given: Mapping[str, object],
    at: Path,
) -> None:
    for name, parameter in allowed.items():
        if parameter.required and name not in given:
            document.fault(MissingParameter, at, method=method, name=name)
