"""Outliers are tamed by a method with a name, and every change is listed."""

import numpy as np
import pytest

from egovcli.core.treatment import TREATMENTS, log, winsorise
from egovcli.errors.treatment import ConstantIndicator, NotAboveZero, UnknownPower, UnknownTail

GAP = np.nan


def test_the_worked_example_of_coinr_moves_one_point():
    """The example of COINr's reference page of ``winsorise``: 1 to 10, 30 and 100."""
    treated = winsorise(np.array([*range(1, 11), 30.0, 100.0]))

    assert treated.values.tolist() == [*range(1, 11), 30.0, 30.0]
    assert treated.changed == ((11, 100.0, 30.0),)


def test_an_outlier_among_low_values_is_pulled_up():
    treated = winsorise(-np.array([*range(1, 11), 100.0]))

    assert treated.changed == ((10, -100.0, -10.0),)


def test_the_shape_is_within_bounds_afterwards():
    treated = winsorise(np.array([*range(1, 11), 30.0, 100.0]))

    assert treated.before.outlying()
    assert not treated.after.outlying()


def test_no_more_points_are_moved_than_allowed():
    values = np.array([*range(1, 31), 1000.0, 2000.0, 3000.0])

    assert len(winsorise(values, at_most=2).changed) == 2


def test_pulled_points_move_on_together():
    values = np.array([*range(1, 21), 100.0, 200.0])

    assert [change[2] for change in winsorise(values).changed] == [20.0, 20.0]


def test_a_tie_that_would_pass_the_limit_is_left():
    values = np.array([*range(1, 41), 1000.0, 1000.0])

    assert winsorise(values, at_most=1).changed == ()


def test_what_needs_no_treatment_gets_none():
    treated = winsorise(np.arange(10.0))

    assert (treated.method, treated.changed) == ("none", ())


def test_other_bounds_find_other_outliers():
    values = np.array([1.0, 2, 3, 4, 5, 12])

    assert winsorise(values).changed == ()
    assert winsorise(values, skewness=1.0, kurtosis=1.0).changed == ((5, 12.0, 5.0),)


@pytest.mark.parametrize("method", ["none", "winsorise", "log", "box-cox", "winsorise-or-log"])
def test_gaps_stay_gaps(method):
    values = np.array([GAP, *range(1, 11), 100.0])
    treated = TREATMENTS[method](values)

    assert np.flatnonzero(np.isnan(treated.values)).tolist() == [0]
    assert 0 not in [position for position, _, _ in treated.changed]


def test_log_is_shifted_by_a_hundredth_of_the_range():
    assert log(np.array([-3.0, 7.0])).values.tolist() == pytest.approx(np.log([0.1, 10.1]))


def test_log_of_the_left_tail_mirrors_that_of_the_right():
    values = np.array([1.0, 2.0, 5.0, 30.0])

    np.testing.assert_array_equal(log(-values, tail="left").values, -log(values).values)


def test_log_lists_every_value_as_changed():
    assert len(log(np.array([1.0, 2.0, 9.0])).changed) == 3


def test_winsorising_is_enough_where_it_is_enough():
    """COINr's own test of ``Treat``: 1 to 10 and 100 needs no logarithm."""
    treated = TREATMENTS["winsorise-or-log"](np.array([*range(1, 11), 100.0]))

    assert (treated.method, treated.changed) == ("winsorise", ((10, 100.0, 10.0),))


def test_where_winsorising_is_not_enough_the_original_values_are_logged():
    """COINr's own test of ``Treat``: 1 to 20, 100 and 200 with one point allowed."""
    values = np.array([*range(1, 21), 100.0, 200.0])
    treated = TREATMENTS["winsorise-or-log"](values, at_most=1)

    np.testing.assert_array_equal(treated.values, log(values).values)


def test_the_logarithm_draws_in_the_long_tail():
    values = -np.array([*range(1, 21), 100.0, 200.0])
    treated = TREATMENTS["winsorise-or-log"](values, at_most=1)

    assert abs(treated.after.skewness) < abs(treated.before.skewness)


def test_powers_of_ten_ask_for_the_logarithm():
    treated = TREATMENTS["box-cox"](10.0 ** np.arange(-3, 4))

    assert treated.parameters["power"] == pytest.approx(0, abs=1e-6)


def test_a_given_power_is_used():
    treated = TREATMENTS["box-cox"](np.array([1.0, 3.0]), power=2.0)

    assert treated.values.tolist() == pytest.approx([0.0, 4.0])


def test_the_estimated_power_is_likelier_than_its_neighbours():
    """The likelihood of Box & Cox (1964): (λ - 1) Σ ln x - n/2 ln var(y)."""
    values = np.array([1.0, 1.5, 2.0, 2.2, 3.0, 4.5, 7.0, 19.0])

    def likelihood(power):
        y = (values**power - 1) / power
        return (power - 1) * np.log(values).sum() - len(values) / 2 * np.log(y.var())

    best = TREATMENTS["box-cox"](values).parameters["power"]
    assert likelihood(best) > max(likelihood(best - 1e-3), likelihood(best + 1e-3))


def test_a_shift_lets_box_cox_take_zeros():
    treated = TREATMENTS["box-cox"](np.array([0.0, 1.0, 5.0]), shift=1.0, power=1.0)

    assert treated.values.tolist() == pytest.approx([0.0, 1.0, 5.0])


def test_a_value_without_a_power_is_named():
    with pytest.raises(NotAboveZero) as caught:
        TREATMENTS["box-cox"](np.array([1.0, 0.0, 2.0]))

    assert (caught.value.facts["entity"], caught.value.facts["value"]) == (1, 0.0)


@pytest.mark.parametrize("method", ["log", "box-cox"])
@pytest.mark.parametrize("values", [[4.0, 4.0, GAP], [GAP, GAP]])
def test_a_constant_indicator_cannot_be_transformed(method, values):
    with pytest.raises(ConstantIndicator):
        TREATMENTS[method](np.array(values))


def test_an_unknown_tail_and_an_impossible_power_are_told():
    with pytest.raises(UnknownTail):
        log(np.array([1.0, 2.0]), tail="up")
    with pytest.raises(UnknownPower):
        TREATMENTS["box-cox"](np.array([1.0, 2.0]), power=np.inf)
