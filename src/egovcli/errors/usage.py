"""Command lines that cannot be understood."""

from egovcli.errors import UsageError


class Misused(UsageError):
    """The parser could not make sense of the arguments. Facts: what, command."""


class UnknownOption(UsageError):
    """There is no such option. Facts: option, near, command."""
