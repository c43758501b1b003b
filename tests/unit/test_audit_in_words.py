"""Numbers in words: what they are worth, and where they count something."""

import pytest

from egovcli.core.audit.numbers import parse
from egovcli.core.audit.reading import read
from egovcli.core.audit.spelled import in_digits

ONES = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
LAST = ["mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín"]  # after mươi
ENGLISH = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
ENGLISH += ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"]
ENGLISH += ["eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def vietnamese(n: int) -> str:
    hundreds, tens, ones = n // 100, n // 10 % 10, n % 10
    words = [f"{ONES[hundreds - 1]} trăm"] if hundreds else []
    if tens == 1:
        words.append("mười" if not ones else f"mười {'lăm' if ones == 5 else ONES[ones - 1]}")
    elif tens:
        words.append(f"{ONES[tens - 1]} mươi" + (f" {LAST[ones - 1]}" if ones else ""))
    elif ones:
        words.append(f"linh {ONES[ones - 1]}" if hundreds else ONES[ones - 1])
    return " ".join(words)


def english(n: int) -> str:
    hundreds, rest = divmod(n, 100)
    words = [f"{ENGLISH[hundreds - 1]} hundred"] if hundreds else []
    if rest:
        small = rest < 20
        tens = "" if small else TENS[rest // 10 - 2]
        word = ENGLISH[rest - 1] if small else "-".join([tens, *ENGLISH[rest % 10 - 1 : rest % 10]])
        words.append(word if rest % 10 or small else tens)
    return " and ".join(words)


@pytest.mark.parametrize("spell", [vietnamese, english])
def test_every_number_below_a_thousand_is_worth_what_it_spells(spell):
    for n in range(2, 1000):
        assert in_digits(spell(n)) == str(n)


@pytest.mark.parametrize(
    ("text", "value", "hedge", "unit"),
    [
        ("ba bệnh viện", 3, "plain", "bệnh viện"),
        ("gần hai trăm lẻ năm hộ", 205, "under", "hộ"),
        ("hơn ba triệu lượt", 3_000_000, "over", "lượt"),
        ("ba mươi phần trăm", 30, "plain", "%"),
        ("nearly twenty-five schools", 25, "under", "schools"),
    ],
)
def test_a_printed_figure_may_be_in_words(text, value, hedge, unit):
    printed = parse(text, "vi")

    assert (printed.value, printed.hedge, printed.unit, printed.text) == (value, hedge, unit, text)


@pytest.mark.parametrize(
    ("said", "printed", "unit"),
    [
        ("Ba bệnh viện tuyến tỉnh làm xong.", "Ba", "bệnh viện"),
        ("Có khoảng hai mươi lăm lớp mới.", "khoảng hai mươi lăm", "lớp"),
        ("Tỉnh gồm năm huyện.", "năm", "huyện"),
        ("Kéo dài suốt mười sáu năm.", "mười sáu", "năm"),
        ("Ông là một trong năm nghệ nhân ưu tú.", "năm", "nghệ nhân"),
        ("Mỗi năm hai lần về thăm.", "hai", "lần"),
        ("Cùng hai đồng nghiệp trẻ.", "hai", "đồng nghiệp"),
        ("It opened two hospitals.", "two", "hospitals"),
    ],
)
def test_a_number_in_words_before_something_counted_is_a_figure(said, printed, unit):
    (figure,) = read(said, "en" if "It" in said else "vi")

    assert (figure.printed.text, figure.unit) == (printed, unit)


@pytest.mark.parametrize(
    "said",
    [
        "cả năm giá trị sản xuất tăng",
        "hằng năm vùng này trồng lúa",
        "kết thúc năm công tác",
        "tháng ba năm đó",
        "người thứ ba ngồi ghế này",
        "chỉ số năm thứ bảy",
        "trường cấp hai xã Tân",
        "lúa chín vụ này",
        "huyện Ba Tri tỉnh Bến Tre",
        "ông Năm nhà bên",
        "Tám giờ sáng",
        "sáu tháng đầu năm",
        "hai năm rưỡi",
        "dăm ba người",
        "qua ngã ba chợ Gòn",
        "được giải ba hội thi",
        "năm lần bảy lượt xin giấy",
        "một người dân",
        "hàng trăm hộ, vài chục người",
    ],
)
def test_such_words_elsewhere_are_no_figures(said):
    assert read(said, "vi") == []


def test_the_first_end_of_a_range_in_words_stays_as_it_is():
    found = read("mất 5 đến mười ngày", "vi")

    assert [(f.printed.text, f.unit) for f in found] == [("5", "ngày"), ("mười", "ngày")]
