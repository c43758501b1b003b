"""Telling what went wrong: one sentence a fault, in the reader's language."""

import errno
import os
import sys
from collections.abc import Sequence

from egovcli.cli import language
from egovcli.errors import EgovError, Faults
from egovcli.messages import say

MOST = 10
_BUG = 70
_REFUSED = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EBADF, errno.EIO)


def told(fault: Exception, arguments: Sequence[str]) -> int:
    """Write the fault to the standard error and give its exit code.

    What is not an ``EgovError`` is a bug: one line, exit code 70, and the traceback with
    ``--debug`` or ``EGOV_DEBUG``.
    """
    if "--debug" in arguments or os.environ.get("EGOV_DEBUG"):
        import traceback

        traceback.print_exception(fault)
    known = _known(fault)
    lang = language.wanted(arguments, os.environ)
    for line in lines(known or fault, lang):
        print(f"egov: {line}", file=sys.stderr)
    return known.exit_code if known else _BUG


def lines(fault: Exception, lang: str) -> list[str]:
    """Give the sentences of a fault; of several faults ten, then a count."""
    if isinstance(fault, Faults):
        first = [line for one in fault.faults[:MOST] for line in lines(one, lang)]
        rest = len(fault.faults) - MOST
        return [*first, say("output.more-faults", lang, n=rest)] if rest > 0 else first
    if isinstance(fault, EgovError):
        return [say(fault.key(), lang, **fault.facts)]
    detail = " ".join(str(fault).split())
    return [say("output.bug", lang, kind=type(fault).__name__, detail=detail)]


def _known(fault: Exception) -> EgovError | None:
    """Recognise a full disk or a closed output, which Typer's own help may meet as well."""
    if isinstance(fault, OSError) and fault.errno in _REFUSED:
        from egovcli import render
        from egovcli.model import Message

        return render.cannot_write(Message("output.stdout"), fault)
    return fault if isinstance(fault, EgovError) else None
