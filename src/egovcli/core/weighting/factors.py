"""Weights from what the components share: principal component, rotated factors.

They correct for overlap between correlated components and say nothing of importance.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.1, pp. 89–91.
"""

from itertools import combinations

import numpy as np

from egovcli.core.array import Array
from egovcli.core.weighting.checks import complete, to_one, varying
from egovcli.errors.normalisation import ParameterOutOfRange
from egovcli.errors.weighting import NotCorrelated

_SAME = 1e-9  # eigenvalues of a correlation matrix closer than this are one and the same


def pca(scores: Array) -> Array:
    """Weigh a component by its part of the first principal component.

    The weight is the squared loading, divided by the sum of all: how much of what the first
    principal component of the correlations explains is this component's.

    Args:
        scores: (entities, components), complete.

    Raises:
        MissingScore, TooFewEntities: a gap, or fewer than three entities.
        ConstantIndicator: a component that is the same for all.
        NotCorrelated: no principal component comes first.

    Source: Handbook (2008), step 6.1, for one component without rotation.

    >>> pca(np.array([[1.0, 2.0], [2.0, 3.0], [3.0, 5.0]])).round(9).tolist()
    [0.5, 0.5]
    """
    if scores.shape[1] == 1:
        return np.ones(1)
    values, vectors = principal_components(scores, "pca")
    if values[0] - values[1] < _SAME:
        raise NotCorrelated(method="pca")
    return to_one(vectors[:, 0] ** 2)


def factor(scores: Array, factors: int | None = None) -> Array:
    """Weigh a component by its part of the factor that it loads on most.

    Principal components are extracted, rotated by varimax, and each component is put with the
    factor of its largest loading (in absolute value). Its weight is its squared loading over
    the variance of that factor, times the part of that factor in the variance of all retained
    ones; all are then rescaled to sum to 1.

    The Handbook's text puts TAI exports with its second factor, though they load more on the
    first (−0.64 against 0.56); the weights in its table 18 follow from the first, as here.

    Args:
        scores: (entities, components), complete.
        factors: how many to retain; None for those with an eigenvalue above 1 (Kaiser), the
            first of the Handbook's three conditions. The TAI example retains 4, the last two
            a little below 1.

    Raises:
        MissingScore, TooFewEntities: a gap, or fewer than three entities.
        ConstantIndicator: a component that is the same for all.
        NotCorrelated: no eigenvalue is above 1.
        ParameterOutOfRange: ``factors`` is not from 1 to the number of components.

    Source: Handbook (2008), step 6.1, tables 16–18, after G. Nicoletti, S. Scarpetta and
    O. Boylaud (2000), OECD Economics Department Working Papers 226.

    >>> factor(np.array([[1.0, 2.0], [2.0, 3.0], [3.0, 5.0]])).round(9).tolist()
    [0.5, 0.5]
    """
    components = scores.shape[1]
    if factors is not None and not 1 <= factors <= components:
        raise ParameterOutOfRange(parameter="factors", value=factors, allowed=f"1–{components}")
    if components == 1:
        return np.ones(1)
    values, vectors = principal_components(scores, "factor")
    retained = int((values > 1 + _SAME).sum()) if factors is None else factors
    if retained == 0:
        raise NotCorrelated(method="factor")
    loadings = vectors[:, :retained] * np.sqrt(values[:retained])
    return weights_of_loadings(varimax(loadings))


def weights_of_loadings(loadings: Array) -> Array:
    """Turn rotated loadings, (components, factors), into weights.

    The part of a component in its factor, l² / variance, times the part of the factor in all,
    variance / total, is l² / total: the variance of the factor cancels, and so does the total
    when the weights are made to sum to 1.

    >>> weights_of_loadings(np.array([[0.8, 0.1], [0.1, -0.6]])).round(9).tolist()
    [0.64, 0.36]
    """
    return to_one((loadings**2).max(axis=1))


def principal_components(scores: Array, method: str) -> tuple[Array, Array]:
    """Give the eigenvalues of the correlations, largest first, and their eigenvectors.

    Args:
        scores: (entities, components), complete, at least three entities.
        method: who asks, for the errors.

    Returns:
        (components,) eigenvalues and (components, components) eigenvectors in columns.
    """
    complete(scores, method, entities=3)
    varying(scores)
    values, vectors = np.linalg.eigh(np.corrcoef(scores, rowvar=False))
    return np.maximum(values[::-1], 0.0), vectors[:, ::-1]


def varimax(loadings: Array, sweeps: int = 1000) -> Array:
    """Rotate loadings so that each component loads much on few factors.

    The rotation maximises the variance of the squared loadings within factors, each row first
    scaled to length 1 (Kaiser's normalisation). Two factors at a time are turned by the angle
    that is best for them, until no pair moves.

    Args:
        loadings: (components, factors).
        sweeps: how often at most to go through all pairs.

    Source: H. F. Kaiser (1958), The varimax criterion for analytic rotation in factor
    analysis, Psychometrika 23, 187–200.

    >>> np.abs(varimax(np.array([[0.6, 0.6], [0.6, -0.6]]))).round(3).max(axis=1).tolist()
    [0.849, 0.849]
    """
    length = np.sqrt((loadings**2).sum(axis=1, keepdims=True))
    rows = loadings / np.where(length > 0, length, 1.0)
    pairs = list(combinations(range(loadings.shape[1]), 2))
    for _ in range(sweeps):
        moved = [_turn(rows, pair) for pair in pairs]
        if not any(moved):
            break
    return np.asarray(rows * length)


def _turn(rows: Array, pair: tuple[int, int]) -> bool:
    """Turn two factors, in place, by Kaiser's angle; tell whether that moved them."""
    x, y = rows[:, pair[0]].copy(), rows[:, pair[1]].copy()
    u, v = x**2 - y**2, 2 * x * y
    across = 2 * ((u * v).sum() - u.sum() * v.sum() / u.size)
    along = (u**2 - v**2).sum() - (u.sum() ** 2 - v.sum() ** 2) / u.size
    angle = np.arctan2(across, along) / 4
    rows[:, pair[0]] = x * np.cos(angle) + y * np.sin(angle)
    rows[:, pair[1]] = y * np.cos(angle) - x * np.sin(angle)
    return bool(abs(angle) > 1e-10)
