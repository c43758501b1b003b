"""Do the components of an index belong together? (Handbook step 4)

All functions take complete rows: what is missing has been left out, and counted, before.
"""

import numpy as np

from egovcli.core.array import Array


def cronbach_alpha(values: Array) -> float:
    """Give Cronbach's alpha: how far the components measure one thing.

    Args:
        values: (entities, components), complete. Standardise the columns before for the
            standardised alpha.

    Returns:
        At most 1; NaN with fewer than two components or where their sum does not vary.

    Source:
        L. J. Cronbach (1951), Psychometrika 16, 297-334; Handbook, step 4.

    >>> cronbach_alpha(np.array([[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]]))
    1.0
    """
    return _alpha(np.atleast_2d(np.cov(values, rowvar=False)))


def alpha_if_deleted(values: Array) -> Array:
    """Give Cronbach's alpha of the others, for each component: (components,).

    An alpha that rises when a component is left out says that it does not fit the rest.
    """
    covariance = np.atleast_2d(np.cov(values, rowvar=False))
    return np.array(
        [
            _alpha(np.delete(np.delete(covariance, i, axis=0), i, axis=1))
            for i in range(len(covariance))
        ]
    )


def sampling_adequacy(correlation: Array) -> tuple[float, Array]:
    """Give the Kaiser-Meyer-Olkin measure, over all and for each component.

    Args:
        correlation: (components, components).

    Returns:
        Two numbers between 0 and 1: near 1, correlations are shared by all; below 0.5, the
        components have too little in common. NaN where the matrix has no inverse.

    Source:
        H. F. Kaiser and J. Rice (1974), Educational and Psychological Measurement 34, 111-117.
    """
    inverse = _inverse(correlation)
    scale = np.sqrt(np.abs(np.diag(inverse)))
    between = ~np.eye(len(correlation), dtype=bool)
    shared = np.where(between, correlation**2, 0.0).sum(axis=0)
    partial = np.where(between, (inverse / np.outer(scale, scale)) ** 2, 0.0).sum(axis=0)
    if not (shared + partial).all():  # nothing is correlated with anything: 0 of 0
        return np.nan, np.full(len(correlation), np.nan)
    return float(shared.sum() / (shared + partial).sum()), shared / (shared + partial)


def variance_inflation(correlation: Array) -> Array:
    """Give how many times the others explain away the variance of each component.

    Args:
        correlation: (components, components).

    Returns:
        (components,): 1 / (1 − R²) of each on all the others; 1 = unrelated, above 10 =
        hardly anything of its own; NaN where one follows exactly from the others.

    Source:
        D. W. Marquardt (1970), Technometrics 12, 591-612.
    """
    return np.diag(_inverse(correlation)).copy()


def eigenvalues(correlation: Array) -> Array:
    """Give the variances of the principal components, largest first.

    They sum to the number of components.

    Source:
        Handbook, step 4; more than one above 1 speaks against a single dimension (H. F.
        Kaiser, 1960).
    """
    return np.asarray(np.linalg.eigvalsh(correlation)[::-1], dtype=np.float64)


def _alpha(covariance: Array) -> float:
    components, whole = len(covariance), covariance.sum()
    if components < 2 or whole <= 0:
        return np.nan
    return float(components / (components - 1) * (1 - np.trace(covariance) / whole))


def _inverse(correlation: Array) -> Array:
    # Beyond this condition the last digits of the inverse are noise: one column follows
    # from others, or there are more components than entities.
    if np.isnan(correlation).any() or np.linalg.cond(correlation) > 1e12:
        return np.full_like(correlation, np.nan)
    return np.asarray(np.linalg.inv(correlation), dtype=np.float64)
