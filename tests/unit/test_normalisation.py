"""Normalisation: edge cases and errors, method by method."""

import numpy as np
import pytest

from egovcli.core.normalisation import NORMALISATIONS
from egovcli.core.normalisation.classes import above_below_mean, categorical
from egovcli.core.normalisation.distances import (
    distance_to_best,
    distance_to_reference,
    distance_to_target,
    share_of_best,
)
from egovcli.core.normalisation.places import borda, percentile_rank, rank
from egovcli.core.normalisation.scales import goalposts, min_max, none, z_score
from egovcli.errors import DataError
from egovcli.errors import normalisation as errors
from egovcli.messages import LANGUAGES, say

FIVE = np.array([10.0, 20.0, 25.0, 40.0, 60.0])
NEEDED = {
    "goalposts": {"lowest": 0.0, "highest": 100.0},
    "distance-to-target": {"target": 50.0, "start": 80.0},
    "distance-to-reference": {"reference": "mean"},
    "above-below-mean": {"threshold": 0.2},
    "categorical": {"cuts": [20.0, 40.0], "scores": [0.0, 50.0, 100.0]},
}


def test_none_changes_nothing():
    assert none(FIVE, "higher").tolist() == FIVE.tolist()


def test_none_takes_an_indicator_without_direction():
    assert none(FIVE, "none").tolist() == FIVE.tolist()


def test_none_refuses_what_counts_against():
    with pytest.raises(errors.DirectionIgnored):
        none(FIVE, "lower")


@pytest.mark.parametrize("method", [m for m in NORMALISATIONS if m != "none"])
def test_every_other_method_asks_which_end_is_better(method):
    with pytest.raises(errors.DirectionMissing):
        NORMALISATIONS[method](FIVE, "none", **NEEDED.get(method, {}))


@pytest.mark.parametrize("method", [m for m in NORMALISATIONS if m not in ("none", "goalposts")])
def test_an_infinite_value_is_refused_and_placed(method):
    with pytest.raises(errors.NotFinite) as raised:
        NORMALISATIONS[method](np.array([1.0, np.inf, 3.0]), "higher", **NEEDED.get(method, {}))

    assert raised.value.facts["entity"] == 1


@pytest.mark.parametrize("method", [m for m in NORMALISATIONS if m != "distance-to-target"])
def test_where_nothing_is_known_nothing_comes_out(method):
    nothing = np.array([np.nan, np.nan])

    assert np.isnan(NORMALISATIONS[method](nothing, "higher", **NEEDED.get(method, {}))).all()


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")])
@pytest.mark.parametrize(
    ("method", "parameter"),
    [
        ("min-max", "high"),
        ("min-max", "lowest"),
        ("z-score", "mean"),
        ("z-score", "sd"),
        ("goalposts", "highest"),
        ("distance-to-target", "target"),
        ("distance-to-reference", "reference"),
        ("above-below-mean", "threshold"),
    ],
)
def test_a_parameter_that_is_no_number_is_refused(method, parameter, wrong):
    with pytest.raises(errors.ParameterOutOfRange) as raised:
        NORMALISATIONS[method](FIVE, "lower", **{**NEEDED.get(method, {}), parameter: wrong})

    assert raised.value.facts["parameter"] == parameter


@pytest.mark.parametrize("method", ["min-max", "z-score", "distance-to-target"])
def test_a_constant_indicator_is_an_error_where_its_spread_is_divided_by(method):
    parameters = {"target": 0.3} if method == "distance-to-target" else {}

    with pytest.raises((errors.ConstantIndicator, errors.TargetNotAhead)):
        NORMALISATIONS[method](np.array([0.3, np.nan, 0.3, 0.3]), "higher", **parameters)


def test_the_constant_value_is_told_in_the_indicators_own_unit():
    with pytest.raises(errors.ConstantIndicator) as raised:
        min_max(np.array([7.0, 7.0]), "lower")

    assert raised.value.facts["value"] == 7


def test_min_max_with_frozen_bounds_goes_outside_the_target_range():
    assert min_max(np.array([5.0, 25.0]), "higher", lowest=10, highest=20).tolist() == [-0.5, 1.5]


def test_min_max_takes_a_constant_indicator_between_frozen_bounds():
    assert min_max(np.array([15.0, 15.0]), "lower", lowest=10, highest=20).tolist() == [0.5, 0.5]


def test_min_max_with_one_frozen_bound_takes_the_other_from_the_values():
    assert min_max(np.array([5.0, 20.0]), "lower", lowest=0).tolist() == [0.75, 0.0]


