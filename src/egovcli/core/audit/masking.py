"""Numbers of a text that are no figures, blanked out; fractions stay."""

import re

from egovcli.core.audit import codes, dates, fractions, labels, times
from egovcli.core.audit.nouns import is_measure, known_at
from egovcli.core.audit.numbers import PERCENT, SCALES

CLOSE = 80  # characters: the words that say what a number is stand as near
_ENDLESS = re.compile(r"\S{100,}")  # no figure is so long; patterns would take their time on it
_TIMES = re.compile(r"(?<!\w)\d+(?:[.,]\d+)?(?:x\d+(?:[.,]\d+)?)+")  # 2x600 MW
_MASK = "\x00"
_SCALE = re.compile(rf"\s*(?:{'|'.join([*SCALES, *PERCENT])})(?!\w)", re.IGNORECASE)

_LAST_OF_LIST = re.compile(r"(\D*\d.*(?:,|\b(?:và|hoặc|and))\s*)(\d+)", re.DOTALL)
_SAID_SO = re.compile(r"\w\s+số\s+\d{1,3}$", re.IGNORECASE)  # chi nhánh số 5 cấp giấy
_ONE_NUMBER = re.compile(r"\D+\d+")
_LAST_OF_DAYS = re.compile(r"(.*\d\s*(?:,|\bvà)\s+)(\d+)|(.*\d,\s+)(\d+/\d+)", re.DOTALL)
_COUNT_BEFORE = re.compile(r"(?<!giờ )\b\d{1,2} $")
_NEXT = re.compile(
    r"\s*(?:tháng|năm|ngày)\s+(?:tiếp|sau|tới|liền|kế|nữa)\b"
)  # tháng 5 và 2 tháng sau
_CALENDAR = re.compile(r"\s*(?:tháng|năm)\b", re.IGNORECASE)


def mask(text: str) -> str:
    """Blank out the numbers of a text that are no figures; places in it stay the same.

    >>> mask("Điều 11 Nghị định 42/2022/NĐ-CP: 30%").replace("\\x00", ".")
    '....... .......................: 30%'
    """
    text = without_codes(text)
    for pattern in dates.SAID:
        text = pattern.sub(_blank, text)
    for pattern in dates.LISTED:
        text = pattern.sub(_unless_done_in_it, text)
    for pattern in times.SAID:
        text = pattern.sub(_blank, text)
    for pattern in (*labels.LABELLED, dates.WITH_HYPHEN, times.HALF_SAID):
        text = pattern.sub(_unless_something_follows, text)
    text = codes.ORDINAL.sub(_unless_place, text)
    text = dates.DAY_AND_MONTH.sub(_unless_no_day, text)
    return dates.BARE_YEAR.sub(_unless_counted, text)


def without_codes(text: str) -> str:
    """Blank out documents, telephones, addresses and other names that hold numbers."""
    text = _ENDLESS.sub(lambda m: "\n" * len(m[0]), text)
    text = _TIMES.sub(lambda m: m[0].replace("x", "×"), text)
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


def _unless_no_day(match: re.Match[str]) -> str:
    said = fractions.kind(match[0], *_around(match))
    if said == "fraction":
        return match[0].replace("/", fractions.SLASH)
    return _blank(match) if said == "day" else match[0]


def _unless_counted(match: re.Match[str]) -> str:
    before, after = _around(match)
    is_year = dates.YEAR_BEFORE.search(before) or not _something_follows(after)
    return _blank(match) if is_year else match[0]


def _unless_done_in_it(match: re.Match[str]) -> str:
    """Blank out days or months, but not what is done in them: ngày 30 lượt; ngày 5/6, 12 hộ."""
    before, after = _around(match)
    is_counted = bool(_NEXT.match(after)) or (
        _something_follows(after) and not _CALENDAR.match(after)
    )
    is_days = not match[0].lower().startswith("tháng")
    if is_counted and is_days and _ONE_NUMBER.fullmatch(match[0]):
        return match[0]
    listed = _LAST_OF_DAYS.fullmatch(match[0]) if is_counted else None
    if not listed and _SCALE.match(after):
        return match[0]
    if listed:
        dates_before, counted = listed[1] or listed[3], listed[2] or listed[4]
        return _MASK * len(dates_before) + counted
    word = match[0].split()[0] if _COUNT_BEFORE.search(before) else ""  # 2 ngày 14 và 15/6
    return word + _MASK * (len(match[0]) - len(word))


def _unless_something_follows(match: re.Match[str]) -> str:
    """Blank out a label and its numbers; of a list, all but a last one that counts something."""
    before, after = _around(match)
    last = before.split()[-1].lower() if before[-1:] == " " and before.strip() else ""
    is_counted = _something_follows(after) and not _SAID_SO.search(match[0])
    if last == "các" and not is_counted and _LAST_OF_LIST.fullmatch(match[0]):
        return _blank(match)  # các phút 23, 67
    if last in labels.EACH or f"{last} {match[0].split()[0].lower()}" in labels.OTHER_WORDS:
        return match[0]
    if not is_counted:
        return _blank(match)
    listed = _LAST_OF_LIST.fullmatch(match[0])
    return _MASK * len(listed[1]) + listed[2] if listed else match[0]


def _something_follows(after: str) -> bool:
    """Tell whether a scale, a percent sign, a measure or a known noun in small letters follows."""
    at = len(after) - len(after.lstrip(" "))
    known = known_at(after, at)[0]
    if after[at : at + 1].isupper() and (len(known) < 2 or not is_measure(known)):
        known = ""
    return bool(_SCALE.match(after) or (known and not labels.NAMED_AFTER.match(after)))


def _around(match: re.Match[str]) -> tuple[str, str]:
    """Give the words before and after a match."""
    start, end = match.span()
    return match.string[max(0, start - CLOSE) : start], match.string[end : end + CLOSE]
