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
    text = _rounded(value, decimals) if decimals is not None else _shortest(value)
    return text.translate(_SWAP) if lang == "vi" else text


_SWAP = str.maketrans(",.", ".,")
_TINY = 1e-18  # below, an exponent reads better than the zeros
_SURE = 1e15  # from here on a float has no sure decimals


def _rounded(value: float, decimals: int) -> str:
    """Round half up on fifteen significant digits, as publishers' spreadsheets do.

    A float often holds a half a little too low; by its bits it would be cut.

    >>> _rounded(0.4 * 0.522 + 0.3 * 0.304 + 0.3 * 0.3655, 4), _rounded(2.675, 2)
    ('0.4097', '2.68')
    """
    if not abs(value) < _SURE:
        return f"{value:,.{decimals}f}"
    from decimal import ROUND_HALF_UP, Decimal

    step = Decimal(1).scaleb(-decimals)
    rounded = Decimal(f"{value:.15g}").quantize(step, ROUND_HALF_UP)
    return f"{rounded if rounded else abs(rounded):,f}"


def _shortest(value: float) -> str:
    if not isinstance(value, float) or value.is_integer():
        return f"{int(value):,}"
    text = f"{value:,.12g}" if abs(value) < 1e12 else f"{value:,}"
    return _without_exponent(text) if "e" in text and abs(value) > _TINY else text


def _without_exponent(text: str) -> str:
    from decimal import Decimal

    return f"{Decimal(text):f}"


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
