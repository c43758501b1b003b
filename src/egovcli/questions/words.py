"""Sorting the words of a question: each is an indicator or an entity, in any order."""

from collections.abc import Sequence

from egovcli.catalog import Catalog
from egovcli.errors.names import UnknownName
from egovcli.model import Entity, Indicator, Message


def sort_words(
    catalog: Catalog, words: Sequence[str], year: int | None = None
) -> tuple[list[Indicator], list[str]]:
    """Part the words into indicators and the words that are left, which name entities.

    Raises:
        UnknownName: a word is neither; the nearest of both kinds are offered.
    """
    found: list[Indicator] = []
    left: list[str] = []
    for word in words:
        if indicator := catalog.try_indicator(word):
            found.append(indicator)
        else:
            left.append(word)
    return found, left


def find_entities(catalog: Catalog, words: Sequence[str], year: int | None) -> list[Entity]:
    """Find the entities that words name in a year, each once.

    Raises:
        UnknownName, AmbiguousName, MergedProvince: as `Catalog.entity`.
    """
    found: dict[str, Entity] = {}
    for word in words:
        entity = catalog.try_entity(word, year)
        if entity is None:
            near = [*catalog.near_entities(word)[:2], *catalog.near_indicators(word)]
            raise UnknownName(
                kind=Message("names.kind.word"),
                see="egov list indicators",
                name=word,
                near=near[:3],
            )
        found[entity.id] = entity
    return list(found.values())
