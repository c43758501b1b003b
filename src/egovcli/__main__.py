"""Streams, signals, exit codes.

Nothing that takes time is imported up here: Ctrl-C during the imports is answered like any
other Ctrl-C.
"""

import gc
import io
import os
import sys
from typing import TextIO

INTERRUPTED = 130
CLOSED_PIPE = 141


def main() -> int:
    """Run ``egov`` and give its exit code; a traceback only where ``--debug`` asks for one."""
    gc.set_threshold(50_000, 100)  # a run is short: what it makes lasts to its end
    try:
        code = _answered(sys.argv[1:])
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        code = CLOSED_PIPE
    for stream in (sys.stdout, sys.stderr):
        _let_go(stream)
    gc.freeze()  # nothing to collect on the way out: the memory goes with the process
    return code


def _answered(arguments: list[str]) -> int:
    try:
        _prepare_streams()
        code = _run(arguments)
        sys.stdout.flush()  # here, so that a short answer meets its closed pipe too
        return code
    except BrokenPipeError:
        raise
    except Exception as fault:
        from egovcli.cli import failure

        return failure.told(fault, arguments)


def _run(arguments: list[str]) -> int:
    from egovcli import cli

    try:
        return cli.run(arguments)
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # Typer makes a plain 1 of it
            raise end.__context__ from None
        return end.code if isinstance(end.code, int) else int(end.code is not None)


def _prepare_streams() -> None:
    """Give every stream a place, keep Typer plain where nobody looks, let every letter pass."""
    if sys.stdout is None:  # closed by the caller: what is written must fail, not go elsewhere
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    if not sys.stdout.isatty():
        os.environ.setdefault("TYPER_USE_RICH", "0")
    from egovcli.render import encoding

    encoding.register()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=encoding.NEAREST)


def _let_go(stream: TextIO) -> None:
    """Flush, and drop what cannot be: the interpreter would complain on its way out."""
    try:
        stream.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


if __name__ == "__main__":
    sys.exit(main())
