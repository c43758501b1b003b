"""The benefit of the doubt: every entity is scored with the weights that suit it best.

Unlike other methods it gives one row of weights for each entity, so it is not in
``WEIGHTINGS``; its scores need no further aggregation.
"""

from typing import NamedTuple

import numpy as np

from egovcli.core.array import Array
from egovcli.core.normalisation.direction import option
from egovcli.core.weighting.checks import complete, not_negative
from egovcli.core.weighting.linear_programme import maximise
from egovcli.errors.weighting import ImpossibleShares, ShareOfNothing

_METHOD = "benefit-of-the-doubt"


class BenefitOfTheDoubt(NamedTuple):
    """What each entity gets and with which weights.

    ``scores``: (entities,), from 0 to 1; 1 where, with these weights, nobody does better.
    ``weights``: (entities, components); they do not sum to 1, since the best entity's weighted
    sum is what is set to 1. They are often not the only ones that give the same score.
    """

    scores: Array
    weights: Array


def benefit_of_the_doubt(
    scores: Array,
    lowest_share: float = 0.0,
    highest_share: float = 1.0,
    limits_on: str = "score",
) -> BenefitOfTheDoubt:
    """Choose, entity by entity, the weights w that make its own weighted sum largest.

    max Σ w x (of this entity)  such that  Σ w x ≤ 1 for every entity,  w ≥ 0,
    and each component's share lies between the limits: its part of this entity's weighted sum
    (w x / Σ w x, the “pie share”), or its part of the weights (w / Σ w).

    Args:
        scores: (entities, components), complete, zero or more, higher is better.
        lowest_share: the least share of every component, from 0 to 1 / components.
        highest_share: the largest share, from 1 / components to 1.
        limits_on: ``score`` (its result does not depend on the units) or ``weights``.

    Raises:
        MissingScore, TooFewEntities: a gap, or no entity.
        NegativePart: a score below zero.
        ImpossibleShares: the limits leave out 1 / components.
        ShareOfNothing: a score of zero, which can have no share, with a ``lowest_share``.
        UnknownOption: another word for ``limits_on``.

    Source: L. Cherchye, W. Moesen, N. Rogge and T. Van Puyenbroeck (2007), An introduction to
    ‘benefit of the doubt’ composite indicators, Social Indicators Research 82, 111–145;
    OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.3, pp. 92–94.

    >>> x = np.array([[1.0, 0.2], [0.5, 0.5], [0.2, 1.0]])
    >>> benefit_of_the_doubt(x).scores.round(9).tolist()
    [1.0, 0.833333333, 1.0]
    >>> benefit_of_the_doubt(x, lowest_share=0.5).scores.round(3).tolist()
    [0.385, 0.833, 0.385]
    """
    option("limits_on", limits_on, ("score", "weights"))
    complete(scores, _METHOD, entities=1)
    not_negative(scores, _METHOD)
    _possible(lowest_share, highest_share, scores.shape[1])
    if limits_on == "score" and lowest_share > 0:
        _something(scores, lowest_share)
    shares = (lowest_share, highest_share)
    weights = np.array([_best(scores, entity, shares, limits_on) for entity in range(len(scores))])
    return BenefitOfTheDoubt(scores=(weights * scores).sum(axis=1), weights=weights)


def _best(scores: Array, entity: int, shares: tuple[float, float], limits_on: str) -> Array:
    """Solve the programme of one entity; gives its weights, (components,)."""
    # In units of the best score of each component, so that one tolerance fits all.
    unit = np.where(scores.max(axis=0) > 0, scores.max(axis=0), 1.0)
    relative = scores / unit
    own = relative[entity]
    if not own.any():
        return np.zeros_like(own)  # whatever the weights, nothing comes of nothing
    part = own if limits_on == "score" else 1 / unit
    limits = _share_limits(part, *shares)
    matrix = np.vstack([relative, limits])
    right = np.concatenate([np.ones(len(scores)), np.zeros(len(limits))])
    return np.asarray(maximise(own, matrix, right).point / unit)


def _share_limits(part: Array, lowest: float, highest: float) -> Array:
    """Write lowest ≤ w·part / Σ w·part ≤ highest as rows of “… ≤ 0”."""
    each, whole = np.diag(part), np.tile(part, (part.size, 1))
    rows = []
    if lowest > 0:
        rows.append(lowest * whole - each)
    if highest < 1:
        rows.append(each - highest * whole)
    return np.vstack(rows) if rows else np.empty((0, part.size))


def _possible(lowest: float, highest: float, components: int) -> None:
    if not (0 <= lowest <= 1 / components <= highest <= 1):
        raise ImpossibleShares(lowest=lowest, highest=highest, components=components)


def _something(scores: Array, lowest: float) -> None:
    nothing = np.argwhere(scores == 0)
    if nothing.size:
        entity, component = int(nothing[0, 0]), int(nothing[0, 1])
        raise ShareOfNothing(entity=entity, component=component, lowest=lowest)