@pytest.mark.parametrize("direction", ["higher", "lower"])
def test_min_max_refuses_bounds_that_are_equal_or_reversed(direction):
    with pytest.raises(errors.BoundsReversed) as raised:
        min_max(FIVE, direction, lowest=20, highest=10)

    assert (raised.value.facts["lowest"], raised.value.facts["highest"]) == (20, 10)


def test_min_max_refuses_a_frozen_bound_beyond_every_value():
    with pytest.raises(errors.BoundsReversed):
        min_max(FIVE, "higher", lowest=60)


def test_min_max_refuses_a_reversed_target_range():
    with pytest.raises(errors.BoundsReversed):
        min_max(FIVE, "higher", low=100, high=1)


def test_z_scores_have_mean_zero_and_sample_deviation_one():
    scores = z_score(FIVE, "lower")

    assert scores.mean() == pytest.approx(0, abs=1e-12)
    assert scores.std(ddof=1) == pytest.approx(1)


def test_z_score_with_a_frozen_mean_and_deviation():
    assert z_score(np.array([12.0]), "lower", mean=10, sd=4).tolist() == [-0.5]


def test_z_score_of_one_value_is_refused():
    with pytest.raises(errors.TooFewValues):
        z_score(np.array([np.nan, 3.0]), "higher")


def test_z_score_refuses_a_deviation_of_zero():
    with pytest.raises(errors.ParameterOutOfRange):
        z_score(FIVE, "higher", sd=0)


@pytest.mark.parametrize(
    ("ties", "expected"),
    [
        ("worse", [1, 2, 2, 4]),
        ("better", [1, 3, 3, 4]),
        ("mean", [1, 2.5, 2.5, 4]),
        ("dense", [1, 2, 2, 3]),
    ],
)
def test_rank_shares_places_as_asked(ties, expected):
    assert rank(np.array([3.0, 5.0, 5.0, 9.0]), "higher", ties).tolist() == expected


def test_rank_refuses_another_word_for_ties():
    with pytest.raises(errors.UnknownOption):
        rank(FIVE, "higher", ties="first")


def test_a_missing_value_has_no_place_and_takes_none():
    assert rank(np.array([3.0, np.nan, 9.0]), "lower").tolist()[::2] == [2, 1]


def test_borda_counts_half_for_a_tie():
    assert borda(np.array([3.0, 5.0, 5.0, 9.0]), "higher").tolist() == [0, 1.5, 1.5, 3]


@pytest.mark.parametrize(
    ("definition", "expected"),
    [
        ("mid", [0.125, 0.5, 0.5, 0.875]),
        ("weak", [0.25, 0.75, 0.75, 1]),
        ("strict", [0, 0.25, 0.25, 0.75]),
        ("inclusive", [0, 1 / 3, 1 / 3, 1]),
        ("handbook", [0.25, 0.5, 0.5, 1]),
    ],
)
def test_percentile_ranks_by_each_definition(definition, expected):
    scores = percentile_rank(np.array([3.0, 5.0, 5.0, 9.0]), "higher", definition)

    assert scores.tolist() == pytest.approx(expected)


def test_an_inclusive_percentile_rank_needs_two_values():
    with pytest.raises(errors.TooFewValues):
        percentile_rank(np.array([3.0]), "higher", "inclusive")


def test_goalposts_clip_what_lies_beyond_them():
    assert goalposts(np.array([-5.0, 130.0]), "lower", 0, 100).tolist() == [1, 0]


def test_goalposts_reach_any_range():
    assert goalposts(np.array([25.0]), "higher", 0, 100, low=1, high=9).tolist() == [3]


def test_goalposts_on_the_logarithm_take_a_value_below_the_lower_post():
    assert goalposts(np.array([-3.0]), "higher", 1, 10, log=True).tolist() == [0]


def test_goalposts_on_the_logarithm_need_a_lower_post_above_zero():
    with pytest.raises(errors.ParameterOutOfRange):
        goalposts(FIVE, "higher", 0, 100, log=True)


def test_goalposts_that_are_equal_are_refused():
    with pytest.raises(errors.BoundsReversed):
        goalposts(FIVE, "higher", 10, 10)


def test_human_development_income_index():
    """UNDP, HDR technical note 1: goalposts 100 and 75,000 on the logarithm; the note's
    worked formula (ln x − ln 100) / (ln 75,000 − ln 100)."""
    index = goalposts(np.array([7500.0]), "higher", 100, 75_000, log=True)

    assert index[0] == pytest.approx(np.log(75) / np.log(750))


def test_the_way_to_a_target_that_is_to_be_undershot():
    assert distance_to_target(np.array([40.0, 25.0, 5.0]), "lower", 10).tolist() == [
        0,
        0.5,
        35 / 30,
    ]


def test_a_capped_way_ends_at_the_target():
    assert distance_to_target(np.array([0.0, 40.0]), "higher", 20, capped=True).tolist() == [0, 1]


