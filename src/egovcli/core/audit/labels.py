"""Numbers of a text that number a thing: they are figures only if something counted follows.

Giai đoạn 2, lớp 9, thôn 5, tổng đài 1022; but lớp 9 học sinh, nhóm 3 người, mức 5 triệu đồng.
"""

import re

from egovcli.core.audit.codes import DOCUMENT, PHONE_WORD, SECTION, UPPER

_SMALL = (
    r"giai đoạn|đợt|vòng|nhóm|loại|khối|tầng|khu phố|khu vực|khu|cấp|gói thầu|gói|tuyến|vành đai"
    r"|hợp phần|học kỳ|kỳ|tuần|lần|ca|liều|mũi|tổ dân phố|tổ|đội|xóm|ấp|bản|buôn|thôn|làng"
    r"|phân khu|vùng|cửa|bến|cầu|cảng|trạm|lô|tờ|phường|quận|năm|bài|câu|ô|khóm|khoang|toa"
    r"|bậc học|hàng|cột|trường|báo động|hiệp|phút|tiêu chí|khoa|bàn|cỡ chữ|cỡ|phương án|kịch bản"
    r"|thế hệ|công nghệ|mẫu|biểu|cột mốc|cọc|hộp|kênh|chi bộ|chốt|cống|hồ|máy|tháp|mố|trụ|ki-ốt"
    r"|quầy|bãi|kho|phần|bước|trang|khóa|khoá|tập|lớp|kỳ họp|phiên họp|hội nghị|chặng|cổng|ga"
    r"|ngã|mạch|khoảnh|tiểu khu|nhánh|máy lẻ|lẻ|phím|kíp|băng chuyền"
    r"|phương thức|nguyện vọng|sạp|giếng|giàn"
    r"|trung ương|bán kết|tứ kết|tổ máy|week|group|stage|round|grade|gate|platform|episode"
    r"|season|day|block|route"
)
_LARGE = (
    r"số|văn bản|phòng|nhà|căn hộ|đường|chương trình|tiểu dự án|dự án|đề án|kế hoạch|km|bệnh viện"
    r"|quân y|sư đoàn|trung đoàn|lữ đoàn|binh đoàn|quân khu|quân đoàn|tiểu đoàn|đại đội|phân đội"
    r"|công ty|xí nghiệp|nhà máy|project|programme|số báo|thửa|kinh độ|vĩ độ|kinh tuyến|vĩ tuyến"
    r"|phòng thi|tờ bản đồ|thông báo|số hiệu|mã đề|số áo|phi đội|biên đội|đoàn tàu"
)
_NAMED = (
    r"bệnh viện|khoa|cầu|hầm|trường|khu công nghiệp|KCN|khu|cụm|nhà máy|thủy điện|nhiệt điện|cảng"
    r"|chợ|sân bay|công ty|bến|ga|hồ|đập|mỏ|trạm|tòa|chung cư|đường|phố|tuyến|dự án|biến áp"
    r"|sân vận động|điện gió|đường dây|kênh|cống|đê|thôn|bản|ấp|xóm|buôn|làng|tổ dân phố|khu phố"
)
_NAME = rf"(?:Nhi đồng|Ung bướu|(?-i:[{UPPER}])\w*(?:\s+(?-i:[{UPPER}])\w*){{0,3}})"
_DATED = r"trường|THCS|THPT|tiểu học|đường|phố|chợ|khu|rạp|công viên|xí nghiệp|nhà máy|khách sạn"
_ENDS = (  # phòng 205, but phòng 85-90%, phòng 850-1.200 m2
    r"(?!\w|[.,/]\d|\s*%|\s*[x×]\s*\d|\s*(?:-|–|đến)\s*\d+(?:[.,]\d|\d{3}|\s*%"
    r"|\s+(?:phần trăm|nghìn|ngàn|triệu|tỷ|tỉ)))"
)
_MORE = (  # nhóm 1, 2 và 3
    r"(?:\s*(?:,|và|and|-|–|hoặc|đến)\s*\d{1,3}(?![\w/%]|[.,]\d|\s*%))*"
)
_SCORE = r"\d{1,2}\s?[-–]\s?\d{1,2}"
_PLAYED = (
    r"thắng|thua|hòa|hoà|dẫn|thất bại|bại|chung cuộc|gỡ|luân lưu|set|séc|won|lost|beat|defeat\w*"
    r"|drew|led"
)
_MODEL = (
    r"ứng dụng|phần mềm|app|hệ điều hành|trình duyệt|nền tảng|dòng xe|mẫu xe|xe|điện thoại"
    r"|tàu hỏa|tàu hoả"
)

