"""``egov audit``."""

from typing import Annotated

from egovcli.cli import complete, language
from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.model import Table
from egovcli.questions.audit import audit as ask


@answers
def audit(
    texts: Annotated[list[str] | None, argument("texts", autocompletion=complete.articles)] = None,
    claim: Annotated[list[str] | None, option("claim", "--claim", metavar="CLAIM")] = None,
    all: Annotated[bool, option("all-articles", "--all")] = False,
    only: Annotated[str | None, option("only", "--only", metavar="failed|unchecked")] = None,
) -> Table:
    """Check whether an article adds up."""
    return ask(
        *(texts or ()),
        claim=claim or (),
        all=all,
        only=only,
        lang=language.current(),
        certain=language.asked_for(),
    )
