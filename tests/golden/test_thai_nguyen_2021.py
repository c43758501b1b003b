"""Thái Nguyên's online services on 4 October 2021, as the press printed them.

Document: "Giữ vững ở tốp đầu về quản trị điện tử" (ICTVietnam, 4/10/2021; source
``ictvietnam-2021-10``): 1,727 procedures, 209 at level 4 = "12.7%". The rate of *eligible*
services, 100%, is the Ministry's (source ``svc-mic-202112``).
"""

import pytest

from egovcli.questions.target_check import target_check

HALF_A_PRINTED_DIGIT = 0.05


def rows():
    return {row["target"]: row for row in target_check("thai-nguyen", year=2021).to_dicts()}


def test_209_of_1727_is_12_1_percent_beside_the_printed_12_7():
    level4 = rows()["nq17-2020-level4"]

    assert (level4["numerator"], level4["denominator"]) == (209, 1727)
    assert level4["computed"] == pytest.approx(12.1, abs=HALF_A_PRINTED_DIGIT)
    assert level4["printed"] == 12.7
    assert (level4["needed"], level4["gap_services"]) == (519, 310)
    assert level4["verdict"] == "missed"


def test_the_two_rates_are_said_to_differ():
    keys = [note.key for note in target_check("thai-nguyen", year=2021).notes]

    assert "targets.note.differs" in keys


def test_the_rate_of_eligible_services_is_kept_apart():
    eligible = rows()["mic-2021-level4-eligible"]

    assert eligible["indicator"] == "level4-eligible-rate"
    assert (eligible["printed"], eligible["computed"]) == (100, None)
    assert eligible["denominator"] is None
    assert eligible["verdict"] == "met"
