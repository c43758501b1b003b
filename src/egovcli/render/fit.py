"""Which columns fit a terminal, and how wide each may be."""

from collections.abc import Sequence

from egovcli.render.cells import Shown

GAP = 2
_FOLDED = 12  # a column of words may be folded down to this
_FOLDED_ESSENTIAL = 24  # before a column goes, the essential ones keep this much
_LONGEST_WORD = 32  # a longer word, an address say, may be broken

Fitted = list[tuple[Shown, int]]


def fit(columns: Sequence[Shown], width: int | None) -> Fitted | None:
    """Choose columns and widths for a terminal; None where not even the essential ones fit.

    Numbers are never narrowed. Columns of words are folded; when that is not enough the
    columns that are not essential go, from the right. Without a width all stay as they are.
    """
    if width is None:
        return [(column, _natural(column)) for column in columns]
    kept = list(columns)
    while _total(_least(kept, _FOLDED_ESSENTIAL)) > width:
        others = [column for column in kept if not column.essential]
        if not others:
            return _narrowed(kept, _least(kept, _FOLDED), width)
        kept.remove(others[-1])
    return _narrowed(kept, _least(kept, _FOLDED_ESSENTIAL), width)


def _narrowed(kept: list[Shown], least: list[int], width: int) -> Fitted | None:
    widths = [_natural(column) for column in kept]
    while _total(widths) > width:
        spare = [have - need for have, need in zip(widths, least, strict=True)]
        if max(spare) <= 0:
            return None
        widths[spare.index(max(spare))] -= 1
    return list(zip(kept, widths, strict=True))


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + GAP * (len(widths) - 1)


def _natural(column: Shown) -> int:
    return max(map(_width, (column.heading, *column.cells)))


def _least(columns: Sequence[Shown], essential: int) -> list[int]:
    """Give the widths below which a number, a date or a word would break."""
    return [_least_of(c, essential if c.essential else _FOLDED) for c in columns]


def _least_of(column: Shown, folded: int) -> int:
    if column.numeric:
        return max(map(_width, (*column.heading.split(), *column.cells)))
    words = [word for cell in (column.heading, *column.cells) for word in cell.split()]
    longest = max(map(_width, words), default=1)
    return min(_natural(column), max(folded, min(longest, _LONGEST_WORD)))


def _width(text: str) -> int:
    from rich.cells import cell_len

    return cell_len(text)
