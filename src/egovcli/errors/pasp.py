"""Effectiveness of online services that cannot be computed as asked."""

from egovcli.errors import DataError, UsageError


class NotPositive(DataError):
    """Nothing can be divided by it. Facts: column, value."""


class NothingToScale(DataError):
    """A scale needs figures that differ, or one above zero. Facts: scale, value."""


class NoDossiers(DataError):
    """A tidy table has no count of online dossiers. Facts: file, found."""


class NoExactPopulation(UsageError):
    """The population of the same year is not known. Facts: names, population, years."""


class NoPopulation(UsageError):
    """Nobody knows the population of these. Facts: names, population."""


class NoServices(UsageError):
    """Nobody knows the number of services of any of these. Facts: option."""


class NoRanking(UsageError):
    """There is no ranking to compare with the published list. Facts: none."""
