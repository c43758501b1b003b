"""An explanation is only offered where its arithmetic is true."""

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from audits import article, finding, repairs_of
from egovcli.core.audit.case import Repair

COUNTS = st.integers(10, 99_999)
HEDGED = st.sampled_from(["nearly", "more than", "about", "over", "close to"])
RANGE = re.compile(r"([\d.,]+)–([\d.,]+)")


def claims_of(hint: Repair, lang: str) -> list[str]:
    """Give what a hint says as claims: both ends of a range of counts are one claim each."""
    text = hint.arithmetic.in_language(lang).replace("−", "-")
    return [RANGE.sub(end, text) for end in (r"\1", r"\2")] if RANGE.search(text) else [text]


def rounds_to(finer: Decimal, coarser: Decimal) -> bool:
    return finer.quantize(coarser, ROUND_HALF_UP) == coarser


def assert_true(hints: tuple[Repair, ...]) -> None:
    assert len(hints) <= 3
    for hint in hints:
        if hint.kind == "rounded-twice":
            exact, once, twice = map(Decimal, re.findall(r"[\d.]+", hint.arithmetic.en))
            assert rounds_to(exact, once)
            assert rounds_to(once, twice)
            continue
        for lang in ("vi", "en"):
            for says in claims_of(hint, lang):
                assert finding(says, lang=lang).verdict == "holds", (hint.kind, says)


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_what_may_explain_a_wrong_sum_makes_it_true(a, b, c, total):
    assume(total != a + b + c)

    assert_true(repairs_of(article(f"{total} = {a} + {b} + {c}")))


@given(st.lists(COUNTS, min_size=2, max_size=4), st.data())
def test_a_slip_of_the_pen_in_a_total_is_explained_truly(parts, data):
    digits = list(str(sum(parts)))
    place = data.draw(st.integers(0, len(digits) - 2))
    digits[place], digits[place + 1] = digits[place + 1], digits[place]
    assume(digits[0] != "0" and int("".join(digits)) != sum(parts))

    hints = repairs_of(article(f"{''.join(digits)} = {' + '.join(map(str, parts))}"))

    assert_true(hints)
    assert "swapped" in {hint.kind for hint in hints} or len(hints) == 3


@given(COUNTS, COUNTS, st.integers(0, 1000), st.integers(0, 2), COUNTS)
def test_what_may_explain_a_wrong_share_makes_it_true(part, total, tenths, decimals, other):
    assume(part < total)
    share = Fraction(tenths, 10)
    text = article(
        f"{float(share):.{decimals}f}% = part / total",
        figures={"part": str(part), "total": str(total), "other": str(other)},
    )

    assert_true(repairs_of(text))


@given(COUNTS, COUNTS, st.integers(0, 20_000))
def test_what_may_explain_a_wrong_product_makes_it_true(count, each, printed):
    assert_true(repairs_of(article(f"{printed} million = {count} * {each}")))


@given(HEDGED, COUNTS, COUNTS)
def test_what_may_explain_a_wrong_figure_with_a_hedge_makes_it_true(hedge, count, each):
    assert_true(repairs_of(article(f"{hedge} 4.6 million = {count} * {each}")))


@given(COUNTS, COUNTS, st.integers(-99, 300))
def test_what_may_explain_a_wrong_growth_makes_it_true(new, base, printed):
    assert_true(repairs_of(article(f"{printed}% = growth({new}, {base})")))


@given(st.lists(COUNTS, min_size=2, max_size=3, unique=True), COUNTS)
def test_one_other_total_makes_every_share_true(parts, rest):
    whole_count = 2 * max(parts)
    total = max(parts) + rest
    shares = [f"{100 * part / whole_count:.1f}% = p{i} / total" for i, part in enumerate(parts)]
    text = article(
        *shares,
        figures={"total": str(total)} | {f"p{i}": str(part) for i, part in enumerate(parts)},
    )

    for place in range(len(parts)):
        assert_true(repairs_of(text, place))
