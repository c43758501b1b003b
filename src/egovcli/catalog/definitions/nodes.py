"""The pillars and components of a definition, each checked as it is read."""

from collections.abc import Mapping

from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions import keys
from egovcli.catalog.definitions.document import Document, Values
from egovcli.catalog.definitions.lines import Path
from egovcli.definitions import Component, Pillar, Step
from egovcli.errors.indices import NoDirection, UnitMismatch, UnknownComponent
from egovcli.model import Indicator


def step(tables: dict[str, Values], name: str) -> Step:
    """The method that a step of the whole index has."""
    parameters = tables["parameters"].get(name, {})
    absent = "none" if name in ("imputation", "treatment") else ""
    return Step(method=tables["method"].get(name, absent), parameters=parameters)


def pillars(document: Document, top: Values, tables: dict[str, Values]) -> tuple[Pillar, ...]:
    """The pillars in the order of the file."""
    found = []
    for name, values in top.get("pillars", {}).items():
        at = ("pillars", name)
        checked = doc.check(document, values, at, keys.PILLAR)
        own = doc.check(
            document, checked.get("parameters", {}), (*at, "parameters"), keys.PILLAR_PARAMETERS
        )
        steps = {step: _own_step(checked, own, tables, step) for step in keys.PILLAR_PARAMETERS}
        found.append(
            Pillar(
                id=name,
                parent=checked.get("parent", ""),
                label=doc.label(checked.get("label")),
                weight=checked.get("weight"),
                multiply_by=checked.get("multiply_by", 1.0),
                **steps,
            )
        )
    return tuple(found)


def _own_step(values: Values, own: Values, tables: dict[str, Values], name: str) -> Step:
    """A pillar's own method, or else the one of the whole index."""
    if name not in values:
        common = step(tables, name)
        return Step(method=common.method, parameters=own.get(name, common.parameters))
    return Step(method=values[name], parameters=own.get(name, {}))


def components(
    document: Document, top: Values, indicators: Mapping[str, Indicator]
) -> tuple[Component, ...]:
    """The components in the order of the file; what the data knows of them is filled in."""
    found = []
    for place, values in enumerate(top.get("components", [])):
        at = ("components", place)
        checked = doc.check(document, values, at, keys.COMPONENT)
        if "indicator" in checked:
            if top.get("entities") != "any":
                _known(document, at, checked, indicators)
            indicator = indicators.get(checked["indicator"])
            found.append(_component(document, at, checked, indicator))
    return tuple(found)


def _known(
    document: Document, at: Path, values: Values, indicators: Mapping[str, Indicator]
) -> None:
    for key in ("indicator", "denominator"):
        name = values.get(key)
        if name and name not in indicators:
            near = doc.near(name, indicators)
            document.fault(UnknownComponent, (*at, key), name=name, near=near)


def _component(
    document: Document, at: Path, values: Values, indicator: Indicator | None
) -> Component:
    name = values["indicator"]
    unit = values.get("unit", indicator.unit if indicator else "")
    if indicator and unit != indicator.unit:
        expected = indicator.unit
        document.fault(UnitMismatch, (*at, "unit"), name=name, unit=unit, expected=expected)
    direction = values.get("direction", indicator.direction if indicator else "none")
    if direction == "none" and not document.faulty((*at, "indicator"), (*at, "direction")):
        document.fault(NoDirection, at, name=name)
    own = dict(values.get("parameters", {}))
    if "goalposts" in values:
        own["lowest"], own["highest"] = values["goalposts"]
    return Component(
        id=name,
        parent=values.get("parent", ""),
        label=doc.label(values.get("label")) or (indicator.label if indicator else None),
        weight=values.get("weight"),
        direction=direction,
        unit=unit,
        denominator=values.get("denominator", ""),
        per=values.get("per", 1.0),
        missing_if=values.get("missing_if"),
        normalisation=values.get("normalisation", ""),
        parameters=own,
    )
