"""A typed error is never taken for another province in silence."""

import random
import unicodedata
from string import ascii_lowercase

import pytest

from egovcli.catalog import entities, names
from egovcli.model import Entity

SEED = 20250701
EACH = 36
"""Spoiled spellings per province: 63 × 36 = 2,268."""

ALPHABET = ascii_lowercase + "ăâđêôơư"
KNOWN = names.entity_keys(entities.provinces())


def spoiled(name: str, chance: random.Random) -> str:
    """Make one slip of the keyboard: a letter left out, doubled, swapped, wrong or too many."""
    place = chance.randrange(len(name))
    slip = chance.choice(("left out", "doubled", "swapped", "wrong", "added"))
    if slip == "left out":
        return name[:place] + name[place + 1 :]
    if slip == "doubled":
        return name[: place + 1] + name[place:]
    if slip == "swapped":
        return name[:place] + name[place : place + 2][::-1] + name[place + 2 :]
    letter = chance.choice(ALPHABET)
    return name[:place] + letter + name[place + (slip == "wrong") :]


@pytest.mark.parametrize("province", entities.provinces(), ids=lambda p: p.id)
def test_a_name_with_one_typed_error_is_found_or_offered_among_three(province: Entity) -> None:
    chance = random.Random(f"{SEED}{province.id}")
    for _ in range(EACH):
        form = chance.choice(("NFC", "NFD"))
        written = spoiled(chance.choice((province.label.vi, province.label.en)), chance)
        word = unicodedata.normalize(form, written)
        if names.fold(word) in KNOWN and province not in KNOWN[names.fold(word)]:
            continue  # the slip spells another province's own name: nobody could tell
        found = names.find_entity(word, entities.provinces())
        near = names.near_entities(word, entities.provinces())

        assert found in (None, province), word
        if found is None:
            assert len(near) <= 3
            assert names.shown(province) in near, word
