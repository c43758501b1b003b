"""Streams, signals, exit codes.

Nothing that takes time is imported up here: Ctrl-C during the imports is answered like any
other Ctrl-C.
"""

import os
import sys
from typing import TextIO

INTERRUPTED = 130
CLOSED_PIPE = 141


def main() -> int:
    """Run ``egov`` and give its exit code; a traceback only where ``--debug`` asks for one."""
    try:
        code = _answered(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        code = CLOSED_PIPE
    for stream in (sys.stdout, sys.stderr):
        _let_go(stream)
    return code


def _answered(arguments: list[str]) -> int:
    try:
        _prepare_streams()
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()  # here, so that a short answer meets its closed pipe too
        return code
    except BrokenPipeError:
        raise
    except Exception as fault:
        from egovcli.cli import failure

        return failure.told(fault, arguments)


def _run(arguments: list[str]) -> int:
    from importlib import import_module

    try:
        code: int = import_module("egovcli.cli").run(arguments)
        return code
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)


def _prepare_streams() -> None:
    """Keep Typer plain where nobody looks, and let no code page refuse a letter."""
    if sys.stdout is None or not sys.stdout.isatty():
        os.environ.setdefault("TYPER_USE_RICH", "0")
    from egovcli.render import encoding

    encoding.register()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=encoding.NEAREST)


def _let_go(stream: TextIO | None) -> None:
    """Flush, and drop what cannot be: the interpreter would complain on its way out."""
    if stream is None:
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


if __name__ == "__main__":
    sys.exit(main())
