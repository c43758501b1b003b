"""Laws of reading plain text: whatever it is, it is read, named and related without fault."""

from hypothesis import given
from hypothesis import strategies as st

from egovcli.core.audit.expressions import read as read_claim
from egovcli.core.audit.masking import mask
from egovcli.core.audit.naming import names
from egovcli.core.audit.numbers import parse
from egovcli.core.audit.proposals import propose
from egovcli.core.audit.reading import clean, read, sentences

SAID = """
gồm trong đó hơn gần khoảng trên dưới 5/7 tháng năm 2020 ngày 1.742 thủ tục dịch vụ 35,6% (11,8%)
195 209 1.727 tỷ đồng nghìn 12 thứ 4/63 Nghị định 42/2022/NĐ-CP mức độ 4 . , ; : chiếm 0 100%
86th of 193 1/3 2-3 10 đến 15% 0203.3634.669 H49 – tổng số 1.5.3 ½ ٣ over 4.6 million
"""
WORDS = st.sampled_from([*SAID.split(), "\n"])
texts = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join))


@given(texts, st.sampled_from(["vi", "en"]))
def test_any_text_is_read_named_and_related(text, lang):
    said = clean(text)

    found = read(said, lang)
    given_names = names(found, said)

    assert len(set(given_names)) == len(found)
    for proposal in propose(found, given_names, said):
        read_claim(proposal.says, lang)


@given(texts, st.sampled_from(["vi", "en"]))
def test_every_figure_stands_in_the_text_and_can_be_read_again(text, lang):
    said = clean(text)

    for figure in read(said, lang):
        assert said[figure.start : figure.end]
        assert parse(figure.printed.text, lang) == figure.printed


@given(texts)
def test_blanking_changes_no_place_in_a_text(text):
    said = clean(text)

    assert len(mask(said)) == len(said)
    assert sentences(said)[0][0] == 0
    assert sentences(said)[-1][1] == len(said)
