"""Opening what a user points at: a file, or ``-`` for standard input."""

import sys
from functools import cache
from pathlib import Path

from egovcli.errors.tables import FileMissing, FileUnreadable, NothingPiped, NotText


def text(path: str) -> str:
    """Read a whole text file in UTF-8, with or without BOM; ``-`` is standard input.

    Raises:
        FileMissing: there is no such file; near names in its folder are offered.
        FileUnreadable: the system does not let us read it.
        NotText: it is not text in UTF-8.
        NothingPiped: standard input is a terminal.
    """
    raw = content(path)
    try:
        decoded = raw.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise NotText(file=path, row=str(raw[: wrong.start].count(b"\n") + 1)) from None
    if "\0" in decoded:
        raise NotText(file=path, row=str(decoded[: decoded.index("\0")].count("\n") + 1))
    return decoded


def head(path: str, most: int) -> str:
    """Read the first lines of a text, up to so many bytes; what is no text shows as marks."""
    raw = content(path, most)
    whole = raw if len(raw) < most else raw.rpartition(b"\n")[0] or raw
    return whole.decode("utf-8-sig", errors="replace")


def content(path: str, most: int = -1) -> bytes:
    """Read a file as bytes, whole or its first; ``-`` is standard input. Raises as `text` does."""
    if path == "-":
        return _standard_input()
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise FileMissing(file=path, near=_near(Path(path))) from None
    except OSError as wrong:
        raise FileUnreadable(file=path, reason=wrong.strerror or "") from None


@cache  # it can be read only once
def _standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise FileUnreadable(file="-", reason="stdin")
    if sys.stdin.isatty():  # nobody would know that egov waits
        raise NothingPiped
    try:
        return sys.stdin.buffer.read()
    except OSError as wrong:
        raise FileUnreadable(file="-", reason=wrong.strerror or "") from None


def _near(path: Path) -> list[str]:
    import difflib

    try:
        names = [other.name for other in path.parent.iterdir()]
    except OSError:
        return []
    return [str(path.parent / n) for n in difflib.get_close_matches(path.name, names, n=1)]
