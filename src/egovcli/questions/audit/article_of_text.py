"""An article for audit, started from plain text: its figures, and relations proposed."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from egovcli.catalog import entities
from egovcli.core.audit import dates, masking
from egovcli.core.audit.claims import read_article
from egovcli.core.audit.evaluation import Steps
from egovcli.core.audit.naming import names
from egovcli.core.audit.proposals import Proposal, propose
from egovcli.core.audit.reading import Found, clean, language_of, read, sentences
from egovcli.core.audit.verdicts import HOLDS, judge
from egovcli.errors.reading import NoFigures, TextTooLong, TooManyFigures
from egovcli.intake import files
from egovcli.messages import say
from egovcli.model import Entity, Label
from egovcli.model.articles import Article, Claim, Figure

STEPS = 200_000
LONGEST_TEXT = 100_000  # characters: some 20,000 words; with what follows, within two seconds
MOST_FIGURES = 3_000
LONGEST_MEANING = 160  # characters
_BASE_YEAR = re.compile(
    r"\b(?:so với|than in|compared (?:with|to)|since|kể từ)\s+(?:năm\s+)?\d{4}", re.IGNORECASE
)
SHORTEST_NAME = 3  # Huế; not the initials HN


def article_of_text(path: str) -> Article:
    """Read a text file as an article: every figure found, every relation marked as proposed.

    A year or an entity is given to a figure only where its sentence names exactly one. A
    relation that the text does not ask for is kept only where it holds.

    Args:
        path: a text file in UTF-8, Vietnamese or English; ``-`` for standard input.

    Raises:
        FileMissing, FileUnreadable, NotText: the file cannot be read.
        TextTooLong, TooManyFigures: it is a book or a table, not an article.
        NoFigures: there is no figure in it.
    """
    text = clean(files.text(path))
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(file=path, found=len(text), limit=LONGEST_TEXT)
    lang = language_of(text)
    found = read(text, lang)
    if not found:
        raise NoFigures(file=path)
    if len(found) > MOST_FIGURES:
        raise TooManyFigures(file=path, found=len(found), limit=MOST_FIGURES)
    given = names(found, text)
    title = next(line.strip() for line in text.splitlines() if line.strip())
    article = Article(
        id=Path(path).stem,
        label=Label(vi=title[:LONGEST_MEANING], en=title[:LONGEST_MEANING]),
        lang=lang,
        origin=path,
        figures=tuple(_figures(found, given, text, lang)),
    )
    return replace(article, claims=_claims(article, propose(found, given, text)))


def _figures(found: Sequence[Found], given: Sequence[str], text: str, lang: str) -> list[Figure]:
    places = sentences(text)
    said = [_year_and_entity(text[start:end]) for start, end in places]
    return [
        Figure(
            id=name,
            printed=figure.printed.text,
            lang=lang,
            entity=said[figure.sentence][1],
            year=said[figure.sentence][0],
            unit=say("reading.place", lang) if figure.place else figure.unit,
            meaning=_meaning(figure, text, places[figure.sentence]),
            line=text.count("\n", 0, figure.start) + 1,
        )
        for figure, name in zip(found, given, strict=True)
    ]


def _year_and_entity(sentence: str) -> tuple[int | None, str]:
    """Give the one year and the one province, or unit of that year, that a sentence names."""
    said = _BASE_YEAR.sub(" ", masking.without_codes(sentence))
    years = {int(year) for year in dates.YEARS.findall(said)}
    year = years.pop() if len(years) == 1 else None
    named = {entity.id for entity in entities.of_year(year) if _names(sentence, entity)}
    return year, named.pop() if len(named) == 1 else ""


def _names(sentence: str, entity: Entity) -> bool:
    spelled = (entity.label.vi, entity.label.en, *entity.aliases)
    return any(
        name in sentence and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence)
        for name in spelled
        if len(name) >= SHORTEST_NAME
    )


def _meaning(figure: Found, text: str, sentence: tuple[int, int]) -> str:
    """Give the words around a figure, whole ones, of its own sentence."""
    half = LONGEST_MEANING // 2
    start, end = max(sentence[0], figure.start - half), min(sentence[1], figure.end + half)
    before, after = text[start : figure.start], text[figure.end : end]
    if start > sentence[0]:
        before = f"… {before.partition(' ')[2]}"
    if end < sentence[1]:
        after = f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}{text[figure.start : figure.end]}{after}".split())


def _claims(article: Article, proposals: Sequence[Proposal]) -> tuple[Claim, ...]:
    """Keep what the text asks for, and of the rest what holds exactly."""
    claims = [
        Claim(
            id=f"{'share' if ' / ' in proposal.says else 'sum'}-{i}",
            says=proposal.says,
            proposed=True,
        )
        for i, proposal in enumerate(proposals, start=1)
    ]
    book = read_article(replace(article, claims=tuple(claims)), lambda _: None, lambda _: None)
    steps = Steps(STEPS)
    verdicts = [judge(book, claim, said, steps).verdict for claim, said in book.statements]
    return tuple(
        claim
        for claim, proposal, verdict in zip(claims, proposals, verdicts, strict=True)
        if proposal.stated or verdict == HOLDS
    )


def toml(article: Article) -> str:
    """Write an article as the TOML file that ``egov audit`` reads."""
    facts = {"n": len(article.figures), "claims": len(article.claims), "file": article.origin}
    lines = [f"# {line}" for line in say("reading.head", article.lang, **facts).splitlines()]
    lines += [f"label.{lang} = {_text(article.label.in_language(lang))}" for lang in ("vi", "en")]
    lines += [f"lang = {_text(article.lang)}", "", "[source]"]
    lines += [f"title = {_text(article.label.in_language(article.lang))}"]
    for figure in article.figures:
        lines += ["", f"# {say('reading.line', article.lang, line=str(figure.line))}"]
        lines += ["[[figures]]", *_figure(figure)]
    for claim in article.claims:
        lines += ["", "[[claims]]", f"id = {_text(claim.id)}", f"says = {_text(claim.says)}"]
        lines += ["proposed = true"]
    return "\n".join(lines) + "\n"


def _figure(figure: Figure) -> list[str]:
    values = {name: getattr(figure, name) for name in ("id", "printed", "entity")}
    values |= {"year": figure.year, "unit": figure.unit, "meaning": figure.meaning}
    return [
        f"{name} = {value if isinstance(value, int) else _text(value)}"
        for name, value in values.items()
        if value
    ]


def _text(words: str) -> str:
    """Quote words as TOML does; its basic strings are those of JSON."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
