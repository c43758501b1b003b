"""``egov coherence``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.model import Table
from egovcli.questions.coherence import coherence as ask


@answers
def coherence(
    words: Annotated[
        list[str] | None, argument("coherence-words", autocompletion=complete.indicators)
    ] = None,
    year: options.Year = None,
    beside: Annotated[
        list[str] | None, option("with", "--with", autocompletion=complete.indicators)
    ] = None,
    show: Annotated[
        str | None,
        option("coherence-show", "--show", metavar="components|pairs|eigenvalues"),
    ] = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Ask whether the components of an index, or several indicators, belong together."""
    return ask(*(words or ()), year=year, beside=beside or (), show=show, data=data, names=names)
