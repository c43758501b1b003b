"""Series that cannot be compared with one another."""

from egovcli.errors import UsageError


class NoCommonYear(UsageError):
    """No year has figures of all the indicators. Facts: indicators."""


class DifferentEntities(UsageError):
    """Two indicators are about different kinds of entities. Facts: first, second."""


class TooFewIndicators(UsageError):
    """A single series has nothing to be compared with. Facts: name."""


class TooFewRows(UsageError):
    """Too few entities have all the figures. Facts: n, needed, index."""


class OneIndex(UsageError):
    """The coherence of one index is looked at at a time. Facts: first, second."""
