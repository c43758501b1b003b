"""Numbers of a text that say at what hour, and are no figures; how many hours it took is one."""

import re

_HOUR = r"(?:[01]?\d|2[0-4])\s+giờ"
_MINUTES = r"[0-5]?\d(?!\d|[.,]\d|%)"
_TIME = rf"{_HOUR}(?:\s+(?:kém\s+)?{_MINUTES}(?:\s+phút(?:\s+{_MINUTES}\s+giây)?)?)?"
_TO = r"\s*(?:đến|-|–|tới)\s*"
_LASTS = r"(?!\s*/|\s+(?:mỗi|một|liên tục|liền|đồng hồ|làm việc|học)\b)"  # 8 giờ/ngày
_AT = r"(?:lúc|hồi|vào|đúng|khoảng lúc|tầm)"
_NOT_AHEAD = r"(?<!báo )(?<!đặt )(?<!ký )(?<!gửi )(?<!xin )(?<!nhất )(?<!mặt )"  # báo trước 24 giờ
_OPENS = (
    r"(?:mở cửa|đóng cửa|đón khách|sáng đèn|phục vụ|hoạt động|làm việc|bắt đầu|khai mạc|bế mạc"
    r"|kết thúc|diễn ra|khởi hành|xuất phát|trực|bán vé|họp chợ|khai hội|phát sóng|tiếp dân)"
)
_CHANGES = (  # kéo dài đến 12 giờ, tăng từ 5 đến 8 giờ
    r"(?<!dài )(?<!lên )(?<!xuống )(?<!còn )(?<!tăng )(?<!giảm )(?<!mất )(?<!chờ )(?<!chậm )"
    r"(?<!trễ )(?<!muộn )(?<!có )(?<!cần )(?<!tốn )(?<!hơn )(?<!hết )(?<!bay )(?<!học )(?<!ngắn )"
    r"(?<!\d )(?<!giờ )(?<!thêm )(?<!sớm )(?<!nhanh )(?<!việc )(?<!gần )(?<!phải )"
    r"(?<!ngập )(?<!thể )"
)

_SAID = [
    # 24/7, 8h30, 8g30, 14:30, 5 pm
    r"(?<!\d)24/(?:7|24)(?:\s*giờ)?|(?<!\d)7/7\s+ngày",
    r"(?<!trong )(?<!suốt )(?<!sau )(?<!hơn )(?<!gần )\b(?:[01]?\d|2[0-4])h(?:\d{2})?\b",
    r"\b\d{1,2}[hg]\d{2}\b",
    r"\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:am|pm)\b)?",
    r"\b\d{1,2}\s*(?:am|pm|a\.m\.|p\.m\.)(?!\w)",
    rf"\b(?:đến|đã|tới|tận)\s+quá\s+{_HOUR}",
    # lúc 8 giờ 30 phút, từ 7 giờ đến 17 giờ, 8 giờ sáng; not 6 giờ 40 phút
    rf"\b{_AT}\s+{_TIME}(?:{_TO}{_TIME})?",
    rf"\b(?=trước){_NOT_AHEAD}trước\s+{_TIME}(?!\s+(?:khi|so)\b)",
    rf"\btừ\s+{_TIME}{_TO}(?:{_TIME}{_LASTS}|(?=\x00))",  # what is blank: 13h30, ngày 5/6
    rf"\b{_OPENS}\s+(?:từ\s+)?(?:{_TIME}|\d{{1,2}}){_TO}{_TIME}{_LASTS}",
    rf"\b{_OPENS}\s+(?:cho\s+)?(?:từ|lúc|đến|tới|sau)\s+{_TIME}{_LASTS}",
    rf"\b(?:từ\s+)?(?:\d{{1,2}}{_TO})?{_TIME}"
    r"(?=,?\s+(?:sáng|trưa|chiều|tối|đêm|hôm|cùng ngày|hằng ngày|hàng ngày|\x00))",
    rf"\b(?=đến|tới){_CHANGES}(?:đến|tới)\s+{_TIME}{_LASTS}",
    rf"(?:(?<=[.;]\s)|(?<=\n)){_HOUR}(?=,|\s+(?:kết thúc|bắt đầu|khai mạc|bế mạc|xuất phát)\b)",
    rf"\b{_HOUR}\s+kém\s+{_MINUTES}",
]
SAID = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _SAID)
"""Times of day that their own words or shape give away."""

HALF_SAID = re.compile(rf"\b{_HOUR}\s+{_MINUTES}(?!\s+phút)", re.IGNORECASE)
"""8 giờ 30; but not 24 giờ 12 hộ."""
