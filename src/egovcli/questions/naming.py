"""How a year is named beside an index, and what cannot be told is left empty."""

from collections.abc import Sequence

from egovcli.model import Label, Message


def of_year(name: Label | list[Label], year: int | None) -> Label | list[Label] | Message:
    """Name something with its year; alone where a table has no years."""
    return Message("robustness.of-year", index=name, year=str(year)) if year else name


def first(names: Sequence[Label | Message | str], most: int = 8) -> list[Label | Message | str]:
    """Give the first of many names, and say how many more there are."""
    if len(names) <= most:
        return list(names)
    return [*names[:most], Message("robustness.more", n=len(names) - most)]


def told(figure: float) -> float | None:
    """Give a figure, or nothing where there is none (NaN).

    >>> told(float("nan")), told(0.5)
    (None, 0.5)
    """
    return None if figure != figure else float(figure)
