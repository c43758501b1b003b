"""``egov explain``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.model import Table
from egovcli.questions.explain import explain as ask


@answers
def explain(
    index: Annotated[str, argument("index", metavar="INDEX", autocompletion=complete.indices)],
    entity: Annotated[str, argument("entity", metavar="ENTITY", autocompletion=complete.entities)],
    year: options.Year = None,
    since: options.From = None,
    until: options.To = None,
    versus: Annotated[
        str | None,
        option("versus", "--versus", metavar="ENTITY", autocompletion=complete.entities),
    ] = None,
    settings: Annotated[list[str] | None, option("set", "--set", metavar="KEY=VALUE")] = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Explain a score and a rank, or why a rank moved between two years."""
    return ask(
        index,
        entity,
        year=year,
        since=since,
        until=until,
        versus=versus,
        settings=settings or (),
        data=data,
        names=names,
    )
