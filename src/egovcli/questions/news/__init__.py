"""Starting a file: one module per kind, each with ``files(lang) -> dict[str, str]``.

It gives the text of each file by its place in the new folder; a kind that is one file gives
its text under the empty place. A kind that can be started from a file of the user's has
``files_from(path)`` too; one that takes some of `CHOICES` names them in its own.
"""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from egovcli.errors.new import AlreadyThere, NeedsFolder
from egovcli.errors.rank import Together, WrongOption

CHOICES = {"purpose": "--for", "year": "--year"}
"""What some kinds let one choose, and the options it is chosen with."""


def kinds() -> list[str]:
    """Name what can be started: the modules of this folder."""
    return [module.name for module in iter_modules(__path__)]


def new(
    kind: str, lang: str = "en", source: str | None = None, **choices: Any
) -> Mapping[str, str]:
    """Give the commented text of a new file, or of the files of a new folder.

    Args:
        kind: what is started.
        lang: language of the comments.
        source: a file to start from, such as the plain text of an article.
        choices: of `CHOICES`, those that the kind takes.

    Raises:
        WrongOption: there is no such kind, or it cannot be started from a file.
        Together: the kind has no such choice.

    >>> "[[components]]" in new("index")[""]
    True
    """
    if kind not in kinds():
        raise WrongOption(option="egov new", value=kind, choices=kinds())
    module = import_module(f"egovcli.questions.news.{kind}")
    given = {name: value for name, value in choices.items() if value is not None}
    for name in given.keys() - set(getattr(module, "CHOICES", ())):
        raise Together(first=f"egov new {kind}", second=CHOICES[name])
    if source is None:
        files: Mapping[str, str] = module.files(lang, **given)
        return files
    if not hasattr(module, "files_from"):
        raise WrongOption(option="egov new --from", value=kind, choices=from_a_file())
    started: Mapping[str, str] = module.files_from(source)
    return started


def from_a_file() -> list[str]:
    """Name the kinds that can be started from a file."""
    modules = {kind: import_module(f"egovcli.questions.news.{kind}") for kind in kinds()}
    return [kind for kind, module in modules.items() if hasattr(module, "files_from")]


def text(kind: str, lang: str = "en", source: str | None = None, **choices: Any) -> str:
    """Give the text of a kind that is one file.

    Raises:
        WrongOption: there is no such kind. NeedsFolder: the kind is several files.
    """
    files = new(kind, lang, source, **choices)
    if "" not in files:
        raise NeedsFolder(kind=kind)
    return files[""]


def start(
    kind: str, path: str, lang: str = "en", source: str | None = None, **choices: Any
) -> list[str]:
    """Write a new file or folder and name what was written; nothing is overwritten.

    Raises:
        WrongOption: there is no such kind. AlreadyThere: a file is there already.
        CannotWrite: the system refuses.
    """
    from egovcli import render
    from egovcli.render.files import replacing

    texts = new(kind, lang, source, **choices)
    wanted = {Path(path, place) if place else Path(path): t for place, t in texts.items()}
    for file in wanted:
        if file.exists():
            raise AlreadyThere(file=str(file))
    for file, content in wanted.items():
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(file) as out:
                out.write(content.encode("utf-8"))
        except OSError as fault:
            raise render.cannot_write(str(file), fault) from fault
    return [str(file) for file in wanted]
