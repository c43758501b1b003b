"""The worked weights of the OECD/JRC Handbook on Constructing Composite Indicators (2008),
step 6: the Technology Achievement Index of 23 countries, from the raw data of its table A.2.

The raw data are printed rounded (two columns are logarithms to two decimals), so what follows
from them may differ by one printed digit from what the authors computed.
"""

import numpy as np
import pytest

from egovcli.core.normalisation import NORMALISATIONS
from egovcli.core.weighting import benefit_of_the_doubt
from egovcli.core.weighting.ahp import ahp
from egovcli.core.weighting.factors import (
    factor,
    principal_components,
    varimax,
    weights_of_loadings,
)
from egovcli.errors.weighting import NotReciprocal
from golden.tai import COUNTRIES, RAW

# Table 17, p. 90: patents, royalties, Internet, exports, telephones, electricity, schooling,
# university on the four rotated factors.
LOADINGS = np.array(
    [
        [0.07, 0.97, 0.06, 0.06],
        [0.13, 0.07, -0.07, 0.93],
        [0.79, -0.21, 0.21, 0.42],
        [-0.64, 0.56, -0.04, 0.36],
        [0.37, 0.17, 0.38, 0.68],
        [0.82, -0.04, 0.25, 0.35],
        [0.88, 0.23, -0.09, 0.09],
        [0.08, 0.04, 0.96, 0.04],
    ]
)
# Table 18, p. 91, column PC.
WEIGHTS = [0.17, 0.15, 0.11, 0.07, 0.08, 0.12, 0.14, 0.16]
# Table 19, p. 94, last column.
BENEFIT_OF_THE_DOUBT = {
    "Finland": 1,
    "United States": 1,
    "Sweden": 1,
    "Japan": 0.87,
    "Korea": 0.80,
    "Netherlands": 0.75,
    "United Kingdom": 0.71,
    "Canada": 0.73,
    "Australia": 0.66,
    "Singapore": 0.62,
    "Germany": 0.62,
    "Norway": 0.86,
    "Ireland": 0.60,
    "Belgium": 0.54,
    "New Zealand": 0.58,
    "Austria": 0.52,
    "France": 0.51,
    "Israel": 0.49,
    "Spain": 0.34,
    "Italy": 0.38,
    "Czech Republic": 0.31,
    "Hungary": 0.27,
    "Slovenia": 0.28,
}


def test_table_16_part_of_the_variance_of_each_component():
    """Rounding the raw data as printed moves the fifth anywhere from 5.6 to 6.2."""
    eigenvalues = principal_components(RAW, "pca")[0]

    printed = [41.9, 21.8, 12.3, 11.1, 6.0, 3.7, 2.2, 0.9]
    assert 100 * eigenvalues / 8 == pytest.approx(printed, abs=0.15)


def test_table_17_rotated_loadings():
    values, vectors = principal_components(RAW, "factor")

    loadings = varimax(vectors[:, :4] * np.sqrt(values[:4]))

    # The sign of a factor is free.
    loadings *= np.sign((loadings * LOADINGS).sum(axis=0))
    assert np.abs(loadings - LOADINGS).max() <= 0.015
    assert (loadings**2).sum(axis=0) == pytest.approx([2.64, 1.39, 1.19, 1.76], abs=0.03)


def test_table_18_weights_follow_from_the_printed_loadings_to_the_digit():
    assert weights_of_loadings(LOADINGS) == pytest.approx(WEIGHTS, abs=0.005)


def test_table_18_weights_follow_from_the_raw_data_within_one_digit():
    assert factor(RAW, factors=4) == pytest.approx(WEIGHTS, abs=0.01)


def test_table_19_benefit_of_the_doubt():
    """Each indicator has 10% to 15% of the total weight (endnote 29), scores are min-max."""
    scores = np.column_stack([NORMALISATIONS["min-max"](column, "higher") for column in RAW.T])

    index = benefit_of_the_doubt(scores, 0.10, 0.15, limits_on="weights").scores

    printed = [BENEFIT_OF_THE_DOUBT[country] for country in COUNTRIES]
    assert np.abs(index - printed).max() <= 0.015
    assert (np.round(index, 2) == printed).sum() >= 18


def test_table_20_as_printed_is_not_reciprocal():
    """Royalties against schooling and schooling against royalties are both printed as 2."""
    printed = [
        [1, 2, 3, 2, 5, 5, 1, 3],
        [1 / 2, 1, 2, 1 / 2, 4, 4, 2, 3],
        [1 / 3, 1 / 2, 1, 1 / 4, 2, 2, 1 / 5, 1 / 2],
        [1 / 2, 2, 4, 1, 4, 4, 1 / 2, 3],
        [1 / 5, 1 / 4, 1 / 2, 1 / 4, 1, 1, 1 / 5, 1 / 2],
        [1 / 5, 1 / 4, 1 / 2, 1 / 4, 1, 1, 1 / 5, 1 / 2],
        [1, 2, 5, 2, 5, 5, 1, 4],
        [1 / 3, 1 / 3, 2, 1 / 3, 2, 2, 1 / 4, 1],
    ]

    with pytest.raises(NotReciprocal) as raised:
        ahp(RAW, printed)

    assert raised.value.facts["indicators"] == [1, 6]
