"""A table of the provinces of a year, ready to be filled in."""

from egovcli.catalog import entities
from egovcli.errors.rank import WrongOption
from egovcli.questions.opening import BUILT_IN
from egovcli.questions.pasp.population import SERIES, Populations

CHOICES = ("purpose", "year")
COLUMNS = {"pasp": ("dossiers", "settled", "population", "services")}
"""Purpose → what is to be filled in; what stays empty is unknown, or taken from the data."""


def files(lang: str, purpose: str = "pasp", year: int | None = None) -> dict[str, str]:
    """Give the one file: 63 provinces to 2024, 34 from 2025; else of the latest population.

    Raises:
        WrongOption: there is no table for such a purpose.

    >>> files("vi", year=2025)[""].splitlines()[:2]
    ['province,year,dossiers,settled,population,services', 'Hà Nội,2025,,,,']
    """
    if purpose not in COLUMNS:
        raise WrongOption(option="--for", value=purpose, choices=list(COLUMNS))
    year = year or Populations(catalog=BUILT_IN, indicator=BUILT_IN.indicator(SERIES[0])).latest()
    header = ",".join(("province", "year", *COLUMNS[purpose]))
    empty = "," * len(COLUMNS[purpose])
    rows = [f"{entity.label.vi},{year}{empty}" for entity in entities.of_year(year)]
    return {"": "\n".join([header, *rows]) + "\n"}
