"""What the shipped articles print about an entity beyond the catalogue's own series.

Such a figure is shown in the article's words ("more than 4.6 million"), not as a value.
"""

from egovcli.catalog import articles, indicators
from egovcli.model import Cell, Entity, Source
from egovcli.model.articles import Article, Figure

Row = tuple[Cell, ...]


def printed(entity: Entity, year: int | None) -> list[tuple[Row, Source | None]]:
    """Give a row of the profile, and its source, for each figure that only an article has."""
    own = indicators.all_indicators()
    return [
        (_row(article, figure), article.source)
        for article, figure in articles.figures_of(entity.id)
        if figure.indicator not in own and year in (None, figure.year)
    ]


def _row(article: Article, figure: Figure) -> Row:
    source = article.source.id if article.source else None
    head = (figure.indicator, figure.meaning, figure.year, figure.as_of or None)
    return (*head, None, figure.unit or None, None, None, None, None, figure.printed, source)
