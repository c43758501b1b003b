"""Rankings that cannot be made as asked."""

from egovcli.errors import UsageError


class NoHeadline(UsageError):
    """No headline indicator covers half of the provinces in a year. Facts: year, best, example."""


class TwoIndicators(UsageError):
    """A ranking is of one indicator. Facts: first, second."""


class WrongOption(UsageError):
    """An option has a value that it cannot have. Facts: option, value, choices."""


class WrongMoment(UsageError):
    """An option needs a day or a year. Facts: option, value, expected."""


class YearsReversed(UsageError):
    """The first year is after the last. Facts: first, last."""


class Together(UsageError):
    """Two options exclude each other. Facts: first, second."""


class NoIndicator(UsageError):
    """A question needs an indicator. Facts: command."""


class TwoEntitiesNeeded(UsageError):
    """A comparison needs two entities. Facts: command."""
