"""Which language the reader wants."""

import os
import sys
from collections.abc import Mapping, Sequence

LANGUAGES = ("vi", "en")
_chosen = "en"
_asked_for = False


def choose(arguments: Sequence[str]) -> None:
    """Settle the language of this run, before any help text is made."""
    global _chosen, _asked_for
    _chosen = wanted(arguments, os.environ)
    _asked_for = bool(_option(arguments))


def current() -> str:
    """Give the language of this run."""
    return _chosen


def asked_for() -> bool:
    """Tell whether the language was named with ``--lang``."""
    return _asked_for


def wanted(arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """Take ``--lang``, else ``EGOV_LANG``, else the locale, else English.

    The arguments are looked at before they are parsed, so that a mistake in them is told in
    the right language; a value that is no language is for the parser to refuse.

    >>> wanted(["rank", "--lang", "vi"], {"EGOV_LANG": "en"}), wanted([], {"LANG": "vi_VN.UTF-8"})
    ('vi', 'vi')
    >>> wanted([], {"LC_ALL": "C", "LANG": "vi_VN.UTF-8"})
    'en'
    """
    for said in (_option(arguments), environ.get("EGOV_LANG", "")):
        if said.lower() in LANGUAGES:
            return said.lower()
    return "vi" if _locale(environ).lower().startswith("vi") else "en"


def _option(arguments: Sequence[str]) -> str:
    for i, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
        if argument == "--lang":
            return "".join(arguments[i + 1 : i + 2])
    return ""


def _locale(environ: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            return environ[name]
    return _windows_language()


def _windows_language() -> str:
    """Windows sets no variable: ask for the language of its own interface."""
    if sys.platform != "win32":
        return ""
    import ctypes

    vietnamese = 0x2A
    language: int = ctypes.windll.kernel32.GetUserDefaultUILanguage()
    return "vi" if language & 0x3FF == vietnamese else ""
