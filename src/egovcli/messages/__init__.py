"""Every sentence egov says, in Vietnamese and English.

``messages/<lang>/<subject>.toml`` holds the sentences of one subject; only the subjects that
are needed are read. A sentence is a template in braces; where a language distinguishes one
and many, it is a table with ``one`` and ``other``, chosen by the fact ``n``.
"""

import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("vi", "en")


def say(key: str, lang: str, /, **facts: Any) -> str:
    """Say the sentence ``subject.key`` in a language, filled with facts.

    Numbers in ``facts`` are written in the language's format; years and other figures that
    must stay as they are come as text. Sequences are joined with commas.

    >>> say("names.error.unknown-name", "en", kind="province", name="Hà Nôi", near=["ha-noi"])
    'there is no province “Hà Nôi”. Did you mean ha-noi?'
    """
    subject, _, rest = key.partition(".")
    sentence: Any = _sentences(subject, lang)
    for part in rest.split("."):
        sentence = sentence[part]
    if isinstance(sentence, dict):
        sentence = _choose(sentence, facts)
    return str(sentence).format(**{k: _fact(v, lang) for k, v in facts.items()})


def exists(key: str, lang: str, /) -> bool:
    """Tell whether a language has a sentence."""
    subject, _, rest = key.partition(".")
    sentence: Any = _sentences(subject, lang)
    for part in rest.split("."):
        if not isinstance(sentence, dict) or part not in sentence:
            return False
        sentence = sentence[part]
    return True


def number(value: float, lang: str, decimals: int | None = None) -> str:
    """Write a number for a person: ``1.469`` and ``0,727`` in Vietnamese.

    >>> number(22707, "vi"), number(0.727, "vi"), number(1469.5, "en", 2)
    ('22.707', '0,727', '1,469.50')
    """
    text = f"{value:,.{decimals}f}" if decimals is not None else _shortest(value)
    return text.translate(_SWAP) if lang == "vi" else text


_SWAP = str.maketrans(",.", ".,")


def _shortest(value: float) -> str:
    if isinstance(value, float) and not value.is_integer():
        text = f"{value:,.12g}" if abs(value) < 1e12 else f"{value:,}"
        return text if "e" not in text else f"{value:,.12f}".rstrip("0")
    return f"{int(value):,}"


def _choose(forms: dict[str, str], facts: dict[str, Any]) -> str:
    for fact, form in (("near", "near"), ("n", "one")):
        if form in forms and (facts.get(fact) == 1 if form == "one" else facts.get(fact)):
            return forms[form]
    return forms["other"]


def _fact(value: Any, lang: str) -> str:
    if isinstance(value, str):
        return value
    if hasattr(value, "facts"):  # a message within a message, or a place in a table
        return say(value.key, lang, **value.facts)
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, int | float):
        return number(value, lang)
    if hasattr(value, "in_language"):  # a label
        return str(value.in_language(lang))
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(_fact(item, lang) for item in value)
    return str(value)


@cache
def _sentences(subject: str, lang: str) -> dict[str, Any]:
    import tomli

    path = Path(__file__).parent / lang / f"{subject}.toml"
    return tomli.loads(unicodedata.normalize("NFC", path.read_text(encoding="utf-8")))
