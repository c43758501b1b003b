"""``egov list``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.model import Table
from egovcli.questions.lists import list_kind

Search = list[str] | None


@answers
def list(
    kind: Annotated[str, argument("kind", metavar="KIND", autocompletion=complete.kinds)],
    words: Annotated[Search, argument("search", metavar="[WORDS]...")] = None,
    entity: Annotated[str | None, option("of-entity", "--entity")] = None,
    year: options.Year = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """List what there is of a kind, or what of it has all the words."""
    given = words or ()
    return list_kind(kind, *given, data=data, names_as=names, entity=entity, year=year)
