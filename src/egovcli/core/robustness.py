"""How far a rank depends on choices that could have been made otherwise (Handbook step 7).

Weights are uncertain within a band; methods are taken from a list. Where only lists vary,
every combination is computed and there is no sampling error; otherwise variants are drawn at
random, in blocks, and only counted. The same seed gives the same bytes on any number of cores.

Sources: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 7; M. Saisana,
A. Saltelli and S. Tarantola (2005), Journal of the Royal Statistical Society A 168, 307-323
(the mean shift of ranks).
"""

from collections.abc import Callable, Iterator, Sequence
from math import prod
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from egovcli.core.array import Array
from egovcli.core.draws import BLOCK, blocks
from egovcli.core.tally import MOST_ENTITIES, Counts, Tally, tally
from egovcli.core.ties import settled
from egovcli.core.weighted import Branch, scores
from egovcli.errors.robustness import TooManyToCompare

if TYPE_CHECKING:
    from egovcli.core.sensitivity import Indices

Progress = Callable[[int, int], None]


class Variant(NamedTuple):
    """Some methods worked out: the matrix after its steps, (entities, columns), and the tree."""

    values: Array
    tree: Branch


class Assumptions(NamedTuple):
    """What is uncertain.

    ``levels``: how many alternatives each choice of a method has; level 0 is the one that the
    index is defined with. A combination of levels has a number, the last choice running
    fastest. ``variants``: what the combinations are scored by, the index as defined first;
    ``kinds`` (combinations,) says which variant is whose (None: each has its own), and
    ``kept`` (combinations, knobs) is 0 at the weights of what a combination leaves out (None:
    all leave nothing out). ``knobs``: how many weights there are; ``noise``: each is
    multiplied by a number drawn evenly from 1 − noise to 1 + noise (0: weights are certain).
    ``decimals``: to how many the scores are rounded before they are ranked (None: not at all).
    """

    levels: tuple[int, ...]
    variants: Sequence[Variant]
    knobs: int
    noise: float
    decimals: int | None = None
    kinds: Counts | None = None
    kept: Array | None = None

    @property
    def combinations(self) -> int:
        """How many combinations of methods there are."""
        return prod(self.levels)

    @property
    def finite(self) -> bool:
        """Whether every combination can be computed."""
        return self.noise == 0


class Robustness(NamedTuple):
    """The ranking as defined, and what became of it.

    ``scores`` and ``places`` (entities,) are those of the index as defined. ``mean_shift`` is
    the mean number of places that an entity moves, over all variants; ``by_weights`` the same
    where nothing but weights varies. ``by_choice`` has, for each choice, the mean shift over
    the variants that use each alternative; ``alone`` the shift where it is the only change.
    A shift that no variant shows is NaN.
    """

    tally: Tally
    exact: bool
    scores: Array
    places: Counts
    mean_shift: float
    by_weights: float
    by_choice: tuple[Array, ...]
    alone: tuple[Array, ...]


def simulate(
    uncertain: Assumptions, draws: int, seed: int, progress: Progress | None = None
) -> Robustness:
    """Rank the entities in every variant, or in ``draws`` random ones, and count.

    Args:
        uncertain: what may vary.
        draws: how many random variants; not used where all variants can be computed.
        seed: of the random numbers.
        progress: called after each block with the variants done and the variants in all.

    Raises:
        TooManyToCompare: there are more than 1,000 entities.
    """
    entities = len(uncertain.variants[0].values)
    if entities > MOST_ENTITIES:
        raise TooManyToCompare(entities=entities, limit=MOST_ENTITIES)
    reference, places = _as_defined(uncertain)
    whole = uncertain.combinations if uncertain.finite else draws
    times, moved = np.zeros((2, uncertain.combinations), dtype=np.int64)
    counted = _nothing(entities)
    for variants, factors in _blocks(uncertain, draws, seed):
        block, ranks = tally(_scores(uncertain, variants, factors), reference)
        counted += block
        np.add.at(times, variants, 1)
        np.add.at(moved, variants, np.abs(ranks - places).sum(axis=1))
        if progress:
            progress(counted.draws, whole)
    return Robustness(
        tally=counted,
        exact=uncertain.finite,
        scores=reference,
        places=places,
        mean_shift=float(moved.sum() / (counted.draws * entities)),
        by_weights=float(_ratio(moved[:1], times[:1] * entities)[0]),
        by_choice=_by_choice(uncertain.levels, moved, times * entities),
        alone=_alone(uncertain, places),
    )


