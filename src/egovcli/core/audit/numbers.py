"""A printed figure, Vietnamese or English, read as a number with its hedge and its digits."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache

from egovcli.errors.audit import UnreadableFigure

_HEDGE_WORDS = {
    "over": """
        hơn, trên, vượt, vượt quá, quá, ngoài, già, nhỉnh hơn, vượt qua, vượt mốc, vượt ngưỡng, vượt
        mức, vượt con số, vượt qua mốc, vượt qua ngưỡng, vượt quá mức, trên mức, trên ngưỡng, trên
        mốc, more than, just over, well over, over, above, exceeding, upwards of, in excess of
    """,
    "under": """
        gần, gần như, dưới, sát, non, suýt soát, tiệm cận, ngót, chưa đến, chưa tới, chưa đầy,
        chưa được, chưa quá, chưa bằng, gần tới, gần đến, ngấp nghé, mấp mé, không đến, không tới,
        không đầy, dưới mức, dưới ngưỡng, dưới mốc, sát mốc, sát ngưỡng, gần mốc, gần mức, nearly,
        almost, close to, just under, under, less than, fewer than, below
    """,
    "about": """
        khoảng, khoảng chừng, khoảng từ, vào khoảng, khoảng độ, xấp xỉ, ước xấp xỉ, chừng, chừng
        độ, độ, độ chừng, vào độ, áng chừng, phỏng chừng, ước chừng, ngót nghét, tầm, vào tầm, tầm
        khoảng, quanh mức, quanh mốc, quanh ngưỡng, cỡ, cỡ chừng, quãng, tròm trèm, xê xích, trên
        dưới, ước, ước tính, ước đạt, ước khoảng, ước có, ước thực hiện, ước thu, ước giải ngân,
        ước tăng, ước giảm, ước bằng, ước tính đạt, ước tính có, ước tính khoảng, about, around,
        approximately, roughly, some, ~, ≈
    """,
}
HEDGES: dict[str, str] = {
    " ".join(word.split()): hedge
    for hedge, words in _HEDGE_WORDS.items()
    for word in words.split(",")
}
SCALES: dict[str, int] = {
    "nghìn": 3,
    "ngàn": 3,
    "vạn": 4,
    "triệu": 6,
    "tr": 6,
    "tỷ": 9,
    "tỉ": 9,
    "thousand": 3,
    "million": 6,
    "mn": 6,
    "billion": 9,
    "bn": 9,
    "trillion": 12,
}
PERCENT = ("%", "phần trăm", "percent", "per cent")
_VIETNAMESE = re.compile(
    r"\d,(?:\d{1,2}|\d{4,})(?!\d)|\d\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)\b"
    r"|\b(?:hơn|trên|gần|dưới|khoảng|xấp xỉ)\s+\d",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\d\.(?:\d{1,2}|\d{4,})(?!\d)|\d\s*(?:thousand|million|billion|trillion)\b"
    r"|\b(?:over|above|nearly|almost|under|about|around|(?:more|less) than|close to)\s+\d",
    re.IGNORECASE,
)
LONGEST_TEXT = 500  # characters
MOST_ADDED = 3  # digits of 400 in "128 tỷ 400 triệu"
LONGEST = 40  # digits; nobody prints more, and arithmetic stays small
_WIDE = Context(prec=2 * LONGEST)

DIGITS = r"[+\-−]?\d+(?:[.,\u00a0\u202f]\d+)*"
"""One number as it is printed: sign, digits, separators."""

FRACTION = r"(?:1/(?:10|[2-9])|2/[35]|3/(?:10|[45])|4/5|[79]/10)(?![\d/]|[.,]\d)"
"""A fraction that people say; 5/7 and 4/63 are none."""

_FIGURE = re.compile(rf"(?P<hedge>[^\d+\-−]*)(?P<digits>{FRACTION}|{DIGITS})\s*(?P<rest>.*)")
_SECOND_NUMBER = re.compile(r"[^\w%]*\d")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:.\d{3})+")


@dataclass(frozen=True, slots=True)
class Printed:
    """A figure as it was printed.

    ``value`` is the number with its scale word ("4,6 triệu" is 4600000) but in its own unit
    ("35,6%" is 35.6 of unit "%"). ``unit_of_last_digit`` is what one more in the last printed
    digit would add. ``hedge`` is ``plain``, ``over``, ``under`` or ``about``; ``scale`` the power
    of ten of the scale word; ``unit`` the words that follow, "%" for every spelling of percent.
    A fraction (1/3) is as many ``parts`` of one: its value is 1, its parts are 3. It is rounded
    to the nearest third, as 35.6% is to the nearest tenth of a percent.
    """

    value: Decimal
    unit_of_last_digit: Decimal
    hedge: str
    text: str
    unit: str = ""
    scale: int = 0
    parts: int = 1

    @property
    def whole(self) -> bool:
        """Tell whether it reads as a count: whole, no scale word, no hedge, no percent.

        >>> parse("1.742 thủ tục", "vi").whole, parse("4,6 triệu", "vi").whole
        (True, False)
        """
        return (
            self.hedge == "plain"
            and self.unit != "%"
            and self.scale == 0
            and self.parts == 1
            and self.unit_of_last_digit == 1
        )


def parse(text: str, lang: str) -> Printed:
    """Read one printed figure: hedge, digits, scale words, unit.

    Args:
        text: the figure and its words, such as "gần 33 tỷ đồng", "over 4.6 million", "ba xã".
        lang: ``vi`` or ``en``; decides where a separator can be read both ways (1.469).

    Raises:
        UnreadableFigure: other words stand before the number, or it is not one number.

    >>> parse("gần 33 tỷ đồng", "vi")  # doctest: +NORMALIZE_WHITESPACE
    Printed(value=Decimal('33000000000'), unit_of_last_digit=Decimal('1000000000'),
            hedge='under', text='gần 33 tỷ đồng', unit='đồng', scale=9, parts=1)
    >>> parse("1.469", "vi").value, parse("1.469", "en").value, parse("35,6%", "vi").value
    (Decimal('1469'), Decimal('1.469'), Decimal('35.6'))
    >>> str(parse("128 tỷ 400 triệu đồng", "vi").value), parse("gần 1/3", "vi").parts
    ('128400000000', 3)
    >>> parse("khoảng hai mươi lăm lớp", "vi").value
    Decimal('25')
    """
    composed = unicodedata.normalize("NFC", text)
    shown = " ".join(composed.split())
    if len(text) > LONGEST_TEXT:
        raise UnreadableFigure(text=shown[:80])
    found = _FIGURE.fullmatch(_in_digits(composed.strip().lower()))
    if found is None or _SECOND_NUMBER.match(found["rest"]):
        raise UnreadableFigure(text=shown[:80])
    hedge = " ".join(found["hedge"].split())
    digits, _, parts = found["digits"].partition("/")
    number = read_digits(digits, lang)
    if number is None or (hedge and hedge not in HEDGES):
        raise UnreadableFigure(text=shown[:80])
    scale, rest = _scale(found["rest"].split())
    if scale > LONGEST:
        raise UnreadableFigure(text=shown[:80])
    value, last = _exact(number, scale), int(number.as_tuple().exponent) + scale
    while scale and (more := _smaller(rest, last)):
        value, last, rest = _WIDE.add(value, more[0]), more[1], more[2]
    unit = " ".join(rest)
    return Printed(
        value=value,
        unit_of_last_digit=_power_of_ten(last),
        hedge=HEDGES.get(hedge, "plain"),
        text=shown,
        unit="%" if unit in PERCENT else unit,
        scale=scale,
        parts=int(parts or 1),
    )


def _in_digits(text: str) -> str:
    if any(c.isdigit() for c in text):
        return text
    from egovcli.core.audit import spelled  # patterns that few figures need

    return spelled.in_digits(text)


def read_digits(digits: str, lang: str) -> Decimal | None:
    """Read digits and separators; the language decides only where both readings are possible.

    >>> [str(read_digits(d, "vi")) for d in ("22.707", "0.727", "35.6", "1.469,5", "1.46.9")]
    ['22707', '0.727', '35.6', '1469.5', 'None']
    """
    if digits.isdigit() and len(digits) <= LONGEST:
        return Decimal(digits)
    body = re.sub(r"[\u00a0\u202f](?=\d{3}(?:\D|$))", "", digits.replace("−", "-"))
    sign, body = (body[0], body[1:]) if body[0] in "+-" else ("", body)
    if len(body) > LONGEST:
        return None
    plain = _without_grouping(body, lang)
    return None if plain is None else Decimal(sign + plain)


def language_of(text: str, otherwise: str) -> str:
    """See from its words and separators in which language numbers are written.

    A comma before one or two digits is a Vietnamese decimal, a point an English one; a text
    that shows neither, nor a scale word or hedge, is in the language ``otherwise``.

    >>> [language_of(t, "en") for t in ("22.707 = 35,6%", "1.5 = 3/2", "33 tỷ", "1.469 = 1469")]
    ['vi', 'en', 'vi', 'en']
    """
    return next(iter(shows(text)), otherwise)


def shows(text: str) -> list[str]:
    """List the languages whose decimals, scale words or hedges a text holds, ``vi`` first."""
    signs = {"vi": _VIETNAMESE, "en": _ENGLISH}
    return [lang for lang, sign in signs.items() if sign.search(text)]


def _without_grouping(body: str, lang: str) -> str | None:
    separators = [c for c in body if not c.isdigit()]
    if len(set(separators)) > 1:
        decimal = separators[-1]
        whole, _, fraction = body.rpartition(decimal)
        fits = _GROUPED.fullmatch(whole) and decimal not in whole
        return f"{_only_digits(whole)}.{fraction}" if fits else None
    if not separators:
        return body
    grouped = bool(_GROUPED.fullmatch(body))
    if len(separators) > 1:
        return _only_digits(body) if grouped else None
    if grouped and separators[0] == (",."[lang == "vi"]):
        return _only_digits(body)
    return body.replace(",", ".")


def _only_digits(body: str) -> str:
    return re.sub(r"\D", "", body)


def _scale(words: list[str]) -> tuple[int, list[str]]:
    """Take the scale words off the front: their power of ten, and what is left."""
    scale = 0
    while words and words[0] in SCALES:
        scale, words = scale + SCALES[words[0]], words[1:]
    return scale, words


def _smaller(words: list[str], last: int) -> tuple[Decimal, int, list[str]] | None:
    """Read what is added after a scale word: 128 tỷ *400 triệu*."""
    if not words or not (words[0].isdecimal() and len(words[0]) <= MOST_ADDED):
        return None
    scale, rest = _scale(words[1:])
    return (_exact(Decimal(words[0]), scale), scale, rest) if 0 < scale < last else None


def _exact(number: Decimal, scale: int) -> Decimal:
    if not scale:
        return number
    moved = _WIDE.scaleb(number, scale)
    return _WIDE.quantize(moved, Decimal(1)) if int(moved.as_tuple().exponent) > 0 else moved


@cache
def _power_of_ten(exponent: int) -> Decimal:
    return _exact(Decimal(1), exponent)
