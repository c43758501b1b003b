"""Names that do not say which thing is meant."""

from typing import Any

from egovcli.errors import UsageError


class UnknownName(UsageError):
    """Nothing has this name. Facts: kind, name, near, see."""

    def __init__(self, *, see: str = "egov --help", **facts: Any) -> None:
        super().__init__(see=see, **facts)


class AmbiguousName(UsageError):
    """Several things have this name. Facts: name, candidates."""


class MergedProvince(UsageError):
    """A province that no longer exists in the year asked for. Facts: name, year, successor, id."""


class NoFigures(UsageError):
    """An indicator is known, but there are no figures of it. Facts: indicator."""


class UnknownYear(UsageError):
    """There are no figures for this year. Facts: indicator, year, years, nearest."""
