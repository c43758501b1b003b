"""What keeps a text's figures from being read or its claims from being checked."""

from egovcli.errors import DataError


class UnreadableFigure(DataError):
    """A printed figure that is not one number with its words. Facts: text."""
