"""What the shipped articles print about an entity beyond the catalogue's own series."""

from egovcli.catalog import articles, indicators
from egovcli.core.audit.numbers import parse
from egovcli.model import Cell, Entity, Source
from egovcli.model.articles import Article, Figure

Printed = tuple[tuple[Cell, ...], Source | None]


def printed(entity: Entity, year: int | None) -> list[Printed]:
    """Give a row of the profile, and its source, for each figure that only an article has."""
    own = indicators.all_indicators()
    return [
        (_row(article, figure), article.source)
        for article, figure in articles.figures_of(entity.id)
        if figure.indicator not in own and year in (None, figure.year)
    ]


def _row(article: Article, figure: Figure) -> tuple[Cell, ...]:
    read = parse(figure.printed, figure.lang)
    value = float(read.value)
    scaled = read.scale and read.unit  # “billion” is in the value, so not in the unit
    return (
        figure.indicator,
        figure.meaning,
        figure.year,
        figure.as_of or None,
        int(value) if value.is_integer() else value,
        read.unit if scaled else figure.unit or None,
        None,
        None,
        None,
        None,
        figure.printed,
        article.source.id if article.source else None,
    )
