"""DTI, as the Ministry of Information and Communications published it, to four decimals.

2020: Decision 1726/QĐ-BTTTT of 12/10/2020. 2021–2023: Decision 922/QĐ-BTTTT of 20/5/2022, eight
main indicators over 1000 points; all eight are known of five provinces (dti.gov.vn, 2022).
"""

from published import differences, farthest

HALF_A_PRINTED_DIGIT = 0.00005


def test_nine_provinces_of_2020_are_reproduced_to_the_printed_digit():
    found = differences("dti", "dti-index", 2020)

    assert len(found) == 9
    assert farthest(found) <= HALF_A_PRINTED_DIGIT + 1e-12


def test_the_five_complete_provinces_of_2022_are_reproduced():
    found = differences("dti", "dti-index", 2022)

    assert len(found) == 5
    assert farthest(found) <= 0.00006
