"""Weighting: edge cases and errors, method by method."""

import numpy as np
import pytest

from egovcli.core.weighting import WEIGHTINGS, benefit_of_the_doubt
from egovcli.core.weighting.ahp import RANDOM_INDICES, ahp, consistency_ratio
from egovcli.core.weighting.data_driven import critic, entropy, standard_deviation
from egovcli.core.weighting.factors import factor, pca, varimax
from egovcli.core.weighting.given import budget_allocation, equal, given
from egovcli.core.weighting.importance import equal_importance
from egovcli.core.weighting.linear_programme import maximise
from egovcli.errors import DataError
from egovcli.errors import weighting as errors
from egovcli.errors.normalisation import ConstantIndicator, ParameterOutOfRange, UnknownOption
from egovcli.messages import LANGUAGES, say

READING = ["pca", "factor", "entropy", "critic", "standard-deviation", "equal-importance"]
SCORES = np.array(
    [[0.1, 0.9, 0.3], [0.4, 0.2, 0.5], [0.9, 0.4, 0.1], [0.6, 0.8, 0.8], [0.3, 0.1, 0.2]]
)


def test_equal_weights_are_equal():
    assert equal(SCORES).tolist() == [1 / 3] * 3


def test_given_points_of_any_sum_are_scaled_to_one():
    assert given(SCORES, [4, 3, 3]).tolist() == given(SCORES, [0.4, 0.3, 0.3]).tolist()


def test_a_component_may_be_given_no_weight():
    assert given(SCORES, [1, 0, 1]).tolist() == [0.5, 0, 0.5]


@pytest.mark.parametrize("wrong", [-1.0, np.nan, np.inf])
def test_a_weight_that_is_negative_or_no_number_is_refused_and_placed(wrong):
    with pytest.raises(errors.NegativeWeight) as raised:
        given(SCORES, [1, wrong, 1])

    assert raised.value.facts["component"] == 1


def test_weights_that_are_all_zero_are_refused():
    with pytest.raises(errors.NoWeight):
        given(SCORES, [0, 0, 0])


def test_one_weight_is_needed_for_each_component():
    with pytest.raises(errors.WrongNumberOfWeights):
        given(SCORES, [1, 1])


def test_a_budget_is_the_mean_of_the_experts():
    experts = [[50, 30, 20], [10, 30, 60], [0, 30, 70]]

    assert budget_allocation(SCORES, experts).tolist() == [0.2, 0.3, 0.5]


def test_an_expert_who_spends_another_budget_is_named():
    with pytest.raises(errors.UnevenBudgets) as raised:
        budget_allocation(SCORES, [[50, 30, 20], [50, 30, 30]])

    assert raised.value.facts["expert"] == "2"


@pytest.mark.parametrize("table", [[], [[50, 50]], [50, 30, 20]])
def test_every_expert_judges_every_component(table):
    with pytest.raises(errors.WrongNumberOfWeights):
        budget_allocation(SCORES, table)


def test_points_below_zero_are_refused():
    with pytest.raises(errors.NegativeWeight):
        budget_allocation(SCORES, [[50, 70, -20]])


def test_consistent_comparisons_give_back_the_weights_they_were_made_of():
    weights = np.array([0.5, 0.3, 0.2])
    comparisons = weights[:, None] / weights[None, :]

    assert ahp(SCORES, comparisons) == pytest.approx(weights)
    assert consistency_ratio(comparisons) == pytest.approx(0, abs=1e-12)


def test_thirds_may_be_written_short():
    assert ahp(SCORES[:, :2], [[1, 3], [0.33, 1]]) == pytest.approx([0.75, 0.25], abs=0.002)


def test_contradicting_comparisons_have_a_large_ratio():
    """a is 9 times b, b is 9 times c, yet c is 9 times a."""
    circle = [[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]]

    assert consistency_ratio(circle) > 1


@pytest.mark.parametrize(
    "matrix",
    [[[1, 3], [3, 1]], [[1, -3], [-1 / 3, 1]], [[2, 3], [1 / 3, 1]], [[1, np.inf], [0, 1]]],
)
def test_comparisons_that_are_not_reciprocal_are_refused(matrix):
    with pytest.raises(errors.NotReciprocal):
        ahp(SCORES[:, :2], matrix)


def test_a_comparison_matrix_of_another_size_is_refused():
    with pytest.raises(errors.WrongComparisons):
        ahp(SCORES, [[1, 3], [1 / 3, 1]])


def test_two_components_are_always_consistent():
    assert consistency_ratio([[1, 9], [1 / 9, 1]]) == 0


def test_the_table_of_random_indices_ends():
    with pytest.raises(errors.NoRandomIndex):
        consistency_ratio(np.ones((len(RANDOM_INDICES) + 1,) * 2))


