"""What must hold between indicators: read from small lists, checked by the checks."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A total and its weighted parts: total = Σ weight × part / divide_by.

    Where ``complete`` is false, parts beyond those named may exist: the named ones must not
    exceed the total. The same is asked where a part has no figure. Of decimals beyond
    ``decimals`` nothing is asked.
    """

    id: str
    total: str
    parts: Mapping[str, Decimal]
    divide_by: Decimal = Decimal(1)
    first: int = 0
    last: int = 9999
    complete: bool = True
    decimals: int = 99


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A printed percentage and the counts it comes from: rate = 100 × Σ numerator / denominator."""

    id: str
    rate: str
    numerator: tuple[str, ...]
    denominator: str
    first: int = 0
    last: int = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """A printed rank and the score it follows from, if that is known; ``of`` were ranked.

    Where ``of`` is 0, the list is complete: as many were ranked as have a rank.
    """

    id: str
    rank: str
    score: str = ""
    of: int = 0
    first: int = 0
    last: int = 9999


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """All that must hold."""

    sums: tuple[Sum, ...] = ()
    rates: tuple[Rate, ...] = ()
    rankings: tuple[Ranking, ...] = ()
