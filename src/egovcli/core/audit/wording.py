"""Numbers written for a reader, in the language of the reader."""

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cache

from egovcli.core.audit.intervals import Interval
from egovcli.core.audit.numbers import Printed
from egovcli.messages import number
from egovcli.model import Written

SURE_DECIMALS = 13
"""Beside as many digits before the point as any figure has, a float holds no more."""

_HEDGES = {
    "vi": {"over": "hơn", "under": "gần", "about": "khoảng"},
    "en": {"over": "more than", "under": "nearly", "about": "about"},
}
_WORDS = {
    "vi": {3: " nghìn", 6: " triệu", 9: " tỷ", 12: " nghìn tỷ"},
    "en": {3: " thousand", 6: " million", 9: " billion", 12: " trillion"},
}


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