@pytest.mark.parametrize("method", READING)
def test_a_gap_is_refused_and_placed(method):
    scores = SCORES.copy()
    scores[3, 1] = np.nan

    with pytest.raises(errors.MissingScore) as raised:
        WEIGHTINGS[method](scores)

    assert (raised.value.facts["entity"], raised.value.facts["component"]) == (3, 1)


@pytest.mark.parametrize("method", READING)
def test_one_entity_is_too_few(method):
    with pytest.raises(errors.TooFewEntities):
        WEIGHTINGS[method](SCORES[:1])


@pytest.mark.parametrize("method", READING)
def test_a_constant_component_is_refused_and_placed(method):
    scores = SCORES.copy()
    scores[:, 2] = 0.1 + 0.2

    with pytest.raises(ConstantIndicator) as raised:
        WEIGHTINGS[method](scores)

    assert raised.value.facts["component"] == 2


@pytest.mark.parametrize("method", READING)
def test_a_single_component_has_all_the_weight(method):
    assert WEIGHTINGS[method](SCORES[:, :1]).tolist() == [1]


def test_entropy_reads_zero_as_no_part():
    assert entropy(np.array([[0.0, 1.0], [1.0, 3.0]])) == pytest.approx([0.841, 0.159], abs=0.001)


def test_entropy_refuses_negative_scores():
    with pytest.raises(errors.NegativePart) as raised:
        entropy(np.array([[1.0, 1.0], [2.0, -3.0]]))

    assert (raised.value.facts["entity"], raised.value.facts["component"]) == (1, 1)


def test_critic_gives_more_to_what_the_others_do_not_repeat():
    twice = np.column_stack([SCORES[:, 0], SCORES[:, 0], SCORES[:, 1]])

    assert critic(twice)[2] > critic(twice)[0]


def test_critic_refuses_components_that_all_say_the_same():
    with pytest.raises(errors.NoContrast):
        critic(np.array([[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]]))


def test_standard_deviation_weighs_z_scores_equally():
    z = (SCORES - SCORES.mean(axis=0)) / SCORES.std(axis=0)

    assert standard_deviation(z) == pytest.approx([1 / 3] * 3)


def test_pca_refuses_components_without_correlation():
    crossed = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])

    with pytest.raises(errors.NotCorrelated):
        pca(crossed)
    with pytest.raises(errors.NotCorrelated):
        factor(crossed)


def test_factor_refuses_more_factors_than_components():
    with pytest.raises(ParameterOutOfRange):
        factor(SCORES, factors=4)


def test_with_as_many_factors_as_components_each_is_its_own_factor():
    assert factor(SCORES, factors=3) == pytest.approx([1 / 3] * 3, abs=0.02)


def test_varimax_keeps_what_is_explained_of_each_component():
    loadings = np.array([[0.7, 0.5], [0.6, -0.4], [0.8, 0.1], [0.0, 0.0]])

    assert (varimax(loadings) ** 2).sum(axis=1) == pytest.approx((loadings**2).sum(axis=1))


def test_varimax_leaves_a_simple_structure_alone():
    simple = np.array([[0.9, 0.0], [0.8, 0.0], [0.0, 0.7]])

    assert varimax(simple) == pytest.approx(simple)


def test_equal_importance_makes_all_correlations_equal():
    index = SCORES @ equal_importance(SCORES)
    correlations = [np.corrcoef(column, index)[0, 1] for column in SCORES.T]

    assert correlations == pytest.approx([correlations[0]] * 3)


def test_two_components_that_are_the_same_share_their_weight():
    weights = equal_importance(np.column_stack([SCORES[:, 0], SCORES[:, 0], SCORES[:, 1]]))

    assert weights[0] == pytest.approx(weights[1])


def test_what_is_important_through_others_may_be_left_without_weight():
    """The third is the sum of two unrelated ones: it correlates most whatever its weight."""
    x = np.array([1.0, 1.0, -1.0, -1.0, 0.0])
    y = np.array([1.0, -1.0, 1.0, -1.0, 0.0])
    noise = np.array([0.1, -0.1, -0.1, 0.1, 0.0])
    scores = np.column_stack([x + 0.5 * y, 0.5 * x + y, x + y + noise])

    weights = equal_importance(scores)
    index = scores @ weights
    r = [np.corrcoef(column, index)[0, 1] for column in scores.T]

    assert weights == pytest.approx([0.5, 0.5, 0.0])
    assert r[0] == pytest.approx(r[1])
    assert r[2] > r[0]


def test_components_that_run_against_each_other_are_refused():
    with pytest.raises(errors.ComponentsCancel):
        equal_importance(np.column_stack([SCORES[:, 0], 1 - SCORES[:, 0]]))


