"""Numbers of a text that say when, and are no figures: dates, years, periods."""

import re

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"
_MONTH_NUMBER = r"(?:1[0-2]|0?[1-9])"
_NO_MORE = r"(?![\d]|[.,/]\d)"  # the number ends here
_MONTH_OF_DAY = (
    rf"(?:{_MONTH_NUMBER}{_NO_MORE}"
    r"|(?:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)\b)"
)
_AND = r"\s*(?:,|-|–|và|đến|tới|to|and)\s*"
_TO = r"\s*(?:-|–|đến|tới)\s*"
_AND_YEAR = rf"(?:\s+năm\s+{_YEAR})?"
_NOT_EACH = r"(?<!mỗi )(?<!một )(?<!hằng )(?<!hàng )(?<!từng )(?<!các )"
_NOT_LASTING = (
    r"(?<!trong )(?<!suốt )(?<!cả )(?<!các )(?<!sau )(?<!mất )(?<!hơn )(?<!gần )(?<!là )(?<!\d )"
)

_SAID = [
    rf"(?<!\d){_YEAR}-\d\d-\d\d",
    # 10-16/8/2025, từ 15-3 đến 20-4, từ 10 đến 16 tháng 8, từ 1 đến 15/8
    rf"(?<![\d/.,]){_DAY}\s*[-–]\s*{_DAY}/{_MONTH_NUMBER}(?:/{_YEAR})?{_NO_MORE}",
    rf"\btừ\s+{_DAY}{_TO}(?:ngày\s+)?{_DAY}/{_MONTH_NUMBER}{_NO_MORE}",
    rf"\btừ\s+{_DAY}\s*(?:đến|tới)\s*{_DAY}-{_MONTH_NUMBER}{_NO_MORE}",
    rf"\btừ\s+{_DAY}\s*[-–]\s*{_DAY}\.{_MONTH_NUMBER}{_NO_MORE}",
    rf"\btừ\s+{_DAY}-{_MONTH_NUMBER}\s*(?:đến|tới|–)\s*(?:hết\s+)?"
    rf"{_DAY}-{_MONTH_NUMBER}{_NO_MORE}",
    rf"\btừ\s+{_DAY}\.{_MONTH_NUMBER}{_TO}{_DAY}\.{_MONTH_NUMBER}{_NO_MORE}",
    rf"(?<![\d/.,]){_DAY}(?:{_TO}|\s+và\s+){_DAY}\s+tháng\s+{_MONTH_OF_DAY}{_AND_YEAR}",
    rf"(?<!\d)(?<!\d[.,]){_DAY}[/.\-]{_MONTH_NUMBER}[/.\-]{_YEAR}",
    rf"(?<![\d/.,]){_MONTH_NUMBER}[/\-]{_YEAR}{_NO_MORE}",
    rf"\btháng\s+{_MONTH_NUMBER}\.{_YEAR}{_NO_MORE}",
    rf"\btuần\s+(?:thứ\s+)?\d{{1,2}}(?:/|\s+năm\s+){_YEAR}",
    # 19 tháng 8; but 3 tháng 6, 7 và 8 are three
    rf"\b(?=\d){_NOT_LASTING}{_DAY}\s+tháng\s+{_MONTH_NUMBER}{_NO_MORE}(?!{_AND}\d{{1,2}}(?!\d|\s+tháng))"
    rf"(?!\s+(?:ngày|tuần)\b){_AND_YEAR}",
    rf"\bcác\s+ngày\s+(?:{_DAY}(?:/{_MONTH_NUMBER})?{_AND}(?:ngày\s+)?)*{_DAY}"
    rf"(?:[/\-]|\s+tháng\s+){_MONTH_NUMBER}{_NO_MORE}",
    # tháng 3 năm 2020, 6 tháng đầu năm, 9 tháng/2025, tính chung 9 tháng, quý II/2020
    rf"\b\d{{1,2}}\s+tháng(?:\s*/\s*|\s+){_YEAR}{_NO_MORE}",
    r"\b(?:tính chung|lũy kế|luỹ kế|cộng dồn)\s+(?:trong\s+|cả\s+|hết\s+)?\d{1,2}\s+tháng\b",
    # 9 tháng tăng 7,85%, kết quả 10 tháng đạt…; but trong 9 tháng, sau 9 tháng
    r"(?:(?<=[.;:,(]\s)|(?<=\n)|\b(?:GDP|GRDP|CPI|IIP|FDI|kết quả|thu ngân sách|kim ngạch|xuất khẩu"
    r"|nhập khẩu|giải ngân|doanh thu|sản lượng|bình quân|số liệu|thanh tra|báo cáo|chung|qua)\s+)"
    r"(?:[2-9]|1[01])\s+tháng"
    r"(?=,?\s+(?:tăng|giảm|đạt|ước|đã|toàn tỉnh|cả nước|cả tỉnh|bằng|vượt)\b)",
    r"\b\d{1,2}\s+tháng\s+(?:của\s+|từ\s+đầu\s+|trong\s+)năm\b",
    rf"\d+\s+tháng(?:\s+(?:đầu|cuối))?\s+năm(?:\s+{_YEAR})?",
    rf"\bquý\s+(?:[1-4]|I{{1,3}}|IV)\b(?:(?:/|\s+năm\s+){_YEAR})?",
    rf"(?<!\d )\bnăm\s+(?:học\s+)?{_YEAR}(?:{_AND}(?:năm\s+)?{_YEAR})*",
    rf"\bthế kỷ\s+(?:thứ\s+)?\d{{1,2}}(?:{_AND}(?:thế kỷ\s+)?\d{{1,2}}{_NO_MORE}(?!\s*%))?",
    rf"\b(?:thập niên|thập kỷ|những năm|đầu năm|cuối năm|vụ)\s+(?:{_YEAR}|\d0){_NO_MORE}(?!\s*%)",
    rf"(?<![\d.,]){_YEAR}\s*[-–/]\s*\d\d(?!\d|[.,]\d)",
    r"\b\d{1,3}\s+(?:năm|tháng|tuần|ngày|giờ)\s+(?:qua|vừa qua|trở lại đây|gần đây|gần nhất)\b",
    r"\b\d{1,2}\s+tháng\s+(?:Giêng|Chạp)|\b\d{1,2}\s+Tết\b",
    # English: July 5, 2018; 5 July 2018; the first 6 months of 2020; Q2 2020; the 1990s
    rf"\b(?:{_DAY}(?:,\s*|\s*[-–]\s*|\s+(?:and|to)\s+)){{1,9}}{_DAY}\s+(?-i:{_MONTH})\b",
    rf"\b(?-i:{_MONTH})\s+{_DAY}(?:{_AND}{_DAY}{_NO_MORE}(?!\s*%|\s+[^\W\d]))+",
    rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?{_NO_MORE}(?:,?\s+{_YEAR})?",
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b(?:,?\s+{_YEAR})?",
    rf"\b{_MONTH}\s+(?:of\s+)?{_YEAR}",
    rf"\b(?:first|last)\s+\d+\s+months\s+of\s+(?:{_YEAR}|the year)",
    rf"\bQ[1-4]\b(?:[/\s]+{_YEAR})?",
    rf"\b{_YEAR}s\b",
    rf"(?<![\d.,]){_YEAR}\s*[-–/]\s*{_YEAR}{_NO_MORE}",
]
SAID = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _SAID)
"""Dates that their own words or shape give away."""

