"""What a number of a text counts: the words after it."""

import re

_UNITS = """
điểm phần trăm|percentage points|percentage point
đồng/năm|đồng|VNĐ|VND|USD|đô la Mỹ|đô la|dollars|dong
dịch vụ công trực tuyến|dịch vụ công|dịch vụ|DVCTT|DVC|online public services
|public services|online services|services|service
thủ tục hành chính|thủ tục|TTHC|administrative procedures|procedures|procedure
hồ sơ trực tuyến|hồ sơ|online dossiers|dossiers|dossier|applications
văn bản điện tử|văn bản|electronic documents|documents
đơn vị|cơ quan nhà nước|cơ quan|tổ chức|units|agencies|bodies
tỉnh, thành phố|tỉnh, thành|tỉnh thành|tỉnh|thành phố|địa phương
|provinces and cities|provinces|localities|cities
bộ, cơ quan ngang bộ|bộ, cơ quan|bộ, ngành|bộ ngành|bộ|sở, ban, ngành|sở, ngành|sở|ngành|ministries
xã, phường, thị trấn|xã, phường|xã|phường|huyện, thị xã, thành phố|huyện|communes|districts
quốc gia và vùng lãnh thổ|quốc gia|nước|countries|member states
người dân|người dùng|người sử dụng|người|dân|people|persons|users|citizens|inhabitants
doanh nghiệp|businesses|firms|enterprises
tài khoản|accounts|lượt truy cập|lượt|visits|cuộc gọi|calls
giao dịch thanh toán|giao dịch|transactions|payments
phản ánh, kiến nghị|phản ánh|kiến nghị|messages|comments
trạm phát sóng|trạm|điểm phát sóng|điểm cầu|sites|stations
nhóm tiêu chí|nhóm|tiêu chí|chỉ số thành phần|chỉ số nội dung|chỉ số|lĩnh vực|nội dung|nhiệm vụ
|nhóm đối tượng|giải pháp|groups|criteria|dimensions|indicators
trung tâm|máy tính|bộ phận một cửa|cán bộ|công chức|tin nhắn|thôn, bản|thôn
|centres|computers|officials
bậc|hạng|places|ranks
điểm|points
ngày làm việc|ngày|giờ|phút|giây|tuần|tháng|năm|working days|days|hours|minutes|weeks|months|years
lần|times|km2|km²|km|m2|ha
trường hợp|cases|loại|kinds|types
cơ sở|bệnh viện|phòng khám|trường học|nhà thuốc|hospitals|clinics|schools
thửa đất|thửa|giấy chứng nhận|phiếu|đơn thuốc|đơn|viên chức|hợp đồng|Mbps|Gbps|GB|TB
chỉ tiêu|phần mềm|máy quét|máy|thành viên|hộ dân|hộ|lớp|tổ|tuổi|trang|cuộc|members|households|pages
"""
_WORDS = [word.strip() for word in _UNITS.replace("\n", "|").split("|") if word.strip()]
_LONGEST_FIRST = "|".join(re.escape(word) for word in sorted(_WORDS, key=len, reverse=True))
UNIT = re.compile(rf"(?:{_LONGEST_FIRST})(?!\w)", re.IGNORECASE)
"""Things that are counted in the field, and measures."""

_PER = re.compile(
    rf"\s*(?:/|\bmỗi\s|\bmột\s|\ba\s|\bper\s)\s*({_LONGEST_FIRST}|day|year|month|dossier|service)"
    r"(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\s*([^\W\d_][\w-]*)")
_ENDS = """
của được trong là và đã với ở tại so thì để cho thuộc trên dưới từ đến tới này đó nhằm mà do
cũng còn chiếm đạt tăng giảm có không phải hoặc nhưng vào theo trở lên khi nay sẽ đang
tương đương bằng tức riêng mới chỉ cộng lại tối thiểu ít nhất nhiều khoảng
về hồi sau trước chưa đã bị vẫn còn đều
of in were was are is at on and or for to from by with had have has the that which as than this
per out up down since after before while least equal only but so it
"""
GRAMMAR = frozenset(_ENDS.split())
MOST_WORDS = 3


def unit_at(text: str, at: int) -> tuple[str, int]:
    """Give the unit that begins at a place of a text, and where it ends.

    Words that are not known units are taken up to a word of grammar, three at most.

    >>> unit_at("1.742 thủ tục hành chính của tỉnh", 5)
    ('thủ tục hành chính', 24)
    >>> unit_at("7,6 nghìn giao dịch/ngày", 9), unit_at("105 is little", 3)
    (('giao dịch/ngày', 24), ('', 3))
    """
    start = at
    while text[start : start + 1] in (" ", "\t", "\u00a0"):
        start += 1
    known = UNIT.match(text, start)
    if known:
        per = _PER.match(text, known.end())
        end = per.end() if per else known.end()
        return " ".join(text[start:end].split()), end
    return _words(text, start, at)


def _words(text: str, start: int, at: int) -> tuple[str, int]:
    words: list[str] = []
    end = start
    while len(words) < MOST_WORDS and (word := _WORD.match(text, end)):
        if word[1].lower() in GRAMMAR or "\n" in word[0]:
            break
        words.append(word[1])
        end = word.end()
    return (" ".join(words), end) if words else ("", at)