def sensitivity(
    uncertain: Assumptions, draws: int, seed: int, progress: Progress | None = None
) -> "Indices":
    """Say which assumption moves the scores, and the ranking.

    Args:
        uncertain, seed: as in `simulate`.
        draws: how many base points of the design.
        progress: called after each block with the base points done and in all.

    Returns:
        Sobol's indices: the factors are the weights (where they vary), then the choices; the
        outputs are the scores of the entities, then the mean shift of ranks. Exact where all
        variants can be computed, else from ``draws × (factors + 2)`` variants.
    """
    from egovcli.core.sensitivity import exact, sobol

    places = _as_defined(uncertain)[1]
    if uncertain.finite:
        every = np.arange(uncertain.combinations)
        found = _with_shift(_scores(uncertain, every, _certain(uncertain, every)), places)
        return exact(found.reshape(*uncertain.levels, -1), len(uncertain.levels))

    def model(u: Array) -> Array:
        factors = 1 + uncertain.noise * (2 * u[:, : uncertain.knobs] - 1)
        levels = np.floor(u[:, uncertain.knobs :] * uncertain.levels).astype(np.int64)
        variants = _number(levels, uncertain.levels)
        return _with_shift(_scores(uncertain, variants, factors), places)

    return sobol(model, uncertain.knobs + len(uncertain.levels), draws, seed, progress)


def _as_defined(uncertain: Assumptions) -> tuple[Array, Counts]:
    first = np.zeros(1, dtype=np.int64)
    reference = _scores(uncertain, first, _certain(uncertain, first))[0]
    return reference, tally(reference[None, :], reference)[1][0]


def _blocks(uncertain: Assumptions, draws: int, seed: int) -> Iterator[tuple[Counts, Array]]:
    """Give blocks of variants, by number, with what their weights are multiplied by."""
    if uncertain.finite:
        for start in range(0, uncertain.combinations, BLOCK):
            some = np.arange(start, min(start + BLOCK, uncertain.combinations))
            yield some, _certain(uncertain, some)
        return
    for size, generator in blocks(draws, seed):
        factors = 1 + uncertain.noise * (2 * generator.random((size, uncertain.knobs)) - 1)
        levels = generator.integers(uncertain.levels, size=(size, len(uncertain.levels)))
        yield _number(levels, uncertain.levels), factors


def _certain(uncertain: Assumptions, variants: Counts) -> Array:
    return np.ones((len(variants), uncertain.knobs))


def _number(levels: Counts, sizes: tuple[int, ...]) -> Counts:
    """Number the combinations of levels, (variants, choices), as ``Assumptions`` lists them."""
    number = np.zeros(len(levels), dtype=np.int64)
    for choice, size in enumerate(sizes):
        number = number * size + levels[:, choice]
    return number


def _scores(uncertain: Assumptions, variants: Counts, factors: Array) -> Array:
    found = np.empty((len(variants), len(uncertain.variants[0].values)))
    kinds = variants if uncertain.kinds is None else uncertain.kinds[variants]
    if uncertain.kept is not None:
        factors = factors * uncertain.kept[variants]
    for kind in sorted(set(kinds.tolist())):  # np.unique would load numpy.ma
        rows = kinds == kind
        variant = uncertain.variants[kind]
        found[rows] = scores(variant.tree, variant.values, factors[rows])
    return settled(found) if uncertain.decimals is None else np.round(found, uncertain.decimals)


def _with_shift(found: Array, places: Counts) -> Array:
    shift = [
        np.abs(tally(found[i : i + BLOCK], found[0])[1] - places).mean(axis=1)
        for i in range(0, len(found), BLOCK)
    ]
    return np.column_stack([found, np.concatenate(shift)])


def _by_choice(sizes: tuple[int, ...], moved: Counts, times: Counts) -> tuple[Array, ...]:
    axes = set(range(len(sizes)))
    sums = [
        tuple(counts.reshape(sizes).sum(axis=tuple(axes - {choice})) for counts in (moved, times))
        for choice in axes
    ]
    return tuple(_ratio(*pair) for pair in sums)


def _alone(uncertain: Assumptions, places: Counts) -> tuple[Array, ...]:
    found = []
    for choice, size in enumerate(uncertain.levels):
        levels = np.zeros((size, len(uncertain.levels)), dtype=np.int64)
        levels[:, choice] = np.arange(size)
        variants = _number(levels, uncertain.levels)
        changed = _scores(uncertain, variants, _certain(uncertain, variants))
        found.append(_with_shift(changed, places)[:, -1])
    return tuple(found)


def _ratio(part: Counts, whole: Counts) -> Array:
    return np.where(whole > 0, part / np.maximum(whole, 1), np.nan)


def _nothing(entities: int) -> Tally:
    square = np.zeros((entities, entities), dtype=np.int64)
    return Tally(
        draws=0,
        places=square,
        ahead=square,
        total=np.zeros(entities),
        squares=np.zeros(entities),
    )
