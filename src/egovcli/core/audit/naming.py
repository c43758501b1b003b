"""Names for the figures of a text, made of the words around them."""

import re
import unicodedata
from collections.abc import Container, Sequence

from egovcli.core.audit.expressions import UNPRINTED
from egovcli.core.audit.functions import FUNCTIONS, LOOKUPS
from egovcli.core.audit.nouns import GRAMMAR, known_at
from egovcli.core.audit.reading import Found

MOST_WORDS = 5
NAMELESS = "figure"
_TAKEN = {*FUNCTIONS, *LOOKUPS, UNPRINTED}  # words of formulas
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_STOP = re.compile(r"[.,;:!?()\[\]\"“”\n]|\d{2,}|\d[.,]\d|\d(?:st|nd|rd|th)|\s-\s")
_SUFFIX = {"%": "percent", "điểm": "points", "points": "points"}


def names(found: Sequence[Found], text: str) -> list[str]:
    """Name each figure of a text after what it counts; a second one of a name gets a number.

    A count is named after its unit and the words that follow; a percentage, a place or a
    figure without a unit after the words before it. Names are ASCII, fit for formulas.

    >>> from egovcli.core.audit.reading import read
    >>> said = "Có 195 dịch vụ mức độ 3 (11,8%) trong 1.727 thủ tục của tỉnh."
    >>> names(read(said, "vi"), said)
    ['dich-vu-muc-do-3', 'dich-vu-muc-do-3-percent', 'thu-tuc']
    """
    given: dict[str, None] = {}
    last: dict[str, int] = {}
    before = NAMELESS
    for i, figure in enumerate(found):
        together = i > 0 and found[i - 1].sentence == figure.sentence
        name = _name(figure, text, before if together else NAMELESS)
        before = re.sub(rf"-(?:rank|{'|'.join(_SUFFIX.values())})$", "", name)
        name = f"{name}-figure" if name in _TAKEN else name
        given[_unused(name, given, last)] = None
    return list(given)


def _unused(name: str, given: Container[str], last: dict[str, int]) -> str:
    """Number a name that is taken, past every number that is taken too."""
    if name not in given:
        return name
    number = last.get(name, 1) + 1
    while f"{name}-{number}" in given:
        number += 1
    last[name] = number
    return f"{name}-{number}"


def _name(figure: Found, text: str, before: str) -> str:
    """Name one figure; where no words stand before it, after the figure ``before`` it."""
    if known_at(figure.unit)[0] and figure.unit not in _SUFFIX:
        return slug([*_WORD.findall(figure.unit), *_after(text, figure.end)])
    suffix = "rank" if figure.place else _SUFFIX.get(figure.unit, "")
    words = _before(text, figure.start) or _WORD.findall(figure.unit)
    base = slug(words) or before
    return "-".join(part for part in (base, suffix) if part)


def _after(text: str, at: int) -> list[str]:
    clause = _STOP.split(text[at : at + 60])[0]
    words: list[str] = []
    for word in _WORD.findall(clause):
        if word.lower() in GRAMMAR or len(words) == MOST_WORDS - 2:
            break
        words.append(word)
    return words


def _before(text: str, at: int) -> list[str]:
    stretch = text[max(0, at - 80) : at].rstrip(" (,:")
    clause = _STOP.split(stretch)[-1]
    words = [word for word in _WORD.findall(clause) if word.lower() not in GRAMMAR]
    return words[-MOST_WORDS:]


def slug(words: Sequence[str]) -> str:
    """Write words as a name: ASCII, lower case, hyphens; it begins with a letter.

    >>> slug(["Đặc", "khu", "3"])
    'dac-khu-3'
    """
    plain = unicodedata.normalize("NFD", "-".join(words).lower().replace("đ", "d"))
    ascii_only = "".join(c for c in plain if c.isascii() and (c.isalnum() or c == "-"))
    return re.sub(r"^[\d-]+|-+$", "", re.sub(r"-{2,}", "-", ascii_only))
