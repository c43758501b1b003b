"""A composite index from a matrix of figures: the Handbook's steps 3 to 6, in order.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from egovcli.core import ranking, tree
from egovcli.core.array import Array
from egovcli.core.ranking import Rank
from egovcli.core.stages import gaps, published, scale
from egovcli.core.stages.names import Remarks, marked
from egovcli.core.ties import settled
from egovcli.definitions import IndexDefinition, Matrix, Panel, Step
from egovcli.model import Message

STAGES = ("raw", "denominated", "imputed", "treated", "normalised", "pillars")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Composite:
    """An index with everything it was made from.

    Attributes:
        definition: as it was applied: without components that a policy left out.
        entities: those that were not screened out; every array below has their order.
        scores: (entities,), NaN where there is no score.
        ranks: one place per entity, 1 for the best, None where there is no score.
        coverage: (entities,), the share of the components that was published.
        raw, denominated, imputed, treated, normalised: matrices entities × components.
        pillars: the matrix entities × pillars, the index itself first.
        weights: pillar → the weights of ``definition.children(pillar)``, summing to 1.
        changed: the figures that the treatment of outliers changed.
        remarks: what a policy left out, filled or changed.
    """

    definition: IndexDefinition
    entities: tuple[str, ...]
    scores: Array
    ranks: tuple[Rank | None, ...] = ()
    coverage: Array
    raw: Matrix
    denominated: Matrix
    imputed: Matrix
    treated: Matrix
    normalised: Matrix
    pillars: Matrix
    weights: tree.Weights
    changed: tuple[scale.Change, ...]
    remarks: tuple[Message, ...]

    def stage(self, name: str) -> Matrix:
        """The matrix after one of ``STAGES``."""
        matrix: Matrix = getattr(self, name)
        return matrix


def score(definition: IndexDefinition, matrix: Matrix) -> Composite:
    """Score and rank the entities of one year.

    Args:
        definition: the index.
        matrix: entities × indicators, with at least ``definition.indicators``.

    Raises:
        DataError: figures that the definition's policies do not allow; entity and indicator
            are named.
    """
    remarks: Remarks = []
    raw, per_unit = _published(definition, matrix, remarks)
    return _ranked(_finished(definition, raw, per_unit, per_unit, remarks))


def score_panel(definition: IndexDefinition, panel: Panel) -> Mapping[int, Composite]:
    """Score and rank the entities of several years.

    Gaps may be filled from other years. With ``bounds = "all-years"`` the extremes, means,
    outliers and weights are those of all years together, else each year has its own.
    """
    remarks: Remarks = []
    pairs = [_published(definition, panel.matrix(y), remarks) for y in panel.years]
    per_unit = [matrix for _, matrix in pairs]
    cube = np.stack([matrix.values for matrix in per_unit])
    whole = replace(panel, indicators=per_unit[0].indicators, values=cube)
    whole = gaps.impute_in_time(definition, whole, remarks)
    filled = [whole.matrix(year) for year in panel.years]
    raw = [matrix for matrix, _ in pairs]
    if definition.bounds == "all-years":
        first, second, third = (_stack(panel.years, m) for m in (raw, per_unit, filled))
        stacked = _finished(definition, first, second, third, remarks)
        return {year: _ranked(_of_year(stacked, year)) for year in panel.years}
    return {
        year: _ranked(_finished(definition, raw[i], per_unit[i], filled[i], list(remarks)))
        for i, year in enumerate(panel.years)
    }


def rescored(made: Composite, definition: IndexDefinition) -> Composite:
    """Score again from the normalised figures, with other weights or another aggregation."""
    pillars, weights = tree.build_up(definition, made.normalised)
    again = replace(
        made, definition=definition, pillars=pillars, weights=weights, scores=pillars.values[:, 0]
    )
    return _ranked(again)


def renormalised(made: Composite, step: Step) -> Composite:
    """Score again from the treated figures of one year, with another normalisation."""
    definition = replace(made.definition, normalisation=step)
    normalised = scale.normalise(definition, made.treated)
    return rescored(replace(made, normalised=normalised), definition)


def _published(
    definition: IndexDefinition, matrix: Matrix, remarks: Remarks
) -> tuple[Matrix, Matrix]:
    """The figures as published, and per unit of their denominators."""
    raw = published.finite(published.pick(matrix, definition.indicators))
    raw = published.settle_missing(definition, raw, remarks)
    per_unit = published.denominate(definition, raw)
    return raw, published.settle_negatives(definition, per_unit, remarks)


def _finished(
    definition: IndexDefinition, raw: Matrix, per_unit: Matrix, filled: Matrix, remarks: Remarks
) -> Composite:
    late = definition.screening.when == "after-imputation"
    imputed = gaps.impute(definition, filled, remarks) if late else filled
    rows, columns = published.screen(definition, imputed if late else per_unit, remarks)
    definition = definition.without(frozenset(marked(per_unit.indicators, ~columns)))
    raw = published.take(raw, rows, np.ones(len(raw.indicators), dtype=bool))
    per_unit, imputed = (published.take(m, rows, columns) for m in (per_unit, imputed))
    imputed = imputed if late else gaps.impute(definition, imputed, remarks)
    imputed = gaps.complete(definition, imputed)
    treated, changed = scale.treat(definition, imputed)
    definition, treated = scale.settle_constants(definition, treated, remarks)
    normalised = scale.normalise(definition, treated)
    pillars, weights = tree.build_up(definition, normalised, remarks=remarks)
    return Composite(
        definition=definition,
        entities=normalised.entities,
        scores=pillars.values[:, 0],
        coverage=(~np.isnan(per_unit.values)).mean(axis=1),
        raw=raw,
        denominated=per_unit,
        imputed=imputed,
        treated=treated,
        normalised=normalised,
        pillars=pillars,
        weights=weights,
        changed=changed,
        remarks=tuple(remarks),
    )


def _ranked(composite: Composite) -> Composite:
    """Give places to those who have a score."""
    rule = composite.definition
    scores = composite.scores
    rounded = settled(scores) if rule.decimals is None else np.round(scores, rule.decimals)
    known = np.flatnonzero(~np.isnan(scores))
    places = ranking.rank(rounded[known].tolist(), ties=rule.policy.tied)
    ranks: list[Rank | None] = [None] * len(scores)
    for row, place in zip(known.tolist(), places, strict=True):
        ranks[row] = place
    return replace(composite, ranks=tuple(ranks))


def _stack(years: Sequence[int], matrices: Sequence[Matrix]) -> Matrix:
    """The years under one another; an entity's rows are told apart by the year."""
    return Matrix(
        entities=tuple(
            f"{entity} {year}"
            for year, matrix in zip(years, matrices, strict=True)
            for entity in matrix.entities
        ),
        indicators=matrices[0].indicators,
        values=np.concatenate([matrix.values for matrix in matrices]),
        groups=tuple(group for matrix in matrices for group in matrix.groups),
    )


def _of_year(stacked: Composite, year: int) -> Composite:
    """The part of one year of a composite of stacked years."""
    ending = f" {year}"
    rows = np.array([entity.endswith(ending) for entity in stacked.entities])

    def part(matrix: Matrix) -> Matrix:
        inside = published.take(matrix, rows, np.ones(len(matrix.indicators), dtype=bool))
        names = tuple(entity.removesuffix(ending) for entity in inside.entities)
        return replace(inside, entities=names)

    pillars = part(stacked.pillars)
    return replace(
        stacked,
        entities=pillars.entities,
        scores=stacked.scores[rows],
        coverage=stacked.coverage[rows],
        raw=part(stacked.raw),
        denominated=part(stacked.denominated),
        imputed=part(stacked.imputed),
        treated=part(stacked.treated),
        normalised=part(stacked.normalised),
        pillars=pillars,
        changed=tuple(
            change._replace(entity=change.entity.removesuffix(ending))
            for change in stacked.changed
            if change.entity.endswith(ending)
        ),
    )
