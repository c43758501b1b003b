"""Is the definition of an estimate of savings right?"""

import re
from pathlib import Path

from egovcli.catalog import savings
from egovcli.model import Column, Message, Table
from egovcli.questions.targets.rows import number


def recognises(text: str) -> bool:
    """Tell an estimate by its assumptions or its result, even where it is broken."""
    return re.search(r"^\s*(\[\[assumptions\]\]|\[result\])", text, re.M) is not None


def table(path: str) -> Table:
    """Say that an estimate is right, and what it comes to.

    Raises:
        NotToml, Faults: it is wrong; all faults at once, each with its line.
    """
    found = savings.read(Path(path))
    return Table(
        title=Message("check.right", file=path),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="year", year=True),
            Column(name="assumptions"),
            Column(name="printed"),
            Column(name="unit"),
        ),
        rows=(
            (
                found.id,
                found.label,
                found.year,
                ", ".join(assumption.id for assumption in found.assumptions) or None,
                number(found.result.value),
                found.result.unit,
            ),
        ),
    )


def built_in() -> None:
    """Check every shipped estimate."""
    savings.all_estimates()
