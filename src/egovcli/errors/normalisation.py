"""Indicators that cannot be brought to a common scale as asked."""

from egovcli.errors import DataError
from egovcli.errors.positions import Positioned


class ConstantIndicator(Positioned, DataError):
    """An indicator that tells no two entities apart. Facts: indicator, value."""


class TooFewValues(Positioned, DataError):
    """A method needs more known values. Facts: indicator, needed, given."""


class NotFinite(Positioned, DataError):
    """A value is infinite. Facts: indicator, entity."""


class DirectionMissing(Positioned, DataError):
    """Nobody said which end of an indicator is better. Facts: indicator."""


class DirectionIgnored(Positioned, DataError):
    """Left as it is, an indicator that counts against would count for. Facts: indicator."""


class BoundsReversed(Positioned, DataError):
    """The upper bound is not above the lower one. Facts: indicator, lowest, highest."""


class TargetNotAhead(Positioned, DataError):
    """A target no better than the start it is reached from. Facts: indicator, target, start."""


class NoRatio(Positioned, DataError):
    """A value that has no meaning as a ratio. Facts: indicator, entity, value."""


class NoRatioTo(Positioned, DataError):
    """A reference that nothing can be divided by. Facts: indicator, reference."""


class WrongCategories(Positioned, DataError):
    """Cuts or scores in the wrong order or number. Facts: indicator, cuts, scores."""


class ParameterOutOfRange(DataError):
    """A parameter of a method has no meaning there. Facts: parameter, value, allowed."""


class UnknownOption(DataError):
    """A parameter is not one of its words. Facts: parameter, given, known."""
