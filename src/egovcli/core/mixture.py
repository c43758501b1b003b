"""Scores of mixed years: the figures of one, on the scale of another, by the method of either."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from egovcli.core import frozen
from egovcli.core.array import Array
from egovcli.core.composite import Composite
from egovcli.core.ties import settled


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixture:
    """What `rank_change` needs of two years.

    ``scores``: (2, 2, 2, n) by year of the figures, of the scale and of the method;
    ``covered``: (2, n), who has a score in each year.
    """

    entities: tuple[str, ...]
    scores: Array
    covered: NDArray[np.bool_]


def mixture(before: Composite, after: Composite, comparable: Collection[str]) -> Mixture:
    """Score every entity under every mixture of two years.

    Args:
        before, after: the index of the earlier and the later year.
        comparable: the components of both whose figures compare across the years; the
            figures of the others go with the method.

    An entity that only one year has keeps the figures of that year in the other: then nothing
    but its being covered changes.
    """
    years = (before, after)
    entities = tuple(dict.fromkeys((*before.entities, *after.entities)))
    covered = np.array([_covered(year, entities) for year in years])
    scores = np.empty((2, 2, 2, len(entities)))
    for method, rule in enumerate(years):
        raw = [_table(rule, year, comparable, entities) for year in years]
        filled = [np.where(covered[year][:, None], raw[year], raw[1 - year]) for year in range(2)]
        for scale, year in enumerate(years):
            there = np.isin(entities, year.entities)
            own = np.where(there, np.cumsum(there) - 1, -1)
            for data in range(2):
                scores[data, scale, method] = frozen.scores(
                    rule, filled[data], raw[scale][there], own
                )
    return Mixture(entities=entities, scores=_settled(scores), covered=covered)


def _settled(scores: Array) -> Array:
    """Settle what is compared with one another, the figures of both years, on one grid."""
    by_rule = np.moveaxis(scores, 0, 2)
    flat = settled(by_rule.reshape(2, 2, -1)).reshape(by_rule.shape)
    return np.moveaxis(flat, 2, 0)


def _covered(year: Composite, entities: Sequence[str]) -> NDArray[np.bool_]:
    scored = {e for e, s in zip(year.entities, year.scores.tolist(), strict=True) if s == s}
    return np.array([entity in scored for entity in entities])


def _table(
    rule: Composite, year: Composite, comparable: Collection[str], entities: Sequence[str]
) -> Array:
    """The figures by a rule's components: of the year where they compare, else of the rule."""
    return np.column_stack(
        [
            _column(year if component.id in comparable else rule, component.id, entities)
            for component in rule.definition.components
        ]
    )


def _column(year: Composite, component: str, entities: Sequence[str]) -> Array:
    figures = dict(zip(year.entities, year.treated.column(component).tolist(), strict=True))
    return np.array([figures.get(entity, np.nan) for entity in entities])


def mixture_of_totals(entities: tuple[str, ...], values: Array, *, comparable: bool) -> Mixture:
    """Mix two years of a total whose parts are not known.

    Args:
        entities: who has a figure in either year.
        values: (2, n), NaN where a year has none.
        comparable: whether the figures of the two years compare; otherwise the whole change is
            one of method.
    """
    covered = ~np.isnan(values)
    scores = np.empty((2, 2, 2, len(entities)))
    for year in range(2):
        if comparable:
            scores[year] = np.where(covered[year], values[year], values[1 - year])
        else:
            scores[:, :, year] = values[year]
    return Mixture(entities=entities, scores=_settled(scores), covered=covered)
