"""Whether a word before a number hedges it: gần 5 km, but not mầm non 5 lớp."""

import re

from egovcli.core.audit.lexicon.endings import PREDICATES, RELATIONS, VERBS
from egovcli.core.audit.nouns import known_at
from egovcli.core.audit.units import unit_at

CLOSE = 80  # characters: the words that say what a number is stand as near

_COMPARED = (
    "cao thấp sớm muộn nhanh chậm tốt kém ít nhiều lớn nhỏ dài ngắn rộng hẹp sâu dày mỏng nặng nhẹ "
    "đắt rẻ xa gần già trẻ lâu mạnh yếu đông thưa nóng lạnh giỏi khá bé to"
)
_DENIED = "không chẳng chả no not"
_NO_HEDGE_AFTER = {
    "hơn": f"{_COMPARED} {_DENIED}",
    "dưới": _DENIED,
    "quá": _DENIED,
    "non": "mầm sinh đẻ cây con lá chồi nước núi trẻ",
    "già": "người cụ ông bà cha mẹ cây gà trẻ tuổi",
    "sát": "khảo giám cảnh kiểm quan sâu bám theo ám trinh chà mật ma",
    "tầm": "trung sức đúng vừa quá trong ngoài",
    "chừng": "không",
    "cỡ": "tôm cá mực loại kích khổ giấy gỗ đủ nhiều các mọi",
    "some": "for in",
}
_OTHER_WORD = {hedge: frozenset(words.split()) for hedge, words in _NO_HEDGE_AFTER.items()}
_OTHER_WORD |= {
    word: frozenset(_DENIED.split()) for word in ("less than", "more than", "fewer than")
}
_BEFORE_SOME = "có mất chỉ được còn cách dài nặng cao vào hết đi thêm mới nuôi trồng thu bán"
_ONLY_AFTER = {
    "độ": frozenset(_BEFORE_SOME.split()),
}
_GOAL = re.compile(r"\s*(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|so với|mức)\b", re.IGNORECASE)
_PLACES = re.compile(
    r"(?:tuyến|lĩnh vực|nền tảng|kênh|sàn|mặt|trụ cột|phương diện|địa bàn|tỉnh|huyện|xã|phường"
    r"|sân|trang|đoạn)\b",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"([^\W\d_]+)\s*$")
_ROUND = re.compile(r"10*(?:\.?000)*")
_RATE = re.compile(r"\d[^\d.;:,\n]{1,30}$")  # 12 bác sĩ trên 10.000 dân
_VERBS = frozenset(RELATIONS.split() + PREDICATES.split())
_DONE = frozenset(VERBS.split())
_FORBIDDEN = re.compile(
    r"\b(?:không|chưa|chẳng|chớ|đừng|cấm)\s+(?:(?:được|để|nên|phải|có|thể|cho phép)\s+)?$",
    re.IGNORECASE,
)
_BOUNDS = frozenset({"quá", "vượt", "vượt quá", "vượt mức", "vượt ngưỡng", "vượt quá mức", "dưới"})
_EXTENTS = frozenset("dài rộng sâu dày nặng cao".split())  # noqa: SIM905 - words read better than a list
_EXTENT_UNIT = re.compile(
    r"(?:km2?|k?m²|[cm]?m2?|ha|hecta|héc ta|hải lý|mét|mét vuông|ki-lô-mét|kg|tạ|tấn|cây số)"
)
_THAN = re.compile(r"[^.;:\n]{0,30}\b(?:so với|lần)\b|\s*(?:nữa|mực)\b", re.IGNORECASE)


def is_hedge(match: re.Match[str], masked: str) -> bool:
    """Tell a hedge from the same word said of something else.

    ``match`` is one of the pattern of figures in the text with codes and dates blanked out.
    Trên is over, but not in "86 trên 193", "trên 63 tỉnh", "12 bác sĩ trên 10.000 dân"; vượt
    is over, but not in "vượt 6,2% dự toán"; ngoài only with an age.
    """
    hedge = " ".join((match["hedge"] or "").lower().split())
    before = masked[max(0, match.start() - CLOSE) : match.start()]
    last = _LAST_WORD.search(before)
    word = last[1].lower() if last else ""
    if hedge == "hơn" and word in _EXTENTS:
        return before.endswith("kéo dài ") or _is_extent(match, masked)
    if hedge in _BOUNDS and _FORBIDDEN.search(before):
        return False
    if not hedge or word in _OTHER_WORD.get(hedge, ()) or word not in _ONLY_AFTER.get(hedge, word):
        return False
    if hedge.startswith("vượt"):
        end = match.end() if match["percent"] else unit_at(masked, match.end())[1]
        return not _GOAL.match(masked, end)
    if hedge == "ngoài":
        return known_at(masked, match.end())[0] == "tuổi"
    if hedge == "cỡ":
        return not unit_at(masked, match.end())[0].endswith("/kg")
    return hedge != "trên" or not _is_on(match, before.rstrip(), masked)


def _is_on(match: re.Match[str], before: str, masked: str) -> bool:
    """Tell trên as on, in or of from trên as over."""
    if before[-1:].isdigit() or _is_counted_on(match, before):
        return True
    is_odd = match["digits"].isdigit() and int(match["digits"]) % 5 and not match["scales"]
    place = _PLACES.match(masked, match.end() + 1)
    return bool(place and is_odd)


def _is_extent(match: re.Match[str], masked: str) -> bool:
    """Tell a road dài hơn 3 km (over) from one that is dài hơn 3 km so với… (by so much)."""
    unit, end = unit_at(masked, match.end())
    return bool(_EXTENT_UNIT.fullmatch(unit)) and not _THAN.match(masked, end)


def _is_counted_on(match: re.Match[str], before: str) -> bool:
    """Tell the base of a rate (12 bác sĩ trên 10.000 dân) from 9 người nghỉ trên 10 trận."""
    rate, last = _RATE.search(before), _LAST_WORD.search(before)
    if not rate or not last or not _ROUND.fullmatch(match["digits"]):
        return False
    word, end = last[1].lower(), unit_at(before, rate.start() + 1)[1]
    return word not in _VERBS and (word not in _DONE or end == len(before))
