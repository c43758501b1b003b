"""Where figures were printed."""

from functools import cache

from egovcli.catalog import files
from egovcli.model import Source


@cache
def of_dataset(dataset: str) -> dict[str, Source]:
    """Give the sources of one dataset by id."""
    path = files.folder() / "sources" / f"{dataset}.csv"
    return {row["id"]: Source(**row) for row in files.rows(path)}


@cache
def all_sources() -> dict[str, Source]:
    """Give every source by id."""
    return {
        id_: source
        for dataset in files.stems("sources")
        for id_, source in of_dataset(dataset).items()
    }
