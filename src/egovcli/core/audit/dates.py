"""Numbers of a text that say when, and are no figures: dates, years, periods, times of day."""

import re

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])"
_NO_MORE = r"(?![\d]|[.,/]\d)"  # the number ends here
_AND = r"\s*(?:,|-|–|và|đến|tới|to|and)\s*"
_HOUR = r"(?:[01]?\d|2[0-4])\s+giờ"
_MINUTES = r"[0-5]?\d(?!\d|[.,]\d|%)"
_TIME = rf"{_HOUR}(?:\s+{_MINUTES}(?:\s+phút)?)?"
_AT = r"(?:lúc|hồi|trước|vào|đúng|khoảng lúc|tầm)"
_NOT_EACH = r"(?<!mỗi )(?<!một )(?<!hằng )(?<!hàng )(?<!từng )(?<!các )"

_SAID = [
    rf"(?<!\d){_YEAR}-\d\d-\d\d",
    rf"(?<!\d){_DAY}[/.\-]{_MONTH_NUMBER}[/.\-]{_YEAR}",
    rf"(?<![\d/.,]){_MONTH_NUMBER}[/\-]{_YEAR}{_NO_MORE}",
    rf"\btháng\s+{_MONTH_NUMBER}\.{_YEAR}{_NO_MORE}",
    # Vietnamese: ngày 5/7, từ ngày 1 đến 15/8, tháng 3 năm 2020, 6 tháng đầu năm, quý II/2020
    rf"(?<![\d/]){_DAY}\s*[-–]\s*{_DAY}/{_MONTH_NUMBER}{_NO_MORE}(?:/{_YEAR})?",
    rf"\btừ\s+{_DAY}\s*[-–]\s*{_DAY}\.{_MONTH_NUMBER}{_NO_MORE}",
    rf"\btừ\s+{_DAY}\s*(?:-|–|đến|tới)\s*(?:ngày\s+)?{_DAY}/{_MONTH_NUMBER}{_NO_MORE}",
    rf"\bcác\s+ngày\s+(?:{_DAY}(?:/{_MONTH_NUMBER})?{_AND}(?:ngày\s+)?)*{_DAY}"
    rf"(?:/|\s+tháng\s+){_MONTH_NUMBER}{_NO_MORE}",
    rf"\d+\s+tháng(?:\s+(?:đầu|cuối))?\s+năm(?:\s+{_YEAR})?",
    rf"{_NOT_EACH}\btháng\s+{_MONTH_NUMBER}(?:{_AND}(?:tháng\s+)?{_MONTH_NUMBER})*{_NO_MORE}"
    rf"(?:\s+năm\s+{_YEAR})?",
    rf"\bquý\s+(?:[1-4]|I{{1,3}}|IV)\b(?:(?:/|\s+năm\s+){_YEAR})?",
    rf"(?<!\d )\bnăm\s+(?:học\s+)?{_YEAR}(?:{_AND}(?:năm\s+)?{_YEAR})*",
    r"\bthế kỷ\s+(?:thứ\s+)?\d+",
    rf"\b(?:thập niên|thập kỷ|những năm|đầu năm|cuối năm|vụ)\s+(?:{_YEAR}|\d0){_NO_MORE}(?!\s*%)",
    rf"(?<![\d.,]){_YEAR}\s*[-–/]\s*\d\d(?!\d|[.,]\d)",
    r"\b\d{1,3}\s+(?:năm|tháng|tuần|ngày|giờ)\s+(?:qua|vừa qua|trở lại đây|gần đây|gần nhất)\b",
    r"\b\d{1,2}\s+tháng\s+(?:Giêng|Chạp)|\b\d{1,2}\s+Tết\b",
    # English: July 5, 2018; 5 July 2018; the first 6 months of 2020; Q2 2020; the 1990s
    rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?{_NO_MORE}(?:,?\s+{_YEAR})?",
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b(?:,?\s+{_YEAR})?",
    rf"\b{_MONTH}\s+(?:of\s+)?{_YEAR}",
    rf"\b(?:first|last)\s+\d+\s+months\s+of\s+(?:{_YEAR}|the year)",
    rf"\bQ[1-4]\b(?:[/\s]+{_YEAR})?",
    rf"\b{_YEAR}s\b",
    # either: 2016–2020, 24/7, 8h30, 14:30, 7 giờ 30
    rf"(?<![\d.,]){_YEAR}\s*[-–/]\s*{_YEAR}{_NO_MORE}",
    r"(?<!\d)24/(?:7|24)(?:\s*giờ)?",
    r"(?<!trong )(?<!suốt )(?<!sau )(?<!hơn )(?<!gần )\b(?:[01]?\d|2[0-4])h(?:\d{2})?\b",
    r"\b\d{1,2}h\d{2}\b",
    r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:am|pm)\b)?",
    r"\b\d{1,2}\s*(?:am|pm|a\.m\.|p\.m\.)(?!\w)",
    rf"\b(?:đến|đã|tới|tận)\s+quá\s+{_HOUR}",
    # lúc 8 giờ 30 phút, từ 7 giờ đến 17 giờ, 8 giờ sáng; not 6 giờ 40 phút
    rf"\b{_AT}\s+{_TIME}(?:\s*(?:đến|-|–)\s*{_TIME})?",
    rf"\btừ\s+{_TIME}\s*(?:đến|-|–|tới)\s*{_TIME}",
    rf"\b{_TIME}(?=,?\s+(?:sáng|trưa|chiều|tối|đêm|hôm|cùng ngày|\x00))",
]
SAID = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _SAID)
"""Dates and times that their own words or shape give away."""

