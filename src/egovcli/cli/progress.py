"""Progress on the standard error: on a terminal only, after half a second of work."""

import sys
import time
from collections.abc import Callable

from egovcli.cli import language
from egovcli.messages import say

PATIENCE = 0.5


def progress() -> Callable[[int, int], None] | None:
    """Give what a long computation tells how far it is; nothing where nobody would see it."""
    if not sys.stderr.isatty():
        return None
    started = time.monotonic()
    lang = language.current()
    shown = -1

    def tell(done: int, whole: int) -> None:
        nonlocal shown
        percent = 100 * done // whole
        if done < whole and percent > shown and time.monotonic() - started > PATIENCE:
            shown = percent
            text = say("cli.progress", lang, done=done, whole=whole, percent=str(percent))
            sys.stderr.write(f"\r{text}")
            sys.stderr.flush()
        elif done >= whole and shown >= 0:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()

    return tell
