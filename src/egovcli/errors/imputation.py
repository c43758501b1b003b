"""What can go wrong when gaps are filled."""

from egovcli.errors import DataError
from egovcli.errors.positions import Positioned


class NothingToImputeFrom(Positioned, DataError):
    """No entity has a value of the indicator. Facts: method, indicator."""


class EmptyGroup(Positioned, DataError):
    """No entity of the group has a value of the indicator. Facts: method, group, indicator."""


class GroupsDoNotFit(DataError):
    """There is not one group label for each entity. Facts: groups, entities."""


class ConstantMissing(DataError):
    """The constant to fill gaps with is not a number. Facts: value."""


class YearsOutOfOrder(DataError):
    """Years are not one per layer of the panel, each later than the one before. Facts: years."""


class UnknownEnds(DataError):
    """No such way to treat years before the first and after the last figure.

    Facts: ends, known.
    """
