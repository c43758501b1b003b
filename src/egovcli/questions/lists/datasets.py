"""The datasets: a file of observations each."""

from egovcli.catalog import Catalog, coverage, indicators, observations, sources
from egovcli.model import Column, Message, Table


def table(_: Catalog, kind: str) -> Table:
    """List the datasets with their figures, indicators, sources and years."""
    years: dict[str, set[int]] = {}
    for entry in coverage.coverage():
        years.setdefault(entry.dataset, set()).add(entry.year)
    return Table(
        title=Message("list.title.datasets", n=len(years)),
        columns=(
            Column(name="id", essential=True),
            Column(name="figures", essential=True),
            Column(name="indicators"),
            Column(name="sources"),
            Column(name="first_year", year=True),
            Column(name="last_year", year=True),
        ),
        rows=tuple(
            (
                dataset,
                len(observations.of_dataset(dataset)),
                len(indicators.of_dataset(dataset)),
                len(sources.of_dataset(dataset)),
                min(of_dataset),
                max(of_dataset),
            )
            for dataset, of_dataset in sorted(years.items())
        ),
    )
