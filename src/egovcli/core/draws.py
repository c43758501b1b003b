"""Random draws in blocks of fixed size, the same on every machine.

Each block has its own generator, spawned from the seed and the number of the block
(``numpy.random.SeedSequence``), so a block does not depend on those before it, and a million
draws need no more memory than one block.
"""

from collections.abc import Iterator

import numpy as np  # np.random is loaded when it is first drawn from

# Below 256, so that counts within a block fit one byte (see core/robustness.py).
BLOCK = 250


def blocks(draws: int, seed: int) -> "Iterator[tuple[int, np.random.Generator]]":
    """Give the size of each block and its generator, first block first.

    >>> [size for size, _ in blocks(600, seed=1)]
    [250, 250, 100]
    >>> [g.integers(100).item() for _, g in blocks(500, seed=1)] == [
    ...     g.integers(100).item() for _, g in blocks(500, seed=1)]
    True
    """
    for number, start in enumerate(range(0, draws, BLOCK)):
        sequence = np.random.SeedSequence(seed, spawn_key=(number,))
        yield min(BLOCK, draws - start), np.random.Generator(np.random.PCG64(sequence))
