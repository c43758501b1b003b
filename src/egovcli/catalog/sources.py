"""Where figures were printed."""

from collections.abc import Iterable
from functools import cache

from egovcli.catalog import files
from egovcli.model import Source


@cache
def of_dataset(dataset: str) -> dict[str, Source]:
    """Give the sources of one dataset by id."""
    path = files.folder() / "sources" / f"{dataset}.csv"
    return {row["id"]: Source(**row) for row in files.rows(path)}


def find(ids: Iterable[str], first: str) -> dict[str, Source]:
    """Find sources by id, in the dataset ``first`` and then only while some are missing."""
    wanted, found = set(ids), dict[str, Source]()
    for dataset in sorted(files.stems("sources"), key=lambda stem: stem != first):
        if not wanted - found.keys():
            break
        found |= {i: s for i, s in of_dataset(dataset).items() if i in wanted - found.keys()}
    return found


@cache
def all_sources() -> dict[str, Source]:
    """Give every source by id."""
    return {
        id_: source
        for dataset in files.stems("sources")
        for id_, source in of_dataset(dataset).items()
    }
