"""Command lines that cannot be understood."""

from egovcli.errors import UsageError


class Misused(UsageError):
    """The parser could not make sense of the arguments. Facts: what, command."""


class UnknownOption(UsageError):
    """There is no such option. Facts: option, near, command."""


class OptionTooEarly(UsageError):
    """An option of the commands stands before the command. Facts: option."""


class NeedsWord(UsageError):
    """A command lacks a word that it must have. Facts: command, argument."""


class TooManyWords(UsageError):
    """A command got words that it has no use for. Facts: command, words."""


class WrongValue(UsageError):
    """An option has a value of the wrong kind. Facts: option, value, expected."""


class NeedsValue(UsageError):
    """An option stands without its value. Facts: option."""


class TakesNoValue(UsageError):
    """A switch was given a value. Facts: option."""
