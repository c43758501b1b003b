"""Numbers and formulas written for a reader, in the language of the reader."""

import re
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction
from functools import cache

from egovcli.core.audit.claims import Book
from egovcli.core.audit.evaluation import Formula, Steps, of_node
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
    is_constant,
    names,
)
from egovcli.core.audit.numbers import Printed
from egovcli.messages import number
from egovcli.model import Written

LONGEST = 160
MOST_STEPS = 1_000_000  # what is written was judged before, within bounds of its own
_HEDGES = {
    "vi": {"over": "hơn", "under": "gần", "about": "khoảng"},
    "en": {"over": "more than", "under": "nearly", "about": "about"},
}
_WORDS = {
    "vi": {3: " nghìn", 6: " triệu", 9: " tỷ", 12: " nghìn tỷ"},
    "en": {3: " thousand", 6: " million", 9: " billion", 12: " trillion"},
}


SURE_DECIMALS = 13
"""Beside as many digits before the point as any figure has, a float holds no more."""


class Wording(Written):
    """Numbers in a sentence, written when a reader asks for them, in the language asked for.

    A program reads them in the language ``own``.
    """

    __slots__ = ("own", "write")
    write: Callable[[str], str]
    own: str

    def __init__(self, write: Callable[[str], str], own: str = "vi") -> None:
        object.__setattr__(self, "write", write)  # a label is frozen
        object.__setattr__(self, "own", own)

    def in_language(self, lang: str) -> str:
        """Write it in ``vi`` or ``en``."""
        return self.write(lang)

    @property
    def vi(self) -> str:
        """Write it for a Vietnamese reader."""
        return self.write("vi")

    @property
    def en(self) -> str:
        """Write it for an English reader."""
        return self.write("en")

    @property
    def plain(self) -> str:
        """Write it for a program."""
        return self.write(self.own)


def written(amount: Fraction, like: Printed | None, lang: str, more: int = 2) -> str:
    """Write an amount in the unit of a printed figure, with some digits more than it has.

    >>> from egovcli.core.audit.numbers import parse
    >>> written(Fraction(105, 1742), parse("19%", "en"), "en")
    '6.03%'
    """
    if like is None or like.parts > 1:
        over, under = amount.numerator, amount.denominator
        return _ratio(over, under, lang, 0 if under == 1 else 2 if abs(over) >= under else 4)
    scale = like.scale if like.scale in _WORDS[lang] else 0
    over, under = (
        amount.numerator * (100 if like.unit == "%" else 1),
        amount.denominator * 10**scale,
    )
    printed = _decimals(like, scale)
    as_printed = over * 10**printed % under == 0
    return _ratio(over, under, lang, printed if as_printed else printed + more) + _unit(like, lang)


def _ratio(over: int, under: int, lang: str, decimals: int) -> str:
    shown = over // under if decimals == 0 else as_float(over, under)
    if isinstance(shown, int):
        return number(shown, lang)
    return number(shown, lang, min(decimals, SURE_DECIMALS))


def as_float(over: int, under: int) -> float | int:
    """Divide two whole numbers; beyond all floats the answer is whole.

    >>> as_float(3, 4), len(str(as_float(10**400, 3)))
    (0.75, 400)
    """
    try:
        return over / under
    except OverflowError:
        return over // under


def _decimals(printed: Printed, scale: int) -> int:
    """Count the decimals that were printed before a scale word."""
    return max(0, scale - _exponent(printed.unit_of_last_digit))


@cache
def _exponent(power_of_ten: Decimal) -> int:
    return int(power_of_ten.normalize().as_tuple().exponent)


def _unit(printed: Printed, lang: str) -> str:
    return _WORDS[lang].get(printed.scale, "") + ("%" if printed.unit == "%" else "")


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
    if formula.definitions:
        words |= _defined(book, formula, lang)
    text = _write(formula.node, {**words, **(instead or {})}, 0, lang)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def figure(printed: Printed, lang: str) -> str:
    """Write a printed number without its hedge and its unit: 4.6 million, 35.6%, 0.727."""
    if printed.whole:
        return number(int(printed.value), lang)
    if printed.parts > 1:
        return f"{printed.value}/{printed.parts}"
    scale = printed.scale if printed.scale in _WORDS[lang] else 0
    decimals = _decimals(printed, scale)
    if decimals == 0:
        return number(int(printed.value) // 10**scale, lang) + _unit(printed, lang)
    shown = float(printed.value) / 10**scale
    return number(shown, lang, min(decimals, SURE_DECIMALS)) + _unit(printed, lang)


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


def _defined(book: Book, formula: Formula, lang: str) -> dict[str, str]:
    """Write each definition that comes to one number as that number."""
    steps = Steps(MOST_STEPS)
    values = {n: book.known[n].ingredient for n in formula.occurrences if n in book.known}
    for name, node in formula.definitions:
        with suppress(ZeroDivisionError, KeyError):
            values[name] = of_node(node, values, steps)
    found = {name: values[name] for name, _ in formula.definitions if name in values}
    return {name: written(v.low, None, lang) for name, v in found.items() if v.is_point}


def _write(node: Node, words: dict[str, str], binding: int, lang: str) -> str:
    """Write a node; parentheses where what stands around it binds closer."""
    if isinstance(node, Name):
        return words.get(node.id, node.id)
    if isinstance(node, Exact):
        return written(node.number, None, lang)
    if is_constant(node):
        return written(_constant(node), None, lang)
    text, own = "", 3
    match node:
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
        if isinstance(shown, Exact):
            if shown.number == 0:
                continue
            if shown.number < 0:
                sign, shown = "−", Exact(-shown.number)
        part = _write(shown, words, 2 if sign == "−" else 1, lang)
        text += f" {sign} {part}" if text else (part if sign == "+" else f"−{part}")
    return text


def _constant(node: Node) -> Fraction:
    return of_node(node, {}, Steps(MOST_STEPS)).low
