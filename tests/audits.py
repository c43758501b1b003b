"""Articles made on the spot, for the tests of the audit."""

from collections.abc import Mapping
from fractions import Fraction

from egovcli.core.audit.case import Repair, by_figure
from egovcli.core.audit.claims import Book, read_article
from egovcli.core.audit.evaluation import Steps
from egovcli.core.audit.repairs import repairs
from egovcli.core.audit.verdicts import Finding, judge
from egovcli.model import Label
from egovcli.model.articles import Article, Claim, Figure


def article(
    *claims: str,
    figures: Mapping[str, str] | None = None,
    definitions: Mapping[str, str] | None = None,
    lang: str = "en",
) -> Article:
    return Article(
        id="article",
        label=Label(vi="", en=""),
        lang=lang,
        origin="article.toml",
        figures=tuple(
            Figure(id=name, printed=printed, lang=lang, line=100 + i)
            for i, (name, printed) in enumerate((figures or {}).items())
        ),
        definitions=tuple(
            Claim(id=name, says=says, line=200 + i)
            for i, (name, says) in enumerate((definitions or {}).items())
        ),
        claims=tuple(Claim(id=f"c{i}", says=says, line=i) for i, says in enumerate(claims)),
    )


def book(text: Article) -> Book:
    return read_article(text, lambda _: None, lambda _: None)


def findings(text: Article, steps: Steps | None = None) -> list[Finding]:
    ready = book(text)
    steps = steps or Steps(1_000_000)
    return [judge(ready, claim, said, steps) for claim, said in ready.statements]


def finding(claim: str, lang: str = "en", **figures: str) -> Finding:
    return findings(article(claim, figures=figures, lang=lang))[0]


def repairs_of(text: Article, place: int = 0) -> tuple[Repair, ...]:
    found = findings(text)
    return repairs(book(text), found[place], by_figure(found), Steps(100_000))


def percent(part: int, whole: int) -> Fraction:
    return Fraction(100 * part, whole)
