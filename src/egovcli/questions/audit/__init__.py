"""Does an article add up?"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from egovcli.catalog import Catalog, articles, facts
from egovcli.core.audit.case import Audited, Repair, by_figure
from egovcli.core.audit.claims import Book, Lookup, read_article
from egovcli.core.audit.evaluation import Steps
from egovcli.core.audit.numbers import language_of
from egovcli.core.audit.repairs import repairs
from egovcli.core.audit.verdicts import FAILS, HOLDS, UNKNOWN, Finding, judge
from egovcli.errors import DataError, Faults
from egovcli.errors.audit import NothingToAudit, OnlyWord, UnknownFigure, WrongClaim, WrongLookup
from egovcli.model import Label, Message, Observation, Table
from egovcli.model.articles import Article, Claim, Figure
from egovcli.questions.audit.table import table
from egovcli.questions.rank import rank

TEXTS = (".txt", ".text", ".md")
"""Suffixes of plain texts: their figures are found, and relations among them proposed."""

STEPS = 100_000
STEPS_FOR_REPAIRS = 20_000
ONLY: dict[str, Callable[[str], bool]] = {
    "failed": lambda verdict: verdict == FAILS,
    "unchecked": lambda verdict: verdict == UNKNOWN,
    "conditional": lambda verdict: verdict not in (FAILS, UNKNOWN, HOLDS),
    "holding": lambda verdict: verdict == HOLDS,
}


def audit(
    *texts: str,
    claim: Sequence[str] = (),
    all: bool = False,
    only: str | None = None,
    lang: str = "en",
) -> Table:
    """Check the claims of articles against the figures they print.

    Args:
        texts: shipped articles, or paths of articles in TOML, of tables of figures in CSV or
            of plain texts (.txt, .md), whose relations are proposed and marked so.
        claim: claims instead of the articles' own, such as ``621/1742 = 35,6%``; they may use
            the figures of the article, if one is named.
        all: every shipped article.
        only: ``failed``, ``unchecked``, ``conditional`` or ``holding`` claims only.
        lang: the language of numbers that can be read both ways, such as 1.469.

    Returns:
        One row per claim; the answer is *no* if any does not follow.

    Raises:
        UsageError: no such article or choice, or a claim that cannot be read.
        DataError: a file is wrong, with the line; or a claim divides by zero.

    >>> audit(claim=["621/1742 = 35,6%"]).to_dicts()[0]["verdict"]
    'holds'
    """
    if only is not None and only not in ONLY:
        raise OnlyWord(word=only, words=list(ONLY))
    named = articles.ids() if all else list(texts)
    if not named and not claim:
        raise NothingToAudit(articles=articles.ids())
    audited = [audited_article(_article(name, lang), claim, lang) for name in named or [""]]
    return table(audited, ONLY[only] if only else None)


def audited_article(article: Article, claims: Sequence[str] = (), lang: str = "en") -> Audited:
    """Judge the claims of one article, or other claims about its figures. Raises as `audit`."""
    if not claims:
        return _audited(article)
    written = language_of(" ".join(claims), article.lang if article.figures else lang)
    own = tuple(Claim(id=f"claim-{i}", says=says, line=i) for i, says in enumerate(claims, start=1))
    try:
        return _audited(replace(article, claims=own, lang=written))
    except Faults as faults:
        raise WrongClaim(what=_what(faults.faults[0])) from None
    except DataError as fault:
        raise WrongClaim(what=_what(fault)) from None


def book_of(article: Article) -> Book:
    """Read the figures, definitions and claims of an article.

    Raises:
        Faults: everything that is wrong with it, each with its line.
    """
    return read_article(article, _foreign, _lookup(article))


def _audited(article: Article) -> Audited:
    book = book_of(article)
    steps, spare = Steps(STEPS), Steps(STEPS_FOR_REPAIRS)
    findings = [judge(book, claim, said, steps) for claim, said in book.statements]
    index = by_figure(findings)
    explained = tuple(
        (finding, (*_precision(book, finding), *repairs(book, finding, index, spare))[:3])
        for finding in findings
    )
    return Audited(book=book, findings=explained, all_explained=spare.taken <= spare.limit)


def _article(name: str, lang: str) -> Article:
    if not name:
        return Article(id="", label=Label(vi="", en=""), lang=lang, origin="--claim")
    if Path(name).suffix.lower() == ".csv" or name == "-":
        from egovcli.intake import figures

        return figures.read(name, lang)
    if Path(name).suffix.lower() in TEXTS:
        from egovcli.questions.audit.article_of_text import article_of_text

        return article_of_text(name)
    return articles.article(name)


def _what(fault: DataError) -> Message:
    what = fault.facts.get("what")
    return what if isinstance(what, Message) else Message(fault.key(), **fault.facts)


def _foreign(name: str) -> Figure | None:
    """Give a figure of another shipped article, named ``article:figure``."""
    text, _, figure = name.partition(":")
    if not figure or text not in articles.ids():
        return None
    return next((f for f in articles.article(text).figures if f.id == figure), None)


def _lookup(article: Article) -> Lookup:
    """Read numbers of the built-in data; another source than the article itself goes first."""
    source = article.source.id if article.source else ""

    def look(words: tuple[str, ...]) -> Fraction | None:
        function, *rest = words
        if function == "ranked":
            return _place(*_series(function, rest))
        entity, indicator, year = _series(function, rest)
        found = [
            o
            for o in facts(Catalog().observations(Catalog().indicator(indicator)))
            if (o.entity, o.year) == (entity, year)
        ]
        if not found:
            return None
        return _number(min(found, key=lambda o: (o.source == source, o.as_of != "")))

    return look


def _series(function: str, words: Sequence[str]) -> tuple[str, str, int]:
    """Say of which entity, indicator and year a formula asks."""
    if len(words) != 3 or not (words[2].isascii() and words[2].isdigit()):
        raise WrongLookup(function=function, found=", ".join(words))
    catalog, (entity, indicator, year) = Catalog(), words
    known = catalog.try_entity(entity)
    if known is None:
        raise UnknownFigure(name=entity, near=catalog.near_entities(entity))
    series = catalog.try_indicator(indicator)
    if series is None:
        raise UnknownFigure(name=indicator, near=catalog.near_indicators(indicator))
    return known.id, series.id, int(year)


def _number(observation: Observation) -> Fraction:
    unit = Catalog().indicator(observation.indicator).unit
    return Fraction(observation.printed) / (100 if unit == "percent" else 1)


def _place(entity: str, indicator: str, year: int, decimals: int | None = None) -> Fraction | None:
    ranking = rank(indicator, year=year, decimals=decimals)
    places = dict(zip(ranking.column("id"), ranking.column("rank"), strict=True))
    place = places.get(entity)
    return Fraction(place) if isinstance(place, int) else None


def _precision(book: Book, finding: Finding) -> list[Repair]:
    """See whether a printed rank is that of rounded scores, where neighbours tie."""
    lookups = [words for words in finding.statement.lookups.values() if words[0] == "ranked"]
    if finding.verdict != FAILS or not finding.target or len(lookups) != 1:
        return []
    printed = Fraction(book.printed[finding.target].value)
    series = _series(lookups[0][0], lookups[0][1:])
    for decimals in (3, 2, 1):
        if _place(*series, decimals) == printed:
            arithmetic = f"ranked({', '.join(map(str, series))}) = {printed}"
            said = [Label(vi=text, en=text) for text in (str(decimals), arithmetic)]
            return [Repair("precision", finding.target, *said)]
    return []
