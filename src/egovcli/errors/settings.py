"""A figure that a user puts in place of a known one, and that cannot be taken."""

from egovcli.errors import UsageError


class AmbiguousSetting(UsageError):
    """A number may be a thousand or a decimal. Facts: text, number, whole, decimal."""


class NegativeSetting(UsageError):
    """A figure below zero is put in place of one that cannot be. Facts: text."""
