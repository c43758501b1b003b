"""``egov savings``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import option
from egovcli.model import Table
from egovcli.questions.savings import estimate_savings


@answers
def savings(
    entities: options.Entities = None,
    case: Annotated[
        str | None, option("case", "--case", metavar="ID|PATH", autocompletion=complete.cases)
    ] = None,
    set: Annotated[
        list[str] | None, option("set-assumption", "--set", metavar="ASSUMPTION=NUMBER")
    ] = None,
) -> Table:
    """Work printed estimates of savings out again."""
    return estimate_savings(*(entities or ()), case=case, set=set or ())
