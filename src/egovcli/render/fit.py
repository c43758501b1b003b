"""Which columns fit a terminal, and how wide each may be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from egovcli.render.cells import Shown

GAP = 2
_FOLDED = 12  # a column of words may be folded down to this
_FOLDED_ESSENTIAL = 24  # before a column goes, the essential ones keep this much
_LONGEST_WORD = 32  # a longer word, an address say, may be broken

# What Vietnamese and English are written in takes one column a letter; Rich looks each up.
_SINGLE = re.compile("[ -~\u00c0-\u024f\u1ea0-\u1ef9–−×→“”…≥≤]*")

Fitted = list[tuple[Shown, int]]


@dataclass(frozen=True, slots=True)
class _Sized:
    """A column with its natural width and that of its longest word, each measured once."""

    column: Shown
    natural: int
    word: int

    def least(self, essential: int) -> int:
        """Give the width below which a number, a date or a word would break."""
        if self.column.numeric:
            return self.word
        folded = essential if self.column.essential else _FOLDED
        return min(self.natural, max(folded, min(self.word, _LONGEST_WORD)))


def fit(columns: Sequence[Shown], width: int | None) -> Fitted | None:
    """Choose columns and widths for a terminal; None where not even the essential ones fit.

    Numbers are never narrowed. Columns of words are folded; when that is not enough the
    columns that are not essential go, from the right. Without a width all stay as they are.
    """
    if width is None:
        return [(column, _natural(column)) for column in columns]
    kept = [_Sized(column, _natural(column), _longest_word(column)) for column in columns]
    while _total([sized.least(_FOLDED_ESSENTIAL) for sized in kept]) > width:
        others = [sized for sized in kept if not sized.column.essential]
        if not others:
            return _narrowed(kept, _FOLDED, width)
        kept.remove(others[-1])
    return _narrowed(kept, _FOLDED_ESSENTIAL, width)


def _narrowed(kept: list[_Sized], essential: int, width: int) -> Fitted | None:
    widths = [sized.natural for sized in kept]
    least = [sized.least(essential) for sized in kept]
    while _total(widths) > width:
        spare = [have - need for have, need in zip(widths, least, strict=True)]
        if max(spare) <= 0:
            return None
        widths[spare.index(max(spare))] -= 1
    return list(zip((sized.column for sized in kept), widths, strict=True))


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + GAP * (len(widths) - 1)


def _natural(column: Shown) -> int:
    return max(map(cell_width, (column.heading, *column.cells)))


def _longest_word(column: Shown) -> int:
    words = set(column.heading.split())
    for cell in column.cells:
        words.update([cell] if column.numeric else cell.split())
    return max(map(cell_width, words), default=1)


def cell_width(text: str) -> int:
    """Count the columns of a terminal that a text takes.

    >>> cell_width("Bà Rịa − 35,6%"), cell_width("東京")
    (14, 4)
    """
    return len(text) if _SINGLE.fullmatch(text) else cell_len(text)
