"""Where the project's data lies, and how its CSV files are read."""

import csv
from collections.abc import Iterable, Iterator
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


def lines(path: Path, needle: str) -> Iterable[list[str]]:
    """Read only those rows of a file that contain a text, without their header.

    Most tables hold many series and a question wants one: looking at the text of a line is
    several times cheaper than taking it apart.
    """
    with path.open(encoding="utf-8", newline="") as file:
        next(file)
        yield from csv.reader(line for line in file if needle in line)


def header(path: Path) -> list[str]:
    """Give the column names of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def stems(part: str) -> list[str]:
    """Name the datasets that have a file in a part of the data, in order."""
    return sorted(path.stem for path in (folder() / part).glob("*.csv"))
