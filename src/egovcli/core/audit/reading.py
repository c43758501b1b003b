"""The figures of a plain text in Vietnamese or English, each with its hedge and its unit.

Numbers in dates, times, telephone and document numbers, addresses, codes and sections are no
figures; nor are service levels (mức độ 4). Numbers spelled in words are not read.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, replace

from egovcli.core.audit import codes, dates
from egovcli.core.audit.numbers import HEDGES, PERCENT, SCALES, Printed, parse
from egovcli.core.audit.units import UNIT, unit_at
from egovcli.errors.audit import UnreadableFigure

_COMPARED = ("cao", "thấp", "sớm", "muộn", "nhanh", "chậm", "tốt", "kém", "ít")  # cao hơn 2 bậc
_DENIED = ("không", "chẳng", "no", "not")  # không dưới 100, no less than 100
_NOT_A_HEDGE = "".join(rf"(?<!\b{word}\s)" for word in (*_COMPARED, *_DENIED))
_GOAL = re.compile(r"\s*(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|so với)\b", re.IGNORECASE)
CLOSE = 80  # characters: the words that say what a number is stand as near
PROVINCES = (63, 34)  # "trên 63 tỉnh" is in all of them, not in more


def _any_of(words: list[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_FIGURE = re.compile(
    rf"""
    (?:(?<![\w]){_NOT_A_HEDGE}(?P<hedge>{_any_of(list(HEDGES))})\s*)?
    (?P<sign>(?<![\w.,)])[+−-])?
    (?<![\w.,])(?P<digits>\d+(?:[.,\u00a0\u202f]\d+)*)(?![.,]?\d)
    (?P<scales>(?:\s*(?:{_any_of(list(SCALES))})(?!\w)(?!\s+(?:lệ|trọng|giá|suất|số)\b))*)
    (?P<percent>\s*(?:%|(?:{_any_of([p for p in PERCENT if p != "%"])})(?!\w)))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\bTP\.)(?<!\bTS\.)(?<!\bMr\.)(?<!\bDr\.)[\"”’)]*[^\S\n]+(?=[\"“(]?(\w))|\n+"
)
RANGE = re.compile(r"\s*(?:-|–|đến|tới|to|or|hoặc)\s*", re.IGNORECASE)
_VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_ENDLESS = re.compile(r"\S{100,}")  # no figure is so long; patterns would take their time on it
_MASK = "\x00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One figure of a text.

    ``printed`` is its words as they stand there, hedge to percent sign; ``unit`` the words
    after it; ``place`` tells a place in a list (thứ 4, 86th). ``start`` and ``end`` are its
    place in the text, ``sentence`` the number of its sentence, from 0.
    """

    printed: Printed
    unit: str
    start: int
    end: int
    sentence: int
    place: bool = False


def language_of(text: str) -> str:
    """Tell Vietnamese from English by the letters that English lacks.

    >>> language_of("Tỷ lệ đạt 35,6%"), language_of("The rate of Lâm Đồng has reached 35.6%")
    ('vi', 'en')
    """
    letters = sum(c.isalpha() for c in text)
    return "vi" if len(_VIETNAMESE.findall(text)) > 0.15 * letters else "en"


def clean(text: str) -> str:
    """Give a text in one form: composed letters, plain line ends."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\x00", " ")


def read(text: str, lang: str) -> list[Found]:
    """Find the figures of a text, in its order.

    Args:
        text: as `clean` gives it.
        lang: ``vi`` or ``en``: which separator groups thousands.

    >>> [f.printed.text for f in read("Ngày 5/7: hơn 1.700 thủ tục, gần 19% ở mức độ 4.", "vi")]
    ['hơn 1.700', 'gần 19%']
    >>> [(f.printed.text, f.unit) for f in read("About 4.4 million transactions since 2019", "en")]
    [('About 4.4 million', 'transactions')]
    """
    masked = mask(text)
    ends = _sentence_ends(text)
    found = []
    for match in _FIGURE.finditer(masked):
        printed = _printed(match, text, masked, lang)
        if printed:
            unit, end = ("%", match.end()) if match["percent"] else unit_at(masked, match.end())
            found.append(
                Found(
                    printed=printed,
                    unit=unit,
                    start=match.start(),
                    end=end,
                    sentence=bisect_right(ends, match.start()),
                    place=printed.whole and _is_place(match, text, unit),
                )
            )
    return _with_shared_units(found, text, lang)


