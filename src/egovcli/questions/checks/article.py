"""Is the file of an article right? Whether its claims are true is for ``egov audit``."""

import re
from pathlib import Path

from egovcli.catalog import articles
from egovcli.model import Column, Message, Table
from egovcli.questions.audit import book_of


def recognises(text: str) -> bool:
    """Tell an article by its figures or claims, even where they are broken."""
    return re.search(r"^\s*\[\[(figures|claims)\]\]", text, re.M) is not None


def table(path: str) -> Table:
    """Say that an article can be audited, and how much is in it.

    Raises:
        NotToml, Faults: it is wrong; all faults at once, each with its line.
    """
    found = articles.read(Path(path))
    book_of(found)
    return Table(
        title=Message("check.right", file=path),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="figures"),
            Column(name="claims"),
        ),
        rows=((found.id, found.label, len(found.figures), len(found.claims)),),
    )


def built_in() -> None:
    """Check every shipped article."""
    for id_ in articles.ids():
        book_of(articles.article(id_))
