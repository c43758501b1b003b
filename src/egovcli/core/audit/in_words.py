"""Where a text counts in words: ba bệnh viện, but not tháng ba, cả năm or lúa chín."""

import re

from egovcli.core.audit.nouns import known_at

_NAMED = """
thứ tháng cấp lần quý số tuần ngày hạng điều khoản mục phần bước chương lớp khối tổ khu ấp thôn xóm
đợt khóa khoá kỳ vòng đoạn nhóm loại bậc mức giải tầng phường quận chị anh ông bà bác chú cô thầy
mùng mồng ngã dăm đôi vài mấy mươi hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu tỷ linh lẻ
"""
_RIPE = "lúa trái quả phê hạt nếp vải nhãn chuối mít vụ"
_YEAR = """
cả hằng hàng mỗi thúc đầu cuối giữa từng suốt trong của theo qua quanh sang trọn hết thường các
những nhiều kết hoạch tiêu toán cáo đến tới từ niên một vào ra trên dưới
"""
_NOT_AFTER = {
    "năm": frozenset(f"{_NAMED} {_YEAR}".split()),
    "chín": frozenset(f"{_NAMED} {_RIPE}".split()),
}
_NEVER_AFTER = frozenset(_NAMED.split())
_LAST_WORD = re.compile(r"([^\W\d_]+)\s*$")
_FREE = re.compile(r"\b(?:(?:mỗi|hằng|hàng|cả|trong) năm|một trong)\s*$", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[.!?…:;\n“\"(•-])\s*$")
_PART_OF_PERIOD = re.compile(r"\s+(?:rưỡi|đầu|cuối)\b", re.IGNORECASE)  # sáu tháng đầu năm
_PART_OF_DAY = re.compile(r"\s+(?:sáng|trưa|chiều|tối|đêm|kém|rưỡi)\b", re.IGNORECASE)


def counts(match: re.Match[str], masked: str) -> bool:
    """Tell whether a number in words counts the known noun after it, or is a percentage.

    ``match`` has the groups ``digits`` and ``percent``, in the text with dates blanked out.
    """
    start = match.start("digits")
    before = masked[max(0, start - 40) : start]
    last = _LAST_WORD.search(before)
    words = match["digits"].lower()
    if last and last[1].lower() in _NOT_AFTER.get(words, _NEVER_AFTER) and not _FREE.search(before):
        return False
    if match["digits"][0].isupper() and not _BEGINS.search(before):
        return False  # a name: Ba Vì, Năm Căn
    if match["percent"]:
        return True
    unit, end = known_at(masked, match.end())
    otherwise = _PART_OF_DAY if unit == "giờ" else _PART_OF_PERIOD
    return bool(unit) and not otherwise.match(masked, end)
