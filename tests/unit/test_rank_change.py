"""Why a rank moved: small cases worked by hand, and sums that are exact."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.core.rank_change import DENOMINATOR, PARTS, rank_change
from egovcli.core.shapley import shares

EVERYONE = np.ones((2, 3), dtype=bool)


def only_data(before, after):
    """Scores that do not depend on bounds or method."""
    return np.stack([np.broadcast_to(year, (2, 2, 3)) for year in (before, after)]).astype(float)


def places_won(change, part, entity):
    return change.won[PARTS.index(part), entity] / DENOMINATOR


def test_an_entity_that_rises_on_its_own():
    change = rank_change(only_data([3, 2, 1], [3, 2, 4]), EVERYONE)

    assert (change.before[2], change.after[2]) == (3, 1)
    assert places_won(change, "own-data", 2) == 2
    assert places_won(change, "others-data", 0) == -1
    assert change.won[2:].any() == 0


def test_a_fall_while_ones_own_figures_do_not_change_is_the_others_doing():
    change = rank_change(only_data([3, 2, 1], [3, 4, 5]), EVERYONE)

    assert (change.before[0], change.after[0]) == (1, 3)
    assert places_won(change, "others-data", 0) == -2
    assert places_won(change, "own-data", 0) == 0


def test_a_newcomer_ahead_is_coverage():
    covered = np.array([[True, True, False], [True, True, True]])

    change = rank_change(only_data([2, 1, 9], [2, 1, 9]), covered)

    assert places_won(change, "coverage", 0) == -1
    assert (change.before[2], change.after[2]) == (0, 1)
    assert (change.won[:, 2] == 0).all()


def test_new_weights_with_old_figures_are_the_method():
    scores = np.broadcast_to(np.array([[3, 2, 1], [1, 2, 3]]), (2, 2, 2, 3)).astype(float)

    change = rank_change(scores, EVERYONE)

    assert change.won[PARTS.index("method")].tolist() == [-240, 0, 240]
    assert (np.delete(change.won, PARTS.index("method"), axis=0) == 0).all()


def test_who_has_no_score_under_a_mixture_stands_in_nobodys_way():
    scores = only_data([1, 2, 3], [1, 2, 3])
    scores[0, :, 1, 2] = scores[1, :, 0, 2] = np.nan

    change = rank_change(scores, EVERYONE)

    assert (change.won.sum(axis=0) == 0).all()


@settings(max_examples=60)
@given(st.integers(0, 10**6))
def test_the_parts_add_up_exactly_and_turn_round_with_time(seed):
    generator = np.random.default_rng(seed)
    scores = generator.integers(0, 6, (2, 2, 2, 9)).astype(float)
    covered = generator.random((2, 9)) < 0.8

    change = rank_change(scores, covered)
    back = rank_change(scores[::-1, ::-1, ::-1], covered[::-1])

    both = covered.all(axis=0)
    moved = (change.before - change.after)[both]
    assert (change.won.sum(axis=0)[both] == DENOMINATOR * moved).all()
    assert (back.won == -change.won).all()


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.integers(1, 5))
def test_shares_sum_to_the_change_and_idle_causes_get_nothing(seed, causes):
    table = np.random.default_rng(seed).integers(-9, 9, (2,) * causes + (4,))
    table[1] = table[0]  # the first cause changes nothing

    found = shares(table)

    end, start = table[(1,) * causes], table[(0,) * causes]
    assert (found[0] == 0).all()
    assert (found.sum(axis=0) == [1, 1, 2, 6, 24, 120][causes] * (end - start)).all()
