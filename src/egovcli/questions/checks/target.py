"""Is the definition of a target right?"""

import re
from pathlib import Path

from egovcli.catalog import files, target_file, targets
from egovcli.model import Column, Message, Table
from egovcli.questions.targets import rows as target_rows


def recognises(text: str) -> bool:
    """Tell a target by its comparison or its deadline, even where it is broken."""
    return re.search(r"^\s*(must_be|by|scope)\s*=", text, re.M) is not None


def table(path: str) -> Table:
    """Say that a target is right, and what it demands of whom.

    Raises:
        NotToml, Faults: it is wrong; all faults at once, each with its line.
    """
    found = target_file.read(Path(path))
    return Table(
        title=Message("check.right", file=path),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="indicator"),
            Column(name="must_be"),
            Column(name="threshold"),
            Column(name="unit"),
            Column(name="by"),
            Column(name="binds"),
        ),
        rows=(
            (
                found.id,
                found.label,
                found.indicator,
                found.must_be,
                target_rows.number(found.value),
                found.unit,
                found.by,
                target_rows.scope(found),
            ),
        ),
    )


def built_in() -> None:
    """Check every shipped target."""
    for id_ in targets.ids():
        target_file.read(files.folder() / "targets" / f"{id_}.toml")
