"""What is measured: denominators, negative values, and who has enough figures."""

from dataclasses import replace

import numpy as np

from egovcli.core.array import Array
from egovcli.core.screening import screen_entities, screen_indicators
from egovcli.core.stages.names import Marks, Remarks, marked, refuse
from egovcli.definitions import Component, IndexDefinition, Matrix
from egovcli.errors import Faults
from egovcli.errors.indices import InfiniteFigure, NegativeFigure
from egovcli.model import Message


def pick(matrix: Matrix, indicators: tuple[str, ...]) -> Matrix:
    """The columns that an index reads, in its order."""
    if matrix.indicators == indicators:
        return matrix
    places = [matrix.indicators.index(name) for name in indicators]
    return replace(matrix, indicators=indicators, values=matrix.values[:, places])


def finite(matrix: Matrix) -> Matrix:
    """Refuse figures that are infinite.

    Raises:
        Faults: all of them.
    """
    wrong = np.argwhere(np.isinf(matrix.values)).tolist()
    if wrong:
        entities, indicators = matrix.entities, matrix.indicators
        cells = [(entities[row], indicators[col]) for row, col in wrong]
        raise Faults([InfiniteFigure(entity=e, indicator=i) for e, i in cells])
    return matrix


def settle_missing(definition: IndexDefinition, matrix: Matrix, remarks: Remarks) -> Matrix:
    """Take figures that stand for no data, such as a zero for no website, as missing."""
    values = matrix.values
    for component in (c for c in definition.components if c.missing_if is not None):
        place = matrix.indicators.index(component.id)
        stand_ins = values[:, place] == component.missing_if
        if stand_ins.any():
            values = values.copy()
            values[stand_ins, place] = np.nan
            remarks.append(
                Message(
                    "indices.remark.stand-ins",
                    indicator=component.id,
                    value=component.missing_if,
                    entities=list(marked(matrix.entities, stand_ins)),
                )
            )
    return replace(matrix, values=values)


def denominate(definition: IndexDefinition, matrix: Matrix) -> Matrix:
    """Divide each component by its denominator (per head, per area) and multiply by ``per``.

    Raises:
        NotAboveZero: a denominator is zero or less.
    """
    columns = [_per_unit(component, matrix) for component in definition.components]
    ids = tuple(component.id for component in definition.components)
    if matrix.indicators == ids and not any(c.denominator for c in definition.components):
        return matrix
    return replace(matrix, indicators=ids, values=np.column_stack(columns))


def _per_unit(component: Component, matrix: Matrix) -> Array:
    values = matrix.column(component.id)
    if not component.denominator:
        return values
    below = matrix.column(component.denominator)
    refuse(below <= 0, matrix.entities, component.denominator, below)
    per_unit: Array = values / below * component.per
    return per_unit


def settle_negatives(definition: IndexDefinition, matrix: Matrix, remarks: Remarks) -> Matrix:
    """Keep, refuse or take as missing what is below zero, as the policy says."""
    negative = matrix.values < 0
    if definition.policy.negative == "keep" or not negative.any():
        return matrix
    cells = [(matrix.entities[row], matrix.indicators[col]) for row, col in np.argwhere(negative)]
    if definition.policy.negative == "error":
        raise Faults(
            [
                NegativeFigure(entity=entity, indicator=indicator, value=float(value))
                for (entity, indicator), value in zip(cells, matrix.values[negative], strict=True)
            ]
        )
    pairs = [f"{entity} {indicator}" for entity, indicator in cells]
    remarks.append(Message("indices.remark.negative-left-out", n=len(cells), cells=pairs))
    return replace(matrix, values=np.where(negative, np.nan, matrix.values))


def screen(definition: IndexDefinition, matrix: Matrix, remarks: Remarks) -> tuple[Marks, Marks]:
    """Which entities and indicators have a large enough share of figures to stay."""
    rule = definition.screening
    if not (rule.entities or rule.indicators):
        entities, indicators = matrix.values.shape
        return np.ones(entities, dtype=bool), np.ones(indicators, dtype=bool)
    wide = screen_indicators(matrix.values, rule.indicators)
    full = screen_entities(matrix.values[:, wide.keep], rule.entities)
    lost = [matrix.indicators[i] for i in wide.dropped]
    short = [matrix.entities[i] for i in full.dropped]
    if lost:
        remarks.append(Message("indices.remark.screened-indicators", n=len(lost), indicators=lost))
    if short:
        remarks.append(Message("indices.remark.screened-entities", n=len(short), entities=short))
    return full.keep, wide.keep


def take(matrix: Matrix, rows: Marks, columns: Marks) -> Matrix:
    """The part of a matrix whose rows and columns are marked True."""
    if rows.all() and columns.all():
        return matrix
    return Matrix(
        entities=marked(matrix.entities, rows),
        indicators=marked(matrix.indicators, columns),
        values=matrix.values[np.ix_(rows, columns)],
        groups=marked(matrix.groups, rows) if matrix.groups else (),
    )
