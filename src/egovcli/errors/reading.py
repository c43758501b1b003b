"""Plain texts that cannot be read as articles."""

from egovcli.errors import DataError


class NoFigures(DataError):
    """A text has no figure in it. Facts: file."""


class TextTooLong(DataError):
    """A text is longer than an article can be. Facts: file, found, limit."""


class TooManyFigures(DataError):
    """A text has more figures than an article can have. Facts: file, found, limit."""
