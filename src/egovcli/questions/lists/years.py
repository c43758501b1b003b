"""The years, and what leads each."""

from egovcli.catalog import Catalog
from egovcli.errors.rank import NoHeadline
from egovcli.model import Column, Message, Table
from egovcli.questions.headline import headline


def table(catalog: Catalog, kind: str) -> Table:
    """List the years with how many indicators have figures, and the headline one."""
    years = sorted({entry.year for entry in catalog.coverage()}, reverse=True)
    return Table(
        title=Message("list.title.years", n=len(years)),
        columns=(
            Column(name="year", year=True, essential=True),
            Column(name="indicators"),
            Column(name="headline", essential=True),
        ),
        rows=tuple((year, _count(catalog, year), _headline(catalog, year)) for year in years),
    )


def _count(catalog: Catalog, year: int) -> int:
    return len({entry.indicator for entry in catalog.coverage() if entry.year == year})


def _headline(catalog: Catalog, year: int) -> str | None:
    try:
        return headline(catalog, year)[0].id
    except NoHeadline:
        return None
