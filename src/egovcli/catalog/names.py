"""Finding a thing by any spelling of its name.

Spellings are compared folded: without marks, case, spaces and punctuation, đ as d. What is
not found is never corrected in silence: near names are offered, at most three.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from egovcli.errors.names import AmbiguousName
from egovcli.model import Entity, Label
from egovcli.model.spelling import fold as fold

PREFIXES = (
    "ubndtinh",
    "ubndthanhpho",
    "ubndtp",
    "uybannhandantinh",
    "uybannhandanthanhpho",
    "uybannhandantp",
    "uybannhandan",
    "ubnd",
    "tinh",
    "thanhpho",
    "tp",
    "thudo",
    "provinceof",
    "cityof",
)
SUFFIXES = ("province", "city")


def entity_keys(entities: Iterable[Entity]) -> dict[str, tuple[Entity, ...]]:
    """Index entities by every folded spelling: id, names, aliases, codes."""
    index: dict[str, dict[str, Entity]] = {}
    for entity in entities:
        spellings = (entity.id, entity.label.vi, entity.label.en, *entity.aliases, *entity.codes)
        for spelling in spellings:
            index.setdefault(fold(spelling), {})[entity.id] = entity
    return {key: tuple(found.values()) for key, found in index.items()}


def find_entity(word: str, entities: Sequence[Entity]) -> Entity | None:
    """Find the one entity that a word spells, or None.

    Raises:
        AmbiguousName: the word fits several of them, such as the initials QN.
    """
    keys = entity_keys(entities)
    for key in _readings(fold(word)):
        if len(found := keys.get(key, ())) == 1:
            return found[0]
        if found:
            raise AmbiguousName(name=word, candidates=[shown(e) for e in found])
    fits = [e for e in entities if fold(word) == initials(e)]
    if len(fits) > 1:
        raise AmbiguousName(name=word, candidates=[shown(e) for e in fits])
    return None


def initials(entity: Entity) -> str:
    """Give the folded initials of a name, as in QN for Quảng Ninh.

    >>> initials(Entity(id="x", kind="province", label=Label(vi="Quảng Ninh", en="Quang Ninh")))
    'qn'
    """
    return "".join(fold(part)[:1] for part in re.split(r"[\s-]+", entity.label.vi) if part)


def shown(entity: Entity) -> str:
    """Write an entity so that both its name and its id can be read."""
    return f"{entity.label.vi} ({entity.id})"


def near_entities(word: str, entities: Sequence[Entity]) -> list[str]:
    """Give at most three entities whose names are nearly the word, nearest first."""
    keys = entity_keys(entities)
    near: dict[str, str] = {}
    for reading in _readings(fold(word)):
        for key in near_keys(reading, keys):
            for entity in keys[key]:
                near.setdefault(entity.id, shown(entity))
    return list(near.values())[:3]


def near_keys(key: str, keys: Iterable[str], most: int = 5) -> list[str]:
    """Give the folded names nearest to a folded word, nearest first."""
    import difflib

    return difflib.get_close_matches(key, list(keys), n=most, cutoff=0.6)


def find_label(word: str, labels: Mapping[str, Label]) -> str | None:
    """Find the id whose id or name, in either language, a word spells."""
    wanted = fold(word)
    for id_, label in labels.items():
        if wanted in (fold(id_), fold(label.vi), fold(label.en)):
            return id_
    return None


def near_labels(word: str, labels: Mapping[str, Label]) -> list[str]:
    """Give at most three ids whose id or name is nearly the word."""
    spelled = {fold(s): i for i, label in labels.items() for s in (label.en, label.vi, i)}
    near = near_keys(fold(word), spelled)
    near += [key for key in spelled if fold(word) in key] if len(fold(word)) > 2 else []
    return list(dict.fromkeys(spelled[key] for key in near))[:3]


def _readings(key: str) -> list[str]:
    """Give a folded word as it stands, then without the title before or after the name."""
    bare = [key.removeprefix(prefix) for prefix in PREFIXES if key.startswith(prefix)]
    bare += [key.removesuffix(suffix) for suffix in SUFFIXES if key.endswith(suffix)]
    return [key, *(b for b in bare if len(b) > 1)]
