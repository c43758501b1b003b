"""What must hold of PASP whatever the figures."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.core import orders
from egovcli.core.pasp import SCALES, contrast, pasp
from egovcli.core.periods import annualised
from egovcli.core.ranking import rank
from egovcli.errors import EgovError
from egovcli.errors.pasp import NothingToScale
from egovcli.intake import numbers
from egovcli.questions.pasp import pasp as ask

counts = st.integers(min_value=0, max_value=10**8)
people = st.integers(min_value=1, max_value=10**8)
figures = st.lists(st.integers(0, 10**6).map(lambda n: n / 64), min_size=2, max_size=20)


@given(values=figures, scale=st.sampled_from([s for s, convert in SCALES.items() if convert]))
def test_scaling_never_changes_the_order(values, scale):
    try:
        scaled = SCALES[scale](values)
    except NothingToScale:
        assert len(set(values)) == 1
    else:
        assert rank(scaled) == rank(values)


@given(parts=st.lists(counts, min_size=1, max_size=5), population=people)
@settings(max_examples=25, deadline=None)
def test_a_province_split_into_rows_of_the_same_total_has_the_same_pasp(parts, population):
    with tempfile.TemporaryDirectory() as folder:
        whole, split = Path(folder, "whole.csv"), Path(folder, "split.csv")
        whole.write_text(f"province,dossiers,population\nHuế,{sum(parts)},{population}\n", "utf-8")
        rows = "".join(f"Huế,{part},{population}\n" for part in parts)
        split.write_text("province,dossiers,population\n" + rows, "utf-8")

        one, many = ask(data=str(whole)), ask(data=str(split), sum_rows=True)

    assert many.column("pasp") == one.column("pasp")
    assert many.column("dossiers") == [sum(parts)]


@given(dossiers=counts, population=people, times=st.integers(1, 1000))
def test_twice_the_dossiers_of_twice_the_people_is_the_same(dossiers, population, times):
    same = pasp(dossiers * times, population * times)

    assert same == pytest.approx(pasp(dossiers, population), rel=1e-12)


@given(pairs=st.lists(st.tuples(counts, counts), min_size=1, max_size=20))
def test_contrast_turns_round_when_services_and_dossiers_are_exchanged(pairs):
    services, dossiers = zip(*pairs, strict=True)

    assert contrast(dossiers, services) == [-x for x in contrast(services, dossiers)]


@given(count=counts, year=st.integers(2010, 2030))
def test_a_whole_year_is_not_stretched(count, year):
    assert annualised(count, year) == count


@given(order=st.permutations(range(1, 9)))
def test_an_order_agrees_with_itself_and_is_opposed_to_its_reverse(order):
    turned = [-place for place in order]

    for correlation in (orders.spearman, orders.kendall):
        assert correlation(order, order) == pytest.approx(1)
        assert correlation(order, turned) == pytest.approx(-1)


HEADERS = ["Tỉnh", "province", "hồ sơ", "dossiers", "settled", "năm", "dân số", "as_of"]
WORDS = ["Huế", "QN", "Phú Thọ", "1.469", "0,5", "-1", "2020", "31/12/2020", "1e9", "nan", "∞"]
cells = st.sampled_from([*HEADERS, *WORDS, "x", "", '"', "\r"])
sheets = st.lists(st.lists(cells, max_size=5).map(",".join), max_size=6).map("\n".join)


@given(text=sheets | st.text(max_size=60), head=st.booleans(), stretch=st.booleans())
@settings(max_examples=300, deadline=None)
def test_whatever_a_table_holds_it_is_answered_or_refused_with_a_reason(text, head, stretch):
    text = ("province,dossiers,year,as_of,population\n" if head else "") + text
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "any.csv")
        path.write_text(text, "utf-8", errors="surrogatepass", newline="")
        try:
            answer = ask(data=str(path), annualise=stretch)
        except EgovError:
            return
    assert all(value is None or value >= 0 for value in answer.column("pasp"))


@given(number=st.integers(0, 10**9), decimals=st.integers(0, 999))
def test_a_number_written_in_a_format_is_read_back_in_it(number, decimals):
    english = f"{number:,}.{decimals:03d}"
    vietnamese = english.translate(str.maketrans(",.", ".,"))

    for text, format_ in ((english, "point"), (vietnamese, "comma")):
        assert float(numbers.plain(text, format_)) == float(f"{number}.{decimals:03d}")
