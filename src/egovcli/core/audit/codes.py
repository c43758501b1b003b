"""Numbers of a text that name a thing, and are no figures: documents, sections, telephones…"""

import re

from egovcli.core.audit.lexicon.measures import SYMBOLS

DOCUMENT = (
    r"Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Công điện|Tờ trình|Kết luận"
    r"|Quy định|Decree|Resolution|Decision|Circular|Directive|Dispatch"
)
_NUMBERED = (
    r"Kế hoạch|Luật|Báo cáo|Thông báo|Văn bản|Hướng dẫn|Quy trình|Mẫu|Biểu|Phòng|Quầy|Cửa|Nhà|Tổ"
    r"|Phụ lục|Tiêu chí|Chỉ tiêu"
)
SECTION = (
    r"điều|khoản|mục|chương|bảng|hình|phụ lục|articles?|sections?|clauses?|chapters?"
    r"|(?<!in )part|table|annex|appendix|step|phase|page|item"
)
_COUNTED = "chỉ tiêu|tiêu chí|chỉ số|thủ tục|dịch vụ|hồ sơ|nhiệm vụ"  # bảng 12 chỉ tiêu
_ADDRESS = (
    r"ngõ|ngách|hẻm|kiệt|quốc lộ|tỉnh lộ|đường tỉnh|đường huyện|hương lộ|đại lộ"
    r"|ward|district|floor|room|highway"
)
PHONE_WORD = (
    r"điện thoại|ĐT|hotline|đường dây nóng|tổng đài|số máy|máy lẻ|phone|telephone|tel|fax|Zalo|dial"
)
_MEASURES = [symbol.strip() for line in SYMBOLS.values() for symbol in line.split(",")]
_GLUED = "|".join(  # 33tỷ, 50kg; 5G is a network, 5g a weight
    ["st|nd|rd|th|tr|tỷ|tỉ|triệu|nghìn", *(m if len(m) > 1 else f"(?-i:{m})" for m in _MEASURES)]
)
UPPER = "A-ZĐÀ-ÖØ-ÝĂĨŨƠƯẠ-Ỹ"
_WHOLE = r"\d+(?![.,]?\d|\s*%|\s+(?:phần trăm|percent|nghìn|triệu|tỷ|thousand|million|billion))"
_NO_LIST = r"(?!\s*(?:,|và|and|-|–|đến)\s*\d)"  # lists are labels

