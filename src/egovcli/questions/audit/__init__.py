"""Does an article add up?"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from egovcli.catalog import articles
from egovcli.core.audit.case import Audited, by_figure
from egovcli.core.audit.claims import Book, read_article
from egovcli.core.audit.evaluation import Steps
from egovcli.core.audit.numbers import language_of
from egovcli.core.audit.repairs import repairs
from egovcli.core.audit.separators import contradiction
from egovcli.core.audit.verdicts import FAILS, HOLDS, UNKNOWN, judge
from egovcli.errors import DataError, Faults
from egovcli.errors.audit import MixedNumbers, NothingToAudit, OnlyWord, WrongClaim
from egovcli.model import Label, Message, Table
from egovcli.model.articles import Article, Claim
from egovcli.questions.audit.lookups import foreign, lookup, precision
from egovcli.questions.audit.table import table

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
    certain: bool = False,
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
        certain: take ``lang`` even where the numbers of claims contradict each other.

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
    if not named and not certain and (mixed := contradiction(" ".join(claim))):
        raise MixedNumbers(comma=mixed[0], point=mixed[1])
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
    return read_article(article, foreign, lookup(article))


def _audited(article: Article) -> Audited:
    book = book_of(article)
    steps, spare = Steps(STEPS), Steps(STEPS_FOR_REPAIRS)
    findings = [judge(book, claim, said, steps) for claim, said in book.statements]
    index = by_figure(findings)
    explained = tuple(
        (finding, (*precision(book, finding), *repairs(book, finding, index, spare))[:3])
        for finding in findings
    )
    return Audited(book=book, findings=explained, all_explained=spare.taken <= spare.limit)


def _article(name: str, lang: str) -> Article:
    if not name:
        return Article(id="", label=Label(vi="", en=""), lang=lang, origin="--claim")
    if Path(name).suffix.lower() == ".csv" or name == "-":
        from egovcli.intake import printed

        return printed.read(name, lang)
    if Path(name).suffix.lower() in TEXTS:
        from egovcli.questions.audit.article_of_text import article_of_text

        return article_of_text(name)
    return articles.article(name)


def _what(fault: DataError) -> Message:
    what = fault.facts.get("what")
    return what if isinstance(what, Message) else Message(fault.key(), **fault.facts)
