"""Estimates of savings: the product of what was assumed, beside what was printed."""

from collections.abc import Mapping
from fractions import Fraction
from math import prod


def computed(assumptions: Mapping[str, Fraction | None]) -> Fraction | None:
    """Multiply the assumptions; None where one is unknown or none is made.

    >>> computed({"documents": Fraction(4_600_000), "unit_cost": Fraction(7_000)})
    Fraction(32200000000, 1)
    """
    known = [value for value in assumptions.values() if value is not None]
    if not known or len(known) < len(assumptions):
        return None
    return prod(known, start=Fraction(1))


def implied(
    assumptions: Mapping[str, Fraction | None], result: Fraction
) -> tuple[str, Fraction] | None:
    """Find the one assumption that is not known from the result; None where it cannot be.

    >>> implied({"dossiers": None, "unit_saving": Fraction(30_500)}, Fraction(48_800_000_000))
    ('dossiers', Fraction(1600000, 1))
    """
    unknown = [id_ for id_, value in assumptions.items() if value is None]
    rest = prod((v for v in assumptions.values() if v is not None), start=Fraction(1))
    if len(unknown) != 1 or not rest:
        return None
    return unknown[0], result / rest