LABELLED = tuple(
    re.compile(label, re.IGNORECASE)
    for label in (
        rf"(?<!\w)(?<!\d )(?:{_SMALL})\s+(?:số\s+)?\d{{1,2}}(?:\+\d)?{_ENDS}{_MORE}"
        rf"(?:\s+(?:{_SMALL})\s+\d{{1,2}}{_ENDS})*",  # tổ 3 ấp 7
        rf"(?<!\w)(?<!\d )(?:{_LARGE})\s+(?:số\s+)?\d{{1,4}}{_ENDS}{_MORE}",
        rf"\b(?-i:QĐ|NQ|NĐ|TT|CV)\s+\d{{1,4}}{_ENDS}{_MORE}",
        rf"\b(?:các\s+)?(?:{DOCUMENT}|{SECTION})\s+(?:thứ\s+|số\s+)?\d{{1,4}}[a-z]?{_ENDS}(?:\(\w\))*{_MORE}",
        rf"\b(?:mức|độ)\s+[1-5]{_ENDS}{_MORE}",
        rf"\b(?:{_NAMED})\s+{_NAME}\s+\d{{1,2}}(?!-\d){_ENDS}",
        rf"(?<=kV ){_NAME}\s+\d{{1,2}}(?!-\d){_ENDS}",
        rf"\b(?:{_DATED})\s+\d{{1,2}}[-/]\d{{1,2}}{_ENDS}",
        rf"\b(?:{_PLAYED})\b[^\d.,;:\n]{{0,40}}\s{_SCORE}{_ENDS}"
        rf"(?:\s*(?:,|và)\s*{_SCORE}{_ENDS})*",
        rf"(?<![\w.,/–-])(?:0-\d|\d-0){_ENDS}",
        rf"\b(?:{_MODEL})\s+[^\d.,;:\n]{{0,30}}(?-i:[A-Z]\w*)\s+\d{{1,3}}(?:\.\d{{1,2}})*{_ENDS}",
        rf"\b(?-i:[A-Z][a-z]+[A-Z]\w*)\s+\d{{1,2}}\.\d{{1,2}}{_ENDS}",
        r"\b(?:gọi|báo|bấm|cứu hỏa|cấp cứu|cảnh sát|đầu số|đường dây nóng)"
        r"\s+(?:số\s+|tới số\s+)?1\d\d"
        rf"{_ENDS}{_MORE}",
        rf"\bmã\s+\w+(?:\s+\w+)?\s+(?:số\s+)?\d[\d.]{{3,}}{_ENDS}",
        rf"\b(?:{PHONE_WORD})(?:\s+(?:số|miễn phí|nội bộ|là|tới|theo số))?\s*:?"
        rf"\s*\d[\d\s.\-]*\d{_ENDS}",
    )
)

EACH = frozenset("mỗi một từng các hằng hàng bình quân".split())  # noqa: SIM905 - words read better than a list
"""After these a label is each of many: mỗi lớp 35 em, whatever em may be."""

_OTHER_WORDS = """
tổng số, trong số, trên số, chỉ số, con số, dân số, điểm số, hệ số, tham số, sĩ số, doanh số, đa số,
thiểu số, thông số, tần số, biến số, tỷ số, nhu cầu, yêu cầu, toàn cầu, địa cầu, cung cấp, trợ cấp,
nâng cấp, được cấp, đã cấp, sẽ cấp, chưa cấp, mới cấp, sơ cấp, cao cấp, trung cấp, đẳng cấp,
trụ cột, mặt hàng, khách hàng, cửa hàng, ngân hàng, nhà hàng, xếp hàng, thị trường, môi trường,
nhà trường, đa khoa, nha khoa, địa bàn, văn bản, cơ bản, căn bản, kịch bản, xuất bản,
mô hình, màn hình, loại hình, truyền hình, tình hình, địa hình, danh mục, hạng mục, chuyên mục,
tài khoản, điều khoản, biên bản, ấn bản, nhiệt độ, tốc độ, mật độ, nồng độ, cường độ, trình độ,
tiến độ, chế độ, góc độ, biên độ, cùng kỳ, hoa kỳ, thời kỳ, trực tuyến, học tập,
luyện tập, thực tập, thành phần, cổ phần, học phần
"""
OTHER_WORDS = frozenset(word.strip() for word in _OTHER_WORDS.split(","))
"""Words that end like a label and are none: chỉ số 64, nhu cầu 12."""

_NAME_OF_PLACE = rf"(?-i:[{UPPER}])\w*(?:\s+(?-i:[{UPPER}])\w*)*"
NAMED_AFTER = re.compile(
    r"\s*(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|thôn|ấp|bản|khu phố|khóm|tổ"
    r"|đường|phố|tiểu khu|tầng|lầu|tòa|toà|tòa nhà|toà nhà|khu|dãy|khóa|khoá"
    r"|điều|khoản|mục|chương|phần|năm|tháng|luật|phụ lục)\s+(?:số\s+)?"
    rf"(?:\d|(?!{_NAME_OF_PLACE}(?:\s*,\s*{_NAME_OF_PLACE})*\s+và\s+(?-i:[{UPPER}]))(?-i:[{UPPER}]))",
    re.IGNORECASE,
)
"""What follows a label and has a name of its own: ấp 7 xã Vĩnh Lợi; but 3 xã An, Bình và Cát."""
