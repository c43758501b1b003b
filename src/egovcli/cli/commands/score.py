"""``egov score``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.model import Table
from egovcli.questions.score import score as ask

Index = Annotated[str, argument("index", metavar="INDEX", autocompletion=complete.indices)]


@answers
def score(
    index: Index,
    entities: options.Entities = None,
    year: options.Year = None,
    data: options.Data = None,
    names: options.Names = "known",
    decimal: Annotated[str | None, option("decimal", "--decimal", metavar="comma|point")] = None,
    settings: Annotated[list[str] | None, option("set", "--set", metavar="KEY=VALUE")] = None,
    stage: Annotated[str | None, option("stage", "--stage", metavar="STAGE")] = None,
    against: Annotated[
        str | None, option("against-index", "--against", metavar="INDEX|INDICATOR")
    ] = None,
    compare_weights: Annotated[
        str | None, option("compare-weights", "--compare-weights", metavar="a,b")
    ] = None,
    top: options.Top = None,
) -> Table:
    """Score by a composite index and rank, best first."""
    weightings = [name.strip() for name in (compare_weights or "").split(",") if name.strip()]
    return ask(
        index,
        *(entities or ()),
        year=year,
        data=data,
        names=names,
        settings=[*(settings or ()), *([f"table.decimal={decimal}"] if decimal else [])],
        stage=stage,
        against=against,
        compare_weights=weightings,
        top=top,
    )
