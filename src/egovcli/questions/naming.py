"""How a year is named beside an index, and what cannot be told is left empty."""

from egovcli.model import Label, Message


def of_year(name: Label | list[Label], year: int | None) -> Label | list[Label] | Message:
    """Name something with its year; alone where a table has no years."""
    return Message("robustness.of-year", index=name, year=str(year)) if year else name


def told(figure: float) -> float | None:
    """Give a figure, or nothing where there is none (NaN).

    >>> told(float("nan")), told(0.5)
    (None, 0.5)
    """
    return None if figure != figure else float(figure)