def test_equal_importance_needs_more_entities_than_components():
    with pytest.raises(errors.TooFewEntities):
        equal_importance(SCORES[:3])


def test_whoever_is_best_in_one_component_gets_full_score():
    result = benefit_of_the_doubt(np.array([[1.0, 0.1], [0.9, 0.2], [0.1, 0.9]]))

    assert result.scores[[0, 2]] == pytest.approx([1, 1])


def test_equal_shares_leave_only_one_way_to_weigh():
    scores = np.array([[0.8, 0.4], [0.5, 0.6]])

    weights = benefit_of_the_doubt(scores, lowest_share=0.5).weights

    assert weights[:, 0] * scores[:, 0] == pytest.approx(weights[:, 1] * scores[:, 1])


def test_equal_shares_of_the_weights_are_equal_weights():
    result = benefit_of_the_doubt(SCORES, 1 / 3, 1 / 3, limits_on="weights")
    means = SCORES.mean(axis=1)

    assert result.scores == pytest.approx(means / means.max())


def test_an_entity_with_nothing_scores_nothing():
    assert benefit_of_the_doubt(np.array([[0.0, 0.0], [1.0, 2.0]])).scores.tolist() == [0, 1]


def test_a_component_of_zeros_changes_nothing():
    with_zeros = np.column_stack([SCORES, np.zeros(5)])

    assert benefit_of_the_doubt(with_zeros).scores == pytest.approx(
        benefit_of_the_doubt(SCORES).scores
    )


def test_a_zero_cannot_have_a_share():
    with pytest.raises(errors.ShareOfNothing) as raised:
        benefit_of_the_doubt(np.array([[1.0, 2.0], [0.0, 1.0]]), lowest_share=0.1)

    assert (raised.value.facts["entity"], raised.value.facts["component"]) == (1, 0)


@pytest.mark.parametrize(("lowest", "highest"), [(0.4, 1.0), (0.0, 0.3), (-0.1, 1.0), (0.0, 1.1)])
def test_shares_that_cannot_sum_to_one_are_refused(lowest, highest):
    with pytest.raises(errors.ImpossibleShares):
        benefit_of_the_doubt(SCORES, lowest, highest)


def test_limits_are_on_scores_or_on_weights():
    with pytest.raises(UnknownOption):
        benefit_of_the_doubt(SCORES, limits_on="ranks")


def test_benefit_of_the_doubt_needs_every_score():
    with pytest.raises(errors.MissingScore):
        benefit_of_the_doubt(np.array([[1.0, np.nan]]))


def test_a_programme_that_tempts_others_to_go_in_circles_ends():
    """E. M. L. Beale (1955), Cycling in the dual simplex algorithm, Naval Research Logistics
    Quarterly 2, 269-275: the optimum is 1/20."""
    gain = np.array([0.75, -150, 0.02, -6])
    matrix = np.array([[0.25, -60, -0.04, 9], [0.5, -90, -0.02, 3], [0, 0, 1, 0]])

    assert gain @ maximise(gain, matrix, np.array([0.0, 0.0, 1.0])).point == pytest.approx(0.05)


def test_a_programme_without_bound_is_a_bug_of_the_caller():
    with pytest.raises(ArithmeticError):
        maximise(np.array([1.0]), np.array([[-1.0]]), np.array([1.0]))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "error",
    [
        errors.WrongNumberOfWeights(given=2, needed=3),
        errors.NegativeWeight(component=1, value=-1.0),
        errors.NoWeight(),
        errors.UnevenBudgets(expert="2", total=110.0, first=100.0),
        errors.WrongComparisons(rows=2, columns=2, needed=3),
        errors.NotReciprocal(indicators=[1, 6], value=2.0, opposite=2.0),
        errors.NoRandomIndex(size=16, largest=15),
        errors.TooFewEntities(method="pca", needed=3, given=1),
        errors.MissingScore(method="pca", entity=3, component=1),
        errors.NegativePart(method="entropy", entity=0, component=0, value=-1.0),
        errors.NotCorrelated(method="pca"),
        errors.NoContrast(method="critic"),
        errors.ComponentsCancel(method="equal-importance"),
        errors.ImpossibleShares(lowest=0.4, highest=1.0, components=3),
        errors.ShareOfNothing(entity=0, component=0, lowest=0.1),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_can_be_said(error, lang):
    assert isinstance(error, DataError)
    assert "{" not in say(error.key(), lang, **error.facts)


def test_two_indicators_are_told_by_column_and_by_name():
    error = errors.NotReciprocal(indicators=[1, 6], value=2.0, opposite=2.0)
    named = error.named([], list("abcdefgh"))

    assert "column 2, column 7" in say(error.key(), "en", **error.facts)
    assert "b, g" in say(named.key(), "en", **named.facts)
