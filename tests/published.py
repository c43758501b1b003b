"""Scores of the shipped indices beside the scores that their publishers printed."""

from egovcli.catalog import Catalog
from egovcli.questions.scoring import scored
from egovcli.questions.snapshot import snapshot


def computed(index: str, year: int) -> dict[str, float]:
    """The scores that an index gives, by entity; who has none is not there."""
    made = scored(index, year).composite
    return {e: float(s) for e, s in zip(made.entities, made.scores, strict=True) if s == s}


def printed(indicator: str, year: int) -> dict[str, float]:
    """The printed figures of a year, by entity, of one kind and vintage."""
    catalog = Catalog()
    kind = "country" if indicator.startswith("egdi") else None
    figures = snapshot(catalog, catalog.indicator(indicator), year, kind=kind).figures
    return {entity: figure.value for entity, figure in figures.items()}


def differences(index: str, indicator: str, year: int) -> dict[str, float]:
    """Computed less printed, of those who have both."""
    mine, theirs = computed(index, year), printed(indicator, year)
    return {e: mine[e] - theirs[e] for e in mine if e in theirs}


def farthest(found: dict[str, float]) -> float:
    """The largest difference, whichever its sign."""
    return max(map(abs, found.values()))
