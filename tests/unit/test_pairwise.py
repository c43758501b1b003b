"""Outranking, Copeland, Condorcet and Kemeny on elections that others have worked out."""

import numpy as np
import pytest

from egovcli.core.aggregation import RANK_AGGREGATIONS, copeland, kemeny_points, outranking
from egovcli.core.aggregation.condorcet import condorcet, condorcet_points
from egovcli.core.aggregation.kemeny import LIMIT, kemeny
from egovcli.core.aggregation.outranking import outranking_matrix
from egovcli.errors.aggregation import MajorityCycle, SeveralOrders, TooManyEntities, TooManyOrders

GAP = np.nan


def election(*ballots, candidates):
    """Groups of voters as components: their share is the weight, their order the scores."""
    scores = [[-order.index(candidate) for _, order in ballots] for candidate in candidates]
    votes = np.array([votes for votes, _ in ballots], dtype=float)
    return np.array(scores, dtype=float), votes / votes.sum()


# The capital of Tennessee: Memphis, Nashville, Chattanooga, Knoxville; shares of the voters.
# Worked out at electowiki.org, "Kemeny-Young method".
TENNESSEE = election((42, "MNCK"), (26, "NCKM"), (15, "CKNM"), (17, "KCNM"), candidates="MNCK")
MEMPHIS, NASHVILLE, CHATTANOOGA, KNOXVILLE = range(4)

# An election with a cycle, worked out on the same page: all six orders have their distance.
CYCLE = election((25, "ABC"), (40, "BCA"), (35, "CAB"), candidates="ABC")

# The paradox of voting, after Condorcet.
PARADOX = election((1, "ABC"), (1, "BCA"), (1, "CAB"), candidates="ABC")


def test_the_outranking_matrix_of_tennessee():
    support = outranking_matrix(*TENNESSEE)

    assert support[NASHVILLE] == pytest.approx([0.58, 0, 0.68, 0.68])
    assert support[MEMPHIS] == pytest.approx([0, 0.42, 0.42, 0.42])
    assert support[KNOXVILLE, CHATTANOOGA] == pytest.approx(0.17)


def test_nashville_beats_every_other_town():
    assert condorcet(*TENNESSEE).winner == NASHVILLE
    assert condorcet(*TENNESSEE).cycle == ()


def test_copeland_orders_the_towns_by_pairs_won():
    assert copeland(*TENNESSEE).tolist() == [-3, 3, 1, -1]


def test_the_kemeny_order_of_tennessee_has_the_published_distance():
    best = kemeny(*TENNESSEE)

    assert best.order == (NASHVILLE, CHATTANOOGA, KNOXVILLE, MEMPHIS)
    assert best.distance * 100 == pytest.approx(207)
    assert best.ties == 1


def test_a_cycle_has_no_winner_and_is_named():
    found = condorcet(*CYCLE)

    assert found.winner is None
    assert found.cycle == (0, 1, 2)


def test_kemeny_breaks_the_cycle_where_the_majority_is_smallest():
    best = kemeny(*CYCLE)

    assert best.order == (1, 2, 0)
    assert best.distance * 100 == pytest.approx(120)


def test_the_majorities_of_a_cycle_make_no_order():
    with pytest.raises(MajorityCycle) as caught:
        condorcet_points(*CYCLE)

    assert caught.value.facts["entities"] == [0, 1, 2]


def test_three_orders_tie_in_the_paradox():
    best = kemeny(*PARADOX)

    assert best.ties == 3
    assert best.order in {(0, 1, 2), (1, 2, 0), (2, 0, 1)}


def test_several_best_orders_give_no_points():
    with pytest.raises(SeveralOrders) as caught:
        kemeny_points(*PARADOX)

    assert caught.value.facts["orders"] == 3


def test_copeland_and_outranking_let_everybody_tie_in_the_paradox():
    assert copeland(*PARADOX).tolist() == [0, 0, 0]
    assert outranking(*PARADOX) == pytest.approx([1, 1, 1])


def test_equal_scores_count_half_for_each():
    scores = np.array([[1.0, 2.0], [1.0, 1.0]])

    assert outranking_matrix(scores, np.array([0.5, 0.5])).tolist() == [[0, 0.75], [0.25, 0]]


def test_an_even_pair_is_no_majority_though_weights_do_not_sum_exactly():
    scores = np.array([[1.0] * 3 + [0.0], [0.0] * 3 + [1.0]])
    weights = np.array([0.1, 0.1, 0.3, 0.5])

    assert copeland(scores, weights).tolist() == [0, 0]


@pytest.mark.parametrize("method", RANK_AGGREGATIONS)
def test_an_entity_with_a_gap_is_left_out(method):
    scores = np.array([[1.0, 1.0], [9.0, GAP], [3.0, 3.0], [2.0, 2.0]])
    points = RANK_AGGREGATIONS[method](scores, np.array([0.5, 0.5]))

    assert np.isnan(points).tolist() == [False, True, False, False]
    assert points[2] > points[3] > points[0]


def test_kemeny_leaves_an_entity_with_a_gap_out_of_the_order():
    scores = np.array([[1.0, 1.0], [9.0, GAP], [3.0, 3.0]])

    assert kemeny(scores, np.array([0.5, 0.5])).order == (2, 0)


def test_a_circle_of_ties_and_one_majority_is_a_cycle_too():
    """a beats b, b ties with c, c ties with a: no order puts a before b and c level with both."""
    scores = np.array([[2.0, 2.0, 1.0, 1.0], [1.0, 1.0, 2.0, 0.0], [3.0, 0.0, 3.0, 0.5]])
    scores[2] = [3.0, 0.0, 0.0, 3.0]

    assert copeland(scores, np.full(4, 0.25)).tolist() == [1, -1, 0]
    assert len(condorcet(scores, np.full(4, 0.25)).cycle) == 3


def test_two_equal_entities_tie_in_both_orders():
    assert kemeny(np.array([[1.0], [2.0], [2.0]]), np.array([1.0])).ties == 2


def test_many_entities_are_ordered_where_majorities_split_them():
    scores = np.arange(63.0)[:, None] * np.ones(3)

    assert kemeny(scores, np.array([0.5, 0.3, 0.2])).order == tuple(range(62, -1, -1))


def test_the_limit_is_named_where_they_do_not():
    with pytest.raises(TooManyOrders) as caught:
        kemeny(np.ones((LIMIT + 1, 1)), np.array([1.0]))

    assert (caught.value.facts["entities"], caught.value.facts["limit"]) == (LIMIT + 1, LIMIT)


def test_too_many_pairs_are_refused():
    with pytest.raises(TooManyEntities):
        copeland(np.zeros((5001, 1)), np.array([1.0]))


def test_nobody_has_no_order():
    nobody = np.full((2, 1), GAP)

    assert kemeny(nobody, np.array([1.0])).order == ()
    assert condorcet(nobody, np.array([1.0])).winner is None
