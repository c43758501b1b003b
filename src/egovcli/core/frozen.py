"""Figures put on a scale that was set by other figures.

What would a province score with this year's figures on last year's scale? The bounds of
min–max and the mean and deviation of z-scores are taken from the reference and frozen; a
method that knows only places (rank, Borda) is asked about the reference with the one entity's
row replaced.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.core.composite import Composite
from egovcli.core.stages import scale
from egovcli.core.tree import build_up
from egovcli.definitions import Component, IndexDefinition, Matrix

# Methods whose result for an entity depends on nobody else's figures.
_ALONE = ("none", "goalposts", "distance-to-target", "categorical")


def normalised(
    definition: IndexDefinition, rows: Array, reference: Array, own: NDArray[np.int64]
) -> Array:
    """Normalise rows on the scale of a reference.

    Args:
        definition: how to normalise.
        rows: (rows, components), figures after treatment.
        reference: (entities, components), the figures that set the scale.
        own: (rows,), which entity of the reference each row stands for, −1 for none.

    Returns:
        (rows, components); a row that is in the reference itself comes out as it does there.
    """
    pairs = zip(definition.components, reference.T, strict=True)
    frozen = [_frozen(definition, component, known) for component, known in pairs]
    if all(parameters is not None for parameters in frozen):
        components = tuple(
            replace(component, parameters={**component.parameters, **(parameters or {})})
            for component, parameters in zip(definition.components, frozen, strict=True)
        )
        return _normalise(replace(definition, components=components), rows)
    found = np.empty_like(rows)
    for place, (row, entity) in enumerate(zip(rows, own.tolist(), strict=True)):
        everyone = np.vstack([reference, row])
        if entity >= 0:
            everyone = np.delete(everyone, entity, axis=0)
        found[place] = _normalise(definition, everyone)[-1]
    return found


def scores(rule: Composite, rows: Array, reference: Array, own: NDArray[np.int64]) -> Array:
    """Score rows of figures by the definition and the weights of a composite.

    Args:
        rule: whose method and weights are used, and whose rounding.
        rows, reference, own: as in `normalised`.

    Returns:
        (rows,); NaN where the policy gives no score.
    """
    definition = rule.definition
    matrix = _matrix(definition, normalised(definition, rows, reference, own))
    found = build_up(definition, matrix, rule.weights)[0].values[:, 0]
    decimals = definition.decimals
    return np.asarray(found if decimals is None else np.round(found, decimals))


def figures(composite: Composite) -> Array:
    """(entities, components): the figures that the composite normalises."""
    return np.column_stack(
        [composite.treated.column(c.id) for c in composite.definition.components]
    )


def _frozen(
    definition: IndexDefinition, component: Component, known: Array
) -> Mapping[str, Any] | None:
    """The parameters that hold a scale fast, or None where a method has none."""
    method = component.normalisation or definition.normalisation.method
    given = {**definition.normalisation.parameters, **component.parameters}
    if method in _ALONE:
        return {}
    if np.isnan(known).all():
        return None
    if method == "min-max":
        ends = {"lowest": float(np.nanmin(known)), "highest": float(np.nanmax(known))}
        return {name: value for name, value in ends.items() if given.get(name) is None}
    if method == "z-score":
        shape = {"mean": float(np.nanmean(known)), "sd": float(np.nanstd(known, ddof=1))}
        return {name: value for name, value in shape.items() if given.get(name) is None}
    return None


def _normalise(definition: IndexDefinition, rows: Array) -> Array:
    return np.asarray(scale.normalise(definition, _matrix(definition, rows)).values)


def _matrix(definition: IndexDefinition, rows: Array) -> Matrix:
    return Matrix(
        entities=tuple(map(str, range(len(rows)))),
        indicators=tuple(component.id for component in definition.components),
        values=rows,
    )
