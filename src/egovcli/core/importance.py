"""What a component really weighs: its importance for the index.

The weight of a component says how much a point of it is worth, not how much it decides. Its
*importance* is the share of the variance of the index that would go if the component were
held fixed: the correlation ratio S = Var(E[index | component]) / Var(index), the first-order
index of sensitivity analysis, here of figures that are correlated as they are.

Source: P. Paruolo, M. Saisana and A. Saltelli (2013), Ratings and rankings: voodoo or
science?, Journal of the Royal Statistical Society A 176, 609-634.
"""

import numpy as np

from egovcli.core.array import Array

# Bandwidths tried, as multiples of the component's standard deviation. With the widest the
# fit is a straight line.
_BANDWIDTHS = np.geomspace(0.2, 10.0, 15)


def importance(component: Array, index: Array) -> float:
    """Estimate the correlation ratio by local linear regression.

    The index is fitted on the component by straight lines weighed with a Gaussian kernel, as
    in the paper; the bandwidth is the one that predicts left-out entities best.

    Args:
        component: (entities,), complete.
        index: (entities,), complete.

    Returns:
        From 0 (tells nothing about the index) to 1 (decides it); NaN with fewer than five
        entities or where either does not vary.

    >>> x = np.arange(10.0)
    >>> round(importance(x, 3 * x + 1), 9)
    1.0
    """
    if index.size < 5 or not (np.ptp(component) and np.ptp(index)):
        return np.nan
    x = (component - component.mean()) / component.std()
    y = (index - index.mean()) / index.std()
    _, explained = min(_fit(_local_lines(x, width), y) for width in _BANDWIDTHS)
    return min(explained, 1.0)


def linear_importance(component: Array, index: Array) -> float:
    """Give the share of variance that a straight line explains: Pearson's r, squared.

    Where it is far from :func:`importance` the relation is not a straight line.
    """
    if index.size < 2 or not (np.ptp(component) and np.ptp(index)):
        return np.nan
    return float(np.corrcoef(component, index)[0, 1] ** 2)


def _local_lines(x: Array, width: float) -> Array:
    """Give the matrix that takes what is observed to what local lines fit at each point."""
    distance = x[None, :] - x[:, None]  # row: where it is fitted; column: what is observed
    kernel = np.exp(-((distance / width) ** 2) / 2)
    s0, s1, s2 = (np.sum(kernel * distance**power, axis=1, keepdims=True) for power in (0, 1, 2))
    spread = s0 * s2 - s1**2
    # Where all the weight lies on one value no slope can be told: the local mean.
    slopes = spread > 1e-9 * s0**2
    line = kernel * (s2 - s1 * distance) / np.where(slopes, spread, 1.0)
    return np.asarray(np.where(slopes, line, kernel / s0))


def _fit(smoother: Array, y: Array) -> tuple[float, float]:
    """The mean squared error of predicting left-out entities, and the variance of the fit."""
    fitted, own = smoother @ y, np.diag(smoother)
    if (own > 1 - 1e-9).any():  # a point that is alone with itself predicts nothing
        return np.inf, float(fitted.var())
    return float((((y - fitted) / (1 - own)) ** 2).mean()), float(fitted.var())
