"""Numbers of a text that number a thing: they are figures only if something counted follows.

Giai đoạn 2, lớp 9, thôn 5, tổng đài 1022; but lớp 9 học sinh, nhóm 3 người, mức 5 triệu đồng.
"""

import re

from egovcli.core.audit.codes import PHONE_WORD, UPPER

_SMALL = (
    r"giai đoạn|đợt|vòng|nhóm|loại|khối|tầng|khu phố|khu vực|khu|cấp|gói thầu|gói|tuyến|vành đai"
    r"|hợp phần|học kỳ|kỳ|tuần|lần|ca|liều|mũi|tổ dân phố|tổ|đội|xóm|ấp|bản|buôn|thôn|làng|phân khu"
    r"|vùng|cửa|bến|cầu|cảng|trạm|lô|tờ|phường|quận|năm|bài|câu|ô|khóm|khoang|toa|bậc học|hàng|cột"
    r"|trường|báo động|hiệp|phút|tiêu chí|khoa|bàn|cỡ chữ|cỡ|phương án|kịch bản|thế hệ|công nghệ"
    r"|mẫu|biểu|cột mốc|cọc|hộp|kênh|chi bộ|chốt|cống|hồ|máy|tháp|mố|trụ|ki-ốt|quầy|bãi|kho|phần"
    r"|bước|trang|khóa|khoá|tập|lớp|kỳ họp|phiên họp|hội nghị|chặng|cổng|ga|ngã"
)
_LARGE = (
    r"số|văn bản|phòng|nhà|căn hộ|đường|chương trình|tiểu dự án|dự án|đề án|kế hoạch|km|bệnh viện"
    r"|quân y|sư đoàn|trung đoàn|lữ đoàn|binh đoàn|quân khu|quân đoàn|tiểu đoàn|đại đội|phân đội"
    r"|công ty|xí nghiệp|nhà máy|project|programme|số báo|thửa|kinh độ|vĩ độ|kinh tuyến|vĩ tuyến"
)
_NAMED = (
    r"bệnh viện|khoa|cầu|hầm|trường|khu công nghiệp|KCN|khu|cụm|nhà máy|thủy điện|nhiệt điện|cảng"
    r"|chợ|sân bay|công ty|bến|ga|hồ|đập|mỏ|trạm|tòa|chung cư|đường|phố|tuyến|dự án"
)
_NAME = rf"(?:Nhi đồng|Ung bướu|(?-i:[{UPPER}])\w*(?:\s+(?-i:[{UPPER}])\w*){{0,3}})"
_DATED = r"trường|THCS|THPT|tiểu học|đường|phố|chợ|khu|rạp|công viên|xí nghiệp|nhà máy|khách sạn"
_ENDS = r"(?!\w|[.,/]\d|\s*%)"
_MORE = r"(?:\s*(?:,|và|-|–|hoặc|đến)\s*\d{1,2}(?![\w/%]|[.,]\d|\s*%))*"  # nhóm 1, 2 và 3

LABELLED = tuple(
    re.compile(label, re.IGNORECASE)
    for label in (
        rf"(?<!\w)(?<!\d )(?:{_SMALL})\s+(?:số\s+)?\d{{1,2}}(?:\+\d)?{_ENDS}{_MORE}",
        rf"(?<!\w)(?<!\d )(?:{_LARGE})\s+(?:số\s+)?\d{{1,4}}{_ENDS}{_MORE}",
        rf"\bmức\s+[1-5]{_ENDS}{_MORE}",
        rf"\b(?:{_NAMED})\s+{_NAME}\s+\d{{1,2}}(?!-\d){_ENDS}",
        rf"\b(?:{_DATED})\s+\d{{1,2}}[-/]\d{{1,2}}{_ENDS}",
        rf"\b(?:{PHONE_WORD})(?:\s+(?:số|miễn phí|nội bộ|là|tới|theo số))?\s*:?"
        rf"\s*\d[\d\s.\-]*\d{_ENDS}",
    )
)

EACH = frozenset("mỗi một từng các hằng hàng bình quân".split())  # noqa: SIM905
"""After these a label is each of many: mỗi lớp 35 em, whatever em may be."""

_OTHER_WORDS = """
tổng số, trong số, trên số, chỉ số, con số, dân số, điểm số, hệ số, tham số, sĩ số, doanh số, đa số,
thiểu số, thông số, tần số, biến số, tỷ số, nhu cầu, yêu cầu, toàn cầu, địa cầu, cung cấp, trợ cấp,
nâng cấp, được cấp, đã cấp, sẽ cấp, chưa cấp, mới cấp, sơ cấp, cao cấp, trung cấp, đẳng cấp,
trụ cột, mặt hàng, khách hàng, cửa hàng, ngân hàng, nhà hàng, xếp hàng, thị trường, môi trường,
nhà trường, đa khoa, nha khoa, địa bàn, văn bản, cơ bản, căn bản, kịch bản, xuất bản,
cùng kỳ, hoa kỳ, thời kỳ, trực tuyến, học tập, luyện tập, thực tập, thành phần, cổ phần, học phần
"""
OTHER_WORDS = frozenset(word.strip() for word in _OTHER_WORDS.split(","))
"""Words that end like a label and are none: chỉ số 64, nhu cầu 12."""
