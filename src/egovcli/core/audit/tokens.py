"""A formula cut into its tokens."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from egovcli.core.audit.numbers import HEDGES, PERCENT, SCALES
from egovcli.errors.audit import BadFormula, TooLong

MOST_TOKENS = 2000
MOST_CHARACTERS = 20_000


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)


_PERCENT_WORDS = [word for word in PERCENT if word != "%"]
_TOKEN = re.compile(
    rf"""\s*(?:
    (?P<operator>>=|<=|[-+*/^(),;=<>])
    | (?P<date>\d{{4}}-\d\d-\d\d(?!\d))
    | (?P<number>(?:(?!\d)(?:{_any_of(HEDGES)})\s*)?
        \d+(?:[.,\u00a0\u202f]\d+)*
        (?:\s*(?:{_any_of(SCALES)})(?![\w-]))*
        (?:\s*(?:%|(?:{_any_of(_PERCENT_WORDS)})(?!\w)))?)
    | (?P<name>[^\W\d]\w*(?:[-@:]\w+)*)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "≥": ">=", "≤": "<="})


class Token(NamedTuple):
    """One word of a formula: ``kind`` is date, number, name or operator; ``at`` its column."""

    kind: str
    text: str
    at: int


def tokens(text: str) -> list[Token]:
    """Cut a formula into tokens.

    A hyphen inside a word belongs to the name, so a minus between names needs spaces;
    a comma before a digit belongs to the number, so arguments need a space after it, or ``;``.

    Raises:
        TooLong: more than 2,000 tokens or 20,000 characters.
        BadFormula: a character that no formula has.

    >>> [t.text for t in tokens("services-level4 - 516 = gần 4,6 triệu")]
    ['services-level4', '-', '516', '=', 'gần 4,6 triệu']
    """
    if len(text) > MOST_CHARACTERS:
        raise TooLong(limit=MOST_TOKENS)
    shown = text.translate(_SIGNS).rstrip()
    found: list[Token] = []
    at = 0
    while at < len(shown):
        match = _TOKEN.match(shown, at)
        if match is None or len(found) == MOST_TOKENS:
            raise _fault(shown, at, len(found))
        kind = str(match.lastgroup)
        found.append(Token(kind, match[kind], match.start(kind) + 1))
        at = match.end()
    return found


def _fault(text: str, at: int, count: int) -> TooLong | BadFormula:
    if count == MOST_TOKENS:
        return TooLong(limit=MOST_TOKENS)
    return BadFormula(formula=text[:80], found=text[at:].split()[0][:20], column=str(at + 1))
