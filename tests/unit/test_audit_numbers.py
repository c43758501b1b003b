"""Printed figures in Vietnamese and English."""

import unicodedata
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egovcli.core.audit.figures import readings
from egovcli.core.audit.numbers import parse, read_digits
from egovcli.errors.audit import UnreadableFigure
from egovcli.messages import number


@pytest.mark.parametrize(
    ("text", "lang", "value", "unit_of_last_digit", "hedge", "unit"),
    [
        ("35,6%", "vi", "35.6", "0.1", "plain", "%"),
        ("35.6 %", "en", "35.6", "0.1", "plain", "%"),
        ("35.6%", "vi", "35.6", "0.1", "plain", "%"),
        ("22.707", "vi", "22707", "1", "plain", ""),
        ("22,707", "en", "22707", "1", "plain", ""),
        ("0,727", "vi", "0.727", "0.001", "plain", ""),
        ("0.727", "vi", "0.727", "0.001", "plain", ""),
        ("1.469", "en", "1.469", "0.001", "plain", ""),
        ("4,6 triệu", "vi", "4600000", "100000", "plain", ""),
        ("trên 4,6 triệu văn bản", "vi", "4600000", "100000", "over", "văn bản"),
        ("gần 33 tỷ đồng", "vi", "33000000000", "1000000000", "under", "đồng"),
        ("xấp xỉ 19 phần trăm", "vi", "19", "1", "about", "%"),
        ("hơn 2 nghìn tỷ", "vi", "2000000000000", "1000000000000", "over", ""),
        ("close to 19%", "en", "19", "1", "under", "%"),
        ("more than 1,700 procedures", "en", "1700", "1", "over", "procedures"),
        ("7.6 thousand a day", "en", "7600", "100", "plain", "a day"),
        ("−69.7%", "en", "-69.7", "0.1", "plain", "%"),
        ("+99%", "en", "99", "1", "plain", "%"),
        ("22\u00a0707", "vi", "22707", "1", "plain", ""),
        ("4,6tr", "vi", "4600000", "100000", "plain", ""),
    ],
)
def test_a_printed_figure_is_read_with_its_digits_hedge_and_unit(
    text, lang, value, unit_of_last_digit, hedge, unit
):
    printed = parse(text, lang)

    assert printed.value == Decimal(value)
    assert printed.unit_of_last_digit == Decimal(unit_of_last_digit)
    assert (printed.hedge, printed.unit) == (hedge, unit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nhiều",
        "nhiều 35,6%",
        "1.46.9",
        "1,742 1,509",
        "1" * 60,
        "2020-12-31",
        "5/7",
        "a" + " " * 9999 + "b",
    ],
)
def test_what_is_not_one_figure_is_refused(text):
    with pytest.raises(UnreadableFigure):
        parse(text, "vi")


def test_an_endless_text_is_refused_before_it_is_searched():
    with pytest.raises(UnreadableFigure):
        parse("a" + " " * 50_000 + "b 1", "vi")


def test_decomposed_vietnamese_is_read_like_composed():
    decomposed = parse(unicodedata.normalize("NFD", "gần 33 tỷ"), "vi")

    assert decomposed == parse("gần 33 tỷ", "vi")


def test_a_count_is_whole_and_a_rounded_figure_is_not():
    whole = [parse(text, "vi").whole for text in ("1.742", "1.742 thủ tục", "hơn 1.700", "100%")]

    assert whole == [True, True, False, False]


@given(st.integers(0, 10**12), st.sampled_from(["vi", "en"]))
def test_a_number_written_for_a_reader_is_read_back(value, lang):
    assert read_digits(number(value, lang), lang) == value


@pytest.mark.parametrize(("text", "parts"), [("1/3", 3), ("gần 2/3 số hộ", 3), ("over 3/4", 4)])
def test_a_fraction_has_as_many_parts(text, parts):
    printed = parse(text, "vi")

    assert (printed.parts, printed.whole) == (parts, False)


def test_a_fraction_is_rounded_to_its_own_parts():
    third, nearly = (readings(parse(text, "vi")).plain for text in ("1/3", "gần 1/3"))

    assert (third.low, third.high) == (Fraction(1, 6), Fraction(1, 2))
    assert (nearly.low, nearly.high, nearly.low_open) == (0, Fraction(1, 3), True)


@pytest.mark.parametrize("text", ["4/63", "5/7", "3/2", "1/3/2020", "1/12"])
def test_a_place_or_a_day_is_no_fraction(text):
    with pytest.raises(UnreadableFigure):
        parse(text, "vi")


def test_what_stands_after_a_scale_word_is_added():
    printed = parse("128 tỷ 400 triệu đồng", "vi")

    assert (printed.value, printed.unit_of_last_digit) == (128_400_000_000, 1_000_000)
    assert (printed.unit, printed.scale) == ("đồng", 9)


def test_a_number_of_many_digits_is_read_exactly_with_its_scale():
    assert (
        parse("12345678901234567890123456789 tỷ", "vi").value
        == 12345678901234567890123456789 * 10**9
    )


def test_scale_words_without_end_are_no_figure():
    with pytest.raises(UnreadableFigure):
        parse("1 " + "tỷ " * 11, "vi")
