"""What can go wrong when components are made into one number or one order."""

from egovcli.errors import DataError, UsageError
from egovcli.errors.positions import Positioned


class NotPositive(Positioned, DataError):
    """A mean that needs positive scores meets one that is not.

    Facts: method, entity, indicator, value.
    """


class NegativeScore(Positioned, DataError):
    """A power mean meets a score below zero. Facts: method, entity, indicator, value."""


class MeanNotPositive(Positioned, DataError):
    """A penalty relative to the mean has no meaning at or below zero.

    Facts: method, entity, value.
    """


class WeightsDoNotFit(DataError):
    """There is not one weight for each component. Facts: weights, components."""


class WeightsDoNotSum(DataError):
    """The weights have a negative among them or do not sum to 1. Facts: total, lowest."""


class UnknownPenalty(DataError):
    """The penalty is neither of the two signs. Facts: penalty, known."""


class UnknownExponent(DataError):
    """A power mean has no such exponent. Facts: exponent."""


class TooManyEntities(UsageError):
    """There are too many pairs of entities to compare. Facts: entities (how many), limit."""


class TooManyOrders(UsageError):
    """There are too many orders of entities that majorities do not separate.

    Facts: entities (how many), limit.
    """


class SeveralOrders(UsageError):
    """Several orders are equally good, so none of them is the answer. Facts: method, orders."""


class MajorityCycle(Positioned, UsageError):
    """Each of these is preferred to the next, and the last to the first. Facts: entities."""
