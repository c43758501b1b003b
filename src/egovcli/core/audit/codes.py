"""Numbers of a text that name a thing, and are no figures: documents, sections, telephones…"""

import re

_DOCUMENT = (
    r"Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Công điện|Tờ trình|Đề án|Dự án"
    r"|Chương trình|Decree|Resolution|Decision|Circular|Directive|Dispatch|Project|Programme"
)
_NUMBERED = (
    r"Kế hoạch|Luật|Báo cáo|Thông báo|Văn bản|Hướng dẫn|Quy trình|Mẫu|Biểu|Phòng|Quầy|Cửa|Nhà|Tổ"
    r"|Phụ lục|Tiêu chí|Chỉ tiêu"
)
_SECTION = (
    r"điều|khoản|mục|chương|(?<!một )phần|bảng|hình|phụ lục|bước|trang|đợt|kỳ|khóa|khoá|tập|lớp"
    r"|article|section|clause|chapter|(?<!in )part|table|annex|appendix|step|phase|page|item"
)
_COUNTED = "chỉ tiêu|tiêu chí|chỉ số|thủ tục|dịch vụ|hồ sơ|nhiệm vụ"  # bảng 12 chỉ tiêu
_ADDRESS = (
    r"ngõ|ngách|hẻm|kiệt|phường|quận|khu phố|khu|thôn|tổ dân phố|tầng|phòng|lô|đường|quốc lộ"
    r"|tỉnh lộ|ward|district|floor|room|highway"
)
_PHONE_WORD = (
    r"điện thoại|ĐT|hotline|đường dây nóng|tổng đài|số máy|máy lẻ|phone|telephone|tel|fax|Zalo|dial"
)
_GLUED = "st|nd|rd|th|tr|tỷ|tỉ|triệu|nghìn|km|km2|m2|ha|kg|đ|USD|VND"  # 33tỷ is a figure
_UPPER = "A-ZĐÀ-ÖØ-ÝĂĨŨƠƯẠ-Ỹ"
_WHOLE = r"\d+(?![.,]?\d|\s*%|\s+(?:phần trăm|percent|nghìn|triệu|tỷ|thousand|million|billion))"

