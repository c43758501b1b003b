"""What a method that reads weights from the scores asks of them."""

import numpy as np

from egovcli.core.array import Array
from egovcli.errors.normalisation import ConstantIndicator
from egovcli.errors.weighting import MissingScore, NegativePart, NoWeight, TooFewEntities


def complete(scores: Array, method: str, entities: int) -> None:
    """Refuse gaps, and too few entities.

    Raises:
        MissingScore: the first gap, by row and column.
        TooFewEntities: fewer than ``entities`` rows.
    """
    gaps = np.argwhere(~np.isfinite(scores))
    if gaps.size:
        raise MissingScore(method=method, entity=int(gaps[0, 0]), component=int(gaps[0, 1]))
    if scores.shape[0] < entities:
        raise TooFewEntities(method=method, needed=entities, given=scores.shape[0])


def varying(scores: Array) -> None:
    """Refuse a component that is the same for all entities.

    Raises:
        ConstantIndicator: the first such column.
    """
    constant = scores.min(axis=0) == scores.max(axis=0)
    if constant.any():
        component = int(constant.argmax())
        raise ConstantIndicator(component=component, value=float(scores[0, component]))


def not_negative(scores: Array, method: str) -> None:
    """Refuse scores below zero.

    Raises:
        NegativePart: the first, by row and column.
    """
    below = np.argwhere(scores < 0)
    if below.size:
        entity, component = int(below[0, 0]), int(below[0, 1])
        value = float(scores[entity, component])
        raise NegativePart(method=method, entity=entity, component=component, value=value)


def to_one(parts: Array) -> Array:
    """Scale parts so that they sum to 1.

    Raises:
        NoWeight: they are all zero.

    >>> to_one(np.array([1.0, 3.0])).tolist()
    [0.25, 0.75]
    """
    total = float(parts.sum())
    if total <= 0:
        raise NoWeight()
    return parts / total
