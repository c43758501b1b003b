"""ICT Index, PAR INDEX 2020 and the 766 index, as far as they are published.

ICT Index: rows printed to four decimals (2019 Đà Nẵng, 2020 Ninh Thuận, 2023 Đà Nẵng). PAR 2020:
ten provinces with their four parts, two decimals. Decision 766: 34 names, 2022–2024, as read
on the national portal in November 2025; two decimals, sums exact.
"""

import pytest

from published import differences, farthest


@pytest.mark.parametrize(
    ("year", "province"), [(2019, "da-nang"), (2020, "ninh-thuan"), (2023, "da-nang")]
)
def test_the_rows_of_the_ict_index_with_four_decimals_follow(year, province):
    assert abs(differences("ict-index", "ict-index", year)[province]) <= 0.00005 + 1e-12


def test_ten_provinces_of_the_par_index_2020_follow_from_their_four_parts():
    found = differences("par-index", "par-index", 2020)

    assert len(found) == 10
    assert farthest(found) <= 0.01 + 1e-9


@pytest.mark.parametrize("year", [2022, 2023, 2024])
def test_the_34_rows_of_the_766_index_are_exact_sums(year):
    found = differences("index-766", "index-766", year)

    assert len(found) == 34
    assert farthest(found) < 1e-9
