"""The printed figures."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from re import escape

from egovcli.catalog import files
from egovcli.model import Observation


@lru_cache(maxsize=64)
def of_indicator(dataset: str, indicator: str) -> tuple[Observation, ...]:
    """Give every figure of one indicator, in the order of its file; the file is read once."""
    return tuple(_read(dataset, f"{CELL},{CELL},{CELL},{escape(indicator)},"))


def of_entities(dataset: str, entities: Iterable[str]) -> list[Observation]:
    """Give every figure of some entities in a dataset."""
    return list(_read(dataset, f"(?:{'|'.join(map(escape, entities))}),"))


def of_source(dataset: str, source: str) -> list[Observation]:
    """Give every figure of a dataset that came from one source."""
    return [o for o in _read(dataset, f".*,{escape(source)}") if o.source == source]


def of_pairs(dataset: str, pairs: Iterable[tuple[str, int]]) -> list[Observation]:
    """Give every figure of some pairs of indicator and year, reading the dataset once."""
    wanted = {(indicator, str(year)) for indicator, year in pairs}
    years = "|".join(sorted({year for _, year in wanted}))

    def is_wanted(line: str) -> bool:
        _, year, _, indicator, _ = line.split(",", 4)
        return (indicator, year) in wanted

    return list(_read(dataset, f"{CELL},(?:{years}),", is_wanted))


def of_dataset(dataset: str) -> list[Observation]:
    """Give every figure of a dataset."""
    return list(_read(dataset, ""))


CELL = "[^,]*"
"""A cell at the start of a line: ids and dates are never quoted."""


def _read(
    dataset: str, pattern: str, also: Callable[[str], bool] | None = None
) -> Iterable[Observation]:
    return (observation(*cells) for cells in files.lines(_path(dataset), pattern, also))


def _path(dataset: str) -> Path:
    return files.folder() / "observations" / f"{dataset}.csv"


COLUMNS = ("entity", "year", "as_of", "indicator", "value", "source_id", "start", "kind")
"""The columns of every file, in this order; the last two may be left out."""


def observation(
    entity: str,
    year: str,
    as_of: str,
    indicator: str,
    printed: str,
    source: str,
    start: str = "",
    kind: str = "",
) -> Observation:
    """Make a figure of the cells of a row that are known to be right."""
    return Observation(entity, int(year), as_of, indicator, printed, source, start, kind)
