"""Numbers as text, in a Vietnamese or an English hand: decided by column, never by cell.

``1.469`` is 1469 with a decimal comma and 1.469 with a decimal point, and a cell alone does not
say which. A column can be read in a format only if all of its cells can; what both formats
read, and differently, is ambiguous, and is asked about.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

MARKS = {"comma": (",", "."), "point": (".", ",")}
"""The two formats: the mark before the decimals, and the mark between groups of three."""

EMPTY = frozenset({"", "NA", "N/A", "NaN", "nan", "null"})
"""Cells that hold no figure."""

_PATTERN = {
    "comma": re.compile(r"[-−–]?(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?"),
    "point": re.compile(  # and as programs write them: .5, 1e-05
        r"[-−–+]?((\d+|[1-9]\d{0,2}(,\d{3})+)(\.\d*)?|\.\d+)(e[-+]?\d+)?", re.IGNORECASE
    ),
}
_SPACE = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3})")


class Typed(str):
    """A number that a workbook holds as one: it reads the same in both formats."""

    __slots__ = ()


def plain(text: str, decimal: str) -> str | None:
    """Write a number of a format with a point and no grouping, or give None if it is none.

    >>> plain("1.469", "comma"), plain("0,727", "comma"), plain("22 707", "point")
    ('1469', '0.727', '22707')
    >>> plain("0.727", "comma") is None  # no group begins with 0
    True
    """
    if isinstance(text, Typed) or (text.isascii() and text.isdecimal()):
        return text
    closed = _SPACE.sub("", text.strip())
    if not _PATTERN[decimal].fullmatch(closed):
        return None
    mark, group = MARKS[decimal]
    return closed.replace(group, "").replace(mark, ".").replace("−", "-").replace("–", "-")


def formats(texts: Iterable[str]) -> set[str]:
    """Name the formats in which all the cells of a column can be read.

    Where both give the same numbers there is nothing to decide, and both are named.

    >>> sorted(formats(["1.469", "870"])), formats(["1.469", "0,5"]), formats(["12", "x"])
    (['comma', 'point'], {'comma'}, set())
    """
    written = list(texts)
    return {name for name in MARKS if all(plain(text, name) is not None for text in written)}


def is_ambiguous(texts: Sequence[str]) -> bool:
    """Tell whether both formats read a column, and read it differently.

    >>> is_ambiguous(["1.469", "870"]), is_ambiguous(["1469", "870"]), is_ambiguous(["12.5"])
    (True, False, False)
    """
    return len(formats(texts)) == len(MARKS) and _differ(texts)


def of_columns(columns: Mapping[str, Iterable[str]]) -> dict[str, str | None]:
    """Decide the format of each column of a file; None where the file does not say.

    A column that fits one format is of it. An ambiguous one is of the format that the others
    show, if they show one: a file has one hand. A column that fits neither is read in the
    format that more of its cells fit, so that the others can be named.

    >>> of_columns({"dossiers": ["1.469"], "rate": ["35,6", "NA"]})
    {'dossiers': 'comma', 'rate': 'comma'}
    >>> of_columns({"dossiers": ["1.469", "22.707"]})
    {'dossiers': None}
    """
    filled = {name: [t for t in texts if t not in EMPTY] for name, texts in columns.items()}
    found = {name: formats(texts) for name, texts in filled.items()}
    shown = {mark for marks in found.values() if len(marks) == 1 for mark in marks}
    file = shown.pop() if len(shown) == 1 else None
    return {name: _of_column(texts, found[name], file) for name, texts in filled.items()}


def _of_column(texts: Sequence[str], found: set[str], file: str | None) -> str | None:
    if len(found) == 1:
        return min(found)
    if found:
        return file if _differ(texts) else "point"
    return max(MARKS, key=lambda name: sum(plain(text, name) is not None for text in texts))


def _differ(texts: Iterable[str]) -> bool:
    return any(plain(text, "comma") != plain(text, "point") for text in texts)
