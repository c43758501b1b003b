"""Every error of the family has its sentence in every language."""

import importlib
import pkgutil
import re
import string

import pytest

from egovcli import errors
from egovcli.errors import DataError, EgovError, Faults, OutputError, UsageError
from egovcli.messages import LANGUAGES, _sentences, exists

for module in pkgutil.iter_modules(errors.__path__):
    importlib.import_module(f"egovcli.errors.{module.name}")


def family(root: type[EgovError]) -> list[type[EgovError]]:
    return [kind for child in root.__subclasses__() for kind in (child, *family(child))]


KINDS = sorted(
    {k for k in family(EgovError) if k not in (UsageError, DataError, OutputError, Faults)},
    key=lambda kind: kind.key(),
)
SPOKEN = [kind for kind in KINDS if kind.__module__.startswith("egovcli.errors.")]


RAISED = [kind for kind in SPOKEN if not kind.__subclasses__()]
"""Those that are themselves raised, and not only the root of others."""


def templates(kind: type[EgovError], lang: str) -> list[str]:
    subject, _, rest = kind.key().partition(".")
    found = _sentences(subject, lang)
    for part in rest.split("."):
        found = found[part]
    return list(found.values()) if isinstance(found, dict) else [found]


def placeholders(template: str) -> set[str]:
    names = (name for _, name, _, _ in string.Formatter().parse(template) if name)
    return {re.split(r"[.\[]", name)[0] for name in names}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.key())
def test_an_error_has_a_sentence(kind: type[EgovError], lang: str) -> None:
    assert exists(kind.key(), lang)


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.key())
def test_both_languages_use_the_same_facts(kind: type[EgovError]) -> None:
    used = [
        set().union(*(placeholders(template) for template in templates(kind, lang)))
        for lang in LANGUAGES
    ]

    assert used[0] == used[1]


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.key())
def test_an_error_ends_with_a_code_of_its_branch(kind: type[EgovError]) -> None:
    assert kind.exit_code in (2, 3, 74)
