"""Errors and remarks of the stages, which say names where the steps know only positions."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from egovcli.core.array import Array
from egovcli.errors import EgovError, Faults
from egovcli.errors.indices import NotAboveZero
from egovcli.errors.positions import Positioned
from egovcli.model import Message

Marks = NDArray[np.bool_]
Remarks = list[Message]


@contextmanager
def named(entities: Sequence[str], indicators: Sequence[str]) -> Iterator[None]:
    """Let errors of the steps, which know only positions, say names."""
    try:
        yield
    except EgovError as error:
        if not isinstance(error, Positioned):
            raise
        raise error.named(entities, indicators) from error


def refuse(wrong: Marks, entities: Sequence[str], indicator: str, values: Array) -> None:
    """Refuse all the figures that are marked as not above zero."""
    if wrong.any():
        raise Faults(
            [
                NotAboveZero(entity=entities[row], indicator=indicator, value=float(values[row]))
                for row in np.flatnonzero(wrong).tolist()
            ]
        )


def marked(names: tuple[str, ...], marks: Marks) -> tuple[str, ...]:
    """Those names whose mark is True."""
    return tuple(name for name, kept in zip(names, marks, strict=True) if kept)