@pytest.mark.parametrize(("direction", "target"), [("higher", 10), ("lower", 60), ("higher", 4)])
def test_a_target_no_better_than_the_worst_value_is_refused(direction, target):
    with pytest.raises(errors.TargetNotAhead):
        distance_to_target(FIVE, direction, target)


def test_half_the_figure_is_twice_as_good_where_lower_is_better():
    assert distance_to_reference(np.array([5.0]), "lower", 10).tolist() == [2]


def test_the_worst_reference_is_the_largest_where_lower_is_better():
    assert distance_to_reference(np.array([5.0, 10.0]), "lower", "worst").tolist() == [2, 1]


def test_a_negative_value_is_no_ratio():
    with pytest.raises(errors.NoRatio) as raised:
        share_of_best(np.array([4.0, -1.0]), "higher")

    assert raised.value.facts["entity"] == 1


def test_zero_is_a_ratio_only_where_higher_is_better():
    assert share_of_best(np.array([0.0, 4.0]), "higher").tolist() == [0, 1]
    with pytest.raises(errors.NoRatio):
        share_of_best(np.array([0.0, 4.0]), "lower")


def test_nothing_is_compared_with_zero():
    with pytest.raises(errors.NoRatioTo):
        distance_to_best(np.array([0.0, 0.0]), "higher")


def test_a_reference_that_is_no_word_of_ours_is_refused():
    with pytest.raises(errors.UnknownOption):
        distance_to_reference(FIVE, "higher", "median")


def test_above_and_below_change_sides_where_lower_is_better():
    assert above_below_mean(np.array([7.0, 10.0, 13.0]), "lower", 0.2).tolist() == [1, 0, -1]


def test_the_edge_of_the_neutral_zone_is_neutral():
    assert above_below_mean(np.array([5.0, 10.0, 15.0]), "higher", 0.5).tolist() == [0, 0, 0]


def test_a_mean_of_zero_has_no_above_and_below():
    with pytest.raises(errors.NoRatioTo):
        above_below_mean(np.array([-1.0, 1.0]), "higher", 0.2)


def test_a_threshold_below_zero_is_refused():
    with pytest.raises(errors.ParameterOutOfRange):
        above_below_mean(FIVE, "higher", -0.2)


def test_a_value_that_meets_a_cut_belongs_to_the_better_class():
    assert categorical(np.array([20.0]), "higher", [20], [0, 1]).tolist() == [1]
    assert categorical(np.array([20.0]), "lower", [20], [0, 1]).tolist() == [1]


def test_cuts_may_be_percentiles_of_the_known_values():
    values = np.array([1.0, 2.0, np.nan, 3.0, 4.0, 5.0])

    scores = categorical(values, "higher", [25, 75], [0, 50, 100], cuts_are="percentiles")

    assert scores[[0, 1, 3, 4, 5]].tolist() == [0, 50, 50, 100, 100]


@pytest.mark.parametrize(
    ("cuts", "scores"),
    [([20, 10], [0, 1, 2]), ([10], [0, 1, 2]), ([], [0]), ([10, 20], [2, 1, 0])],
)
def test_classes_out_of_order_or_number_are_refused(cuts, scores):
    with pytest.raises(errors.WrongCategories):
        categorical(FIVE, "higher", cuts, scores)


def test_a_percentile_above_one_hundred_is_refused():
    with pytest.raises(errors.ParameterOutOfRange):
        categorical(FIVE, "higher", [50, 110], [0, 1, 2], cuts_are="percentiles")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_error_says_the_column_until_it_is_named(lang):
    error = errors.ConstantIndicator(value=5.0).at(2)
    named = error.named([], ["a", "b", "papi-total"])

    assert {"en": "column 3", "vi": "cột 3"}[lang] in say(error.key(), lang, **error.facts)
    assert "papi-total" in say(named.key(), lang, **named.facts)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "error",
    [
        errors.ConstantIndicator(value=5.0),
        errors.TooFewValues(needed=2, given=1),
        errors.NotFinite(entity=3),
        errors.DirectionMissing(),
        errors.DirectionIgnored(),
        errors.BoundsReversed(lowest=2.0, highest=1.0),
        errors.TargetNotAhead(target=1.0, start=2.0),
        errors.NoRatio(entity=0, value=-1.0),
        errors.NoRatioTo(reference=0.0),
        errors.WrongCategories(cuts=[2, 1], scores=[0]),
        errors.ParameterOutOfRange(parameter="sd", value=0, allowed="> 0"),
        errors.UnknownOption(parameter="ties", given="first", known=("worse", "better")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_can_be_said(error, lang):
    assert isinstance(error, DataError)
    assert "{" not in say(error.key(), lang, **error.facts)
