"""Figures found in plain text, and numbers that are none.

The texts in ``tests/evidence/texts`` were written for this test with the facts of the five
articles and of the provinces' reports; ``y-te``, ``dat-dai``, ``giao-duc``, ``nong-nghiep`` and
``bong-da`` tell of provinces that do not exist, so that nothing in them is taken for a fact.
Beside each stands a list of its numbers, kept by hand: ``unit`` is the shortest right unit, the
noun alone (trường), ``phrase`` the longest, where there is a longer one (trường mầm non). A unit
that ends at a word between the two is right; where ``unit`` is empty, nothing and ``phrase`` are.
"""

import csv
import re
import unicodedata
from fractions import Fraction
from pathlib import Path

import pytest

from egovcli.core.audit.naming import names
from egovcli.core.audit.numbers import HEDGES
from egovcli.core.audit.proposals import propose
from egovcli.core.audit.reading import Found, clean, language_of, read

TEXTS = Path(__file__).parent.parent / "evidence" / "texts"


def text_of(name: str) -> str:
    return clean((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))


def by_hand(name: str) -> list[dict[str, str]]:
    with (TEXTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_as_listed(figure: Found, row: dict[str, str]) -> bool:
    words = figure.printed.text
    for hedge in sorted(HEDGES, key=len, reverse=True):
        if words.lower().startswith(f"{hedge} "):
            words = words[len(hedge) + 1 :]
            break
    listed = (row["printed"], row["hedge"])
    return (words, figure.printed.hedge) == listed and has_unit_of(figure, row)


def has_unit_of(figure: Found, row: dict[str, str]) -> bool:
    shortest, longest = row["unit"], row["phrase"] or row["unit"]
    if not shortest:
        return figure.unit in ("", longest)
    return begins(figure.unit, shortest) and begins(longest, figure.unit)


def begins(text: str, words: str) -> bool:
    """Tell whether a text begins with some words, the last one whole."""
    return re.match(rf"{re.escape(words)}(?!\w)", text) is not None


@pytest.mark.parametrize(
    ("name", "lang", "words"),
    [
        ("dich-vu-cong", "vi", 600),
        ("mot-cua", "vi", 600),
        ("bao-cao", "vi", 600),
        ("y-te", "vi", 600),
        ("dat-dai", "vi", 600),
        ("giao-duc", "vi", 600),
        ("nong-nghiep", "vi", 600),
        ("bong-da", "vi", 600),
        ("english", "en", 400),
    ],
)
def test_nearly_all_numbers_of_an_article_are_found_and_nothing_else(name, lang, words):
    text, listed = text_of(name), by_hand(name)

    found = read(text, lang)

    assert len(text.split()) > words
    assert language_of(text) == lang
    missing, others = list(listed), []
    for figure in found:
        row = next((row for row in missing if is_as_listed(figure, row)), None)
        missing.remove(row) if row else others.append(figure)
    assert not others  # no number of a date, a document, a telephone…
    assert len(missing) <= 0.05 * len(listed)


@pytest.mark.parametrize(
    "said",
    [
        "ngày 5/7",
        "từ ngày 1 đến 15/8/2020",
        "sáng 12/3",
        "tháng 8/2020",
        "tháng 3 năm 2020",
        "trong 6 tháng đầu năm 2020",
        "quý 2/2020",
        "năm 2017 và 2018",
        "giai đoạn 2016-2020",
        "so với 2016",
        "lúc 8 giờ 30",
        "từ 7h30 đến 17h00",
        "phục vụ 24/7",
        "thế kỷ 21",
        "Nghị quyết 17/NQ-CP",
        "Nghị định số 42/2022/NĐ-CP",
        "Nghị định 42/2022",
        "Quyết định số 766",
        "Công văn 1234/UBND-TTTT",
        "Điều 11, khoản 1 và 2",
        "theo bảng 3",
        "1. Kết quả",
        "2.1. Kết quả",
        "gồm: (1) hạ tầng; (2) nhân lực",
        "mức độ 3, 4",
        "mức độ 3 và 4",
        "công nghiệp 4.0",
        "từ phiên bản 1.0 đến 2.0",
        "mạng 5G",
        "mã H49.100",
        "dịch bệnh COVID-19",
        "theo ISO 9001:2015",
        "điện thoại 0203.3634.669",
        "hotline: 1900 1234",
        "gọi (024) 3943 6611",
        "tổng đài 1022",
        "mã số thuế 0101234567",
        "số 2 phố Lý Tự Trọng, phường 5, quận 1",
        "phòng 201, tầng 3",
        "nhà số 112/7 tỉnh lộ 638",
        "gọi tổng đài 0256 1022, số máy lẻ 4",
        "quốc lộ 18",
        "đường tỉnh 293",
        "Km 112+300",
        "ngã 3",
        "Bệnh viện Nhi đồng 1",
        "thủy điện Sông Hậu 1",
        "biển kiểm soát 98C-215.47",
        "giai đoạn 2",
        "nhóm 1, 2 và 3 của dự án",
        "bão số 3, gió cấp 12",
        "khách sạn 5 sao",
        "bản đồ tỷ lệ 1/500",
        "thắng 3-1",
        "từ 5 đến 7/9",
        'phương châm "4 tại chỗ"',
        "phút 45+1",
        "chiều 16.12",
        "các ngày 3, 5 và 7/8",
        "trong 4 năm trở lại đây",
        "đến quá 19 giờ",
        "khoảng 9 giờ 20 phút ngày 3/4",
        "thứ 2 đến thứ 6",
        "Đại hội lần thứ 13",
        "kỳ họp thứ 8, khóa 14",
        "Đề án 06",
        "xem https://dichvucong.gov.vn/2020/12.html",
        "viết về thu24@bao.vn",
    ],
)
def test_a_number_that_counts_nothing_is_no_figure(said):
    assert read(f"Theo tin của tỉnh:\n{said}.", "vi") == []


@pytest.mark.parametrize(
    "said",
    [
        "on 5 July 2018",
        "on July 5th, 2018",
        "in August 2020",
        "in the first 6 months of 2020",
        "in Q2 2020",
        "between 2016 and 2019",
        "in the 1990s",
        "at 7:30",
        "at 5 pm",
        "Resolution No. 17/NQ-CP",
        "Decree 42/2022/ND-CP",
        "Article 11",
        "Table 3.1 and Section 4",
        "levels 3 and 4",
        "Industry 4.0",
        "at 12 Tran Phu Street",
        "call +84 203 363 4669",
        "the 12th congress",
        "from 10 to 16 August",
        "on 2, 3 and 4 September",
        "before 15-12",
        "in Q3/2025",
        "in week 43",
        "when it won 2-1",
        "after the score was 3-2",
        "under Articles 5, 6 and 7",
        "on 0203 3634 669 ext. 12",
    ],
)
def test_a_number_that_counts_nothing_in_english_is_no_figure(said):
    assert read(f"The province said so {said}.", "en") == []


@pytest.mark.parametrize(
    ("said", "printed", "hedge", "unit"),
    [
        ("hơn 4,6 triệu văn bản", "hơn 4,6 triệu", "over", "văn bản"),
        ("gần 33 tỷ đồng", "gần 33 tỷ", "under", "đồng"),
        ("xấp xỉ 19 phần trăm", "xấp xỉ 19 phần trăm", "about", "%"),
        ("chưa đến 10% số thủ tục", "chưa đến 10%", "under", "%"),
        ("05 dịch vụ", "05", "plain", "dịch vụ"),
        ("2020 dịch vụ", "2020", "plain", "dịch vụ"),
        ("7,6 nghìn giao dịch/ngày", "7,6 nghìn", "plain", "giao dịch/ngày"),
        ("2 nghìn tỷ đồng", "2 nghìn tỷ", "plain", "đồng"),
        ("cao hơn 2 bậc", "2", "plain", "bậc"),
        ("trên 63 tỉnh, thành phố", "63", "plain", "tỉnh, thành phố"),
        ("trên 235 nghìn tài khoản", "trên 235 nghìn", "over", "tài khoản"),
        ("8 tháng", "8", "plain", "tháng"),
        ("trên dưới 200 hồ sơ", "trên dưới 200", "about", "hồ sơ"),
        ("không dưới 200 hồ sơ", "200", "plain", "hồ sơ"),
        ("chưa đầy 5 phút", "chưa đầy 5", "under", "phút"),
        ("doanh thu ước đạt 12 tỷ đồng", "ước đạt 12 tỷ", "about", "đồng"),
        ("mỗi ngày 12 hồ sơ", "12", "plain", "hồ sơ"),
        ("diện tích 5.071 km2", "5.071", "plain", "km2"),
        ("vượt 6,2% dự toán", "6,2%", "plain", "%"),
        ("vượt 30% số thủ tục", "vượt 30%", "over", "%"),
        ("kéo dài hơn 6 năm", "hơn 6", "over", "năm"),
        ("dài hơn 2 năm so với trước", "2", "plain", "năm"),
        ("42 cơ sở sau một năm", "42", "plain", "cơ sở"),
        ("trong 2 ngày 14 và 15/6", "2", "plain", "ngày"),
        ("kế hoạch 5 năm 2021-2025", "5", "plain", "năm"),
        ("mỗi lớp 35 học sinh", "35", "plain", "học sinh"),
        ("nhóm 3 người", "3", "plain", "người"),
        ("mức 3 triệu đồng", "3 triệu", "plain", "đồng"),
        ("dự án 12 ha", "12", "plain", "ha"),
        ("bình quân ngày 30 lượt", "30", "plain", "lượt"),
        ("chỉ số 64", "64", "plain", ""),
        ("1.234 triệu chứng", "1.234", "plain", "triệu chứng"),
        ("78 tỷ tiền thuốc", "78 tỷ", "plain", ""),
        ("7,2 năm ngoái", "7,2", "plain", ""),
        ("1,2 điểm %", "1,2", "plain", "điểm %"),
    ],
)
def test_a_figure_has_its_words_its_hedge_and_its_unit(said, printed, hedge, unit):
    (figure,) = read(f"Tỉnh có {said} trong kỳ.", "vi")

    assert (figure.printed.text, figure.printed.hedge, figure.unit) == (printed, hedge, unit)


@pytest.mark.parametrize(
    ("said", "printed", "unit"),
    [
        ("a 15-minute wait", "15", "minute"),
        ("within 48 hours", "48", "hours"),
        ("after 20 days", "20", "days"),
    ],
)
def test_how_long_something_took_is_a_figure_in_english(said, printed, unit):
    (figure,) = read(f"The office answers {said}.", "en")

    assert (figure.printed.text, figure.unit) == (printed, unit)


def test_a_place_among_so_many_is_two_figures_and_the_first_is_a_place():
    found = read("Việt Nam xếp thứ 86/193 quốc gia, thứ 24 trên 47 nước châu Á.", "vi")

    assert [f.printed.text for f in found] == ["86", "193", "24", "47"]
    assert [f.place for f in found] == [True, False, True, False]


def test_a_count_beside_words_of_places_is_no_place():
    found = read("Bảng xếp hạng của 19 sở, ngành; bệnh viện hạng I từ 9 - 12 tỷ đồng.", "vi")

    assert [f.place for f in found] == [False, False, False]


@pytest.mark.parametrize(
    ("said", "printed", "value", "unit"),
    [
        ("1/3 số thửa", "1/3", Fraction(1, 3), "số thửa"),
        ("gần 2/3 nhà thuốc", "gần 2/3", Fraction(2, 3), "nhà thuốc"),
        ("khoảng 4/5 dân số", "khoảng 4/5", Fraction(4, 5), "dân số"),
    ],
)
def test_a_fraction_is_one_figure(said, printed, value, unit):
    (figure,) = read(f"Mới có {said} gửi dữ liệu.", "vi")

    assert (figure.printed.text, figure.unit) == (printed, unit)
    assert Fraction(figure.printed.value) / figure.printed.parts == value


@pytest.mark.parametrize("said", ["5/8 xã", "64/102 xã", "3/5 thành viên", "12/12 huyện"])
def test_so_many_of_so_many_are_two_figures(said):
    found = read(f"Đến nay {said} đã nộp.", "vi")

    assert [f.printed.text for f in found] == said.split()[0].split("/")


@pytest.mark.parametrize("said", ["ngày 1/3", "dịp 2/9", "từ 1/3", "trước 1/5", "đến 1/4"])
def test_a_day_is_no_fraction(said):
    assert read(f"Lệ phí thay đổi {said}, theo sở.", "vi") == []


def test_a_number_with_a_smaller_scale_after_it_is_one_figure():
    (figure,) = read("Tổng kinh phí là 128 tỷ 400 triệu đồng.", "vi")

    assert figure.printed.value == 128_400_000_000
    assert (figure.printed.text, figure.unit) == ("128 tỷ 400 triệu", "đồng")


def test_the_first_end_of_a_range_has_the_unit_of_the_second():
    found = read("Từ 10 đến 15% hồ sơ chờ 2-3 ngày.", "vi")

    assert [(f.printed.unit, f.unit) for f in found][:2] == [("%", "%"), ("%", "%")]
    assert [f.unit for f in found][2:] == ["ngày", "ngày"]


def test_the_first_end_of_a_range_has_the_scale_of_the_second():
    found = read("Dự toán khoảng 150 - 160 tỷ đồng.", "vi")

    assert [f.printed.value for f in found] == [150 * 10**9, 160 * 10**9]
    assert [f.printed.hedge for f in found] == ["about", "plain"]


@pytest.mark.parametrize(
    "said",
    [
        "Thời gian giảm từ 5,8 ngày xuống 4,1 ngày, tức giảm gần 40%.",
        "Thời gian chờ giảm từ 142 xuống còn 68 phút, tức hơn 52%.",
        "Có 61.870 người bắt buộc, 14.206 người tự nguyện, cộng lại mới chiếm 21,9%.",
    ],
)
def test_a_change_or_a_sum_is_not_taken_for_a_part_of_what_stands_before(said):
    found = read(said, "vi")

    assert propose(found, names(found, said), said) == []


def test_a_text_in_decomposed_letters_reads_the_same():
    text = text_of("mot-cua")

    assert read(clean(unicodedata.normalize("NFD", text)), "vi") == read(text, "vi")


@pytest.mark.parametrize(
    "name",
    [
        "dich-vu-cong",
        "mot-cua",
        "bao-cao",
        "y-te",
        "dat-dai",
        "giao-duc",
        "nong-nghiep",
        "bong-da",
        "english",
    ],
)
def test_every_figure_has_a_name_of_its_own_that_a_formula_can_use(name):
    text = text_of(name)

    given = names(read(text, language_of(text)), text)

    assert len(set(given)) == len(given)
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) for name in given)