_DAY_WORD = (
    r"(?:ngày|sáng|trưa|chiều|tối|khuya|hôm|đêm|mùng|mồng|dịp|rạng sáng|chủ nhật"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy))"
)
_MONTH_AFTER = rf"(?:[/.]{_MONTH_NUMBER}(?!\d))"
_DAYS = re.compile(
    rf"\b(?=[ncthsrdmk]|đêm){_NOT_EACH}(?!ngày\s+\d+\s+đêm)"
    rf"(?:{_DAY_WORD}|(?<!\d )ngày\s+từ)\s+(?:ngày\s+)?"
    rf"{_DAY}{_MONTH_AFTER}?"
    rf"(?:{_AND}(?:ngày\s+)?{_DAY}{_MONTH_AFTER}?(?=/|{_NO_MORE}))*{_MONTH_AFTER}?"
    rf"{_NO_MORE}(?:\s+tháng\s+{_MONTH_OF_DAY})?{_AND_YEAR}",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    rf"\b(?=tháng)(?!(?<=\d )tháng\s+\d+\s+(?:ngày|tuần)\b){_NOT_EACH}"
    rf"tháng\s+{_MONTH_NUMBER}(?:{_AND}(?:tháng\s+)?{_MONTH_NUMBER})*{_NO_MORE}"
    rf"{_AND_YEAR}",
    re.IGNORECASE,
)
_OF_EACH_MONTH = re.compile(
    rf"\bcác tháng\s+{_MONTH_NUMBER}(?:{_AND}(?:tháng\s+)?{_MONTH_NUMBER})*{_NO_MORE}",
    re.IGNORECASE,
)
LISTED = (_DAYS, _MONTHS, _OF_EACH_MONTH)
"""Ngày 5/7, từ ngày 1 đến 15/8, tháng 3 và 4; but ngày 30 lượt; tháng 3, 12 xã."""

_CLAUSE_GOES_ON = r"và|đến|tới|thì|là|có|với|của|theo|để|phải|sẽ|đã|năm|tại|ở"
WITH_HYPHEN = re.compile(
    r"\b(?:(?:trước|sau|hết|dịp|lễ|kỷ niệm|hôm|mốc|Quốc khánh|on|by|since|until|before|after"
    r"|(?-i:Ngày)\b[^\d.,;:\n]{0,40})\s+"
    rf"{_DAY}-{_MONTH_NUMBER}{_NO_MORE}|(?:vào|từ|đến|tới)\s+{_DAY}-{_MONTH_NUMBER}{_NO_MORE}"
    rf"(?=\s*(?:[.,;:()\"”\n]|$|\s(?:{_CLAUSE_GOES_ON})\b)))|(?<=;\s){_DAY}\.{_MONTH_NUMBER}{_NO_MORE}",
    re.IGNORECASE,
)
"""Trước 15-12, Quốc khánh 2-9; but trước 2-3 ngày."""

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