_CODES = [
    r"(?:https?://|www\.)\S+",
    r"[^\s@\0]{1,64}@[^\s@\0]+\.\w+",
    r"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net)\b\S*",
    # 17/NQ-CP, 42/2022/NĐ-CP, 36a/NQ-CP
    rf"\b\d+[a-z]?(?:/\d{{4}})?/(?-i:[{_UPPER}]{{2,}})[\w-]*",
    rf"\b(?:{_DOCUMENT})\s+(?:(?:số|No\.?|number)\s*)?(?:\d+/\d{{4}}|{_WHOLE})[a-z]?\b",
    rf"\b(?:{_NUMBERED})\s+(?:số|No\.?|number)\s*\d+[a-z]?(?:/\d+)*\b",
    r"\bNo\.\s*\d+\b",
    # Điều 11, khoản 1 và 2, Table 3.1; the number of a list's item at the start of a line
    rf"\b(?:{_SECTION})\s+(?:thứ\s+)?\d+(?:\.\d+)*[a-z]?(?!\w|[.,]\d|\s*%|\s+(?:{_COUNTED}))"
    r"(?:\(\w\))*"
    r"(?:\s*(?:,|và|and)\s+\d{1,2}(?![\w/%]|[.,]\d|\s+\w))*",
    r"^[ \t]*\d{1,2}(?:\.\d{1,2})*[.)](?=\s)",
    rf"^[ \t]*\d{{1,2}}(?:\.\d{{1,2}})+(?=[ \t]+(?-i:[{_UPPER}]))",
    r"[(\[]\d{1,2}[)\]]",
    # mức độ 3 và 4, level 4, levels 3 and 4
    r"\b(?:mức độ|mức|cấp độ|levels?)\s+[1-5](?:\s*(?:,|-|–|/|&|và|hoặc|and|or)\s*[1-5])*"
    r"(?![\d%]|[.,]\d|\s*%)",
    # H49, COVID-19, 5G, ISO 9001:2015, công nghiệp 4.0, Windows 10
    rf"(?<![\w.,])(?!(?:\d+(?:{_GLUED})|[ck]?m[23])\b)(?=\w*[^\W\d_])(?=\w*\d)\w+(?:[.\-]\d+)*(?:\.\w*[^\W\d]\w*)*",
    r"\b[^\W\d]+-\d+\b",
    r"\b(?-i:ISO|IEC|TCVN|QCVN|QL|TL|DT)(?:[/ ](?-i:ISO|IEC))?[- ]?\d+(?:[-:]\d+)*",
    r"\b(?:công nghiệp|phiên bản|thế hệ|version|web|industry|CMCN|Windows|Office)\s+(?:lần thứ\s+)?"
    r"\d+(?:\.\d+)?(?:\s+(?:tới|đến|và|lên|to|and)\s+\d+\.\d+)?",
    r"\b(?:\d+\.){3,}\w+(?:\.\w+)*",
    # telephones, accounts, addresses
    rf"\b(?:{_PHONE_WORD})\b[^\d\n.;]{{0,30}}[+(]?\d[\d\s().\-]*\d",
    r"(?<![\w.,])(?:\+84|\(0\d{1,3}\)|0\d{2,3})(?:[\s.\-]?\d{2,4}){2,4}(?!\w)",
    r"(?<![\w.,])1[89]00[\s.]?\d{4,6}(?!\w)",
    r"\b(?:mã số thuế|mã hồ sơ|mã|CMND|CCCD|số tài khoản|tài khoản số|code)\s+(?:số\s+)?"
    r"[\w.\-]*\d[\w.\-]*",
    rf"\b(?:{_ADDRESS})\s+(?:số\s+)?\d+(?:/\d+)?(?![.,]?\d|\s*%|\s+(?:nghìn|triệu))",
    r"[,(]\s*số\s+\d+(?=[,)])",
    r"\bmáy\s+(?:lẻ|nhánh)\s+(?:số\s+)?\d+(?!\w)",
    rf"(?<!tổng )(?<!trong )(?<!trên )\bsố\s+\d+[a-z]?(?=,?\s+(?:đường|phố|(?-i:[{_UPPER}])))",
    rf"\b\d+\s+(?-i:[{_UPPER}])[\w' ]{{2,30}}\s(?:Street|Road|Avenue|St\.)",
    r"\b(?:lần|kỳ họp|khóa|khoá)\s+thứ\s+\d+",
]
CODES = tuple(re.compile(code, re.IGNORECASE | re.MULTILINE) for code in _CODES)
"""Names of things that are numbers, or hold numbers."""

_PLACED = r"hạng|xếp|vị trí|đứng|bậc|top|rank\w*|plac\w+|stood|position\w*|came|finish\w*"
PLACE_BEFORE = re.compile(rf"\b(?:thứ|{_PLACED})[^\d.;:\n]{{0,40}}$", re.IGNORECASE)
"""What stands before a number that is a place in a list."""

PLACE_AT = re.compile(rf"\b(?:thứ|{_PLACED})\s*$", re.IGNORECASE)
"""The same where something counted follows: đứng thứ 13 tỉnh, but not xếp hạng của 19 sở."""

PLACED_BEFORE = re.compile(rf"\b(?:{_PLACED})[^.;:\n]{{0,40}}$", re.IGNORECASE)
"""The same before thứ, where another place may stand between: đứng thứ 86 thế giới, thứ 24."""

PLACED_AFTER = re.compile(
    r"\s*(?:/|trên|trong|toàn|cả nước|thế giới|châu|khu vực|places?\b|positions?\b|of\b|out\b)",
    re.IGNORECASE,
)
"""What stands after a number that is a place in a list."""

ORDINAL = re.compile(r"\bthứ\s+\d+|\b\d+(?:st|nd|rd|th)\b", re.IGNORECASE)
"""Thứ 4, 86th: a figure only as a place in a list."""
