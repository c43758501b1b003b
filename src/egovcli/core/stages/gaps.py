"""Gaps filled by the method that the definition names; what stays missing meets the policy."""

from dataclasses import replace
from typing import Any

import numpy as np

from egovcli.core.array import Array
from egovcli.core.imputation import IMPUTATIONS, PANEL_IMPUTATIONS
from egovcli.core.stages.names import Remarks, named
from egovcli.definitions import IndexDefinition, Matrix, Panel, Step
from egovcli.errors import DataError, Faults
from egovcli.errors.indices import AllMissing, EmptyMatrix, MissingFigure, NothingLeft
from egovcli.model import Message


def impute(definition: IndexDefinition, matrix: Matrix, remarks: Remarks) -> Matrix:
    """Fill the gaps of one matrix by the method that the definition names."""
    step = definition.imputation
    if step.method == "none" or step.method in PANEL_IMPUTATIONS:
        return matrix
    with named(matrix.entities, matrix.indicators):
        filled = IMPUTATIONS[step.method](matrix.values, **_with_groups(step, matrix))
    _remark_filled(matrix.values, filled, step, remarks)
    return replace(matrix, values=filled)


def impute_in_time(definition: IndexDefinition, panel: Panel, remarks: Remarks) -> Panel:
    """Fill the gaps of a panel from the other years of the same entity and indicator."""
    step = definition.imputation
    if step.method not in PANEL_IMPUTATIONS:
        return panel
    years = np.array(panel.years, dtype=float)
    filled = PANEL_IMPUTATIONS[step.method](panel.values, years, **step.parameters)
    _remark_filled(panel.values, filled, step, remarks)
    return replace(panel, values=filled)


def _with_groups(step: Step, matrix: Matrix) -> dict[str, Any]:
    parameters = dict(step.parameters)
    if "groups" in parameters:  # the definition names the column, the matrix holds its words
        parameters["groups"] = matrix.groups
    return parameters


def _remark_filled(before: Array, after: Array, step: Step, remarks: Remarks) -> None:
    filled = int((np.isnan(before) & ~np.isnan(after)).sum())
    if filled:
        remarks.append(Message("indices.remark.imputed", n=filled, method=step.method))


def complete(definition: IndexDefinition, matrix: Matrix) -> Matrix:
    """Refuse gaps that are left, where the policy forbids them, and empty columns always.

    Raises:
        EmptyMatrix, NothingLeft: there is no entity, or no indicator.
        Faults: all columns without a figure, or all gaps.
    """
    if not matrix.entities:
        raise EmptyMatrix(index=definition.id)
    if not matrix.indicators:
        raise NothingLeft(index=definition.id)
    gaps = np.isnan(matrix.values)
    empty = [AllMissing(indicator=matrix.indicators[i]) for i in np.flatnonzero(gaps.all(axis=0))]
    if empty:
        raise Faults(list[DataError](empty))
    if definition.policy.missing == "error" and gaps.any():
        raise Faults(
            [
                MissingFigure(entity=matrix.entities[row], indicator=matrix.indicators[col])
                for row, col in np.argwhere(gaps)
            ]
        )
    return matrix
