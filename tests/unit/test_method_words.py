"""Methods and policies of a definition in both languages."""

import pytest

from egovcli.catalog.definitions.keys import METHOD, POLICY
from egovcli.core.methods import STEPS
from egovcli.messages import exists

NAMES = sorted({name for methods in STEPS.values() for name in methods})
WORDS = [(about, word) for about in ("missing", "constant", "tied", "negative")
         for word in POLICY[about].words]  # fmt: skip


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_every_method_has_a_name_in_both_languages(name, lang):
    assert exists(f"methods.name.{name}", lang)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(
    ("about", "word"), [*WORDS, *(("bounds", word) for word in METHOD["bounds"].words)]
)
def test_every_word_of_a_policy_is_said_in_both_languages(about, word, lang):
    assert exists(f"methods.{about}.{word}", lang)
