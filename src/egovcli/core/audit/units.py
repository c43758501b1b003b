"""What a number of a text counts: the noun after it, with what each is for (đồng/người/tháng)."""

import re

from egovcli.core.audit.lexicon import english, measures
from egovcli.core.audit.nouns import INSIDE, RELATIONS, known_at, listed, noun_end

_EACH = re.compile(r" ?(?P<slash>/) ?|\s+(?P<each>mỗi|một|hằng|hàng|per|a)\s+", re.IGNORECASE)
_MONEY = frozenset(listed(measures.SYMBOLS["money"], measures.MEASURES["money"]))
_SO_MANY = re.compile(r"10*(?:\.?000)*\s+(?=[^\W\d])")
_PERIODS = frozenset(listed(measures.MEASURES["time"], english.PER))
_NUMBER_OF = re.compile(r"\s*(?:(?:tổng\s+)?số|tổng(?=\s+(?:lượt|số)))", re.IGNORECASE)
_BEFORE_SLASH = re.compile(r"(?P<words>(?: [^\W\d_]+){1,2})(?=/(?:[^\W\d_]|10))")
_LAST_WORD_OF_EACH = re.compile(r" ([^\W\d_]+)(?=[.,;)])")
MOST_PER = 3  # đồng/m2/người/tháng


def unit_at(text: str, at: int, lang: str = "vi") -> tuple[str, int]:
    """Give the unit that begins at a place of a text, and where it ends.

    >>> unit_at("1.742 thủ tục hành chính của tỉnh", 5)
    ('thủ tục hành chính', 24)
    >>> unit_at("7,6 nghìn giao dịch/ngày", 9), unit_at("105 is little", 3, "en")
    (('giao dịch/ngày', 24), ('', 3))
    """
    start = _past_blanks(text, at)
    end = noun_end(text, start, lang)
    if end == start:
        return "", at
    end = _end_of_per(text, start, end, lang)
    return " ".join(text[start:end].split()), end


def part_at(text: str, at: int, lang: str = "vi") -> tuple[str, int]:
    """Give what a fraction is a part of: (1/3) số thửa, (2/3) nhà thuốc.

    >>> part_at("1/3 số thửa kiểm tra", 3)
    ('số thửa', 11)
    """
    number = _NUMBER_OF.match(text, at)
    unit, end = unit_at(text, number.end() if number else at, lang)
    return (" ".join(text[at:end].split()), end) if unit else ("", at)


def _past_blanks(text: str, at: int) -> int:
    while text[at : at + 1] in (" ", "\t", "\u00a0", "\u202f"):
        at += 1
    return at


def _end_of_per(text: str, start: int, end: int, lang: str) -> int:
    """Take in what each is for: /người/tháng, mỗi năm, /10.000 dân, tấn rác/ngày."""
    is_money = known_at(text, start)[0] in _MONEY
    end = _up_to_slash(text, end)
    for _ in range(MOST_PER):
        each = _EACH.match(text, end)
        after = _end_of_each(text, each, is_money, lang) if each else end
        if after == end:
            break
        end = after
    return end


def _end_of_each(text: str, each: re.Match[str], is_money: bool, lang: str) -> int:
    at = each.end()
    if each["slash"]:
        so_many = _SO_MANY.match(text, at)
        at = so_many.end() if so_many else at
        after = noun_end(text, at, lang)
        more = _LAST_WORD_OF_EACH.match(text, after) if after > at else None
        if more and more[1].lower() not in INSIDE:  # 50.000 đồng/người lớn, …
            return more.end()
        return after if after > at else each.start()
    noun, after = known_at(text, at)
    return after if noun in _PERIODS or (noun and is_money) else each.start()


def _up_to_slash(text: str, end: int) -> int:
    """Take in one more noun before a slash: tấn rác/ngày, lượt khách quốc tế/năm."""
    more = _BEFORE_SLASH.match(text, end)
    words = more["words"].lower().split() if more else []
    return more.end() if more and not RELATIONS.intersection(words) else end
