"""Which assumption moves a result: variance-based sensitivity (Handbook step 7).

Sobol's indices split the variance of a result by its causes. The *first-order* index of a
factor is the share that it explains alone; the *total* index adds every interaction that it
takes part in. Factors are independent.

Sources: I. M. Sobol (1993); A. Saltelli et al. (2010), Computer Physics Communications 181,
259-270 (the design and, Table 2 row b, the first-order estimator); M. J. W. Jansen (1999),
Computer Physics Communications 117, 35-43 (the total estimator); OECD/JRC (2008), Handbook
on Constructing Composite Indicators, step 7.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from egovcli.core.array import Array
from egovcli.core.draws import blocks

Model = Callable[[Array], Array]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Indices:
    """The variance of each output and its shares by factor.

    ``first`` and ``total`` are (factors, outputs), ``variance`` is (outputs,). Where an output
    does not vary there is nothing to share: its indices are NaN.
    """

    first: Array
    total: Array
    variance: Array

    def of(self, outputs: slice) -> "Indices":
        """The indices of some of the outputs."""
        return Indices(
            first=self.first[:, outputs],
            total=self.total[:, outputs],
            variance=self.variance[outputs],
        )

    @property
    def joint_first(self) -> Array:
        """(factors,): first-order shares of all outputs together, weighted by their variance.

        Source: F. Gamboa, A. Janon, T. Klein and A. Lagnoux (2014), Electronic Journal of
        Statistics 8, 575-603.
        """
        return _joint(self.first, self.variance)

    @property
    def joint_total(self) -> Array:
        """(factors,): total shares of all outputs together, weighted by their variance."""
        return _joint(self.total, self.variance)


def sobol(
    model: Model,
    factors: int,
    draws: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> Indices:
    """Estimate first-order and total indices by simulation; no draw is kept.

    Args:
        model: takes (draws, factors) of independent uniform numbers in [0, 1), returns
            (draws, outputs).
        factors: how many numbers the model takes.
        draws: how many base points; the model is evaluated ``draws × (factors + 2)`` times.
        seed: the same seed gives the same result.
        progress: called after each block with the base points done and in all.

    Returns:
        The indices. An estimate can fall slightly outside 0–1.

    Source:
        Saltelli et al. (2010), Table 2 (b); Jansen (1999).
    """
    shift = model(np.full((1, factors), 0.5))[0]  # a typical value: sums keep their digits
    moments = np.zeros((2, shift.size))
    explained, left = np.zeros((2, factors, shift.size))
    done = 0
    for size, generator in blocks(draws, seed):
        a, b = generator.random((2, size, factors))
        at_a, at_b = model(a), model(b)
        both = np.concatenate([at_a, at_b]) - shift
        moments += np.stack([both.sum(axis=0), (both**2).sum(axis=0)])
        for factor in range(factors):
            mixed = a.copy()
            mixed[:, factor] = b[:, factor]
            step = model(mixed) - at_a
            explained[factor] += ((at_b - shift) * step).sum(axis=0)
            left[factor] += (step**2).sum(axis=0) / 2
        done += size
        if progress:
            progress(done, draws)
    mean, square = moments / (2 * draws)
    variance = _unless_rounding(square - mean**2, shift)
    return Indices(
        first=_share(explained / draws, variance),
        total=_share(left / draws, variance),
        variance=variance,
    )


def exact(values: Array, factors: int) -> Indices:
    """Give the indices of finite choices from every combination: no sampling error.

    Args:
        values: (levels of factor 1, …, levels of the last factor, outputs), the result of
            every combination; all are equally likely.
        factors: how many of the leading axes are factors.

    Returns:
        The indices, by the analysis of variance of the full table.

    >>> y = np.array([[1.0, 1.0], [3.0, 3.0]])[..., None]  # only the first choice matters
    >>> exact(y, factors=2).first[:, 0].tolist()
    [1.0, 0.0]
    """
    axes = tuple(range(factors))
    variance = _unless_rounding(values.var(axis=axes), values[(0,) * factors])
    alone, left = np.zeros((2, factors, variance.size))
    for factor in axes:
        others = tuple(axis for axis in axes if axis != factor)
        alone[factor] = values.mean(axis=others).var(axis=0)
        left[factor] = values.var(axis=factor).mean(axis=tuple(range(factors - 1)))
    return Indices(first=_share(alone, variance), total=_share(left, variance), variance=variance)


def _unless_rounding(variance: Array, typical: Array) -> Array:
    """Take a variance that only the rounding of floats makes for zero."""
    return np.where(variance > (1e-12 * typical) ** 2, variance, 0.0)


def _share(part: Array, variance: Array) -> Array:
    varies = variance > 0
    return np.where(varies, part / np.where(varies, variance, 1.0), np.nan)


def _joint(shares: Array, variance: Array) -> Array:
    varies = variance > 0
    if not varies.any():
        return np.full(shares.shape[0], np.nan)
    return np.asarray((shares[:, varies] * variance[varies]).sum(axis=1) / variance[varies].sum())
