"""The figures of a plain text in Vietnamese or English, each with its hedge and its unit.

Numbers in dates, times, telephone and document numbers, addresses, codes and sections are no
figures; nor are service levels (mức độ 4). Numbers in words are, where they count something.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, replace

from egovcli.core.audit import codes, in_words, spelled
from egovcli.core.audit.fractions import SLASH
from egovcli.core.audit.hedging import is_hedge
from egovcli.core.audit.masking import CLOSE, mask
from egovcli.core.audit.nouns import counts_at, known_at
from egovcli.core.audit.numbers import HEDGES, PERCENT, SCALES, Printed, parse
from egovcli.core.audit.units import part_at, unit_at
from egovcli.errors.audit import UnreadableFigure


def _any_of(words: list[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_SCALE = rf"\s*(?:{_any_of(list(SCALES))})(?!\w)(?!\s+(?:lệ|trọng|giá|suất|số|phú|chứng)\b)"
_SCALES = rf"(?:{_SCALE})*"
_FIGURE = re.compile(
    rf"""
    (?:(?<![\w])(?P<hedge>{_any_of(list(HEDGES))})\s*)?
    (?P<sign>(?<![\w.,)])[+−-])?
    (?<![\w.,])(?P<digits>
        (?:[1-9]{SLASH}(?:10|\d)|\d+(?:[.,\u00a0\u202f]\d+)*)(?![.,]?\d)|{spelled.NUMBER})
    (?P<scales>{_SCALES}(?:(?<=[^\W\d])\s+\d{{1,3}}(?![.,]?\d){_SCALE}{_SCALES}){{0,2}})
    (?P<percent>\s*(?:%|(?:{_any_of([p for p in PERCENT if p != "%"])})(?!\w)))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(
    r"(?<=[.!?…])(?<!\bTP\.)(?<!\bTS\.)(?<!\bMr\.)(?<!\bDr\.)[\"”’)]*[^\S\n]+(?=[\"“(]?(\w))|\n+"
)
_JOINED = re.compile(r"-[a-z]{3}")
RANGE = re.compile(r"\s*(?:-|–|x|×|đến|tới|to|or|hoặc)\s*", re.IGNORECASE)
_VIETNAMESE = re.compile(r"[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)


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
    found: list[Found] = []
    for match in _FIGURE.finditer(masked):
        if not match["digits"][0].isdigit() and not in_words.counts(match, masked):
            continue
        is_of_unit = found and match.start("digits") < found[-1].end  # giường/10.000 dân
        printed = None if is_of_unit else _printed(match, text, masked, lang)
        if printed:
            unit, end = _unit(match, masked, lang)
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
            printed = _scaled_as(mine.printed, following.printed, lang)
            found[i] = replace(mine, printed=printed, unit=following.unit, place=False)
    return found


def _scaled_as(first: Printed, second: Printed, lang: str) -> Printed:
    """Give 150 the scale of "150 - 160 tỷ", unless it grows past it: 500.000 đến 2 triệu."""
    if first.scale or first.parts > 1 or second.parts > 1:
        return first
    digits = [at for at, c in enumerate(second.text) if c.isdigit()]
    words = second.text[max(digits, default=len(second.text)) + 1 :]
    scaled = parse(first.text + words, lang)
    return scaled if scaled.value <= second.value else first


def _unit(match: re.Match[str], masked: str, lang: str) -> tuple[str, int]:
    if match["percent"]:
        return "%", match.end()
    if SLASH in match["digits"]:
        return part_at(masked, match.end(), lang)
    if match["scales"].lower().endswith(("tỷ", "tỉ")) and not counts_at(masked, match.end()):
        return "", match.end()  # 78 tỷ tiền thuốc: the money is not named
    is_joined = lang == "en" and bool(_JOINED.match(masked, match.end()))
    return unit_at(masked, match.end() + is_joined, lang)  # a 15-minute wait


def _printed(match: re.Match[str], text: str, masked: str, lang: str) -> Printed | None:
    start = match.start("hedge") if is_hedge(match, masked) else _digits_start(match)
    try:
        return parse(text[start : match.end()], lang)
    except UnreadableFigure:
        return None


def _digits_start(match: re.Match[str]) -> int:
    return match.start("sign") if match["sign"] else match.start("digits")


def sentences(text: str) -> list[tuple[int, int]]:
    """Give where each sentence of a text begins and ends."""
    ends = _sentence_ends(text)
    return list(zip([0, *ends], [*ends, len(text)], strict=True))


def _sentence_ends(text: str) -> list[int]:
    """Give where sentences end: a full stop before a small letter or a digit is none."""
    ends = _SENTENCE_END.finditer(text)
    return [m.start() for m in ends if not m[1] or m[1].isupper()]


def _is_place(match: re.Match[str], text: str, unit: str) -> bool:
    """Tell a place (thứ 4, 86th) from a count near such words (bảng xếp hạng của 19 sở)."""
    after = text[match.end("digits") : match.end("digits") + 2]
    is_ordinal = after in ("st", "nd", "rd", "th")
    start = match.start("digits")
    said = (codes.PLACE_AT if known_at(unit)[0] else codes.PLACE_BEFORE).search
    return is_ordinal or bool(said(text[max(0, start - CLOSE) : start]))
