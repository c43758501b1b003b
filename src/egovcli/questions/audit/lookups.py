"""Numbers of the built-in data that formulas ask for: a figure, or a place in a ranking.

Each series is read, and each ranking made, once, however many claims ask for it.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache

from egovcli.catalog import Catalog, articles, facts
from egovcli.core.audit.case import Repair
from egovcli.core.audit.claims import Book, Lookup
from egovcli.core.audit.verdicts import FAILS, Finding
from egovcli.errors.audit import UnknownFigure, WrongLookup
from egovcli.model import Cell, Label, Observation
from egovcli.model.articles import Article, Figure
from egovcli.questions.rank import rank

DECIMALS = (3, 2, 1)
"""How scores may have been rounded before they were ranked."""


def foreign(name: str) -> Figure | None:
    """Give a figure of another shipped article, named ``article:figure``."""
    text, _, figure = name.partition(":")
    return _figures_of(text).get(figure) if figure else None


@cache
def _figures_of(text: str) -> Mapping[str, Figure]:
    if text not in articles.ids():
        return {}
    return {figure.id: figure for figure in reversed(articles.article(text).figures)}


def lookup(article: Article) -> Lookup:
    """Read numbers of the built-in data; another source than the article itself goes first."""
    source = article.source.id if article.source else ""

    def look(words: tuple[str, ...]) -> Fraction | None:
        function, *rest = words
        entity, indicator, year = _series(function, rest)
        if function == "ranked":
            return _place(entity, indicator, year)
        found = _figures(indicator).get((entity, year))
        if not found:
            return None
        return _number(min(found, key=lambda o: (o.source == source, o.as_of != "")))

    return look


def precision(book: Book, finding: Finding) -> list[Repair]:
    """See whether a printed rank is that of rounded scores, where neighbours tie."""
    if finding.verdict != FAILS or not finding.target:
        return []
    lookups = [words for words in finding.statement.lookups.values() if words[0] == "ranked"]
    if len(lookups) != 1:
        return []
    printed = Fraction(book.printed[finding.target].value)
    series = _series(lookups[0][0], lookups[0][1:])
    for decimals in DECIMALS:
        if _place(*series, decimals) == printed:
            arithmetic = f"ranked({', '.join(map(str, series))}) = {printed}"
            said = [Label(vi=text, en=text) for text in (str(decimals), arithmetic)]
            return [Repair("precision", finding.target, *said)]
    return []


def _series(function: str, words: Sequence[str]) -> tuple[str, str, int]:
    """Say of which entity, indicator and year a formula asks."""
    if len(words) != 3 or not (words[2].isascii() and words[2].isdigit()):
        raise WrongLookup(function=function, found=", ".join(words))
    return _entity(words[0]), _indicator(words[1]), int(words[2])


@cache
def _entity(word: str) -> str:
    known = Catalog().try_entity(word)
    if known is None:
        raise UnknownFigure(name=word, near=Catalog().near_entities(word))
    return known.id


@cache
def _indicator(word: str) -> str:
    series = Catalog().try_indicator(word)
    if series is None:
        raise UnknownFigure(name=word, near=Catalog().near_indicators(word))
    return series.id


@cache
def _figures(indicator: str) -> Mapping[tuple[str, int], Sequence[Observation]]:
    """Sort the figures of a series by entity and year."""
    found: dict[tuple[str, int], list[Observation]] = {}
    for o in facts(Catalog().observations(Catalog().indicator(indicator))):
        found.setdefault((o.entity, o.year), []).append(o)
    return found


def _number(observation: Observation) -> Fraction:
    unit = Catalog().indicator(observation.indicator).unit
    return Fraction(observation.printed) / (100 if unit == "percent" else 1)


def _place(entity: str, indicator: str, year: int, decimals: int | None = None) -> Fraction | None:
    place = _places(indicator, year, decimals).get(entity)
    return Fraction(place) if isinstance(place, int) else None


@cache
def _places(indicator: str, year: int, decimals: int | None) -> Mapping[Cell, Cell]:
    """Give the places of a ranking by entity."""
    ranking = rank(indicator, year=year, decimals=decimals)
    return dict(zip(ranking.column("id"), ranking.column("rank"), strict=True))
