"""``egov compare``."""

from egovcli.cli import options
from egovcli.cli.answering import answers
from egovcli.model import Table
from egovcli.questions.compare import compare as ask


@answers
def compare(
    words: options.Words = None,
    year: options.Year = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Set entities side by side."""
    return ask(*(words or ()), year=year, data=data, names=names)
