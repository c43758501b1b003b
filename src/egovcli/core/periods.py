"""The period that a count is about: the whole year, a part of it, or longer."""

from datetime import date

from egovcli.errors.pasp import NotPositive


def bounds(year: int, start: str = "", end: str = "") -> tuple[str, str]:
    """Give the first and last day; what is not said is that of the year.

    >>> bounds(2022, end="2022-09-15")
    ('2022-01-01', '2022-09-15')
    """
    return start or f"{year}-01-01", end or f"{year}-12-31"


def is_whole_year(year: int, start: str = "", end: str = "") -> bool:
    """Tell whether a period is the year, no more and no less.

    >>> is_whole_year(2019), is_whole_year(2020, end="2020-03-31")
    (True, False)
    """
    return bounds(year, start, end) == bounds(year)


def annualised(count: float, year: int, start: str = "", end: str = "") -> float:
    """Stretch a count of part of a year to the year, as if every day brought as many.

    An approximation: dossiers follow seasons. ``start`` and ``end`` are ISO days, both counted.

    Raises:
        NotPositive: the last day is before the first.

    >>> annualised(91, 2020, end="2020-03-31")
    366.0
    """
    first, last = map(date.fromisoformat, bounds(year, start, end))
    days = (last - first).days + 1
    if days <= 0:
        raise NotPositive(column="as_of - start", value=days)
    return count * _days(year) / days


def _days(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days
