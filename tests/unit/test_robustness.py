"""The counts of variants against small cases worked by hand, and the laws they obey."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.core.robustness import Assumptions, Variant, sensitivity, simulate
from egovcli.core.tally import tally
from egovcli.core.weighted import Branch, scores


def tree(weights, method="arithmetic-mean", function=None, multiply_by=1.0):
    weights = np.array(weights, dtype=float)
    columns = tuple(range(len(weights)))
    return Branch(
        children=columns,
        weights=weights / weights.sum(),
        knobs=columns,
        method=method,
        function=function or (lambda table, w: table @ w),
        multiply_by=multiply_by,
    )


def weights_vary(values, noise, weights=None):
    values = np.asarray(values, dtype=float)
    root = tree(np.ones(values.shape[1]) if weights is None else weights)
    return Assumptions(
        levels=(), variants=[Variant(values=values, tree=root)], knobs=values.shape[1], noise=noise
    )


def choices(matrices, levels):
    variants = [Variant(values=m, tree=tree(np.ones(m.shape[1]))) for m in matrices]
    return Assumptions(levels=levels, variants=variants, knobs=matrices[0].shape[1], noise=0)


def figures(seed, entities=8, components=4):
    return np.random.default_rng(seed).random((entities, components))


seeds = st.integers(0, 10**6)


def test_places_pairs_and_scores_of_two_variants_by_hand():
    counted, places = tally(np.array([[3.0, 2.0, 2.0], [1.0, 2.0, 3.0]]), np.zeros(3))

    assert places.tolist() == [[1, 2, 2], [3, 2, 1]]
    assert counted.places.tolist() == [[1, 0, 1], [0, 2, 0], [1, 1, 0]]
    assert counted.ahead.tolist() == [[0, 1, 1], [1, 0, 0], [1, 1, 0]]
    assert counted.spread().tolist() == [1.0, 0.0, 0.5]


def test_the_summary_of_places():
    variants = np.array([[3.0, 2, 1]] * 18 + [[2.0, 3, 1]] + [[1.0, 3, 2]])
    counted = tally(variants, np.zeros(3))[0]

    assert counted.place_at(0.05).tolist() == [1, 1, 2]
    assert counted.place_at(0.5).tolist() == [1, 2, 3]
    assert counted.place_at(0.95).tolist() == [2, 2, 3]
    assert counted.best().tolist() == [1, 1, 2]
    assert counted.worst().tolist() == [3, 2, 3]
    assert counted.chance_of_top(1).tolist() == [0.9, 0.1, 0.0]
    assert counted.mean_place() == pytest.approx([(18 + 2 + 3) / 20, 38 / 20, 59 / 20])


def test_the_means_agree_with_one_set_of_weights_at_a_time():
    values, factors = 1 + figures(1), np.random.default_rng(2).uniform(0.5, 1.5, (7, 4))
    by_hand = {
        "arithmetic-mean": lambda table, w: table @ w,
        "geometric-mean": lambda table, w: np.exp(np.log(table) @ w),
        "harmonic-mean": lambda table, w: 1 / ((1 / table) @ w),
    }
    for method, function in by_hand.items():
        at_once = scores(tree([1, 2, 3, 4], method), values, factors)
        singly = scores(tree([1, 2, 3, 4], "another", function), values, factors)
        assert at_once == pytest.approx(singly)


def test_pillars_keep_their_own_weights():
    values = np.array([[1.0, 3.0, 10.0]])
    inner = Branch(
        children=(0, 1),
        weights=np.array([0.5, 0.5]),
        knobs=(0, 1),
        method="arithmetic-mean",
        function=np.mean,
    )
    root = Branch(
        children=(inner, 2),
        weights=np.array([0.25, 0.75]),
        knobs=(2, 3),
        method="arithmetic-mean",
        function=np.mean,
        multiply_by=10,
    )

    assert scores(root, values, np.ones((1, 4))).tolist() == [[(0.25 * 2 + 0.75 * 10) * 10]]
    assert scores(root, values, np.array([[3.0, 1, 1, 1]]))[0, 0] == pytest.approx(
        (0.25 * 1.5 + 7.5) * 10
    )


def test_no_noise_and_no_choice_is_one_variant_without_any_shift():
    found = simulate(weights_vary(figures(3), noise=0), draws=999, seed=1)

    assert found.exact and found.tally.draws == 1
    assert found.mean_shift == 0
    assert (found.tally.best() == found.places).all()


@settings(max_examples=20)
@given(seeds, st.integers(2, 4))
def test_identical_alternatives_give_no_shift(seed, alternatives):
    same = choices([figures(seed)] * alternatives, levels=(alternatives,))

    found = simulate(same, draws=10, seed=seed)

    assert found.mean_shift == 0
    assert (found.by_choice[0] == 0).all() and (found.alone[0] == 0).all()


@settings(max_examples=25)
@given(seeds, st.floats(0.01, 0.99))
def test_a_dominated_entity_is_never_ahead(seed, noise):
    values = figures(seed)
    values[3] = values[2] - np.random.default_rng(seed).choice([0, 0.001, 0.1], 4)
    values[2, 0] += 0.05

    found = simulate(weights_vary(values, noise), draws=500, seed=seed)

    assert found.tally.ahead[3, 2] == 0


@settings(max_examples=15)
@given(seeds)
def test_intervals_widen_with_noise(seed):
    values = figures(seed, entities=12)
    widths = []
    for noise in (0.05, 0.3, 0.9):
        counted = simulate(weights_vary(values, noise), draws=1000, seed=seed).tally
        widths.append((counted.place_at(0.95) - counted.place_at(0.05)).sum())

    assert widths == sorted(widths)


@settings(max_examples=20)
@given(seeds)
def test_every_entity_has_one_place_in_each_variant_and_pairs_are_shared(seed):
    counted = simulate(weights_vary(figures(seed), 0.5), draws=300, seed=seed).tally

    assert (counted.places.sum(axis=1) == 300).all()
    off_diagonal = ~np.eye(8, dtype=bool)
    assert (counted.ahead + counted.ahead.T <= 300).all()
    assert (counted.ahead + counted.ahead.T)[off_diagonal].min() == 300  # no ties here
    assert counted.acceptability().sum(axis=1) == pytest.approx(1)


def test_all_tied_share_the_first_place_in_every_variant():
    found = simulate(weights_vary(np.full((5, 3), 0.1), 0.4), draws=600, seed=1)

    assert (found.tally.places[:, 0] == 600).all()
    assert found.tally.ahead.sum() == 0


def test_the_same_seed_gives_the_same_bytes_and_another_does_not():
    once, again, other = (
        simulate(weights_vary(figures(5, 30), 0.25), draws=1234, seed=s).tally for s in (7, 7, 8)
    )

    assert once.places.tobytes() == again.places.tobytes()
    assert once.total.tobytes() == again.total.tobytes()
    assert once.places.tobytes() != other.places.tobytes()


def test_the_first_draws_do_not_depend_on_how_many_follow():
    short, long = (
        simulate(weights_vary(figures(5), 0.25), draws=n, seed=7).tally for n in (500, 750)
    )

    assert (short.places <= long.places).all()


def test_enumeration_equals_a_long_simulation():
    matrices = [figures(seed) for seed in range(6)]
    exactly = simulate(choices(matrices, (2, 3)), draws=1, seed=1)
    # The same six variants, drawn: a noise too small to move anything makes it a simulation.
    listed = choices(matrices, (2, 3))
    sampled = simulate(
        Assumptions(levels=(2, 3), variants=listed.variants, knobs=4, noise=1e-9),
        draws=40_000,
        seed=2,
    )

    assert exactly.exact and exactly.tally.draws == 6
    assert sampled.tally.acceptability() == pytest.approx(exactly.tally.acceptability(), abs=0.01)
    assert sampled.mean_shift == pytest.approx(exactly.mean_shift, abs=0.02)
    for drawn, listed_shift in zip(sampled.by_choice, exactly.by_choice, strict=True):
        assert drawn == pytest.approx(listed_shift, abs=0.03)


def test_the_shift_of_a_choice_alone_by_hand():
    # As defined: a, b, c. The alternative turns the order round: two of three move two places.
    columns = [np.array([[3.0], [2.0], [1.0]]), np.array([[1.0], [2.0], [3.0]])]

    found = simulate(choices(columns, (2,)), draws=1, seed=1)

    assert found.alone[0].tolist() == [0, 4 / 3]
    assert found.mean_shift == pytest.approx(2 / 3)


def test_sensitivity_of_lists_is_exact_and_of_weights_is_close_to_shares_of_variance():
    matrices = [figures(0)] * 2 + [figures(1)] * 2  # only the first choice changes anything
    exactly = sensitivity(choices(matrices, (2, 2)), draws=1, seed=1)

    assert exactly.first[:, 0] == pytest.approx([1, 0])
    assert exactly.total[:, -1] == pytest.approx([1, 0])

    values = np.array([[1.0, 0.0], [0.0, 0.0]])  # score of the first: w1 / (w1 + w2)
    drawn = sensitivity(weights_vary(values, 0.1), draws=4000, seed=3)

    assert drawn.first[:, 0] == pytest.approx([0.5, 0.5], abs=0.05)
    assert np.isnan(drawn.first[:, 1]).all()  # the second always scores nothing


def test_progress_is_told_after_each_block():
    heard = []

    simulate(weights_vary(figures(1), 0.2), 600, 1, progress=lambda *told: heard.append(told))

    assert heard == [(250, 600), (500, 600), (600, 600)]
