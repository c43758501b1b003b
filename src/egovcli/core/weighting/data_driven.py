"""Weights from how much the scores differ: entropy, CRITIC, standard deviation."""

import numpy as np

from egovcli.core.array import Array
from egovcli.core.weighting.checks import complete, not_negative, to_one, varying
from egovcli.errors.weighting import NoContrast


def entropy(scores: Array) -> Array:
    """Weigh a component by how unevenly it is spread over the entities.

    With p = x / Σx in each column, the entropy E = −Σ p ln p / ln n is 1 where all entities
    have the same; the weight is (1 − E) / Σ(1 − E). The scores are read as parts of a whole,
    so another zero point of the scale gives other weights; another unit does not.

    Args:
        scores: (entities, components), complete, zero or more.

    Raises:
        MissingScore, TooFewEntities: a gap, or fewer than two entities.
        NegativePart: a score below zero.
        ConstantIndicator: a component that is the same for all.

    Source: C.-L. Hwang and K. Yoon (1981), Multiple Attribute Decision Making, Springer,
    pp. 52–54, after Shannon (1948).

    >>> entropy(np.array([[1.0, 1.0], [1.0, 3.0], [4.0, 2.0]])).round(3).tolist()
    [0.726, 0.274]
    """
    complete(scores, "entropy", entities=2)
    not_negative(scores, "entropy")
    varying(scores)
    parts = scores / scores.sum(axis=0)
    # p ln p tends to 0 with p.
    logarithms = np.log(parts, out=np.zeros_like(parts), where=parts > 0)
    disorder = -(parts * logarithms).sum(axis=0) / np.log(scores.shape[0])
    return to_one(np.maximum(1 - disorder, 0.0))


def critic(scores: Array) -> Array:
    """Weigh a component by its spread and by how little the others repeat it.

    C = s · Σ(1 − r): the standard deviation on a 0–1 scale times the sum, over the other
    components, of one minus Pearson's correlation; the weight is C / ΣC. The scores are put
    on 0–1 here, as in the paper, so neither unit nor zero point matters.

    Args:
        scores: (entities, components), complete, higher is better.

    Raises:
        MissingScore, TooFewEntities: a gap, or fewer than three entities.
        ConstantIndicator: a component that is the same for all.
        NoContrast: all components are perfectly correlated.

    Source: D. Diakoulaki, G. Mavrotas and L. Papayannakis (1995), Determining objective
    weights in multiple criteria problems: the CRITIC method, Computers & Operations Research
    22(7), 763–770.

    >>> critic(np.array([[1.0, 5.0], [2.0, 1.0], [3.0, 4.0]])).round(3).tolist()
    [0.49, 0.51]
    """
    complete(scores, "critic", entities=3)
    varying(scores)
    if scores.shape[1] == 1:
        return np.ones(1)
    lowest, highest = scores.min(axis=0), scores.max(axis=0)
    spread = ((scores - lowest) / (highest - lowest)).std(axis=0)
    conflict = (1 - np.corrcoef(scores, rowvar=False)).sum(axis=0)
    if conflict.max() < 1e-9:
        raise NoContrast(method="critic")
    return to_one(spread * np.maximum(conflict, 0.0))


def standard_deviation(scores: Array) -> Array:
    """Weigh a component by the standard deviation of its scores, as they are normalised.

    On min–max scores this is the method that Diakoulaki et al. compare CRITIC with; on
    z-scores all weights come out equal; without normalisation the unit decides.

    Args:
        scores: (entities, components), complete.

    Raises:
        MissingScore, TooFewEntities: a gap, or fewer than two entities.
        ConstantIndicator: a component that is the same for all.

    Source: Diakoulaki et al. (1995), as for ``critic``.

    >>> standard_deviation(np.array([[0.0, 0.0], [1.0, 3.0]])).round(9).tolist()
    [0.25, 0.75]
    """
    complete(scores, "standard-deviation", entities=2)
    varying(scores)
    return to_one(scores.std(axis=0, ddof=1))
