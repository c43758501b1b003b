"""Sobol indices against closed forms.

Ishigami function with a = 7, b = 0.1: T. Ishigami and T. Homma (1990); its indices in closed
form: A. Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, section 4.
"""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.core.sensitivity import exact, sobol

A, B = 7.0, 0.1
PI4, PI8 = np.pi**4, np.pi**8
ALONE = np.array([(1 + B * PI4 / 5) ** 2 / 2, A**2 / 8, 0.0])
WITH_THIRD = B**2 * PI8 * (1 / 18 - 1 / 50)
VARIANCE = ALONE.sum() + WITH_THIRD
FIRST = ALONE / VARIANCE
TOTAL = (ALONE + np.array([WITH_THIRD, 0.0, WITH_THIRD])) / VARIANCE


def ishigami(u):
    x = np.pi * (2 * u - 1)
    y = np.sin(x[:, 0]) + A * np.sin(x[:, 1]) ** 2 + B * x[:, 2] ** 4 * np.sin(x[:, 0])
    return y[:, None]


def test_the_closed_form_is_the_printed_one():
    assert FIRST.round(4).tolist() == [0.3139, 0.4424, 0.0]
    assert TOTAL.round(4).tolist() == [0.5576, 0.4424, 0.2437]


def test_ishigami_within_sampling_error():
    indices = sobol(ishigami, factors=3, draws=40_000, seed=20)

    assert indices.variance == pytest.approx([VARIANCE], rel=0.02)
    assert indices.first[:, 0] == pytest.approx(FIRST, abs=0.02)
    assert indices.total[:, 0] == pytest.approx(TOTAL, abs=0.02)


def test_the_error_shrinks_with_the_number_of_draws():
    def error(draws):
        found = [sobol(ishigami, 3, draws, seed).total[:, 0] for seed in range(8)]
        return np.abs(np.array(found) - TOTAL).mean()

    assert error(8_000) < error(500) / 2


def test_an_additive_model_has_equal_first_and_total_indices():
    slopes = np.array([1.0, 2.0, 3.0])
    shares = slopes**2 / (slopes**2).sum()

    indices = sobol(lambda u: (u @ slopes)[:, None], factors=3, draws=40_000, seed=4)

    assert indices.first[:, 0] == pytest.approx(shares, abs=0.02)
    assert indices.total[:, 0] == pytest.approx(shares, abs=0.01)


def test_discrete_choices_are_exact():
    # y = x1 + x2·x3 on {-1, 1}³: variances 1 (x1) and 1 (the interaction), nothing else.
    x = np.array([-1.0, 1.0])
    y = x[:, None, None] + x[None, :, None] * x[None, None, :]

    indices = exact(y[..., None], factors=3)

    assert indices.first[:, 0].tolist() == [0.5, 0.0, 0.0]
    assert indices.total[:, 0].tolist() == [0.5, 0.5, 0.5]


def test_sampling_discrete_choices_agrees_with_enumerating_them():
    table = np.random.default_rng(3).normal(size=(3, 4, 2))

    def model(u):
        place = tuple(np.floor(u * table.shape).astype(int).T)
        return table[place][:, None]

    sampled = sobol(model, factors=3, draws=40_000, seed=5)
    enumerated = exact(table[..., None], factors=3)

    assert sampled.first == pytest.approx(enumerated.first, abs=0.02)
    assert sampled.total == pytest.approx(enumerated.total, abs=0.02)


def test_a_result_that_does_not_vary_has_no_indices():
    constant = sobol(lambda u: np.full((len(u), 1), 0.1), factors=2, draws=600, seed=1)

    assert np.isnan(constant.first).all() and np.isnan(constant.total).all()
    assert np.isnan(exact(np.ones((2, 3, 1)), factors=2).first).all()
    assert np.isnan(constant.joint_first).all()


def test_the_joint_index_weighs_outputs_by_their_variance():
    x = np.array([-1.0, 1.0])
    outputs = np.stack([3 * x[:, None] + 0 * x, 0 * x[:, None] + x], axis=-1)

    assert exact(outputs, factors=2).joint_first == pytest.approx([0.9, 0.1])


def test_the_same_seed_gives_the_same_bytes():
    once, again = (sobol(ishigami, 3, 700, seed=9) for _ in range(2))

    assert once.first.tobytes() == again.first.tobytes()
    assert once.total.tobytes() == again.total.tobytes()


@settings(max_examples=50)
@given(st.integers(0, 2**32), st.tuples(*[st.integers(2, 4)] * 3))
def test_first_is_at_most_total_and_first_shares_sum_to_at_most_one(seed, levels):
    table = np.random.default_rng(seed).normal(size=(*levels, 1))

    indices = exact(table, factors=3)

    assert (indices.first <= indices.total + 1e-12).all()
    assert indices.first.sum() <= 1 + 1e-12 <= indices.total.sum() + 2e-12
