"""Files of which nobody knows what they are."""

from egovcli.errors import DataError


class UnknownDefinition(DataError):
    """A TOML file defines none of the things that can be checked. Facts: file, kinds."""
