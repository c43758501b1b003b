from dataclasses import replace
from fractions import Fraction

from egovcli.core import target_facts, target_scope, targets
from egovcli.core.targets import Fact
from egovcli.model import Entity, Label, Observation
from egovcli.model.targets import Target

NAME = Label(vi="x", en="x")

LEVEL4 = Target(
    id="nq17-2020-level4",
    label=NAME,
    indicator="level4-rate",
    numerator="services-level4",
    denominator="procedures-total",
    must_be=">=",
    value=Fraction(30),
    unit="percent",
    by="2020-12-31",
    scope="ministries-provinces",
    document="Nghị quyết 17/NQ-CP",
    number="17/NQ-CP",
    publisher="Chính phủ",
    published="2019-03-07",
    source="svc-res17-ifg",
    measured_until="2022-08-15",
)

QUANG_NINH = Entity(id="quang-ninh", label=NAME, kind="province", successor="quang-ninh")
THAI_NGUYEN = Entity(id="thai-nguyen", label=NAME, kind="province", successor="thai-nguyen@2025")
NEW_THAI_NGUYEN = Entity(
    id="thai-nguyen@2025", label=NAME, kind="unit", predecessors=("bac-kan", "thai-nguyen")
)
MINISTRY = Entity(id="bo-y-te", label=NAME, kind="ministry")
VIET_NAM = Entity(id="VNM", label=NAME, kind="country")


def figure(indicator: str, printed: str, **more: str) -> Observation:
    return Observation(
        entity="quang-ninh",
        year=int(more.pop("year", "2020")),
        as_of=more.pop("as_of", ""),
        indicator=indicator,
        printed=printed,
        source=more.pop("source", "article"),
        **more,
    )


def fact(day: str, printed: str) -> Fact:
    return Fact(day=day, year=int(day[:4]), printed=printed)


ARTICLE = [
    figure("procedures-total", "1742"),
    figure("level4-rate", "19"),
    figure("services-level4", "621", kind="plan"),
    figure("services-level4-to-add", "516", kind="plan"),
    figure("level4-rate", "35.6", kind="plan"),
]


def test_the_current_count_is_implied_by_the_plan() -> None:
    (now,) = target_facts.facts(LEVEL4, ARTICLE)

    assert (now.numerator, now.denominator, now.basis) == (105, 1742, "implied")
    assert now.printed == "19"


def test_a_source_that_still_plans_for_the_year_does_not_close_it() -> None:
    (now,) = target_facts.facts(LEVEL4, ARTICLE)

    assert now.day == ""
    assert targets.verdict(now, LEVEL4) == "open"


def test_a_figure_of_the_whole_year_of_the_deadline_decides() -> None:
    (now,) = target_facts.facts(LEVEL4, [figure("level4-rate", "45")])

    assert targets.verdict(now, LEVEL4) == "met"


def test_the_plan_is_set_against_the_known_whole() -> None:
    (now,) = target_facts.facts(LEVEL4, ARTICLE)
    plan = target_facts.plan(LEVEL4, ARTICLE, now)

    assert plan is not None
    assert (plan.numerator, plan.denominator, plan.printed) == (621, 1742, "35.6")
    assert targets.planned(plan, LEVEL4) == "planned-met"


def test_a_plan_of_another_year_is_not_the_plan() -> None:
    later = replace(LEVEL4, by="2021-12-31")

    assert target_facts.plan(later, ARTICLE, None) is None


def test_counts_of_two_sources_are_not_divided_by_each_other() -> None:
    figures = [
        figure("services-level4", "678", source="one"),
        figure("procedures-total", "1589", source="two"),
    ]

    assert target_facts.facts(LEVEL4, figures) == []


def test_an_earlier_fact_leaves_the_target_open() -> None:
    early = fact("2020-08-31", "40.1")

    assert targets.verdict(targets.judging([early], LEVEL4.by), LEVEL4) == "open"


def test_the_first_fact_after_the_deadline_judges() -> None:
    facts = [fact("2020-08-31", "40"), fact("2021-02-28", "20"), fact("2022-01-31", "60")]

    assert targets.verdict(targets.judging(facts, LEVEL4.by), LEVEL4) == "missed"


def test_a_figure_that_is_known_only_before_the_deadline_can_be_on_course_or_behind() -> None:
    rising = [fact("2020-01-31", "10"), fact("2020-07-31", "22")]
    flat = [fact("2020-01-31", "10"), fact("2020-07-31", "12")]

    assert targets.course(rising, LEVEL4) == "on-course"
    assert targets.course(flat, LEVEL4) == "behind"


def test_one_fact_makes_no_line() -> None:
    assert targets.course([fact("2020-01-31", "10")], LEVEL4) == ""


def test_the_pace_needed_is_points_a_month_until_the_deadline() -> None:
    pace = targets.pace_needed(fact("2019-12-31", "18"), LEVEL4)

    assert pace is not None
    assert round(float(pace), 3) == round(12 / (366 / 30.4375), 3)


def test_a_supposed_count_is_judged_at_once() -> None:
    (now,) = target_facts.facts(LEVEL4, ARTICLE)
    supposed = target_facts.what_if(LEVEL4, now, {"services-level4": Fraction(700)})

    assert supposed is not None
    assert targets.verdict(supposed, LEVEL4) == "met"


def test_supposing_something_else_changes_nothing() -> None:
    assert target_facts.what_if(LEVEL4, None, {"npsp-services": Fraction(700)}) is None


def test_a_target_of_ministries_and_provinces_binds_both_but_not_the_nation() -> None:
    assert target_scope.binds(LEVEL4, QUANG_NINH)
    assert target_scope.binds(LEVEL4, MINISTRY)
    assert not target_scope.binds(LEVEL4, VIET_NAM)


def test_a_unit_is_not_bound_by_what_was_due_before_it_was_formed() -> None:
    assert not target_scope.binds(LEVEL4, NEW_THAI_NGUYEN)
    assert target_scope.binds(replace(LEVEL4, by="2025-12-31"), NEW_THAI_NGUYEN)


def test_a_merged_province_is_not_bound_by_what_was_decided_later() -> None:
    later = replace(LEVEL4, published="2025-09-11", by="2025-12-31")

    assert not target_scope.binds(later, THAI_NGUYEN)
    assert target_scope.binds(later, QUANG_NINH)


def test_the_target_of_a_province_does_not_pass_to_what_it_became_part_of() -> None:
    own = replace(LEVEL4, scope="thai-nguyen", by="2025-12-31")

    assert target_scope.binds(own, THAI_NGUYEN)
    assert not target_scope.binds(own, NEW_THAI_NGUYEN)
    assert target_scope.inherited(own, NEW_THAI_NGUYEN)


def test_a_target_of_the_34_binds_unchanged_provinces_too() -> None:
    of_34 = replace(LEVEL4, scope="provinces-34", by="2025-12-31")

    assert target_scope.binds(of_34, QUANG_NINH)
    assert target_scope.binds(of_34, NEW_THAI_NGUYEN)
    assert not target_scope.binds(of_34, THAI_NGUYEN)


def test_a_target_past_the_end_of_the_levels_or_of_its_province_says_so() -> None:
    late = replace(LEVEL4, by="2025-12-31")

    assert target_scope.caveats(late, THAI_NGUYEN, "") == ("levels-abolished", "merged")
    assert target_scope.caveats(LEVEL4, THAI_NGUYEN, "2021-10-04") == ()
    assert target_scope.caveats(LEVEL4, QUANG_NINH, "2022-09-15") == ("levels-abolished",)
