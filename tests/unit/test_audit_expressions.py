"""The language of claims: what it reads, what it refuses, and at what cost."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audits import article, book, finding, findings
from egovcli.core.audit.evaluation import Formula, Steps, span, value
from egovcli.core.audit.expressions import read
from egovcli.core.audit.intervals import Interval, point
from egovcli.core.audit.nodes import Name, Quotient, Sum
from egovcli.errors import EgovError, Faults
from egovcli.errors.audit import (
    BadExponent,
    BadFormula,
    DefinitionLoop,
    DividesByZero,
    FaultAtLine,
    TooDeep,
    TooLarge,
    TooLong,
    TooMuchWork,
    TwiceNamed,
    UnknownFigure,
    WrongArguments,
    WrongName,
)
from egovcli.messages import say
from egovcli.model.articles import Figure


def result(formula: str, **figures: str) -> Fraction:
    recomputed = finding(f"1 = {formula}", **figures).recomputed
    assert recomputed is not None
    assert recomputed.is_point
    return recomputed.low


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("-2 + 3", 1),
        ("-2 ^ 2", -4),
        ("2 ^ 3", 8),
        ("7 - 2 - 1", 4),
        ("12 / 2 / 3", 2),
        ("sum(1, 2, 3)", 6),
        ("1,742 − 621", 1121),
        ("difference(5; 2)", 3),
        ("product(2, 3, 4)", 24),
        ("share(1, 4)", Fraction(1, 4)),
        ("growth(150, 100)", Fraction(1, 2)),
        ("mean(1, 2)", Fraction(3, 2)),
        ("stock(11, 518)", 529),
        ("stock(11, 518, 9)", 520),
        ("days(2019-01-01, 2020-07-31)", 578),
        ("count(1, 2, 3)", 3),
        ("rank(3, 9, 8, 3, 1)", 3),
        ("(621-516) × 2", 210),
    ],
)
def test_a_formula_is_worth_what_arithmetic_says(formula, expected):
    assert result(formula) == expected


def test_names_with_hyphens_are_names_and_a_minus_has_spaces():
    assert result("level-4 - level-3", **{"level-4": "209", "level-3": "195"}) == 14


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        ("9 = 4 + 5", "sum"),
        ("35.6% = 621/1742", "share"),
        ("9 = 12 - 3", "difference"),
        ("9 = 12 - 4 + 1", "stock"),
        ("10% = growth(11, 10)", "growth"),
        ("6 = 2 * 3", "product"),
        ("7.6 thousand = 4.4 million / days(2019-01-01, 2020-07-31)", "rate"),
        ("1 = rank(3, 2)", "rank"),
        ("3 > 2 > 1", "order"),
        ("3 = 3", "equality"),
    ],
)
def test_the_kind_of_a_claim_is_seen_from_its_formula(claim, kind):
    assert read(claim, "en").kind == kind


@pytest.mark.parametrize(
    ("claim", "error"),
    [
        ("", BadFormula),
        ("621/1742", BadFormula),
        ("621/ = 3", BadFormula),
        ("1 = 2 = 3", BadFormula),
        ("1 < 2 > 3", BadFormula),
        ("1 = __import__('os')", BadFormula),
        ("1 = open(2)", BadFormula),
        ("1 = days(2019-02-30, 2020-07-31)", BadFormula),
        ("1 = 2 ^ 999999999999", BadExponent),
        ("1 = 2 ^ a", BadExponent),
        ("512 = 2 ^ 3 ^ 2", BadFormula),
        ("1 = share(1)", WrongArguments),
        ("1 = " + "(" * 500 + "1" + ")" * 500, TooDeep),
        ("1 = " + "-" * 500 + "1", TooDeep),
        ("1 = " + "2*" * 500 + "1", TooDeep),
        ("1 = " + "product(" * 12 + "1" + (", 2" * 29 + ")") * 12, TooDeep),
        ("1 = " + "2 + " * 5000 + "1", TooLong),
        ("1 = " + "9" * 30_000, TooLong),
    ],
)
def test_what_is_no_claim_is_refused(claim, error):
    with pytest.raises(error):
        read(claim, "en")


def test_a_fault_says_at_which_column():
    with pytest.raises(BadFormula) as caught:
        read("621 // 1742 = 35.6%", "en")

    assert caught.value.facts["column"] == "6"


@given(st.text(alphabet="0123456789abc+-*/^()=<>%., ;#\"'\\_đả²½", max_size=60))
def test_any_text_is_read_or_refused_with_a_sentence(text):
    try:
        read(text, "vi")
    except EgovError as fault:
        assert say(fault.key(), "vi", **fault.facts)


def test_a_long_sum_is_read_without_deep_recursion():
    assert result(" + ".join(["1"] * 900)) == 900


def test_an_unknown_name_is_told_with_near_ones():
    with pytest.raises(Faults) as caught:
        findings(article("procedure-total = 3", figures={"procedures-total": "3"}))

    what = caught.value.faults[0].facts["what"]
    assert what.key == UnknownFigure.key()
    assert what.facts["near"] == ["procedures-total"]


def test_every_fault_of_an_article_is_told_with_its_line():
    text = article("1 +", "nobody = 2", figures={"a": "many"}, definitions={"d": "d + 1"})

    with pytest.raises(Faults) as caught:
        book(text)

    assert [int(fault.facts["line"]) for fault in caught.value.faults] == [0, 1, 100, 200]


@pytest.mark.parametrize(
    ("first", "second", "error"),
    [("a", "a", TwiceNamed), ("a", "two words", WrongName), ("a", "c#1", WrongName)],
)
def test_every_figure_and_claim_has_a_name_of_its_own(first, second, error):
    plain = article("1 = 1", "2 = 2")
    figures = tuple(Figure(id=name, printed="1", lang="en") for name in (first, second))
    claims = tuple(
        replace(c, id=name) for c, name in zip(plain.claims, (first, second), strict=True)
    )

    for text in (replace(plain, figures=figures), replace(plain, claims=claims)):
        with pytest.raises(Faults) as caught:
            book(text)
        assert caught.value.faults[0].facts["what"].key == error.key()


def test_a_figure_a_definition_and_a_claim_share_names_only_where_that_is_clear():
    text = article("3 = a", figures={"a": "3"})

    assert findings(replace(text, claims=(replace(text.claims[0], id="a"),)))[0].verdict == "holds"
    with pytest.raises(Faults):
        book(article("3 = a", figures={"a": "3"}, definitions={"a": "2"}))


def test_a_loop_of_definitions_is_told():
    with pytest.raises(Faults) as caught:
        book(article("1 = a", definitions={"a": "b + 1", "b": "c + 1", "c": "a + 1"}))

    told = caught.value.faults[0].facts["what"]
    assert told.key == DefinitionLoop.key()
    assert told.facts["names"] in ("a → b → c → a", "b → c → a → b", "c → a → b → c")


def test_a_long_chain_of_definitions_is_refused():
    chain = {f"d{i}": f"d{i + 1} + 1" for i in range(500)} | {"d500": "1"}

    with pytest.raises(Faults) as caught:
        book(article("1 = d0", definitions=chain))

    assert caught.value.faults[0].facts["what"].key == TooDeep.key()


def test_dividing_by_zero_names_the_claim():
    with pytest.raises(FaultAtLine) as caught:
        findings(article("5 = 5", "5 = 1 / (3 - 3)"))

    assert caught.value.facts["line"] == "1"
    assert caught.value.facts["what"].key == DividesByZero.key()
    assert caught.value.facts["what"].facts["claim"] == "c1"


def test_definitions_that_double_each_time_stay_small():
    doubling = {f"d{i}": f"d{i + 1} + d{i + 1}" for i in range(30)} | {"d30": "1"}
    steps = Steps(10_000)

    found = findings(article("1 = d0", definitions=doubling), steps)

    assert found[0].recomputed == point(2**30)
    assert steps.taken < 500


def test_definitions_that_square_each_time_are_stopped():
    squaring = {f"d{i}": f"d{i + 1} ^ 12" for i in range(30)} | {"d30": "99"}

    with pytest.raises(FaultAtLine) as caught:
        findings(article("1 = d0", definitions=squaring))

    assert caught.value.facts["what"].key == TooLarge.key()


def test_ten_thousand_claims_take_a_few_steps_each():
    steps = Steps(1_000_000)

    found = findings(
        article(*["35.6% = planned / 1742"] * 10_000, figures={"planned": "621"}), steps
    )

    assert len(found) == 10_000
    assert steps.taken <= 10_000 * 10


def test_work_without_end_is_stopped():
    with pytest.raises(TooMuchWork):
        findings(article(*["1 = 2 + 3"] * 100), Steps(50))


def test_claims_with_too_many_numbers_are_refused_before_they_are_judged():
    long = "5 = " + " + ".join(["7"] * 900)

    with pytest.raises(TooMuchWork):
        book(article(*[long] * 60))


def test_a_figure_that_occurs_twice_is_one_unknown():
    a = Interval(Fraction(9), Fraction(11))
    share = Formula(Quotient(Name("a"), Sum((Name("a"), Name("b")))))
    known = {"a": a, "b": point(90)}

    exact, loose = span(share, known, Steps(100)), value(share, known, Steps(100))

    assert exact == Interval(Fraction(9, 99), Fraction(11, 101))
    assert loose.low < exact.low
    assert exact.high < loose.high


@given(st.integers(1, 99), st.integers(1, 99), st.fractions(0, 1), st.fractions(0, 1))
def test_the_range_of_a_formula_holds_every_value_it_takes(low, width, here, there):
    a, b = Interval(Fraction(low), Fraction(low + width)), Interval(Fraction(50), Fraction(60))
    formula = book(article("1 = a * a / (a + b) - b", figures={"a": "1", "b": "1"}))
    node = formula.statements[0][1].sides[1]
    x, y = low + here * width, 50 + 10 * there

    found = span(Formula(node), {**{n: point(1) for n in ("c0#1",)}, "a": a, "b": b}, Steps(1000))

    assert found.meets(point(x * x / (x + y) - y))