def _with_shared_units(found: list[Found], text: str, lang: str) -> list[Found]:
    """Give the first end of "10 đến 15%" and "150 - 160 tỷ đồng" what stands after the second."""
    for i in range(len(found) - 2, -1, -1):
        mine, following = found[i], found[i + 1]
        if not mine.unit and RANGE.fullmatch(text, mine.end, following.start):
            after = following.printed.text
            words = after[max(at for at, c in enumerate(after) if c.isdigit()) + 1 :]
            printed = mine.printed if mine.printed.scale else parse(mine.printed.text + words, lang)
            found[i] = replace(mine, printed=printed, unit=following.unit, place=False)
    return found


def _printed(match: re.Match[str], text: str, masked: str, lang: str) -> Printed | None:
    start = match.start("hedge") if _is_hedge(match, text, masked) else _digits_start(match)
    try:
        return parse(text[start : match.end()], lang)
    except UnreadableFigure:
        return None


def _digits_start(match: re.Match[str]) -> int:
    return match.start("sign") if match["sign"] else match.start("digits")


def _is_hedge(match: re.Match[str], text: str, masked: str) -> bool:
    """Tell "trên 4,6 triệu" (over) from "86 trên 193" (of) and "trên 63 tỉnh" (in all).

    "Vượt 6,2%" is over 6.2%; "vượt 6,2% dự toán" is the plan and 6.2% of it.
    """
    if not match["hedge"]:
        return False
    if match["hedge"].lower() == "vượt":
        return not (match["percent"] and _GOAL.match(text, match.end()))
    if match["hedge"].lower() != "trên":
        return True
    before = text[max(0, match.start() - CLOSE) : match.start()].rstrip()
    everywhere = match["digits"] in map(str, PROVINCES) and unit_at(masked, match.end())[0]
    return not before[-1:].isdigit() and not str(everywhere).lower().startswith("tỉnh")


def mask(text: str) -> str:
    """Blank out the numbers of a text that are no figures; places in it stay the same.

    >>> mask("Điều 11 Nghị định 42/2022/NĐ-CP: 30%").replace("\\x00", ".")
    '....... .......................: 30%'
    """
    text = without_codes(text)
    for pattern in dates.SAID:
        text = pattern.sub(_blank, text)
    text = codes.ORDINAL.sub(_unless_place, text)
    text = dates.DAY_AND_MONTH.sub(_unless_fraction, text)
    return dates.BARE_YEAR.sub(_unless_counted, text)


def without_codes(text: str) -> str:
    """Blank out documents, telephones, addresses and other names that hold numbers."""
    text = _ENDLESS.sub(lambda m: "\n" * len(m[0]), text)
    for pattern in codes.CODES:
        text = pattern.sub(_blank, text)
    return text


def _blank(match: re.Match[str]) -> str:
    return _MASK * len(match[0])


def _unless_place(match: re.Match[str]) -> str:
    before, after = _around(match)
    if codes.PLACED_BEFORE.search(before) or codes.PLACED_AFTER.match(after):
        return re.sub(r"(st|nd|rd|th)$", "  ", match[0])
    return _blank(match)


def _unless_fraction(match: re.Match[str]) -> str:
    before, after = _around(match)
    is_place = codes.PLACE_BEFORE.search(before)
    of_so_many = UNIT.match(after.lstrip()) and len(match[0]) > len("2/3")
    return match[0] if is_place or of_so_many else _blank(match)


def _unless_counted(match: re.Match[str]) -> str:
    counted = UNIT.match(_around(match)[1].lstrip(" "))
    return match[0] if counted else _blank(match)


def sentences(text: str) -> list[tuple[int, int]]:
    """Give where each sentence of a text begins and ends."""
    ends = _sentence_ends(text)
    return list(zip([0, *ends], [*ends, len(text)], strict=True))


def _around(match: re.Match[str]) -> tuple[str, str]:
    """Give the words before and after a match."""
    start, end = match.span()
    return match.string[max(0, start - CLOSE) : start], match.string[end : end + CLOSE]


def _sentence_ends(text: str) -> list[int]:
    """Give where sentences end: a full stop before a small letter or a digit is none."""
    ends = _SENTENCE_END.finditer(text)
    return [m.start() for m in ends if not m[1] or m[1].isupper()]


def _is_place(match: re.Match[str], text: str, unit: str) -> bool:
    """Tell a place (thứ 4, 86th) from a count near such words (bảng xếp hạng của 19 sở)."""
    after = text[match.end("digits") : match.end("digits") + 2]
    is_ordinal = after in ("st", "nd", "rd", "th")
    start = match.start("digits")
    said = (codes.PLACE_AT if UNIT.match(unit) else codes.PLACE_BEFORE).search
    return is_ordinal or bool(said(text[max(0, start - CLOSE) : start]))
