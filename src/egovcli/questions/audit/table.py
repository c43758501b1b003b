"""The table of claims: printed, recomputed, verdict, why, and what may explain it."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial

from egovcli.core.audit.case import Audited, Repair
from egovcli.core.audit.claims import Book
from egovcli.core.audit.expressions import UNPRINTED
from egovcli.core.audit.numbers import Printed, parse
from egovcli.core.audit.verdicts import AS_ABOUT, DIVISOR, FAILS, IF_CUT, UNKNOWN, Finding
from egovcli.core.audit.wording import Wording, as_float, written, written_count, written_range
from egovcli.core.audit.writing import arithmetic
from egovcli.model import Cell, Column, Label, Message, Table

COLUMNS = (
    Column(name="article"),
    Column(name="claim", essential=True),
    Column(name="kind"),
    Column(name="says", detail=True),
    Column(name="printed", essential=True),
    Column(name="recomputed", essential=True),
    Column(name="verdict", essential=True),
    Column(name="why"),
    Column(name="hint"),
    Column(name="unit", detail=True),
    Column(name="low", detail=True),
    Column(name="high", detail=True),
    Column(name="difference", detail=True),
    Column(name="arithmetic", detail=True),
    Column(name="missing", detail=True),
    Column(name="hints", detail=True),
    Column(name="note", detail=True),
    Column(name="proposed", detail=True),
    Column(name="line", year=True, detail=True),
    Column(name="source_id", detail=True),
)


def table(audited: Sequence[Audited], wanted: Callable[[str], bool] | None) -> Table:
    """Lay out what was found, with a count of the verdicts."""
    every = [(text.book, *found) for text in audited for found in text.findings]
    shown = [found for found in every if wanted is None or wanted(found[1].verdict)]
    verdicts = [finding.verdict for _, finding, _ in every]
    sources = {text.book.article.source for text in audited} - {None}
    return Table(
        title=_title(audited),
        columns=COLUMNS
        if len(audited) > 1
        else (Column(name="article", detail=True), *COLUMNS[1:]),
        rows=tuple(_row(*found) for found in shown),
        notes=(
            _count(verdicts),
            *_conditional(verdicts),
            *_proposed([finding for _, finding, _ in every]),
            *_unexplained(audited),
            *(_notes(shown) if len(audited) == 1 else ()),
        ),
        sources=tuple(sorted((s for s in sources if s), key=lambda source: source.id)),
        no=FAILS in verdicts,
    )


def _title(audited: Sequence[Audited]) -> Message:
    if len(audited) > 1:
        return Message("audit.title.articles", n=len(audited))
    article = audited[0].book.article
    if not article.id:
        return Message("audit.title.claims", n=len(audited[0].findings))
    return Message("audit.title.article", article=article.label)


def _count(verdicts: list[str]) -> Message:
    failed, unknown = verdicts.count(FAILS), verdicts.count(UNKNOWN)
    held = len(verdicts) - failed - unknown
    return Message("audit.note.count", n=len(verdicts), held=held, failed=failed, unknown=unknown)


def _conditional(verdicts: list[str]) -> list[Message]:
    """Say how many of those that hold do so only in a way that the words do not say."""
    count = verdicts.count(IF_CUT) + verdicts.count(AS_ABOUT)
    return [Message("audit.note.conditional", n=count)] if count else []


def _proposed(findings: Sequence[Finding]) -> list[Message]:
    """Say how many of the claims are a program's, not the text's."""
    count = sum(finding.claim.proposed for finding in findings)
    return [Message("audit.note.proposed", n=count)] if count else []


def _unexplained(audited: Sequence[Audited]) -> list[Message]:
    """Say where explanations were not looked for of every claim that fails."""
    complete = all(text.all_explained for text in audited)
    return [] if complete else [Message("audit.note.not-all-explained")]


def _notes(shown: Sequence[tuple[Book, Finding, tuple[Repair, ...]]]) -> list[Message]:
    """Say what the article's keeper says of claims that are not simply true."""
    return [
        Message("audit.note.claim", claim=finding.claim.id, note=finding.claim.note)
        for _, finding, _ in shown
        if finding.claim.note and finding.verdict in (FAILS, UNKNOWN)
    ]


