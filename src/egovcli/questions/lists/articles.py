"""The articles whose figures and claims are kept for audit."""

from egovcli.catalog import Catalog, articles
from egovcli.model import Column, Message, Table


def table(catalog: Catalog, kind: str) -> Table:
    """List the shipped articles."""
    found = [articles.article(id_) for id_ in articles.ids()]
    return Table(
        title=Message("list.title.articles", n=len(found)),
        columns=(
            Column(name="id", essential=True),
            Column(name="name", essential=True),
            Column(name="name_en", detail=True),
            Column(name="figures"),
            Column(name="claims"),
            Column(name="source_id"),
        ),
        rows=tuple(
            (
                text.id,
                text.label,
                text.label.en,
                len(text.figures),
                len(text.claims),
                text.source.id if text.source else None,
            )
            for text in found
        ),
        sources=tuple(text.source for text in found if text.source),
    )
