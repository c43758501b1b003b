"""``egov show``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import argument
from egovcli.model import Table
from egovcli.questions.shows import show as ask


@answers
def show(
    word: Annotated[str, argument("thing", metavar="ID", autocompletion=complete.things)],
    year: options.Year = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Show what is known of one thing, whatever its kind."""
    return ask(word, year=year, data=data, names=names)