def said_by(name: str) -> dict[str, bool]:
    text = text_of(name)
    found = read(text, language_of(text))
    given = names(found, text)
    printed = dict(zip(given, (f.printed.text for f in found), strict=True))
    proposals = propose(found, given, text)
    return {" ".join(printed.get(w, w) for w in p.says.split()): p.stated for p in proposals}


def test_the_relations_that_hold_are_proposed_and_those_the_words_ask_for():
    assert said_by("dich-vu-cong") == {
        "529 = 11 + 518": False,
        "24,5% = 11,8% + 12,7%": False,
        "1.742 >= 1.509 + 282 + 100": True,
        "516 = 259 + 257": False,
        "trên 85% = 1.484 / 1.742": False,
        "35,6% = 621 / 1.742": False,
        "35,6% = 529 / 1.484": False,
        "11,8% = 195 / 1.727": True,
        "12,7% = 209 / 1.727": True,
    }


def test_the_same_relations_are_proposed_in_english():
    assert said_by("english") == {
        "516 = 259 + 257": False,
        "529 = 11 + 518": False,
        "1,742 = 1,509 + 282 + 100": True,
        "over 85% = 1,484 / 1,742": False,
        "35.6% = 621 / 1,742": False,
    }


def test_a_text_without_numbers_has_no_figures_and_no_proposals():
    assert read("Chưa có số liệu.", "vi") == []
    assert propose([], [], "") == []
