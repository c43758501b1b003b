"""Files that cannot be started."""

from egovcli.errors import UsageError


class AlreadyThere(UsageError):
    """A file of the name is there already. Facts: file."""


class NeedsFolder(UsageError):
    """A kind is several files, so it needs a folder. Facts: kind."""
