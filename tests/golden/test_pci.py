"""PCI, as VCCI published it: Σ weight × sub-index × 10 (PCI 2006–2016 result workbooks).

Sub-indices to four decimals up to 2016, to two from 2017 on.
"""

import pytest

from published import differences, farthest


@pytest.mark.parametrize("year", [*range(2006, 2011), *range(2012, 2017)])
def test_all_63_provinces_follow_from_their_sub_indices(year):
    found = differences("pci", "pci-score", year)

    assert len(found) == 63
    assert farthest(found) <= 0.0004


@pytest.mark.parametrize("year", range(2017, 2022))
def test_from_2017_those_with_all_ten_sub_indices_follow(year):
    assert farthest(differences("pci", "pci-score", year)) <= 0.03 + 1e-9


def test_in_2011_the_printed_score_exceeds_the_sum_in_all_but_one_by_a_twentieth_or_more():
    exceeds = sorted(-gap for gap in differences("pci", "pci-score", 2011).values())

    assert len(exceeds) == 63
    assert 0.0004 < exceeds[0] < 0.003
    assert (round(exceeds[1], 2), round(exceeds[-1], 2)) == (0.05, 0.55)
