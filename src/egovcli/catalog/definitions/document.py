"""A TOML file being read: its values, its lines, and the faults found so far."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from egovcli.catalog.definitions.keys import Key
from egovcli.catalog.definitions.lines import Path as Place
from egovcli.catalog.definitions.lines import line_of, lines_of
from egovcli.errors import DataError
from egovcli.errors.indices import MissingKey, NotToml, UnknownKey, WrongType, WrongWord
from egovcli.model import Label, Message

Values = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One definition on its way in; faults are collected, so that all are told at once."""

    file: str
    values: Values
    lines: dict[Place, int]
    faults: list[DataError] = field(default_factory=list)
    places: set[Place] = field(default_factory=set)

    def fault(self, kind: type[DataError], path: Place, **facts: Any) -> None:
        """Note what is wrong at a key."""
        self.faults.append(kind(file=self.file, line=line_of(path, self.lines), **facts))
        self.places.add(path)

    def faulty(self, *paths: Place) -> bool:
        """Tell whether something at one of these keys is known to be wrong."""
        return not self.places.isdisjoint(paths)


def read(path: Path, changes: Iterable[tuple[tuple[str, ...], Any]] = ()) -> Document:
    """Read a TOML file, with some of its values changed.

    Raises:
        NotToml: the file cannot be read as TOML.
    """
    import tomli

    try:
        text = path.read_text(encoding="utf-8")
        values = tomli.loads(text)
    except (UnicodeDecodeError, tomli.TOMLDecodeError, RecursionError) as problem:
        raise NotToml(file=str(path), problem=str(problem)) from problem
    for place, value in changes:
        _change(values, place, value)
    return Document(file=str(path), values=values, lines=lines_of(text))


def check(document: Document, values: Any, path: Place, keys: Mapping[str, Key]) -> Values:
    """Keep what a table says rightly; note unknown, missing and ill-typed keys."""
    if not isinstance(values, dict):
        wrong_type(document, path, "table", values)
        return {}
    for name in values.keys() - keys.keys():
        document.fault(UnknownKey, (*path, name), key=name, near=near(name, keys))
    for name, key in keys.items():
        if key.required and name not in values:
            document.fault(MissingKey, path, key=dotted((*path, name)))
    present = {name: values[name] for name in keys if name in values}
    return {
        name: value
        for name, value in present.items()
        if _fits(document, value, (*path, name), keys[name])
    }


def label(value: Any) -> Label | None:
    """Make a label of a checked table; one language stands for both where only one is given."""
    if not value:
        return None
    return Label(vi=value.get("vi", value.get("en")), en=value.get("en", value.get("vi")))


def near(name: str, names: Iterable[str]) -> list[str]:
    """Give at most three names that look like this one."""
    import difflib

    return difflib.get_close_matches(name, list(names), n=3)


def dotted(path: Place) -> str:
    """Write a place as in ``components.2.weight``, counting from one."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)


def wrong_type(document: Document, path: Place, expected: str, found: Any) -> None:
    """Note that a value has another type than its key asks for."""
    document.fault(
        WrongType,
        path,
        key=dotted(path),
        expected=Message(f"indices.type.{expected}"),
        found=str(found),
    )


def check_type(document: Document, path: Place, expected: str, value: Any) -> bool:
    """Note a value that is of another type than expected, and tell whether it is right."""
    if not _TYPES[expected](value):
        wrong_type(document, path, expected, value)
        return False
    return True


def _fits(document: Document, value: Any, path: Place, key: Key) -> bool:
    if not check_type(document, path, key.type, value):
        return False
    if key.words and value not in key.words:
        words = list(key.words)
        document.fault(WrongWord, path, key=dotted(path), word=value, words=words)
        return False
    return True


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_label(value: Any) -> bool:
    texts = isinstance(value, dict) and all(isinstance(text, str) for text in value.values())
    return texts and bool(value) and value.keys() <= {"vi", "en"}


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(_is_number, value))


def _are_methods(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(m, str) or (isinstance(m, dict) and isinstance(m.get("method"), str))
        for m in value
    )


def _are_numbers(value: Any) -> bool:
    """A list of numbers, or of such lists."""
    return isinstance(value, list) and all(_is_number(v) or _are_numbers(v) for v in value)


_TYPES: dict[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "number": _is_number,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "date": lambda value: isinstance(value, date | str),
    "flag": lambda value: isinstance(value, bool),
    "label": _is_label,
    "pair": _is_pair,
    "numbers": _are_numbers,
    "any": lambda value: True,
    "boolean": lambda value: isinstance(value, bool),
    "methods": _are_methods,
    "table": lambda value: isinstance(value, dict),
    "tables": lambda value: isinstance(value, list),
}


def _change(values: Values, place: tuple[str, ...], value: Any) -> None:
    for part in place[:-1]:
        values = values.setdefault(part, {})
    values[place[-1]] = value
