"""``egov pasp``."""

from typing import Annotated

from egovcli.cli import options
from egovcli.cli.answering import answers
from egovcli.cli.options import option
from egovcli.model import Table
from egovcli.questions.pasp import pasp as ask


@answers
def pasp(
    year: options.Year = None,
    data: Annotated[str | None, option("data-dossiers", "--data", metavar="PATH|-")] = None,
    per: Annotated[float, option("per", "--per")] = 1000,
    scale: Annotated[str, option("scale", "--scale")] = "none",
    per_service: Annotated[bool, option("per-service", "--per-service")] = False,
    population: Annotated[str, option("population", "--population")] = "population-avg",
    exact_population: Annotated[bool, option("exact-population", "--exact-population")] = False,
    annualise: Annotated[bool, option("annualise", "--annualise")] = False,
    top: options.Top = None,
    published: Annotated[bool, option("published", "--published")] = False,
    against: Annotated[
        str | None, option("against-published", "--against", metavar="published")
    ] = None,
    contrast: Annotated[bool, option("contrast", "--contrast")] = False,
    decimal: Annotated[str | None, option("decimal", "--decimal", metavar="comma|point")] = None,
    sum_rows: Annotated[bool, option("sum-rows", "--sum-rows")] = False,
    names: options.Names = "known",
) -> Table:
    """Measure how much online services are used: online dossiers per inhabitant."""
    return ask(
        year=year,
        data=data,
        per=per,
        scale=scale,
        per_service=per_service,
        population=population,
        exact_population=exact_population,
        annualise=annualise,
        top=top,
        published=published,
        against=against,
        contrast=contrast,
        decimal=decimal,
        sum_rows=sum_rows,
        names=names,
    )
