"""What can be wrong with the definition of an index, or with the figures it is given."""

from egovcli.errors import DataError, UsageError
from egovcli.errors.names import UnknownYear


class NotToml(DataError):
    """A definition is not TOML. Facts: file, problem."""


class UnknownKey(DataError):
    """A table has no such key. Facts: file, line, key, near."""


class MissingKey(DataError):
    """A key that must be there is not. Facts: file, line, key."""


class WrongType(DataError):
    """A key has a value of another type. Facts: file, line, key, expected (a Message), found."""


class WrongWord(DataError):
    """A key takes only certain words. Facts: file, line, key, word, words."""


class WrongNumber(DataError):
    """A number makes no sense here. Facts: file, line, key, value."""


class UnknownMethod(DataError):
    """A step has no such method. Facts: file, line, step, name, near."""


class UnknownParameter(DataError):
    """A method has no such parameter. Facts: file, line, method, name, near."""


class MissingParameter(DataError):
    """A method needs a parameter that is not given. Facts: file, line, method, name."""


class UnknownComponent(DataError):
    """An indicator is not in the data. Facts: file, line, name, near."""


class UnknownParent(DataError):
    """A pillar that something hangs on is not there. Facts: file, line, name, near."""


class CycleInTree(DataError):
    """Pillars hang on one another in a circle. Facts: file, line, circle."""


class EmptyPillar(DataError):
    """Nothing hangs on a pillar. Facts: file, line, name."""


class TwiceInTree(DataError):
    """Two nodes of the tree have one name. Facts: file, line, name."""


class WeightMissing(DataError):
    """Weights are given, but not for this node. Facts: file, line, name."""


class WeightNegative(DataError):
    """A weight is below zero. Facts: file, line, name, weight."""


class WeightsAllZero(DataError):
    """The weights under one pillar are all zero. Facts: file, line, name."""


class UnitMismatch(DataError):
    """An indicator is measured in another unit. Facts: file, line, name, unit, expected."""


class UnitsDiffer(DataError):
    """Different units are added without normalisation. Facts: file, line, name, units."""


class NoDirection(DataError):
    """Nothing says which end of an indicator is good. Facts: file, line, name."""


class EmptyMatrix(DataError):
    """There is nothing to score. Facts: index."""


class NothingLeft(DataError):
    """The policies leave out every indicator. Facts: index."""


class InfiniteFigure(DataError):
    """A figure is not finite. Facts: entity, indicator."""


class AllMissing(DataError):
    """No entity has a figure of an indicator. Facts: indicator."""


class MissingFigure(DataError):
    """A figure is missing where the policy forbids it. Facts: entity, indicator."""


class ConstantIndicator(DataError):
    """An indicator has one value for all. Facts: indicator, value."""


class NegativeFigure(DataError):
    """A figure is negative where the policy forbids it. Facts: entity, indicator, value."""


class NotAboveZero(DataError):
    """The logarithm or a quotient needs a figure above zero. Facts: entity, indicator, value."""


class NoVersion(UsageError):
    """No version of an index was in force. Facts: index, year, versions, near.

    ``near`` is the indicator of the published scores, where it has figures of the year.
    """


class ComponentsMissing(UnknownYear):
    """Nobody has a component in a year. Facts: index, year, indicators, years, near.

    ``near`` is the indicator of the published scores, where it has figures of the year.
    """


class UnknownSetting(UsageError):
    """A setting is not written key=value. Facts: setting."""


class NeedsData(UsageError):
    """An index is of figures that only a user has. Facts: index, indicators."""


class UnknownStage(UsageError):
    """There is no such stage. Facts: stage, stages."""


class UnknownWeighting(UsageError):
    """There is no such weighting that needs nothing but data. Facts: name, names."""


class UnknownEntity(UsageError):
    """A table has no such entity. Facts: name, near."""
