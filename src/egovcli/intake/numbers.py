"""Numbers as text, in a Vietnamese or an English hand: decided by column, never by cell.

``1.469`` is 1469 with a decimal comma and 1.469 with a decimal point, and a cell alone does not
say which. A column can be read in a format only if all of its cells can; what both formats
read, and differently, is ambiguous, and is asked about.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

MARKS = {"comma": (",", "."), "point": (".", ",")}
"""The two formats: the mark before the decimals, and the mark between groups of three."""

_PATTERN = {
    name: re.compile(
        rf"[-−–]?(?:\d+|[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+)(?:{re.escape(decimal)}\d+)?"
    )
    for name, (decimal, group) in MARKS.items()
}
_SPACE = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3})")


def plain(text: str, decimal: str) -> str | None:
    """Write a number of a format with a point and no grouping, or give None if it is none.

    >>> plain("1.469", "comma"), plain("0,727", "comma"), plain("22 707", "point")
    ('1469', '0.727', '22707')
    >>> plain("0.727", "comma") is None  # no group begins with 0
    True
    """
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
    both = len(formats(texts)) == len(MARKS)
    return both and any(plain(text, "comma") != plain(text, "point") for text in texts)


def of_columns(columns: Mapping[str, Sequence[str]]) -> dict[str, str | None]:
    """Decide the format of each column of a file; None where the file does not say.

    A column that fits one format is of it. An ambiguous one is of the format that the others
    show, if they show one: a file has one hand. A column that fits neither is read in the
    format that more of its cells fit, so that the others can be named.

    >>> of_columns({"dossiers": ["1.469"], "rate": ["35,6"]})
    {'dossiers': 'comma', 'rate': 'comma'}
    >>> of_columns({"dossiers": ["1.469", "22.707"]})
    {'dossiers': None}
    """
    shown = {
        name for texts in columns.values() if len(found := formats(texts)) == 1 for name in found
    }
    file = shown.pop() if len(shown) == 1 else None
    return {column: _of_column(texts, file) for column, texts in columns.items()}


def _of_column(texts: Sequence[str], file: str | None) -> str | None:
    if is_ambiguous(texts):
        return file
    found = formats(texts)
    if len(found) == 1:
        return found.pop()
    return max(MARKS, key=lambda name: sum(plain(text, name) is not None for text in texts))
