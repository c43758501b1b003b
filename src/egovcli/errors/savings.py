"""Estimates of savings that cannot be made as asked."""

from egovcli.errors import UsageError


class UnknownAssumption(UsageError):
    """No estimate assumes this. Facts: name, known."""


class NotASetting(UsageError):
    """A setting is not written assumption=number. Facts: text."""
