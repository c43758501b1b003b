"""A series as a row of small bars."""

from collections.abc import Sequence

_BARS = "▁▂▃▄▅▆▇█"


def sparkline(values: Sequence[float | None]) -> str:
    """Draw values as bars between the series' own lowest and highest; a gap is a space.

    >>> sparkline([1, 2, None, 4, 8]), sparkline([5, 5]), sparkline([])
    ('▁▂ ▄█', '▁▁', '')
    """
    known = [value for value in values if value is not None and value == value]
    if not known:
        return ""
    low, span = min(known), max(known) - min(known)
    return "".join(
        " " if value is None or value != value else _bar((value - low) / span if span else 0)
        for value in values
    )


def _bar(share: float) -> str:
    return _BARS[min(int(share * len(_BARS)), len(_BARS) - 1)]
