"""What goes wrong when an answer is written."""

from egovcli.errors import OutputError, UsageError


class UnknownFormat(UsageError):
    """There is no such output format. Facts: name, known."""


class UnknownSuffix(UsageError):
    """The end of a file's name does not say which format is meant. Facts: file, known."""


class UnknownField(UsageError):
    """The answer has no such column. Facts: name, known."""


class MissingExtra(UsageError):
    """A format needs a package that is not installed. Facts: format, extra."""


class NotForTerminals(UsageError):
    """A format is not text, so it needs a file. Facts: format."""


class CannotWrite(OutputError):
    """The system refuses to write. Facts: file, reason."""