_CODES = [
    r"(?<!\d)24h?/24h\b",
    r"\b(?:\d+\.){3,}\w+(?:[.-]\w+)*",
    r"\bQ[1-4]/(?:19|20)\d\d\b",
    r"(?:https?://|www\.)\S+",
    r"[^\s@\0]{1,64}@[^\s@\0]+\.\w+",
    r"(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net)\b\S*",
    r"\bkm\s*\d+\s*\+\s*\d+",
    # 98C-215.47, KH 96789 TS, chuyến bay VN 1234, 49-KL/TW
    rf"\b\d{{2}}(?-i:[{UPPER}])\d?[\s.-]?\d{{3}}\.?\d{{2}}\b",
    r"\b(?-i:[A-Z]{1,3})[- ]?\d{3,5}[- ]?TS\b",
    r"\b(?:chuyến bay|tàu|chuyến)\s+(?-i:[A-Z]{2})\s?\d+\b",
    rf"\b\d+-(?-i:[{UPPER}]{{2,}})/\w+",
    # 17/NQ-CP, 42/2022/NĐ-CP, 36a/NQ-CP
    rf"\b\d+[a-z]?(?:/\d{{4}})?/(?-i:[{UPPER}]{{2,}})[\w-]*",
    rf"\b(?:{DOCUMENT})\s+(?:(?:số|No\.?|number)\s*)?\d+/\d{{4}}\b",
    rf"\b(?:{DOCUMENT})\s+(?:số|No\.?|number)\s*(?:\d[\d.]*\d|\d)[a-z]?\b{_NO_LIST}",
    rf"\b(?-i:(?!Quy định|Kết luận)(?:{DOCUMENT}))\s+{_WHOLE}[a-z]?\b{_NO_LIST}",
    r"\b(?-i:QĐ|NQ|NĐ|TT|CT|CV|KL|TTr|CĐ)\s+(?:(?:số\s+)?\d+/\d{4}|số\s+\d+)\b",
    rf"\b(?:{_NUMBERED})\s+(?:số|No\.?|number)\s*\d+[a-z]?(?:/\d+)*\b",
    r"\bNo\.\s*\d+\b",
    r"(?<![\d-])\d{1,2}-\d{1,2}-\d{1,2}(?:-\d)?(?![\d-])",
    # Điều 11, khoản 1 và 2, Table 3.1; the number of a list's item at the start of a line
    rf"\b(?-i:Điều|Khoản|Article|Section|Clause|Chapter|Table)\s+{_WHOLE}[a-z]?(?!\s+(?:{_COUNTED}))"
    rf"(?:\(\w\))*{_NO_LIST}",
    rf"\b(?:{SECTION})\s+(?:thứ\s+)?\d+(?:\.\d{{1,2}})+[a-z]?(?!\w|[.,]\d|\s*%)",
    r"^[ \t]*\d{1,2}(?:\.\d{1,2})*[.)/](?=\s)",
    rf"^[ \t]*\d{{1,2}}(?:\.\d{{1,2}})+(?=[ \t]+(?-i:[{UPPER}]))",
    r"[(\[]\d{1,2}[)\]]",
    # mức độ 3 và 4, level 4, levels 3 and 4
    r"\b(?:mức độ|cấp độ|levels?)\s+[1-5](?:\s*(?:,|-|–|/|&|và|hoặc|and|or)\s*[1-5])*"
    r"(?![\d%]|[.,]\d|\s*%|\s+(?:nghìn|triệu|tỷ))",
    # H49, COVID-19, 5G, ISO 9001:2015, công nghiệp 4.0, Windows 10
    rf"(?<![\w.,])(?!(?:\d+(?:{_GLUED})|[ckdh]?m[23])(?!\w))(?=\w*[^\W\d_])(?=\w*\d)\w+"
    r"(?:[.\-]\d+)*(?:\.\w*[^\W\d]\w*)*",
    r"\b[^\W\d]+-\d+\b",
    r"\b(?-i:ISO|IEC|TCVN|QCVN|QL|TL|DT)(?:[/ ](?-i:ISO|IEC))?[- ]?\d+(?:[-:]\d+)*",
    r"\b(?:phiên bản|version|web|Office)\s+\d+(?:\.\d+)?"
    r"(?:\s+(?:tới|đến|và|lên|to|and)\s+\d+\.\d+)?",
    r"\b(?:công nghiệp|bản|thế hệ|industry|CMCN)\s+\d+\.\d{1,2}(?!\d)",
    # SEA Games 33, bản đồ tỷ lệ 1/500, Km12+300
    r"\b(?-i:RON|COP|Boeing|Airbus|i?[Pp]hone|Apollo|ĐT|TL|HL|PM|[Oo]mega|Windows|iOS|Android|C[Oo][Vv][Ii][Dd])"
    r"\s?(?!0)\d+(?:\.\d|-\d{1,2})?"
    r"(?!\d|[.,]\d|\s*%)",
    r"\bWi-?Fi\s+\d\b",
    r"\b(?-i:[PQ])\.\s?\d{1,2}\b",
    # slogans: "4 tại chỗ", vắc xin 5 trong 1
    r"(?<!\d )\b\d\s+(?:tại chỗ|trong 1)\b|(?<=[“\"])\d\s+(?:không|có|sẵn sàng|rõ|cùng|nhất)\b"
    r"|\b\d không,? \d (?:sạch|có)\b",
    r"\b(?:SEA Games|ASIAD|Para Games|Olympic)\s+\d+",
    r"(?<![\d.,/])1[/:](?:[125]00|(?:1|2|5|10|25|50)\.?000)(?!\.?\d)",
    r"\b(?:tỷ số|tỉ số|score)\b[^\d.;:\n]{0,40}\d{1,2}\s?[-–]\s?\d{1,2}"
    r"(?:\s*(?:,|và)\s*\d{1,2}-\d{1,2})*"
    r"(?![\d%]|[.,]\d)",
    r"\(\d{1,2}-\d{1,2}(?:[,;]\s*\d{1,2}-\d{1,2})*\)",
    r"\d+°\d+['′’]?(?:\d+[\"″”])?",
    r"(?<![\d.,])\d\.0(?!\d|[.,]\d)",
    r"\b(?:bệnh viện|bằng|bằng lái|giấy phép lái xe|viên chức|chức danh)\s+hạng\s+\w?\d\b",
    # telephones, accounts, addresses
    rf"\b(?:{PHONE_WORD})\b[^\d\n.;]{{0,30}}(?:\+84|\(?0\d|1[89]00)[\d\s().\-]*\d(?:/\d+)*",
    r"(?<![\w.,])84[.\-]\d{2,3}[.\-]\d{6,8}(?!\w)",
    r"(?<![\w.,])(?:\+84|\(0\d{1,3}\)|0\d{2,3})(?:[\s.\-]?\d{1,4}){1,5}(?:/\d+)*(?!\w)",
    r"(?<![\w.,])0\d{2,}(?:[ .]\d{2,4})*(?!\d|[.,]\d)",
    r"(?<![\w.,])1[89]00[\s.]?\d{4,6}(?!\w)",
    r"\bmã\s+\w+\s+(?:số\s+)?\d{4,}(?!\w)",
    r"\b(?:mã số thuế|mã hồ sơ|mã|CMND|CCCD|số tài khoản|tài khoản số|code)\s+(?:số\s+)?"
    r"[\w.\-]*\d[\w.\-]*",
    rf"\b(?:{_ADDRESS})\s+(?:số\s+)?\d+(?:/\d+)?(?![.,]?\d|\s*%|\s+(?:nghìn|triệu))",
    r"[,(]\s*số\s+\d+(?=[,)])",
    r"(?<!trong )(?<!tổng )\bsố\s+\d{1,3}/(?:19|20)\d\d\b",
    # khách sạn 4 sao is a class; 2,7 trên 5 sao a figure
    r"(?<!trên )(?<!thang )(?<![\w.,/])(?:[1-5]\s*(?:-|–|đến|và|hoặc)\s*)?[1-5]\s+sao\b",
    rf"(?<!tổng )(?<!trong )(?<!trên )\bsố\s+\d+[a-z]?(?:\s*[-–]\s*\d+[a-z]?)?"
    rf"(?=,?\s+(?:đường|phố|(?-i:[{UPPER}])))",
    rf"(?:(?<=\btại )|(?<=\bở )|(?<=\bat ))\d{{1,3}}(?-i:[A-Z]?(?:\s+[{UPPER}]\w+){{2,4}})"
    r"(?=\s*[,.;)])",
    rf"\b\d+\s+(?-i:[{UPPER}])[\w' ]{{2,30}}\s(?:Street|Road|Avenue|St\.)",
    r"\bext\.?\s*\d+\b",
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

ORDINAL = re.compile(r"\bthứ\s+\d+(?:\+\d+)?|\b\d+(?:st|nd|rd|th)\b", re.IGNORECASE)
"""Thứ 4, 86th: a figure only as a place in a list."""
