"""The nouns of printed savings."""

from dataclasses import dataclass
from fractions import Fraction

from egovcli.model import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of an estimate; ``value`` is None where it was not printed."""

    id: str
    label: Label
    value: Fraction | None
    unit: str
    hedge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A printed saving and the assumptions whose product it is said to be."""

    id: str
    label: Label
    entity: str
    year: int
    assumptions: tuple[Figure, ...]
    result: Figure
    sources: tuple[str, ...]
