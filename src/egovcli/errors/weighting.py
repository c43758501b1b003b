"""Weights that cannot be had as asked."""

from egovcli.errors import DataError
from egovcli.errors.positions import Positioned


class WrongNumberOfWeights(DataError):
    """There is not one weight for each component. Facts: given, needed."""


class NegativeWeight(Positioned, DataError):
    """A weight is below zero, or is no number. Facts: indicator, value."""


class NoWeight(DataError):
    """All weights are zero."""


class UnevenBudgets(DataError):
    """The experts did not spend the same number of points. Facts: expert, total, first."""


class WrongComparisons(DataError):
    """A comparison matrix of another size. Facts: rows, columns, needed."""


class NotReciprocal(Positioned, DataError):
    """Two comparisons of one pair contradict each other. Facts: indicators, value, opposite."""


class NoRandomIndex(DataError):
    """Saaty's table ends before a matrix of this size. Facts: size, largest."""


class TooFewEntities(DataError):
    """Weights cannot be told from so few entities. Facts: method, needed, given."""


class MissingScore(Positioned, DataError):
    """A method needs every score. Facts: method, indicator, entity."""


class NegativePart(Positioned, DataError):
    """A method reads scores as parts of a whole. Facts: method, indicator, entity, value."""


class NotCorrelated(DataError):
    """The components share no direction that stands out. Facts: method."""


class NoContrast(DataError):
    """All components say the same, so none tells more than another. Facts: method."""


class ComponentsCancel(DataError):
    """Components that run against each other leave no common index. Facts: method."""


class ImpossibleShares(DataError):
    """No shares within the limits sum to 1. Facts: lowest, highest, components."""


class ShareOfNothing(Positioned, DataError):
    """A score of zero cannot make up a part of the whole. Facts: indicator, entity, lowest."""
