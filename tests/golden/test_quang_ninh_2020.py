"""Quảng Ninh's plan for level 4 and the national portal in 2020, as the press printed it.

Document: "Quảng Ninh sẽ cung cấp 621 dịch vụ công trực tuyến mức 4 trong năm 2020" (Vân Anh,
2020; source ``quang-ninh-level4-2020``). It prints 1,742 procedures, a level-4 rate "close to
19%", 516 services to be raised to level 4, 621 afterwards = 35.6%; 11 of 1,484 services on the
national portal, 518 to be added, 529 afterwards = 35.6%; both targets at least 30%.
"""

import pytest

from egovcli.questions.target_check import target_check

HALF_A_PRINTED_DIGIT = 0.05


def row(target):
    answer = target_check("quang-ninh")
    (found,) = [r for r in answer.to_dicts() if target in r["target"].split(";")]
    return found


def test_level_4_stands_at_105_as_implied_or_331_as_printed_of_1742():
    level4 = row("quangninh-2020-level4")

    assert (level4["numerator"], level4["denominator"]) == (621 - 516, 1742)
    assert (level4["basis"], level4["printed"]) == ("implied", 19)
    assert level4["counted_by_rate"] == 331
    assert level4["computed"] == pytest.approx(6.0, abs=HALF_A_PRINTED_DIGIT)


def test_the_level_4_plan_has_98_more_than_the_523_needed():
    level4 = row("quangninh-2020-level4")

    assert (level4["needed"], level4["gap_services"]) == (523, 523 - 105)
    assert (level4["planned_numerator"], level4["planned_surplus"]) == (621, 98)
    assert level4["planned_printed"] == 35.6
    assert level4["planned_computed"] == pytest.approx(35.6, abs=HALF_A_PRINTED_DIGIT)
    assert (level4["verdict"], level4["outlook"]) == ("open", "planned-met")


def test_the_portal_has_11_of_1484_and_needs_446():
    portal = row("quangninh-2020-npsp")

    assert (portal["numerator"], portal["denominator"]) == (11, 1484)
    assert (portal["needed"], portal["gap_services"]) == (446, 446 - 11)
    assert (portal["planned_numerator"], portal["planned_printed"]) == (529, 35.6)
    assert portal["planned_computed"] == pytest.approx(35.6, abs=HALF_A_PRINTED_DIGIT)
    assert (portal["verdict"], portal["outlook"]) == ("open", "planned-met")


def test_the_resolution_and_the_province_s_own_plan_share_one_row():
    level4 = row("quangninh-2020-level4")

    assert level4["target"] == "nq17-2020-level4;quangninh-2020-level4"
    assert "17/NQ-CP" in level4["document"]
    assert "Biên bản ghi nhớ" in level4["document"]


def test_the_disagreement_is_said_and_both_additions_are_told():
    notes = {(n.key, n.facts["target"]): n.facts for n in target_check("quang-ninh").notes[:-1]}

    differs = notes["targets.note.differs", "nq17-2020-level4"]
    assert (differs["printed"], differs["by_rate"], differs["computed"]) == (19, 331, 6)
    both = "nq17-2020-level4, quangninh-2020-level4"
    assert notes["targets.note.plan-enough", both]["added"] == 516
    portal = "nq17-2020-npsp, quangninh-2020-npsp"
    assert notes["targets.note.plan-enough", portal]["added"] == 518


def test_every_figure_is_traced_to_the_article():
    answer = target_check("quang-ninh")
    level4 = row("quangninh-2020-level4")

    assert level4["source_id"] == level4["plan_source_id"] == "quang-ninh-level4-2020"
    titles = {source.id: source.title for source in answer.sources}
    assert "621 dịch vụ công" in titles["quang-ninh-level4-2020"]
    assert {"svc-res17-ifg", "svc-res17-lv"} <= titles.keys()


def test_nothing_of_the_plan_is_taken_for_a_fact():
    plan_only = {529, 621, 35.6}

    for found in target_check("quang-ninh").to_dicts():
        assert not plan_only & {found["numerator"], found["printed"]}
