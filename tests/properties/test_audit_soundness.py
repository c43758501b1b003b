"""Whatever is printed from true counts holds; what no true count could give never does."""

from decimal import ROUND_DOWN, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor

from hypothesis import assume, given
from hypothesis import strategies as st

from audits import article, book, finding, findings
from egovcli.core.audit.case import by_figure
from egovcli.core.audit.evaluation import Steps
from egovcli.core.audit.repairs import repairs
from egovcli.errors.audit import FaultAtLine
from egovcli.messages import number

WHOLES = st.integers(1, 10**6)
DECIMALS = st.integers(0, 4)
ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN])
LANGUAGES = st.sampled_from(["vi", "en"])


def printed(value: Fraction, decimals: int, rounding: str, lang: str) -> str:
    """Print a number as a writer would: exactly rounded, in the language's format."""
    exact = Decimal(value.numerator * 10**30 // value.denominator).scaleb(-30)
    if exact * value.denominator != value.numerator:  # past the digits kept: no tie can be there
        exact = Decimal(f"{exact}1")
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=rounding)
    text = f"{rounded:,f}"
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text


@st.composite
def shares(draw):
    whole = draw(WHOLES)
    return draw(st.integers(0, whole)), whole


@given(shares(), DECIMALS, ROUNDINGS, LANGUAGES)
def test_a_share_of_true_counts_holds_however_it_was_rounded(share, decimals, rounding, lang):
    part, whole = share
    text = printed(Fraction(100 * part, whole), decimals, rounding, lang)

    found = finding(
        f"{text}% = part / whole", lang, part=number(part, lang), whole=number(whole, lang)
    )

    assert found.verdict == "holds"


@given(shares(), DECIMALS)
def test_a_share_whose_digits_were_cut_holds_at_least_as_cut(share, decimals):
    part, whole = share
    text = printed(Fraction(100 * part, whole), decimals, ROUND_DOWN, "en")

    assert finding(f"{text}% = {part} / {whole}").verdict in ("holds", "holds-if-cut")


@given(shares(), DECIMALS, st.sampled_from([-1, 1]))
def test_one_printed_unit_more_or_less_never_holds_unless_it_is_a_tie(share, decimals, change):
    part, whole = share
    exact = Fraction(100 * part, whole)
    unit = Fraction(1, 10**decimals)
    rounded = Fraction(Decimal(printed(exact, decimals, ROUND_HALF_UP, "en")))
    assume(abs(exact - rounded) != unit / 2)
    changed = rounded + change * unit
    assume(changed >= 0)

    text = printed(changed, decimals, ROUND_HALF_UP, "en")

    assert finding(f"{text}% = {part} / {whole}").verdict != "holds"


@given(
    st.integers(101, 9_999),
    st.integers(101, 9_999),
    st.integers(0, 3),
    st.sampled_from([-1, 1]),
)
def test_a_share_one_unit_past_what_any_true_counts_give_never_holds(part, whole, decimals, side):
    """Counts printed to hundredths of a thousand stand for eleven true counts each."""
    assume(part < whole)
    rough = {"part": f"{part / 100:.2f} thousand", "whole": f"{whole / 100:.2f} thousand"}
    true = [
        Fraction(100 * p, w)
        for p in range(10 * part - 5, 10 * part + 6)
        for w in (10 * whole - 5, 10 * whole + 5)
    ]
    unit = Fraction(1, 10**decimals)
    steps = min(true) / unit if side < 0 else max(true) / unit
    past = (ceil(steps - Fraction(1, 2)) - 1) if side < 0 else (floor(steps + Fraction(1, 2)) + 1)
    assume(past >= 0)

    text = printed(past * unit, decimals, ROUND_HALF_UP, "en")

    assert finding(f"{text}% = part / whole", **rough).verdict != "holds"


@given(st.lists(WHOLES, min_size=1, max_size=6), st.integers(-3, 3))
def test_a_sum_of_counts_holds_exactly_when_it_is_the_sum(parts, off):
    text = article(f"{sum(parts) + off + 10} = {' + '.join(map(str, parts))} + 10")

    assert (findings(text)[0].verdict == "holds") == (off == 0)


@given(WHOLES, WHOLES, st.integers(1, 3), st.integers(1, 3))
def test_a_growth_between_two_rounded_figures_holds(new, base, decimals, cut):
    text = printed(Fraction(100 * new, base) - 100, decimals, ROUND_HALF_UP, "en")
    rough = [
        f"{printed(Fraction(n, 1000), cut, ROUND_HALF_EVEN, 'en')} thousand" for n in (new, base)
    ]
    assume(not rough[1].startswith("0.0"))

    verdict = finding(f"{text}% = growth(new, base)", new=rough[0], base=rough[1]).verdict

    assert verdict in ("holds", "cannot-be-checked")


@given(st.integers(1000, 10**6), st.integers(1, 400), st.integers(1, 400))
def test_before_plus_added_is_after(before, added, removed):
    says = f"{before + added - removed} = stock({before}, {added}, {removed})"

    assert finding(says).verdict == "holds"


@given(shares(), st.sampled_from(["more than", "nearly"]))
def test_a_hedge_that_points_the_right_way_holds(share, hedge):
    part, whole = share
    exact = Fraction(100 * part, whole)
    below = exact.numerator // exact.denominator
    assume(exact != below or hedge == "more than")
    text = below if hedge == "more than" else below + 1

    assert finding(f"{hedge} {text}% = {part} / {whole}").verdict == "holds"


ATOMS = st.sampled_from(
    ["1", "0", "621", "35,6%", "gần 33 tỷ", "khoảng 1", "0,727", "unprinted", "2019-01-01", "a"]
)
FORMULAS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(" ".join),
        inner.map("({})".format),
        inner.map("({}) ^ 3".format),
        st.tuples(
            st.sampled_from(["sum", "share", "growth", "rank", "days", "stock", "count"]),
            inner,
            inner,
        ).map(lambda call: f"{call[0]}({call[1]}, {call[2]})"),
    ),
    max_leaves=8,
)


@given(FORMULAS, st.sampled_from(["=", ">", "<="]), FORMULAS)
def test_any_claim_gets_a_verdict_or_a_fault_with_its_line(left, sign, right):
    text = article(f"{left} {sign} {right}", figures={"a": "hơn 4,6 triệu"}, lang="vi")
    try:
        found = findings(text)
    except FaultAtLine as fault:
        assert fault.facts["line"] == "0"
        return
    index = by_figure(found)

    assert len(repairs(book(text), found[0], index, Steps(10_000))) <= 3
