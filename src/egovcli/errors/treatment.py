"""What can go wrong when outliers are tamed."""

from egovcli.errors import DataError
from egovcli.errors.positions import Positioned


class ConstantIndicator(Positioned, DataError):
    """A transformation needs values that differ. Facts: method, value (may be None), indicator."""


class NotAboveZero(Positioned, DataError):
    """A power of a value at or below zero is asked for. Facts: method, entity, indicator, value."""


class UnknownTail(DataError):
    """The long tail is neither on the right nor on the left. Facts: tail, known."""


class UnknownPower(DataError):
    """The power of a Box–Cox transformation is not a finite number. Facts: power."""
