"""``egov trend``."""

from egovcli.cli import options
from egovcli.cli.answering import answers
from egovcli.model import Table
from egovcli.questions.trend import trend as ask


@answers
def trend(
    words: options.Words = None,
    start: options.From = None,
    end: options.To = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Follow an indicator over the years."""
    return ask(*(words or ()), start=start, end=end, data=data, names=names)
