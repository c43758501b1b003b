"""What can be asked wrongly about how far a rank can be trusted, and why it moved."""

from egovcli.errors import UsageError


class NoDraws(UsageError):
    """There must be at least one draw. Facts: draws."""


class NoiseOutOfRange(UsageError):
    """Weights can be varied by more than 0% and less than 100%. Facts: noise."""


class NotANoise(UsageError):
    """A noise is not written as a share or a percentage. Facts: noise."""


class NoiseWithoutWeights(UsageError):
    """A noise is given, but the weights are not varied. Facts: noise, varied."""


class UnknownChoice(UsageError):
    """There is no such choice to vary. Facts: name, known, near."""


class CannotVary(UsageError):
    """An index cannot be built with one alternative of a choice. Facts: choice, level, reason."""


class OwnWeights(UsageError):
    """An index gives every entity weights of its own. Facts: index, method."""


class OneEntity(UsageError):
    """Fewer than two entities have a score: there is no rank to doubt. Facts: index, year, n."""


class AllTied(UsageError):
    """All entities have the same score. Facts: index, year, n."""


class TooManyVariants(UsageError):
    """The lists of alternatives have too many combinations. Facts: variants, limit."""


class TooManyToCompare(UsageError):
    """Too many entities to compare every pair. Facts: entities, limit."""


class TooManyComponents(UsageError):
    """A distance cannot be split over so many components. Facts: components, limit."""


class NoScore(UsageError):
    """An entity has no score in a year. Facts: entity, index, year, missing."""


class SameYear(UsageError):
    """A change needs two different years. Facts: year."""


class YearsReversed(UsageError):
    """The first year of a change is not before the second. Facts: since, until."""


class NotOneByOne(UsageError):
    """An index whose scores depend on the others has no parts. Facts: index, method."""
