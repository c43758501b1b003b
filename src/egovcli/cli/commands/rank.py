"""``egov rank``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import option
from egovcli.model import Table
from egovcli.questions.rank import rank as ask


@answers
def rank(
    words: options.Words = None,
    year: options.Year = None,
    on: options.On = None,
    region: options.Region = None,
    type: options.Type = None,
    top: options.Top = None,
    bottom: options.Bottom = None,
    above: Annotated[float | None, option("above", "--above")] = None,
    below: Annotated[float | None, option("below", "--below")] = None,
    against: Annotated[str | None, option("against", "--against", metavar="YEAR|DATE")] = None,
    ties: Annotated[
        str, option("ties", "--ties", metavar="HOW", autocompletion=complete.ties)
    ] = "min",
    decimals: Annotated[int | None, option("decimals", "--decimals", min=0, max=12)] = None,
    ascending: Annotated[bool, option("ascending", "--ascending")] = False,
    stats: Annotated[bool, option("stats", "--stats")] = False,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Rank the provinces, ministries or countries on one indicator, best first."""
    return ask(
        *(words or ()),
        year=year,
        on=on,
        region=region,
        type=type,
        top=top,
        bottom=bottom,
        above=above,
        below=below,
        against=against,
        ties=ties,
        decimals=decimals,
        ascending=ascending,
        stats=stats,
        data=data,
        names=names,
    )
