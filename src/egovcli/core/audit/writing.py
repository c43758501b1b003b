"""Numbers and formulas written for a reader, in the language of the reader."""

import re
from collections.abc import Callable
from fractions import Fraction

from egovcli.core.audit.claims import Book
from egovcli.core.audit.evaluation import Formula, Steps, value
from egovcli.core.audit.intervals import Interval
from egovcli.core.audit.nodes import (
    Exact,
    Name,
    Negative,
    Node,
    Power,
    Product,
    Quotient,
    Rank,
    Sum,
    names,
)
from egovcli.core.audit.numbers import Printed
from egovcli.messages import number
from egovcli.model import Label

LONGEST = 160
_HEDGES = {
    "vi": {"over": "hơn", "under": "gần", "about": "khoảng"},
    "en": {"over": "more than", "under": "nearly", "about": "about"},
}
_WORDS = {
    "vi": {3: " nghìn", 6: " triệu", 9: " tỷ", 12: " nghìn tỷ"},
    "en": {3: " thousand", 6: " million", 9: " billion", 12: " trillion"},
}


_NUMBERS_ONLY = re.compile(r"[\d.,%+−–/×=()^ -]*")
_SEPARATORS = str.maketrans(".,", ",.")


def both(write: Callable[[str], str]) -> Label:
    """Write something in both languages; without words they differ by the separators only."""
    en = write("en")
    vi = en.translate(_SEPARATORS) if _NUMBERS_ONLY.fullmatch(en) else write("vi")
    return Label(vi=vi, en=en)


def written(amount: Fraction, like: Printed | None, lang: str, more: int = 2) -> str:
    """Write an amount in the unit of a printed figure, with some digits more than it has.

    >>> from egovcli.core.audit.numbers import parse
    >>> written(Fraction(105, 1742), parse("19%", "en"), "en")
    '6.03%'
    """
    if like is None or like.parts > 1:
        return _number(amount, lang, 0 if amount.denominator == 1 else 2 if abs(amount) >= 1 else 4)
    scale = like.scale if like.scale in _WORDS[lang] else 0
    shown = amount * 100 if like.unit == "%" else amount
    shown = shown / 10**scale if scale else shown
    u = like.unit_of_last_digit / 10**scale if scale else like.unit_of_last_digit
    printed = max(0, -int(u.normalize().as_tuple().exponent))
    as_printed = (shown * 10**printed).denominator == 1
    decimals = printed if as_printed else printed + more
    unit = _WORDS[lang].get(scale, "") + ("%" if like.unit == "%" else "")
    return _number(shown, lang, decimals) + unit


def _number(amount: Fraction, lang: str, decimals: int) -> str:
    if amount.denominator == 1 and decimals == 0:
        return number(amount.numerator, lang)
    return number(float(amount), lang, decimals)


def written_range(span: Interval, like: Printed | None, lang: str) -> str:
    """Write a range, or the one number it is."""
    low = written(span.low, like, lang)
    high = low if span.is_point else written(span.high, like, lang)
    return low if low == high else f"{low}–{high}"


def written_count(span: Interval, lang: str) -> str:
    """Write the whole numbers of a range.

    >>> written_count(Interval(Fraction("1645.6"), Fraction("1652.4")), "en")
    '1,646–1,652'
    """
    first, last = span.whole_numbers() or (int(span.low), int(span.high))
    low, high = number(first, lang), number(last, lang)
    return low if low == high else f"{low}–{high}"


def arithmetic(
    book: Book, formula: Formula, lang: str, instead: dict[str, str] | None = None
) -> str:
    """Write a formula with the printed numbers in the place of names.

    ``instead`` gives other words for some names, such as the total that would be needed.
    """
    used = names(formula.node)[:LONGEST]  # what stands after so many is cut off
    words = {n: figure(book.printed[n], lang) for n in used if n in book.printed}
    for name, _ in formula.definitions:
        words[name] = _defined(book, formula, name, lang)
    text = _write(formula.node, {**words, **(instead or {})}, 0, lang)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def figure(printed: Printed, lang: str) -> str:
    """Write a printed number without its hedge and its unit: 4.6 million, 35.6%, 0.727."""
    if printed.whole:
        return number(int(printed.value), lang)
    if printed.parts > 1:
        return f"{printed.value}/{printed.parts}"
    value = Fraction(printed.value)
    return written(value / 100 if printed.unit == "%" else value, printed, lang)


def hedged(printed: Printed, lang: str, own: str) -> str:
    """Write a printed number with its hedge, in the words of its ``own`` language if asked in it.

    >>> from egovcli.core.audit.numbers import parse
    >>> [hedged(parse("close to 19%", "en"), lang, "en") for lang in ("en", "vi")]
    ['close to 19%', 'gần 19%']
    """
    if printed.hedge == "plain":
        return figure(printed, lang)
    words = re.split(r"\d", printed.text, maxsplit=1)[0].rstrip("+-− ")
    word = words if lang == own else _HEDGES[lang][printed.hedge]
    return f"{word} {figure(printed, lang)}"


def _defined(book: Book, formula: Formula, name: str, lang: str) -> str:
    before = [defined for defined, _ in formula.definitions].index(name)
    part = Formula(formula.definitions[before][1], formula.definitions[:before])
    known = {n: r.ingredient for n, r in book.known.items()}
    try:
        found = value(part, known, Steps(10_000))
    except (ZeroDivisionError, KeyError):
        return name
    return written(found.low, None, lang) if found.is_point else name


def _write(node: Node, words: dict[str, str], binding: int, lang: str) -> str:
    """Write a node; parentheses where what stands around it binds closer."""
    if not names(node):
        return written(_constant(node), None, lang)
    text, own = "", 3
    match node:
        case Name(name):
            return words.get(name, name)
        case Sum(terms):
            text, own = _write_sum(terms, words, lang), 1
        case Negative(term):
            text, own = f"−{_write(term, words, 2, lang)}", 1
        case Product(left, right):
            text, own = f"{_write(left, words, 2, lang)} × {_write(right, words, 3, lang)}", 2
        case Quotient(part, whole):
            text, own = f"{_write(part, words, 2, lang)} / {_write(whole, words, 3, lang)}", 2
        case Power(base, exponent):
            text = f"{_write(base, words, 3, lang)}^{exponent}"
        case Rank(first, others):
            listed = ", ".join(_write(part, words, 0, lang) for part in others)
            text = f"rank({_write(first, words, 0, lang)}; {listed})"
    return f"({text})" if own < binding else text


def _write_sum(terms: tuple[Node, ...], words: dict[str, str], lang: str) -> str:
    text = ""
    for term in terms:
        sign, shown = ("−", term.term) if isinstance(term, Negative) else ("+", term)
        if isinstance(shown, Exact) and shown.number < 0:
            sign, shown = "−", Exact(-shown.number)
        if shown == Exact(Fraction(0)):
            continue
        part = _write(shown, words, 2 if sign == "−" else 1, lang)
        text += f" {sign} {part}" if text else (part if sign == "+" else f"−{part}")
    return text


def _constant(node: Node) -> Fraction:
    return value(Formula(node), {}, Steps(10_000)).low
