"""Targets: one TOML file each, found by id, by document, by indicator, or by path.

The shipped files are trusted when they are read (a test checks them all); a user's file is
checked, and all that is wrong with it is told at once.
"""

from functools import cache
from pathlib import Path

from egovcli.catalog import files, names
from egovcli.catalog.target_values import NOT_STATED, target
from egovcli.errors.names import UnknownName
from egovcli.model import Message
from egovcli.model.targets import Target


def ids() -> list[str]:
    """Name the shipped targets."""
    return sorted(path.stem for path in (files.folder() / "targets").glob("*.toml"))


@cache
def all_targets() -> tuple[Target, ...]:
    """Give the shipped targets, by id."""
    import tomli

    texts = {id_: _path(id_).read_text(encoding="utf-8") for id_ in ids()}
    return tuple(target(id_, tomli.loads(text)) for id_, text in texts.items())


def find(word: str) -> tuple[Target, ...]:
    """Find the targets that a word means: a path, an id, an indicator, a document.

    A document is known by its number (17/NQ-CP) or by its whole title.

    Raises:
        UnknownName: nothing fits; near ids and numbers are offered.
        Faults: the file at the path is not a target.
    """
    if word.endswith(".toml"):
        from egovcli.catalog.target_file import read

        return (read(Path(word)),)
    wanted = names.fold(word)
    fits = tuple(t for t in all_targets() if wanted in map(names.fold, _spellings(t)))
    if not fits:
        raise UnknownName(
            kind=Message("names.kind.target"), see="egov list targets", name=word, near=_near(word)
        )
    own = tuple(t for t in fits if names.fold(t.id) == wanted)
    return own or fits


def _path(id_: str) -> Path:
    return files.folder() / "targets" / f"{id_}.toml"


def _spellings(target: Target) -> tuple[str, ...]:
    numbered = (target.number,) if target.number != NOT_STATED else ()
    titled = (target.document,) if target.document != NOT_STATED else ()
    return (target.id, target.indicator, *numbered, *titled)


def _near(word: str) -> list[str]:
    spelled = {names.fold(s): s for t in all_targets() for s in _spellings(t)}
    return [spelled[key] for key in names.near_keys(names.fold(word), spelled)][:3]
