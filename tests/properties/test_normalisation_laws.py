"""Laws of normalisation, on any figures."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from egovcli.core.normalisation import NORMALISATIONS

# Figures as they are printed: to three decimals, zero or more, sometimes missing.
FIGURES = st.integers(0, 10**7).map(lambda i: i / 1000)
COLUMNS = st.lists(st.one_of(FIGURES, st.just(np.nan)), min_size=3, max_size=30).map(np.array)
PARAMETERS = {
    "goalposts": {"lowest": 100.0, "highest": 9000.0},
    "distance-to-target": {"target": 5000.0, "start": 0.0},
    "distance-to-reference": {"reference": 40.0},
    "above-below-mean": {"threshold": 0.2},
    "categorical": {"cuts": [50.0, 700.0], "scores": [0.0, 50.0, 100.0]},
}
TURNING = [method for method in NORMALISATIONS if method != "none"]
# Their score does not depend on the unit of the indicator.
WITHOUT_UNIT = ["min-max", "z-score", "rank", "percentile-rank", "borda", "share-of-best"]
# Turned, they are their own mirror image: the scores keep their differences.
MIRRORED = ["min-max", "z-score", "rank", "borda", "percentile-rank", "goalposts"]


def varied(values):
    known = values[~np.isnan(values)]
    return np.unique(known).size > 1 and known.min() > 0


def normalised(method, values, direction):
    parameters = dict(PARAMETERS.get(method, {}))
    if method == "distance-to-target" and direction == "lower":
        parameters = {"target": 1.0, "start": 20_000.0}
    return NORMALISATIONS[method](values, direction, **parameters)


@pytest.mark.parametrize("direction", ["higher", "lower"])
@pytest.mark.parametrize("method", TURNING)
@given(values=COLUMNS)
def test_a_better_figure_never_gets_a_lower_score(method, direction, values):
    assume(varied(values))
    scores = normalised(method, values, direction)
    known = ~np.isnan(values)
    order = np.argsort(values[known] if direction == "higher" else -values[known])

    assert (np.diff(scores[known][order]) >= 0).all()


@pytest.mark.parametrize("direction", ["higher", "lower"])
@pytest.mark.parametrize("method", TURNING)
@given(values=COLUMNS)
def test_equal_figures_get_equal_scores(method, direction, values):
    assume(varied(values))
    scores = normalised(method, values, direction)

    for value in set(values[~np.isnan(values)]):
        assert np.unique(scores[values == value]).size == 1


@pytest.mark.parametrize("direction", ["higher", "lower"])
@pytest.mark.parametrize("method", TURNING)
@given(values=COLUMNS)
def test_missing_stays_missing_and_known_stays_known(method, direction, values):
    assume(varied(values))

    assert (np.isnan(normalised(method, values, direction)) == np.isnan(values)).all()


@pytest.mark.parametrize("method", TURNING)
@given(values=COLUMNS, data=st.data())
def test_reordering_the_entities_only_reorders_the_scores(method, values, data):
    assume(varied(values))
    order = data.draw(st.permutations(range(values.size)))

    moved = normalised(method, values[order], "higher")

    assert moved == pytest.approx(normalised(method, values, "higher")[order], nan_ok=True)


@pytest.mark.parametrize("method", WITHOUT_UNIT)
@given(values=COLUMNS, factor=st.sampled_from([0.001, 0.1, 2.0, 100.0, 1024.0]))
def test_the_unit_of_the_indicator_does_not_matter(method, values, factor):
    assume(varied(values))

    in_another_unit = normalised(method, values * factor, "lower")

    assert in_another_unit == pytest.approx(
        normalised(method, values, "lower"), nan_ok=True, abs=1e-9
    )


@pytest.mark.parametrize("method", MIRRORED)
@given(values=COLUMNS)
def test_turning_the_direction_turns_the_differences(method, values):
    assume(varied(values))
    upward = normalised(method, values, "higher")
    downward = normalised(method, values, "lower")
    if method == "rank":  # tied entities share the worse place at either end
        assume(np.unique(values[~np.isnan(values)]).size == (~np.isnan(values)).sum())

    sums = (upward + downward)[~np.isnan(values)]

    assert sums == pytest.approx(sums[0], abs=1e-9)


@pytest.mark.parametrize("method", ["min-max", "z-score", "rank", "borda", "percentile-rank"])
@given(values=COLUMNS)
def test_lower_is_better_is_the_same_as_more_of_the_opposite(method, values):
    assume(varied(values))

    opposite = NORMALISATIONS[method](-values, "higher")

    assert opposite == pytest.approx(NORMALISATIONS[method](values, "lower"), nan_ok=True)


@given(values=COLUMNS)
def test_min_max_reaches_both_ends_of_its_range(values):
    assume(varied(values))
    scores = NORMALISATIONS["min-max"](values, "higher", low=1, high=10)

    assert (np.nanmin(scores), np.nanmax(scores)) == (1, 10)


@given(values=COLUMNS)
def test_borda_points_are_as_many_as_there_are_pairs(values):
    known = int((~np.isnan(values)).sum())

    assert np.nansum(NORMALISATIONS["borda"](values, "higher")) == known * (known - 1) / 2
