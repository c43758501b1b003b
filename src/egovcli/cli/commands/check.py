"""``egov check``."""

from typing import Annotated

from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.model import Table
from egovcli.questions.checks import check as ask


@answers
def check(
    path: Annotated[str, argument("checked", metavar="PATH|built-in")],
    every: Annotated[bool, option("every", "--all")] = False,
) -> Table:
    """Check a definition or a table: what is wrong, all of it."""
    return ask(path, every)
