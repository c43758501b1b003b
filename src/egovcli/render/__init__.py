"""One output format per module: ``render/<name>.py`` with ``write(table, out, lang, **options)``.

A new file in this folder is a new format; only the modules in ``_SHARED`` are not. ``out`` is
always a binary stream, so that no code page of the system stands between the answer and its
bytes. Options that a format does not know are not its business.
"""

import io
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from egovcli.errors.output import CannotWrite, NotForTerminals, UnknownFormat, UnknownSuffix
from egovcli.model import Message, Table

_SHARED = frozenset(
    {"__init__", "cells", "colour", "encoding", "fields", "files", "fit", "footer", "order"}
    | {"sparkline"}
)
_OTHER_SUFFIXES = {".htm": "html", ".jsonl": "ndjson", ".markdown": "md", ".txt": "table"}
_NOT_TEXT = ("parquet", "xlsx")


def formats() -> tuple[str, ...]:
    """Name the formats, in alphabetical order.

    >>> "csv" in formats(), "order" in formats()
    (True, False)
    """
    stems = {path.stem for path in Path(__file__).parent.iterdir() if path.suffix == ".py"}
    return tuple(sorted(stems - _SHARED))


def known(name: str) -> str:
    """Give the name of a format back.

    Raises:
        UnknownFormat: there is no such format.
    """
    if name not in formats():
        raise UnknownFormat(name=name, known=list(formats()))
    return name


def of_suffix(path: str) -> str:
    """Say which format the end of a file's name asks for.

    Raises:
        UnknownSuffix: no format has this suffix.

    >>> of_suffix("ranks/2018.CSV"), of_suffix("notes.txt")
    ('csv', 'table')
    """
    suffix = Path(path).suffix.lower()
    name = _OTHER_SUFFIXES.get(suffix, suffix[1:])
    if name not in formats() or suffix == ".table":
        suffixes = [f".{name}" for name in formats() if name != "table"] + [".txt"]
        raise UnknownSuffix(file=path, known=suffixes)
    return name


def write(
    table: Table, name: str, out: BinaryIO, lang: str, *, file: str = "", **options: Any
) -> None:
    """Write an answer in the format ``name`` and flush it.

    Args:
        table: the answer.
        name: one of ``formats()``.
        out: a binary stream; ``sys.stdout.buffer`` for the standard output.
        lang: ``vi`` or ``en``; the formats for programs are the same in both.
        file: what to call ``out`` when it cannot be written; else the standard output.
        options: what a format can be told, such as ``excel`` for csv or ``width`` for table.

    Raises:
        UnknownFormat: there is no such format.
        NotForTerminals: the format is not text and ``out`` is a terminal.
        CannotWrite: the system refuses; a closed pipe stays a ``BrokenPipeError``.
    """
    if known(name) in _NOT_TEXT and out.isatty():
        raise NotForTerminals(format=name)
    module = import_module(f"egovcli.render.{name}")
    try:
        with _buffered(out) as stream:
            module.write(table, stream, lang, **options)
            stream.flush()
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise cannot_write(file or Message("output.stdout"), fault) from fault


def _buffered(out: BinaryIO) -> AbstractContextManager[BinaryIO]:
    """Put a buffer before a raw stream, as PYTHONUNBUFFERED makes the standard output."""
    if isinstance(out, io.RawIOBase):
        return open(out.fileno(), "wb", closefd=False)
    return nullcontext(out)


def cannot_write(file: str | Message, fault: OSError) -> CannotWrite:
    """Say in one sentence why the system refused to write."""
    return CannotWrite(file=file, reason=_reason(fault))


def _reason(fault: OSError) -> Message:
    import errno

    reasons = {
        "full": (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
        "denied": (errno.EACCES, errno.EPERM, errno.EROFS),
        "directory": (errno.EISDIR,),
        "no-folder": (errno.ENOENT, errno.ENOTDIR),
        "closed": (errno.EBADF,),
    }
    for name, numbers in reasons.items():
        if fault.errno in numbers:
            return Message(f"output.reason.{name}")
    return Message("output.reason.other", detail=fault.strerror or str(fault))
