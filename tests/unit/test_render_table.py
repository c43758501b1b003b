"""The table for people."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from egovcli import render
from egovcli.model import Column, Label, Message, Source, Table
from egovcli.render.fit import cell_width

COLUMNS = (
    Column(name="rank", essential=True),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="value", decimals=3, essential=True),
    Column(name="change"),
    Column(name="dossiers"),
    Column(name="year", year=True),
)
ROWS = (
    (1, "a", Label(vi="Bà Rịa - Vũng Tàu", en="Ba Ria - Vung Tau"), 1469.5, 3, 1234567, 2017),
    (2, "b", Label(vi="Đà Nẵng", en="Da Nang"), 0.727, -2, 22707, 2017),
    (3, "c", Label(vi="Huế", en="Hue"), None, 0, None, 2017),
)
SOURCE = Source(
    id="s",
    kind="publisher",
    publisher="Bộ Thông tin và Truyền thông",
    title="Báo cáo",
    published="2018-07-03",
    url="https://example.vn/" + "a" * 60 + "/2018.html",
    licence="",
    transcription="",
)


def a_table(rows=ROWS, columns=COLUMNS, **more):
    return Table(title=Message("output.notes"), columns=columns, rows=rows, **more)


def drawn(table, lang="vi", encoding="utf-8", **options):
    out = io.BytesIO()
    render.write(table, "table", out, lang, encoding=encoding, **options)
    return out.getvalue().decode(encoding)


def test_numbers_are_in_the_readers_format_and_years_are_not_grouped():
    vi, en = drawn(a_table(), "vi"), drawn(a_table(), "en")
    assert "1.469,500" in vi and "0,727" in vi and "1.234.567" in vi
    assert "1,469.500" in en and "0.727" in en and "1,234,567" in en
    assert "2017" in vi and "2017" in en


def test_headings_and_names_are_in_the_readers_language():
    assert "Hạng" in drawn(a_table(), "vi") and "Đà Nẵng" in drawn(a_table(), "vi")
    assert "Rank" in drawn(a_table(), "en") and "Da Nang" in drawn(a_table(), "en")


def test_detail_columns_and_columns_with_nothing_to_say_are_left_out():
    columns = (Column(name="name"), Column(name="gap"), Column(name="secret", detail=True))
    text = drawn(a_table((("Huế", None, "x"),), columns))
    assert "gap" not in text and "secret" not in text


def test_decimal_marks_stand_below_each_other():
    columns = (Column(name="name"), Column(name="area"))
    text = drawn(a_table((("a", 1.5), ("b", 22.25), ("c", 1000)), columns), "en")
    rows = text.splitlines()[-3:]
    assert rows == ["a         1.5", "b        22.25", "c     1,000"]


def test_places_won_and_lost_have_arrows_or_signs_where_the_encoding_has_none():
    assert "▲3" in drawn(a_table()) and "▼2" in drawn(a_table())
    plain = drawn(a_table(), encoding="cp1258")
    assert "+3" in plain and "-2" in plain


def test_letters_that_an_encoding_lacks_lose_their_marks_only():
    assert "Ba Ria - Vung Tau" in drawn(a_table(), encoding="ascii")


@pytest.mark.parametrize("width", [20, 29, 30, 40, 60, 80, 200])
def test_no_width_cuts_a_digit_or_a_name(width):
    text = drawn(a_table(), width=width)
    words = text.split()
    assert "1.469,500" in words and "0,727" in words
    for word in ("Bà", "Rịa", "Vũng", "Tàu", "Đà", "Nẵng", "Huế"):
        assert word in words
    assert max(map(cell_len, text.splitlines())) <= width


def test_a_narrow_terminal_keeps_the_essential_columns_and_says_how_many_it_hides():
    assert "3 columns hidden: --wide or -o" in drawn(a_table(), "en", width=40)
    assert "đã ẩn 2 cột" in drawn(a_table(), "vi", width=40)
    assert "hidden" not in drawn(a_table(), "en", width=80)


def test_below_thirty_columns_each_record_is_a_block_and_nothing_is_hidden():
    text = drawn(a_table(), width=29)
    assert "Tên: Đà Nẵng\nGiá trị: 0,727\n" in text
    assert "Hồ sơ: 22.707" in text


def test_a_wide_terminal_does_not_stretch_the_table():
    assert drawn(a_table(), width=200) == drawn(a_table(), width=None)


def test_sources_are_named_below_and_an_address_is_never_broken():
    text = drawn(a_table(sources=(SOURCE,)), width=40)
    assert text.splitlines()[-1] == (
        f"Nguồn: {SOURCE.publisher}, {SOURCE.title}, {SOURCE.published}, {SOURCE.url}"
    )


def test_an_empty_answer_still_has_its_heading():
    assert "Hạng" in drawn(a_table(rows=()), width=80)


def test_colour_only_when_wanted():
    assert "\x1b[" not in drawn(a_table())
    assert "\x1b[32m      ▲3\x1b[0m" in drawn(a_table(), colour=True)


def test_words_of_the_data_are_said_in_the_readers_language_and_other_words_left():
    columns = (Column(name="name"), Column(name="unit"))
    table = a_table((("km2", "km2"), ("a", "hectares")), columns)
    assert drawn(table, "vi").splitlines()[-2:] == ["km2  km²", "a    hectares"]


def test_a_series_beside_each_row_becomes_bars():
    text = drawn(a_table(extra={"sparklines": [[1, 2], [2, 1], []]}))
    assert "Xu hướng" in text.splitlines()[1]
    assert text.splitlines()[3].endswith("▁█")


def test_a_column_may_bring_its_own_heading():
    column = Column(name="ha-noi", heading=Label(vi="Hà Nội", en="Ha Noi"))
    assert "Hà Nội" in drawn(a_table(((1,),), (column,)))


def test_a_kind_of_row_that_never_has_a_number_has_no_gap_there():
    columns = (Column(name="name"), Column(name="places"), Column(name="points"))
    rows = (("cause", 2, None), ("figure", None, 5), ("another", None, None))

    lines = drawn(a_table(rows, columns, parts=(1,)), lang="en").splitlines()[3:]

    assert [line.split() for line in lines] == [
        ["cause", "2"],
        [],
        ["figure", "5"],
        ["another", "–"],
    ]


def test_yes_and_no_are_words():
    text = drawn(a_table(((True,), (False,)), (Column(name="break"),)))
    assert text.split()[-2:] == ["có", "không"]


def test_where_not_even_the_essential_columns_fit_each_record_is_a_block():
    columns = tuple(Column(name=f"n{i}", essential=True) for i in range(9))
    text = drawn(a_table((tuple(10**9 + i for i in range(9)),), columns), width=60)
    assert "n0: 1.000.000.000\n" in text


def test_what_would_move_the_cursor_is_a_space():
    text = drawn(a_table((("a\x1b[2Jb\nc", 1),), (Column(name="name"), Column(name="value"))))
    assert "a [2Jb c" in text


@given(
    st.lists(st.floats(1e-6, 1e9) | st.integers(0, 10**9), min_size=1, max_size=5),
    st.integers(30, 90),
)
def test_every_number_is_whole_at_every_width(values, width):
    columns = (Column(name="name", essential=True), Column(name="value", essential=True))
    rows = tuple(("Thừa Thiên Huế", value) for value in values)
    text = drawn(a_table(rows, columns), "en", width=width)
    numbers = [float(n.replace(",", "")) for n in re.findall(r"(?<!\S)[\d,]+\.?\d*(?!\S)", text)]
    assert numbers == [pytest.approx(float(value), rel=1e-11) for value in values]


@given(st.text() | st.text("Đặng Thị Ỷ, 35,6% – “−1.469” ×"))
def test_a_text_is_as_wide_as_rich_says(text):
    assert cell_width(text) == cell_len(text)