def _row(book: Book, finding: Finding, hints: tuple[Repair, ...]) -> tuple[Cell, ...]:
    printed = book.printed.get(finding.target)
    found = finding.implied or finding.recomputed
    own = book.article.lang
    recomputed = Wording(lambda lang: _recomputed(book, finding, lang), own)
    shown = Wording(lambda lang: _arithmetic(book, finding, lang), own)
    return (
        book.article.id or None,
        finding.claim.id,
        Message(f"audit.kind.{finding.statement.kind}"),
        finding.statement.text,
        printed.text if printed else finding.statement.text,
        recomputed if found else None,
        Message(f"audit.verdict.{finding.verdict}"),
        _why(book, finding, recomputed, shown),
        _hint(book, hints),
        printed.unit or None if printed else None,
        _number(found.low, printed) if found else None,
        _number(found.high, printed) if found else None,
        None if finding.difference is None else _number(finding.difference, printed),
        shown,
        ", ".join(finding.missing) or None,
        Wording(lambda lang: _all(book, hints, lang), own) if hints else None,
        finding.claim.note,
        finding.claim.proposed,
        finding.claim.line or None,
        book.article.source.id if book.article.source else None,
    )


def _all(book: Book, hints: tuple[Repair, ...], lang: str) -> str:
    parts = [(h, h.value.in_language(lang), h.arithmetic.in_language(lang)) for h in hints]
    return "; ".join(f"{h.kind}: {_name(book, h)} → {to}: {says}" for h, to, says in parts)


_COUNTED = ("growth", "product", "sum", "stock", "difference")
"""Kinds whose unprinted number is a count, if it is a large one."""


def _recomputed(book: Book, finding: Finding, lang: str) -> str:
    implied = finding.implied
    if implied and finding.statement.kind in _COUNTED and implied.low >= 100:
        return written_count(implied, lang)
    if implied and finding.statement.kind == "share" and implied.high <= 1:
        return written_range(implied, parse("1%", lang), lang)
    found = implied or finding.recomputed
    return written_range(found, book.printed.get(finding.target), lang) if found else ""


def _arithmetic(book: Book, finding: Finding, lang: str) -> str:
    """Write what is compared with numbers in place of names; one figure alone is left out."""
    if finding.target and finding.formula:
        return arithmetic(book, finding.formula, lang)
    sides = [arithmetic(book, book.formula(side), lang) for side in finding.statement.sides]
    signs = [f" {sign} " for sign in finding.statement.signs]
    return "".join(part for pair in zip(sides, [*signs, ""], strict=True) for part in pair)


def _why(book: Book, finding: Finding, recomputed: Label, shown: Label) -> Message:
    if finding.verdict == UNKNOWN:
        return _missing(finding, recomputed)
    if finding.target:
        shown = _worked_out(shown, recomputed)
    if finding.difference is None:
        return Message(f"audit.why.{finding.verdict}", arithmetic=shown)
    by = _amount(abs(finding.difference), book.printed.get(finding.target))
    way = "more" if finding.difference > 0 else "less"
    key = f"audit.why.{way}" if finding.target else "audit.why.order"
    return Message(key, arithmetic=shown, by=by)


def _worked_out(shown: Label, recomputed: Label) -> Label:
    """Write what is compared and what it comes to, or the one number that both are."""

    def write(lang: str) -> str:
        sum_, found = shown.in_language(lang), recomputed.in_language(lang)
        return sum_ if sum_ == found else f"{sum_} = {found}"

    return Wording(write)


def _amount(difference: Fraction, printed: Printed | None) -> Label | Message:
    """Write by how much two numbers differ; two percentages differ by points."""
    by = Wording(partial(written, difference, printed))
    if printed is None or printed.unit != "%":
        return by
    return Message("audit.points", by=Wording(lambda lang: by.in_language(lang).removesuffix("%")))


def _missing(finding: Finding, recomputed: Label) -> Message:
    if finding.missing == (DIVISOR,):
        return Message("audit.why.divisor")
    if finding.missing == (UNPRINTED,):
        key = "implied" if finding.implied else "unprinted"
        return Message(f"audit.why.{key}", implied=recomputed)
    return Message("audit.why.missing", missing=list(finding.missing))


def _hint(book: Book, hints: tuple[Repair, ...]) -> Message | None:
    """Say the likeliest explanation, and the others after it."""
    if not hints:
        return None
    first, *others = hints
    also = [_said(book, hint, "") for hint in others]
    return _said(book, first, Message("audit.also", hints=also) if also else "")


def _said(book: Book, hint: Repair, also: Message | str) -> Message:
    return Message(
        f"audit.hint.{hint.kind}",
        figure=_name(book, hint),
        value=hint.value,
        arithmetic=hint.arithmetic,
        also=also,
    )


def _name(book: Book, hint: Repair) -> str:
    """Name the figure that a hint changes; one written in the formula has no name but itself."""
    return book.printed[hint.figure].text if "#" in hint.figure else hint.figure


def _number(amount: Fraction, printed: Printed | None) -> float | int:
    """Give an end of a range as a program reads it, in the printed unit."""
    over = amount.numerator * (100 if printed and printed.unit == "%" else 1)
    whole, rest = divmod(over, amount.denominator)
    return as_float(over, amount.denominator) if rest else whole
