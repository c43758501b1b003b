"""``docs/indices.md`` names every key, method and parameter that a definition may have."""

import pytest

from egovcli.catalog import files, indices
from egovcli.catalog.definitions import keys
from egovcli.core import methods

DOCUMENT = (files.folder().parent / "docs" / "indices.md").read_text(encoding="utf-8")
KEYS = sorted({key for table in keys.TABLES.values() for key in table})
METHODS = sorted({name for step in methods.vocabulary().values() for name in step})
PARAMETERS = sorted(
    {name for step in methods.vocabulary().values() for method in step.values() for name in method}
)


def families() -> list[str]:
    return sorted({d.version_of or d.id for d in indices.shipped()})


WORDS = sorted({word for table in keys.TABLES.values() for k in table.values() for word in k.words})


@pytest.mark.parametrize("name", [*KEYS, *METHODS, *PARAMETERS, *WORDS, *families()])
def test_it_is_documented(name):
    written = (f"`{name}`", f"`{name}.", f".{name}`", f".{name}]`", f"[{name}]", f"[[{name}]]")
    assert any(form in DOCUMENT for form in written)
