"""Gaps filled by a method with a name, and only gaps."""

import numpy as np
import pytest

from egovcli.core.imputation import IMPUTATIONS, PANEL_IMPUTATIONS
from egovcli.errors.imputation import (
    ConstantMissing,
    EmptyGroup,
    GroupsDoNotFit,
    NothingToImputeFrom,
    UnknownEnds,
    YearsOutOfOrder,
)

GAP = np.nan
YEARS = np.array([2018.0, 2019.0, 2020.0, 2022.0, 2024.0])
MATRIX = np.array([[1.0, 10.0], [GAP, 30.0], [3.0, GAP], [9.0, 20.0]])
GROUPS = ["north", "north", "south", "south"]


def series(*values):
    return np.array(values).reshape(len(values), 1, 1)


def test_none_leaves_gaps():
    assert np.isnan(IMPUTATIONS["none"](MATRIX)).sum() == 2


def test_none_gives_a_copy():
    assert IMPUTATIONS["none"](MATRIX) is not MATRIX


def test_mean_and_median_are_of_the_indicator():
    assert IMPUTATIONS["mean"](MATRIX)[1, 0] == pytest.approx(13 / 3)
    assert IMPUTATIONS["median"](MATRIX)[1, 0] == 3.0


def test_a_group_is_filled_from_its_own_members():
    filled = IMPUTATIONS["group-mean"](MATRIX, groups=GROUPS)

    assert (filled[1, 0], filled[2, 1]) == (1.0, 20.0)


def test_an_entity_alone_in_its_group_cannot_be_filled():
    with pytest.raises(EmptyGroup) as caught:
        IMPUTATIONS["group-median"](MATRIX, groups=["a", "a", "b", "c"])

    assert (caught.value.facts["group"], caught.value.facts["indicator"]) == ("b", 1)


def test_every_entity_needs_a_group():
    with pytest.raises(GroupsDoNotFit):
        IMPUTATIONS["group-mean"](MATRIX, groups=["a"])


@pytest.mark.parametrize("method", ["mean", "median"])
def test_an_indicator_nobody_has_cannot_be_filled(method):
    with pytest.raises(NothingToImputeFrom) as caught:
        IMPUTATIONS[method](np.array([[1.0, GAP], [2.0, GAP]]))

    assert caught.value.facts["indicator"] == 1


def test_a_constant_fills_every_gap():
    assert IMPUTATIONS["constant"](MATRIX, value=0.0)[2, 1] == 0.0


def test_a_gap_is_no_constant():
    with pytest.raises(ConstantMissing):
        IMPUTATIONS["constant"](MATRIX, value=GAP)


def test_last_known_looks_back_and_never_ahead():
    filled = PANEL_IMPUTATIONS["last-known"](series(GAP, 5.0, GAP, GAP, 7.0), YEARS)

    assert filled.ravel()[1:].tolist() == [5.0, 5.0, 5.0, 7.0]
    assert np.isnan(filled[0, 0, 0])


def test_last_known_may_be_too_old():
    filled = PANEL_IMPUTATIONS["last-known"](series(4.0, 5.0, GAP, GAP, GAP), YEARS, max_age=3)

    assert filled.ravel()[:4].tolist() == [4.0, 5.0, 5.0, 5.0]
    assert np.isnan(filled[4, 0, 0])


def test_linear_counts_years_not_rows():
    filled = PANEL_IMPUTATIONS["linear"](series(0.0, GAP, 2.0, GAP, 6.0), YEARS)

    assert filled.ravel().tolist() == [0.0, 1.0, 2.0, 4.0, 6.0]


def test_linear_does_not_leave_the_known_years_unless_asked():
    filled = PANEL_IMPUTATIONS["linear"](series(GAP, 5.0, GAP, 8.0, GAP), YEARS)

    assert np.isnan(filled[[0, 4], 0, 0]).all()


def test_linear_takes_the_nearest_at_the_ends_when_asked():
    filled = PANEL_IMPUTATIONS["linear"](series(GAP, 5.0, GAP, 8.0, GAP), YEARS, ends="nearest")

    assert filled.ravel().tolist() == [5.0, 5.0, 6.0, 8.0, 8.0]


def test_linear_extends_the_line_when_asked():
    filled = PANEL_IMPUTATIONS["linear"](series(GAP, 5.0, GAP, 8.0, GAP), YEARS, ends="extend")

    assert filled.ravel().tolist() == [4.0, 5.0, 6.0, 8.0, 10.0]


@pytest.mark.parametrize("known", [0, 2, 4])
def test_one_figure_gives_no_line(known):
    cube = series(*[3.0 if i == known else GAP for i in range(5)])
    filled = PANEL_IMPUTATIONS["linear"](cube, YEARS, ends="extend")

    assert np.isnan(filled).sum() == 4


def test_a_series_without_figures_stays_empty():
    cube = series(GAP, GAP, GAP, GAP, GAP)

    assert np.isnan(PANEL_IMPUTATIONS["linear"](cube, YEARS, ends="nearest")).all()
    assert np.isnan(PANEL_IMPUTATIONS["last-known"](cube, YEARS)).all()


def test_years_must_increase():
    with pytest.raises(YearsOutOfOrder):
        PANEL_IMPUTATIONS["linear"](series(1.0, 2.0), np.array([2020.0, 2020.0]))


def test_an_unknown_way_at_the_ends_is_told():
    with pytest.raises(UnknownEnds) as caught:
        PANEL_IMPUTATIONS["linear"](series(1.0, 2.0), np.array([2020.0, 2021.0]), ends="guess")

    assert caught.value.facts["known"] == ["leave", "nearest", "extend"]