_DAY_WORD = r"(?:ngày|sáng|trưa|chiều|tối|khuya|hôm|đêm|mùng|mồng|dịp|rạng sáng)"
_MONTH_AFTER = rf"(?:[/.]{_MONTH_NUMBER}(?!\d))"
DAYS = re.compile(
    rf"{_NOT_EACH}\b(?!ngày\s+\d+\s+đêm)(?:{_DAY_WORD}|(?<!\d )ngày\s+từ)\s+(?:ngày\s+)?"
    rf"{_DAY}{_MONTH_AFTER}?"
    rf"(?:{_AND}(?:ngày\s+)?{_DAY}{_MONTH_AFTER}?(?=/|{_NO_MORE}))*{_MONTH_AFTER}?"
    rf"{_NO_MORE}(?:\s+tháng\s+{_MONTH_NUMBER})?(?:\s+năm\s+{_YEAR})?",
    re.IGNORECASE,
)
"""Ngày 5/7, từ ngày 1 đến 15/8, ngày 2 tháng 9; not what is done in one day: ngày 30 lượt."""

HOURS = re.compile(rf"\b{_HOUR}\s+{_MINUTES}(?!\s+phút)", re.IGNORECASE)
"""8 giờ 30; but not 24 giờ 12 hộ."""

BARE_YEAR = re.compile(rf"(?<![\d.,/]){_YEAR}{_NO_MORE}")
"""A year, unless a unit follows: Vietnamese prints groups of three, so 2.018 is a count."""

DAY_AND_MONTH = re.compile(rf"(?<![\d.,/]){_DAY}/{_MONTH_NUMBER}{_NO_MORE}")
"""5/7 is a day, unless it is a place among so many or a unit follows."""

YEARS = re.compile(rf"(?<!\d){_YEAR}(?!\d)")

YEAR_BEFORE = re.compile(
    r"\b(?:so với|đến|tới|từ|hết|cuối|đầu|giữa|trước|sau|kể từ|tháng|vụ|mùa|năm|since|in|by|until)"
    r"\s+(?:\x00*\s*)?$",
    re.IGNORECASE,
)
"""What stands before a year even if a unit follows: đến 2030 tỉnh có…"""
