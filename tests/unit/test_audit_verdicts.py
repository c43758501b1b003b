"""Verdicts, and the repairs of what does not follow."""

from fractions import Fraction

import pytest

from audits import article, book, finding, findings, repairs_of
from egovcli.core.audit.case import by_figure
from egovcli.core.audit.evaluation import Steps
from egovcli.core.audit.repairs import repairs
from egovcli.core.audit.writing import arithmetic


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("35.6% = 621 / 1742", "holds"),
        ("621 / 1742 = 35.6%", "holds"),
        ("over 85% = 1484 / 1742", "holds"),
        ("about 1% = 11 / 1484", "holds"),
        ("516 = 259 + 257", "holds"),
        ("24.5% = 11.8% + 12.7%", "holds"),
        ("35.7% = 621 / 1742", "holds-as-about"),
        ("over 86% = 1484 / 1742", "holds-as-about"),
        ("0.6 = 2 / 3", "holds-if-cut"),
        ("66.6% = 2 / 3", "holds-if-cut"),
        ("-0.6 = -2 / 3", "holds-if-cut"),
        ("-0.6 = -(2 / 3)", "holds-if-cut"),
        ("-69.7% = growth(2620, 8647)", "holds"),
        ("-69.8% = growth(2620, 8647)", "holds-as-about"),  # it is -69.7005
        ("5 - -3 = 8", "holds"),
        ("35.9% = 621 / 1742", "does-not-follow"),
        ("517 = 259 + 257", "does-not-follow"),
        ("over 85% = 86 / 100", "holds-as-about"),
        ("over 85% = 87 / 100", "does-not-follow"),
        ("close to 19% = 105 / 1742", "does-not-follow"),
        ("7612 = 4400000 / 578", "holds"),
        ("more than 1,700 = 1742", "holds-as-about"),
        ("1742 > 1700", "holds"),
        ("72% < 86.5% < 88.53%", "holds"),
        ("72% > 86.5%", "does-not-follow"),
        ("3 > 3", "does-not-follow"),
        ("3 >= 3", "holds"),
        ("5 > 4 > 6", "does-not-follow"),
        ("105 + 516 = 1742 - 1121", "holds"),
        ("105 + 516 = 1742 - 1120", "does-not-follow"),
        ("99% = growth(22707, unprinted)", "cannot-be-checked"),
        ("2 = 3 / about 1", "cannot-be-checked"),
    ],
)
def test_the_verdict_is_what_the_intervals_allow(claim, verdict):
    assert finding(claim).verdict == verdict


@pytest.mark.parametrize(
    ("printed", "part", "verdict"),
    [
        ("1/3", 100, "holds"),
        ("1/3", 60, "holds"),
        ("1/3", 160, "holds-as-about"),
        ("nearly 1/3", 90, "holds"),
        ("over 1/3", 240, "does-not-follow"),
    ],
)
def test_a_fraction_holds_for_what_is_nearer_to_it_than_to_the_next(printed, part, verdict):
    said = finding(f"share = {part} / 300", share=printed)

    assert said.verdict == verdict


def test_a_fraction_is_not_repaired_by_zeros_or_percent():
    kinds = {r.kind for r in repairs_of(article("share = 240 / 300", figures={"share": "1/3"}))}

    assert not kinds & {"percent-sign", "rounded-twice"}


def test_what_does_not_follow_says_by_how_much():
    assert finding("1742 = 1509 + 282 + 100").difference == 149
    assert finding("72% > 86.5%").difference == Fraction("-0.1395")  # 72.5 at most, 86.45 at least


def test_a_missing_base_is_given_the_values_it_would_have_to_have():
    implied = finding("99% = growth(22707, unprinted)").implied

    assert implied.whole_numbers() == (11382, 11439)


def test_the_same_figure_on_both_sides_is_one_unknown():
    found = finding("a + 1 = a + 2", a="4.6 million")

    assert found.verdict == "does-not-follow"


def test_one_other_total_is_found_for_all_shares_of_a_text():
    text = article(
        "11.8% = level3 / total",
        "12.7% = level4 / total",
        "24.5% = (level3 + level4) / total",
        figures={"total": "1,727", "level3": "195", "level4": "209"},
    )

    for place in range(3):
        first = repairs_of(text, place)[0]
        assert (first.kind, first.figure, first.value.en) == ("one-total", "total", "1,646–1,652")


@pytest.mark.parametrize(
    ("claim", "kind", "value", "arithmetic"),
    [
        ("1742 = 1509 + 282 + 100", "counted-twice", "149", "1,509 + 282 + 100 − 149 = 1,742"),
        ("1,181 = 1209 + 239 + 370", "wrong-digit", "1,818", "1,209 + 239 + 370 = 1,818"),
        ("1742 = 1509 + 13 + 100", "missing-digit", "133", "1,509 + 133 + 100 = 1,742"),
        ("1742 = 1590 + 133 + 100", "swapped", "1,509", "1,509 + 133 + 100 = 1,742"),
        ("1742 = 15099 + 133 + 100", "extra-digit", "1,509", "1,509 + 133 + 100 = 1,742"),
        ("33 million = 4.6 million * 7000", "thousand", "33 billion", None),
        ("35.7% = 621 / 1742", "rounded-twice", "35.65%", "35.6487% → 35.65% → 35.7%"),
        ("close to 19% = 105 / 1742", "needed", "314–330", "314–330 / 1,742 = close to 19%"),
    ],
)
def test_a_repair_is_shown_with_its_arithmetic(claim, kind, value, arithmetic):
    found = {repair.kind: repair for repair in reversed(repairs_of(article(claim)))}

    assert found[kind].value.en == value
    assert arithmetic in (None, found[kind].arithmetic.en)


def test_the_other_usual_denominator_is_found():
    text = article("7.1% = 105 / total", figures={"total": "1,742", "level34": "1,484"})

    found = [(repair.kind, repair.figure) for repair in repairs_of(text)]

    assert ("denominator", "level34") in found


def test_at_most_three_repairs_are_offered():
    text = article("90 = 9 + 900", figures={f"f{i}": str(i) for i in range(50)})

    assert len(repairs_of(text)) <= 3


def test_what_holds_needs_no_repair():
    assert repairs_of(article("35.6% = 621 / 1742")) == ()


def test_looking_for_repairs_stops_when_its_steps_are_used_up():
    text = article("1,181 = 1209 + 239 + 370")
    found = findings(text)

    assert repairs(book(text), found[0], by_figure(found), Steps(3)) == ()


@pytest.mark.parametrize("formula", ["(2 ^ 3) ^ 2", "(1 + 2) ^ 2", "2 ^ 3 × 5 ^ 2", "7 − (2 − 3)"])
def test_a_formula_is_written_so_that_it_can_be_read_back(formula):
    text = article(f"1 = {formula.replace('×', '*').replace('−', '-')}")

    written = arithmetic(book(text), findings(text)[0].formula, "en")

    assert written.replace(" ^ ", "^") == formula.replace(" ^ ", "^")
