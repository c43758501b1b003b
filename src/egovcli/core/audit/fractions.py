"""Which of the numbers written n/m are fractions (1/3 số hộ), counts (5/8 xã) or days (5/7)."""

import re

from egovcli.core.audit.codes import PLACE_BEFORE
from egovcli.core.audit.nouns import known_at
from egovcli.core.audit.numbers import FRACTION

SLASH = "\u2044"
"""Stands for the slash of a fraction in a text with dates and codes blanked out."""

_COUNTS = ("2/5", "3/5", "4/5", "3/10", "7/10", "9/10")  # "3/5 xã" is three communes of five
_WHOLE = re.compile(
    r"\s*(?:(?:tổng\s+)?số|tổng|diện tích|dân số|trong|thời gian|chiều|quãng|chặng|khối lượng"
    r"|kinh phí|chi phí|giá trị|giá|sản lượng|lượng|công suất|quy mô|ngân sách|thu nhập|doanh thu"
    r"|các|những|mức|của|là|so|toàn|nhu cầu|vốn|cả|nhân lực|quân số|lực lượng|of|the)\b",
    re.IGNORECASE,
)
_SAID_BEFORE = re.compile(
    r"\b(?:khoảng|gần|hơn|trên|dưới|chừng|xấp xỉ|quá|ngót|non|già|chiếm|bằng|còn|được|giảm|tăng"
    r"|cắt|bớt|có|mất|chỉ|là|thêm|(?:có|lên|giảm|tăng|chỉ)\s+(?:tới|đến)|ngắn"
    r"|about|nearly|almost|over|under|some|by)\s+$",
    re.IGNORECASE,
)
NEAR = 20  # characters
_DAY_BEFORE = re.compile(
    r"\b(?:ngày|dịp|trước|sau|từ|đến|tới|hết|lễ|vào|hôm|mốc|kỷ niệm|on|by|since|until)\s+$",
    re.IGNORECASE,
)


def kind(said: str, before: str, after: str) -> str:
    """Tell ``fraction``, ``counts`` or ``day`` of two numbers with a slash.

    >>> kind("1/3", "", " số hộ"), kind("5/8", "đã có ", " xã"), kind("5/7", "từ ", ", tỉnh")
    ('fraction', 'counts', 'day')
    """
    if PLACE_BEFORE.search(before):
        return "counts"
    is_said_so = re.fullmatch(FRACTION, said) is not None
    counted = known_at(after, len(after) - len(after.lstrip(" ")))[0]
    if is_said_so and _WHOLE.match(after):
        return "fraction"
    if is_said_so and counted and said not in _COUNTS:
        return "fraction"
    before = before[-NEAR:]
    is_said = _SAID_BEFORE.search(before)
    if _DAY_BEFORE.search(before) and not is_said:
        return "day"
    if counted:
        return "counts"
    return "fraction" if is_said_so and is_said else "day"
