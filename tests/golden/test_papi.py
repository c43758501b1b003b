"""PAPI, as its publishers printed it: the sum of the dimensions, six to 2017, eight since.

Dimensions to four decimals; provinces without published figures have no score.
"""

import pytest

from published import differences, farthest, printed

SCORED = {2014: 61, 2018: 61, 2021: 60, 2022: 61, 2023: 61, 2024: 61}


@pytest.mark.parametrize("year", range(2011, 2025))
def test_every_total_is_the_sum_of_its_dimensions(year):
    found = differences("papi", "papi-total", year)

    assert len(found) == len(printed("papi-total", year)) == SCORED.get(year, 63)
    assert farthest(found) <= 0.0002 + 1e-9
