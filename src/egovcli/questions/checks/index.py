"""Is the definition of a composite index right?"""

import re

from egovcli.catalog import indices
from egovcli.model import Column, Message, Table
from egovcli.questions.scoring import definition


def recognises(text: str) -> bool:
    """Tell a definition by its components or its method, even where it is broken."""
    return re.search(r"^\s*(\[\[components\]\]|components\s*=|\[method\])", text, re.M) is not None


def table(path: str) -> Table:
    """Say that a definition is right, and what it is.

    Raises:
        NotToml, Faults: it is wrong; all faults at once, each with its line.
    """
    found = definition(path)
    return Table(
        title=Message("check.right", file=path),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="components"),
            Column(name="pillars"),
            Column(name="method"),
        ),
        rows=(
            (
                found.id,
                found.label,
                len(found.components),
                len(found.pillars) - 1,
                f"{found.normalisation}, {found.root.weighting}, {found.root.aggregation}",
            ),
        ),
    )


def built_in() -> None:
    """Check every shipped definition, its methods too."""
    for stem in indices.stems():
        definition(stem)
