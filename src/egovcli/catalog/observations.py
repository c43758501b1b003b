"""The printed figures."""

from collections.abc import Iterable
from functools import lru_cache

from egovcli.catalog import files
from egovcli.model import Observation


@lru_cache(maxsize=64)
def of_indicator(dataset: str, indicator: str) -> tuple[Observation, ...]:
    """Give every figure of one indicator, in the order of its file; the file is read once."""
    return tuple(o for o in _read(dataset, f",{indicator},") if o.indicator == indicator)


def of_entity(dataset: str, entity: str) -> list[Observation]:
    """Give every figure of one entity in a dataset."""
    return [o for o in _read(dataset, f"{entity},") if o.entity == entity]


def of_source(dataset: str, source: str) -> list[Observation]:
    """Give every figure of a dataset that came from one source."""
    return [o for o in _read(dataset, f",{source}") if o.source == source]


def of_years(dataset: str, years: Iterable[int]) -> list[Observation]:
    """Give every figure of some years of a dataset."""
    wanted = set(years)
    return [o for y in wanted for o in _read(dataset, f",{y},") if o.year == y]


def of_dataset(dataset: str) -> list[Observation]:
    """Give every figure of a dataset."""
    return list(_read(dataset, ""))


def _read(dataset: str, needle: str) -> Iterable[Observation]:
    path = files.folder() / "observations" / f"{dataset}.csv"
    names = files.header(path)
    for cells in files.lines(path, needle):
        yield observation(dict(zip(names, cells, strict=True)))


def observation(row: files.Row) -> Observation:
    """Make a figure of a row whose cells are known to be right."""
    return Observation(
        entity=row["entity"],
        year=int(row["year"]),
        as_of=row["as_of"],
        indicator=row["indicator"],
        printed=row["value"],
        source=row["source_id"],
        start=row.get("start", ""),
        kind=row.get("kind", ""),
    )
