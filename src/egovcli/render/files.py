"""Writing an answer to a file: all of it or nothing."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from egovcli import render
from egovcli.errors.output import CannotWrite
from egovcli.model import Message, Table


def save(table: Table, path: str, lang: str, name: str | None = None, **options: Any) -> None:
    """Write an answer to a file, in the format ``name`` or the one its suffix asks for.

    Raises:
        UnknownSuffix: neither says which format is meant.
        CannotWrite: a folder, no permission, a full disk; an older file is left as it was.
    """
    chosen = format_of(path, name)
    try:
        with replacing(Path(path)) as out:
            render.write(table, chosen, out, lang, file=path, **options)
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise render.cannot_write(path, fault) from fault


def format_of(path: str, name: str | None = None) -> str:
    """Say in which format a file is to be written: ``name``, or what its suffix asks for.

    Raises:
        UnknownFormat, UnknownSuffix: neither says which format is meant.
        CannotWrite: it is a folder.
    """
    if Path(path).is_dir():
        raise CannotWrite(file=path, reason=Message("output.reason.directory"))
    return render.known(name) if name else render.of_suffix(path)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside ``path`` that takes its place when all is written.

    What is not a plain file, a device or a named pipe, is written directly. A link stays a
    link: the file it points to is replaced.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as out:
            yield out
        return
    final = path.resolve()
    if final.exists() and not os.access(final, os.W_OK):
        raise PermissionError(13, "Permission denied", str(path))
    temporary = final.with_name(f".{final.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("xb") as out:
            yield out
        if final.exists():
            temporary.chmod(stat.S_IMODE(final.stat().st_mode))
        temporary.replace(final)
    finally:
        temporary.unlink(missing_ok=True)
