"""How exactly a figure was printed.

Tables lose trailing zeros, so one figure does not say how many decimals it was printed with:
the figures printed beside it do (same indicator, year and source).
"""

from decimal import Decimal

from egovcli.model import Observation

from .finding import Figures, is_count

MANY = 99
ROUND_ZEROS = 3  # 2,200,000 dossiers were not counted to the last one
Interval = tuple[Decimal, Decimal]


class Precision:
    """The width of one printed unit of each figure of a table."""

    def __init__(self, figures: Figures) -> None:
        self._exact = {name for name, i in figures.indicators.items() if is_count(i)}
        self._decimals: dict[tuple[str, int, str], int] = {}
        for o in figures.observations:
            column = o.indicator, o.year, o.source
            self._decimals[column] = max(self._decimals.get(column, 0), _decimals(o.printed))

    def unit(self, o: Observation, at_most: int = MANY) -> Decimal:
        """Give one unit of the last printed digit, of ``at_most`` so many decimals."""
        decimals = min(at_most, self._decimals[o.indicator, o.year, o.source])
        if decimals:
            return Decimal(1).scaleb(-decimals)
        zeros = len(o.printed) - len(o.printed.rstrip("0"))
        return Decimal(1).scaleb(zeros if zeros >= ROUND_ZEROS else 0)

    def interval(self, o: Observation, at_most: int = MANY) -> Interval:
        """Give the least and the greatest number that is printed so.

        A count is exact, unless it ends in three zeros.

        >>> o = Observation(entity="ha-noi", year=2017, as_of="", indicator="egov-index",
        ...                 printed="0.727", source="s")
        >>> Precision(Figures(observations=[o], indicators={})).interval(o)
        (Decimal('0.7265'), Decimal('0.7275'))
        """
        value, unit = Decimal(o.printed), self.unit(o, at_most)
        if unit == 1 and o.indicator in self._exact:
            return value, value
        return value - unit / 2, value + unit / 2


def _decimals(printed: str) -> int:
    return len(printed.partition(".")[2].rstrip("0"))
