"""Outliers tamed, constant indicators settled, and everything put on one scale."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from egovcli.core.array import Array
from egovcli.core.normalisation import NORMALISATIONS
from egovcli.core.stages.names import Remarks, named
from egovcli.core.stages.published import take
from egovcli.core.treatment import TREATMENTS
from egovcli.definitions import Component, IndexDefinition, Matrix
from egovcli.errors import Faults
from egovcli.errors.indices import ConstantIndicator, NothingLeft
from egovcli.model import Message


class Change(NamedTuple):
    """A figure that the treatment of outliers changed."""

    entity: str
    indicator: str
    before: float
    after: float
    method: str


def treat(definition: IndexDefinition, matrix: Matrix) -> tuple[Matrix, tuple[Change, ...]]:
    """Treat each indicator by the method that the definition names, and list the changes."""
    step = definition.treatment
    if step.method == "none":
        return matrix, ()
    values = np.empty_like(matrix.values)
    changes: list[Change] = []
    for place, name in enumerate(matrix.indicators):
        with named(matrix.entities, [name]):
            treated = TREATMENTS[step.method](matrix.values[:, place], **step.parameters)
        values[:, place] = treated.values
        changes += [
            Change(
                entity=matrix.entities[row],
                indicator=name,
                before=before,
                after=after,
                method=treated.method,
            )
            for row, before, after in treated.changed
        ]
    return replace(matrix, values=values), tuple(changes)


def settle_constants(
    definition: IndexDefinition, matrix: Matrix, remarks: Remarks
) -> tuple[IndexDefinition, Matrix]:
    """Keep, refuse or leave out indicators with one value for all, as the policy says."""
    flat = np.nanmin(matrix.values, axis=0) == np.nanmax(matrix.values, axis=0)
    if definition.policy.constant == "keep" or not flat.any():
        return definition, matrix
    columns = np.flatnonzero(flat)
    lost = [matrix.indicators[i] for i in columns]
    if definition.policy.constant == "error":
        values = [float(np.nanmax(matrix.values[:, i])) for i in columns]
        pairs = zip(lost, values, strict=True)
        raise Faults([ConstantIndicator(indicator=name, value=value) for name, value in pairs])
    if flat.all():
        raise NothingLeft(index=definition.id)
    remarks.append(Message("indices.remark.constant-left-out", n=len(lost), indicators=lost))
    everyone = np.ones(len(matrix.entities), dtype=bool)
    return definition.without(frozenset(lost)), take(matrix, everyone, ~flat)


def normalise(definition: IndexDefinition, matrix: Matrix) -> Matrix:
    """Put every component on a common scale on which more is better."""
    values = np.empty_like(matrix.values, order="F")  # filled and read by column
    for place, component in enumerate(definition.components):
        values[:, place] = _normalised(definition, component, matrix)
    return replace(matrix, values=values)


def _normalised(definition: IndexDefinition, component: Component, matrix: Matrix) -> Array:
    own = component.normalisation
    method = own or definition.normalisation.method
    common = {} if own else definition.normalisation.parameters
    parameters = {**common, **component.parameters}
    values = matrix.column(component.id)
    with named(matrix.entities, [component.id]):
        return NORMALISATIONS[method](values, component.direction, **parameters)
