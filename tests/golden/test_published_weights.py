"""Weights printed in the literature, from the matrices printed beside them."""

import numpy as np
import pytest

from egovcli.core.weighting.ahp import ahp, consistency_ratio
from egovcli.core.weighting.data_driven import critic, entropy

HOUSES = [
    [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
    [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
    [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
    [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
    [4, 7, 5, 8, 6, 6, 2, 1],
]


def test_saaty_buying_a_house():
    """T. L. Saaty (1990), How to make a decision: the analytic hierarchy process, European
    Journal of Operational Research 48, 9-26: eight criteria, consistency ratio 0.169."""
    printed = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]

    assert ahp(np.zeros((3, 8)), HOUSES) == pytest.approx(printed, abs=0.0005)
    assert consistency_ratio(HOUSES) == pytest.approx(0.169, abs=0.0005)


def test_entropy_of_xu():
    """X. Xu (2004), A note on the subjective and objective integrated approach to determine
    attribute weights, European Journal of Operational Research 156, 530-532."""
    matrix = np.array([[30, 30, 38, 29], [19, 54, 86, 29], [19, 15, 85, 28.9], [68, 70, 60, 29]])

    assert entropy(matrix) == pytest.approx([0.4630, 0.3992, 0.1378, 0.0000], abs=0.00005)


def test_entropy_of_zavadskas_and_podvezko():
    """E. K. Zavadskas and V. Podvezko (2016), Integrated determination of objective criteria
    weights in MCDM, International Journal of Information Technology & Decision Making 15,
    267-283."""
    matrix = np.array([[3, 100, 10, 7], [2.5, 80, 8, 5], [1.8, 50, 20, 11], [2.2, 70, 12, 9]])

    assert entropy(matrix) == pytest.approx([0.1146, 0.1981, 0.4185, 0.2689], abs=0.00005)


def test_critic_of_diakoulaki():
    """D. Diakoulaki, G. Mavrotas and L. Papayannakis (1995), Computers & Operations Research
    22, 763-770: eight firms by profitability, market share and productivity. The matrix is
    the paper's; the weights are those that scikit-criteria asserts for it."""
    firms = np.array(
        [
            [61, 1.08, 4.33],
            [20.7, 0.26, 4.34],
            [16.3, 1.98, 2.53],
            [9, 3.29, 1.65],
            [5.4, 2.77, 2.33],
            [4, 4.12, 1.21],
            [-6.1, 3.52, 2.10],
            [-34.6, 3.31, 0.98],
        ]
    )

    assert critic(firms) == pytest.approx([0.20222554, 0.48090173, 0.31687273], abs=1e-8)


def test_critic_of_tus_and_aytac_adali():
    """A. Tuş and E. Aytaç Adalı (2019), The new combination with CRITIC and WASPAS methods for
    the time and attendance software selection problem, Opsearch 56, 528-538. The printed
    weights follow from the matrix with its cost criterion not turned."""
    programs = np.array(
        [
            [5000, 3, 3, 4, 3, 2],
            [680, 5, 3, 2, 2, 1],
            [2000, 3, 2, 3, 4, 3],
            [600, 4, 3, 1, 2, 2],
            [800, 2, 4, 3, 3, 4],
        ],
        dtype=np.float64,
    )
    printed = [0.157, 0.249, 0.168, 0.121, 0.154, 0.151]

    assert critic(programs) == pytest.approx(printed, abs=0.0005)
