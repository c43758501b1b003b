"""How many entities have a figure, by indicator, kind of entity and year.

``data/coverage.csv`` is generated from the observations, so that completion, suggestions and
"what else is there" need not read them. `write` makes it anew; a test compares it with the data.
"""

import csv
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from egovcli.catalog import entities, files, observations
from egovcli.model import Observation


class Coverage(NamedTuple):
    """``covered`` entities of a ``kind`` have a figure of an indicator in a year."""

    indicator: str
    dataset: str
    kind: str
    year: int
    covered: int


@cache
def coverage() -> tuple[Coverage, ...]:
    """Read the generated index."""
    path = files.folder() / "coverage.csv"
    with path.open(encoding="utf-8", newline="") as file:
        next(file)
        return tuple(Coverage(i, d, k, int(y), int(n)) for i, d, k, y, n in csv.reader(file))


def of_indicator(indicator: str) -> list[Coverage]:
    """Give the coverage of one indicator, oldest year first."""
    return _by_indicator().get(indicator, [])


def dataset_of(indicator: str) -> str | None:
    """Name the dataset that has figures of an indicator."""
    entries = of_indicator(indicator)
    return entries[0].dataset if entries else None


def datasets_of(kinds: set[str]) -> list[str]:
    """Name the datasets that have figures of some kinds of entity; a province may be a unit."""
    wanted = kinds | ({"province", "unit"} if kinds & {"province", "unit"} else set())
    return list(dict.fromkeys(entry.dataset for entry in coverage() if entry.kind in wanted))


@cache
def _by_indicator() -> dict[str, list[Coverage]]:
    grouped: dict[str, list[Coverage]] = {}
    for entry in coverage():
        grouped.setdefault(entry.indicator, []).append(entry)
    return grouped


@lru_cache(maxsize=4096)
def kind_in(entity: str, year: int) -> str:
    """Tell as what an entity counts in a year: an unchanged province is a unit from 2025."""
    found = entities.of_id(entity)
    later = year >= entities.FIRST_YEAR_OF_UNITS
    return (
        "unit" if found.kind == "province" and later and found.successor == entity else found.kind
    )


def counted(
    figures: Iterable[Observation], dataset: str, kind_of: Callable[[str, int], str]
) -> list[Coverage]:
    """Count the coverage of some figures; planned ones do not count."""
    seen: dict[tuple[str, str, str, int], set[str]] = {}
    for o in figures:
        if o.kind != "plan":
            key = (o.indicator, dataset, kind_of(o.entity, o.year), o.year)
            seen.setdefault(key, set()).add(o.entity)
    return [Coverage(*key, len(found)) for key, found in sorted(seen.items())]


def count() -> list[Coverage]:
    """Count the coverage from the observations themselves."""
    by_dataset = {stem: observations.of_dataset(stem) for stem in files.stems("observations")}
    return sorted(entry for stem, o in by_dataset.items() for entry in counted(o, stem, kind_in))


def write() -> None:
    """Write the index anew."""
    path = files.folder() / "coverage.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(Coverage._fields)
        writer.writerows(count())
