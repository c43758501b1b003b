"""What can be wrong with a target, or with a question about one."""

from egovcli.errors import DataError, UsageError


class WrongScope(DataError):
    """A target binds nobody that we know. Facts: file, line, scope, groups."""


class UnitDiffers(DataError):
    """A target and its indicator differ in unit. Facts: file, line, unit, indicator, expected."""


class UnknownInTarget(DataError):
    """A target names a series or a source that is not there. Facts: file, line, key, name, near."""


class NobodyNamed(UsageError):
    """Neither a province is named nor all of them asked for. Facts: none."""


class TargetNeeded(UsageError):
    """A league table is of one target. Facts: none."""


class OneTargetNeeded(UsageError):
    """Several targets fit where one is needed. Facts: name, targets."""


class OnlyOfLeague(UsageError):
    """An option is of a league table, and none is asked for. Facts: option."""


class NotBound(UsageError):
    """A target does not bind an entity. Facts: target, scope, name."""


class UnknownSupposition(UsageError):
    """What is supposed is not written indicator=number. Facts: text."""


class IdleSupposition(UsageError):
    """What is supposed decides no target that is asked about. Facts: indicator."""


class ImpossibleSupposition(UsageError):
    """What is supposed comes to more than there can be. Facts: indicator, value, highest."""
