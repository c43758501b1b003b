"""Where the project's data lies, and how its CSV files are read."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

Row = dict[str, str]


@cache
def folder() -> Path:
    """Give the data folder: inside the installed package, or beside ``src`` in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "data"
    return installed if installed.is_dir() else package.parent.parent / "data"


def rows(path: Path) -> Iterator[Row]:
    """Read a CSV file of the project row by row."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def lines(
    path: Path, pattern: str, also: Callable[[str], bool] | None = None
) -> Iterable[list[str]]:
    """Read only those rows of a file whose line has a pattern at its start, without the header.

    Most tables hold many series and a question wants one: looking at the text of a line is
    several times cheaper than taking it apart. ``also`` is asked of the lines that are left.
    """
    found = re.compile(pattern).match
    with path.open(encoding="utf-8", newline="") as file:
        next(file)
        left = filter(found, file)
        yield from csv.reader(filter(also, left) if also else left)


def definition(id_: str) -> Path | None:
    """Give the shipped file that defines an index, a target, an article or a case of savings.

    >>> definition("pci-2013").parent.name, definition("no-such")
    ('indices', None)
    """
    paths = (part / f"{id_}.toml" for part in folder().iterdir())
    return next((path for path in paths if path.is_file()), None)


def stems(part: str) -> list[str]:
    """Name the datasets that have a file in a part of the data, in order."""
    return sorted(path.stem for path in (folder() / part).iterdir() if path.suffix == ".csv")
