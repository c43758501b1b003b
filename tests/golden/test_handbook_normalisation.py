"""Table 15 of the OECD/JRC Handbook on Constructing Composite Indicators (2008), p. 87:
mean years of schooling of 23 countries in ten normalisations, printed to two decimals.

Its last column (a categorical scale) is left out: the cut points behind it are not printed.
"""

import numpy as np
import pytest

from egovcli.core.normalisation import NORMALISATIONS
from golden.tai import COUNTRIES, SCHOOLING

# Rank, z-score, min-max, distance to the mean, to the best, to the worst (ratios), to the mean
# and to the worst (differences), above or below the mean (20%), percentile.
PRINTED = {
    "Finland": (15, 0.26, 0.59, 1.04, 0.83, 1.41, 0.04, 0.41, 0, 65.2),
    "United States": (23, 1.52, 1.00, 1.25, 1.00, 1.69, 0.25, 0.69, 1, 100),
    "Sweden": (19, 1.14, 0.88, 1.19, 0.95, 1.61, 0.19, 0.61, 0, 82.6),
    "Japan": (12, -0.06, 0.49, 0.99, 0.79, 1.34, -0.01, 0.34, 0, 52.2),
    "Korea": (17, 0.76, 0.76, 1.13, 0.90, 1.52, 0.13, 0.52, 0, 73.9),
    "Netherlands": (9, -0.12, 0.47, 0.98, 0.78, 1.32, -0.02, 0.32, 0, 39.1),
    "United Kingdom": (9, -0.12, 0.47, 0.98, 0.78, 1.32, -0.02, 0.32, 0, 39.1),
    "Canada": (20, 1.27, 0.92, 1.21, 0.97, 1.63, 0.21, 0.63, 1, 87.0),
    "Australia": (18, 0.83, 0.78, 1.14, 0.91, 1.54, 0.14, 0.54, 0, 78.3),
    "Singapore": (1, -1.58, 0.00, 0.74, 0.59, 1.00, -0.26, 0.00, -1, 4.3),
    "Germany": (16, 0.38, 0.63, 1.06, 0.85, 1.44, 0.06, 0.44, 0, 69.6),
    "Norway": (22, 1.46, 0.98, 1.24, 0.99, 1.68, 0.24, 0.68, 1, 95.7),
    "Ireland": (9, -0.12, 0.47, 0.98, 0.78, 1.32, -0.02, 0.32, 0, 39.1),
    "Belgium": (8, -0.19, 0.45, 0.97, 0.78, 1.31, -0.03, 0.31, 0, 34.8),
    "New Zealand": (21, 1.33, 0.94, 1.22, 0.98, 1.65, 0.22, 0.65, 1, 91.3),
    "Austria": (6, -0.76, 0.27, 0.88, 0.70, 1.18, -0.12, 0.18, 0, 26.1),
    "France": (5, -1.08, 0.16, 0.82, 0.66, 1.11, -0.18, 0.11, 0, 21.7),
    "Israel": (14, 0.00, 0.51, 1.00, 0.80, 1.35, 0.00, 0.35, 0, 60.9),
    "Spain": (4, -1.46, 0.04, 0.76, 0.61, 1.03, -0.24, 0.03, -1, 17.4),
    "Italy": (3, -1.52, 0.02, 0.75, 0.60, 1.01, -0.25, 0.01, -1, 13.0),
    "Czech Republic": (12, -0.06, 0.49, 0.99, 0.79, 1.34, -0.01, 0.34, 0, 52.2),
    "Hungary": (7, -0.31, 0.41, 0.95, 0.76, 1.28, -0.05, 0.28, 0, 30.4),
    "Slovenia": (1, -1.58, 0.00, 0.74, 0.59, 1.00, -0.26, 0.00, -1, 4.3),
}
COLUMNS = [
    ("rank", {"ties": "worse"}, 1, 0),
    ("z-score", {}, 1, 2),
    ("min-max", {}, 1, 2),
    ("distance-to-reference", {"reference": "mean"}, 1, 2),
    ("distance-to-reference", {"reference": "best"}, 1, 2),
    ("distance-to-reference", {"reference": "worst"}, 1, 2),
    ("distance-to-reference", {"reference": "mean", "form": "difference"}, 1, 2),
    ("distance-to-reference", {"reference": "worst", "form": "difference"}, 1, 2),
    ("above-below-mean", {"threshold": 0.2}, 1, 0),
    ("percentile-rank", {"definition": "handbook"}, 100, 1),
]


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_every_country_is_reproduced_to_the_printed_digit(column):
    method, parameters, unit, decimals = COLUMNS[column]
    printed = np.array([PRINTED[country][column] for country in COUNTRIES])

    computed = unit * NORMALISATIONS[method](SCHOOLING, "higher", **parameters)

    assert np.abs(computed - printed).max() <= 0.5 * 10.0**-decimals + 1e-9
