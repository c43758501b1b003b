"""Laws of the lexicon: what it lists is read, wherever it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egovcli.core.audit.lexicon import economy, measures, places, society
from egovcli.core.audit.numbers import HEDGES
from egovcli.core.audit.reading import read

FIELDS = (society.COUNTED, economy.COUNTED, places.COUNTED, measures.MEASURES)
WORDS = sorted(
    {
        word.strip()
        for field in FIELDS
        for line in field.values()
        for word in " ".join(line.split()).split(",")
        if word.strip()
    }
)
SYMBOLS = sorted(symbol.strip() for line in measures.SYMBOLS.values() for symbol in line.split(","))
ENDINGS = ("của", "được", "trong", "thuộc", "nhưng", "vì", "nên")
# from 6: 2 sao is a class
counts = st.integers(6, 9_999_999).map(lambda n: f"{n:,}".replace(",", "."))


@given(counts, st.sampled_from(WORDS), st.sampled_from(ENDINGS))
def test_a_known_noun_before_a_word_of_grammar_is_the_unit_and_nothing_more(count, word, ending):
    (figure,) = read(f"Toàn vùng có {count} {word} {ending} nhà nước", "vi")

    assert (figure.printed.text, figure.unit) == (count, word)


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_a_measure_may_be_glued_to_its_number(symbol):
    apart, glued = (read(f"Mức ấy là 1.250{blank}{symbol} mà thôi", "vi") for blank in (" ", ""))

    assert [f.unit for f in apart] == [symbol]
    assert [(f.printed.value, f.unit) for f in glued] == [(1250, symbol)]


@pytest.mark.parametrize("hedge", sorted(HEDGES))
def test_every_hedge_is_read_as_such(hedge):
    (figure,) = read(f"Nơi ấy có {hedge} 70 tuổi", "vi")

    assert figure.printed.text == f"{hedge} 70"
    assert figure.printed.hedge == HEDGES[hedge]


@pytest.mark.parametrize(
    "said",
    [
        "mầm non 12 lớp",
        "khảo sát 12 hộ",
        "người già 12 lần",
        "nhiệt độ 12 độ",
        "tôm cỡ 12 con/kg",
        "cao hơn 12 bậc",
        "không quá 12 ngày",
        "trên 12 tuyến đường",
        "ngoài 12 xã ấy",
        "vượt 12 tỷ đồng so với dự toán",
        "không được vượt quá 12%",
        "dài hơn 12 km so với đường cũ",
        "12 ca trên 10.000 dân",
    ],
)
def test_the_same_word_said_of_something_else_is_no_hedge(said):
    (figure, *_) = read(f"Ở đây {said}.", "vi")

    assert figure.printed.hedge == "plain"


@pytest.mark.parametrize(
    "said", ["dài hơn 12 km", "nghỉ trên 10 trận", "vượt mốc 12%", "vượt ngưỡng 12 tỷ USD"]
)
def test_a_hedge_is_read_after_a_verb_and_before_a_mark(said):
    (figure, *_) = read(f"Ở đây {said}.", "vi")

    assert figure.printed.hedge == "over"
