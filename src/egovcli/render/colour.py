"""Whether to use colour."""

from collections.abc import Mapping


def wanted(flag: str | None, environ: Mapping[str, str], isatty: bool) -> bool:
    """Decide on colour; the first that has an opinion wins.

    1. ``--color always|never`` (``auto`` has none),
    2. ``NO_COLOR``, when it is not empty,
    3. ``FORCE_COLOR`` or ``CLICOLOR_FORCE``, when they are neither empty nor 0,
    4. whether the stream is a terminal, and not ``TERM=dumb``.

    >>> wanted(None, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, isatty=True)
    False
    >>> wanted("always", {"NO_COLOR": "1"}, isatty=False)
    True
    """
    if flag in ("always", "never"):
        return flag == "always"
    if environ.get("NO_COLOR"):
        return False
    if any(environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return isatty and environ.get("TERM") != "dumb"
