"""Running egov as a real process, in a pipe or on a terminal of a given width."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios

EGOV = [sys.executable, "-m", "egovcli"]
UNSET = ("EGOV_LANG", "EGOV_FORMAT", "EGOV_DEBUG", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE")
UNSET += ("PYTHONUNBUFFERED", "PYTHONIOENCODING", "PYTHONUTF8", "COLUMNS", "LANG")

UNMEASURED = {"COVERAGE_PROCESS_CONFIG": "", "COVERAGE_PROCESS_START": ""}
"""Where coverage would be seen: in what is imported, in how much may be written."""


def environment(**more):
    """The environment of the tests, without what would change an answer."""
    kept = {name: value for name, value in os.environ.items() if name not in UNSET}
    return kept | {"LC_ALL": "C.UTF-8", "TERM": "xterm-256color"} | more


def run(*arguments, stdin="", env=None, **more):
    """Run egov in pipes."""
    more = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.run(
        [*EGOV, *arguments], input=stdin.encode(), env=environment(**env or {}), **more
    )


def shell(redirections, *arguments):
    """Run egov with redirections that only a shell knows, such as ``>&-``."""
    command = ["sh", "-c", f'exec "$@" {redirections}', "sh", *EGOV, *arguments]
    return subprocess.run(command, env=environment(), capture_output=True)


def on_terminal(*arguments, width=80, env=None):
    """Run egov on a terminal; give what the screen was sent, and the exit code."""
    screen, process_side = pty.openpty()
    fcntl.ioctl(process_side, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    process = subprocess.Popen(
        [*EGOV, *arguments],
        stdin=process_side,
        stdout=process_side,
        stderr=process_side,
        env=environment(**env or {}),
    )
    os.close(process_side)
    chunks = []
    while chunk := _read(screen):
        chunks.append(chunk)
    os.close(screen)
    return b"".join(chunks).decode().replace("\r\n", "\n"), process.wait()


def _read(screen):
    try:
        return os.read(screen, 65536)
    except OSError:  # Linux says EIO when the last writer has left
        return b""
