"""PASP: how much the online services of a province are used. Plain Python, for a quick start.

VDCA and IPS published ten names in July 2018, "from the total of online dossiers settled in
the year and the population", and neither formula, unit, scale nor value. What is computed here
is the plain ratio; every scale is a choice with a name, and none of them is the published one.
"""

from collections.abc import Callable, Sequence

from egovcli.core.ranking import rank
from egovcli.errors.pasp import NothingToScale, NotPositive


def pasp(
    dossiers: float, population: float, services: float | None = None, per: float = 1000
) -> float:
    """Divide online dossiers by inhabitants, and by services where these are given.

    Args:
        dossiers: online dossiers settled (or received) in a period.
        population: inhabitants.
        services: online services; then the number of them has no effect either.
        per: how many inhabitants the figure is for.

    Raises:
        NotPositive: there are no inhabitants or no services to divide by.

    >>> pasp(81600, 8_160_000)
    10.0
    >>> pasp(2000, 1_000_000, services=500)
    0.004
    """
    for name, number in (("population", population), ("services", services)):
        if number is not None and number <= 0:
            raise NotPositive(column=name, value=number)
    # one division: what is multiplied first stays a whole number, and exact
    return dossiers * per / (population if services is None else population * services)


def share_of_best(values: Sequence[float]) -> list[float]:
    """Divide by the highest value: the best has 1.

    Raises:
        NothingToScale: the highest is zero.

    >>> share_of_best([5.0, 20.0])
    [0.25, 1.0]
    """
    best = max(values)
    if best <= 0:
        raise NothingToScale(scale="share-of-best", value=best)
    return [value / best for value in values]


def min_max(values: Sequence[float]) -> list[float]:
    """Put the lowest at 0 and the highest at 1.

    Raises:
        NothingToScale: all values are equal.

    Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.

    >>> min_max([5.0, 20.0, 8.0])
    [0.0, 1.0, 0.2]
    """
    lowest, highest = min(values), max(values)
    if lowest == highest:
        raise NothingToScale(scale="min-max", value=lowest)
    return [(value - lowest) / (highest - lowest) for value in values]


def places(values: Sequence[float]) -> list[float]:
    """Count places from the bottom: 1 for the lowest; equal values share the lower score.

    Source: Handbook (2008), step 5 and table 15.

    >>> places([5.0, 20.0, 5.0])
    [1, 3, 1]
    """
    return list(rank(values, direction="lower"))


def z_score(values: Sequence[float]) -> list[float]:
    """Count in standard deviations (of the sample, n − 1) from the mean.

    Raises:
        NothingToScale: all values are equal.

    Source: Handbook (2008), step 5.

    >>> z_score([1.0, 2.0, 3.0])
    [-1.0, 0.0, 1.0]
    """
    mean = sum(values) / len(values)
    if min(values) == max(values):
        raise NothingToScale(scale="z-score", value=mean)
    variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
    return [(value - mean) / variance**0.5 for value in values]


SCALES: dict[str, Callable[[Sequence[float]], list[float]] | None] = {
    "none": None,
    "share-of-best": share_of_best,
    "min-max": min_max,
    "rank": places,
    "z-score": z_score,
}
"""Ways of converting PASP; none of them changes the order."""


def contrast(services: Sequence[float], values: Sequence[float]) -> list[float]:
    """Take the place by PASP from the place by number of services.

    Below zero: many services but few dossiers; above zero the reverse.

    >>> contrast([1469, 300, 552], [4.0, 9.0, 35.0])
    [-2, 1, 1]
    """
    by_services, by_pasp = rank(services), rank(values)
    return [s - p for s, p in zip(by_services, by_pasp, strict=True)]
