"""Definitions of composite indices: the shipped ones by name, a user's by path."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from egovcli.catalog import coverage, files, indicators
from egovcli.catalog import names as spelling
from egovcli.catalog.definitions import document
from egovcli.catalog.definitions.methods import Vocabulary
from egovcli.catalog.definitions.reading import read
from egovcli.definitions import IndexDefinition
from egovcli.errors.indices import NoVersion
from egovcli.errors.names import UnknownName
from egovcli.errors.tables import FileMissing
from egovcli.model import Message

_VERSION = re.compile(r"-\d{4}$")  # versions are called by their first year

Change = tuple[tuple[str, ...], Any]


class Version(NamedTuple):
    """One version of an index: its own name, and the years from which and to which it holds."""

    id: str
    first: int | None
    last: int | None
    published: str

    def in_force(self, year: int) -> bool:
        """Tell whether this version is the one of a year."""
        return (self.first or year) <= year <= (self.last or year)


def stems() -> list[str]:
    """Name the shipped definitions, in order."""
    return sorted(p.stem for p in (files.folder() / "indices").iterdir() if p.suffix == ".toml")


def names() -> list[str]:
    """Name every index and, where it has versions, each of them, without reading any.

    >>> names()[:3]
    ['dti', 'dti-2020', 'dti-2021']
    """
    return sorted({name for stem in stems() for name in (stem, _VERSION.sub("", stem))})


def definition(
    name: str,
    year: int | None = None,
    *,
    vocabulary: Vocabulary | None = None,
    changes: Iterable[Change] = (),
) -> IndexDefinition:
    """Read the definition of an index, or of its version in force in a year.

    Args:
        name: a shipped definition, an index that has versions, or the path of a TOML file.
        year: picks the version; without it the latest one.
        vocabulary: the methods there are, if they are to be checked.
        changes: values to put in place of the file's own.

    Raises:
        UnknownName: there is no such index. NoVersion: none was in force in the year.
        FileMissing, NotToml, Faults: the file is not there or is wrong.

    >>> definition("dti", 2022).id
    'dti-2021'
    """
    return read(path_of(name, year), indicators.all_indicators(), vocabulary, list(changes))


def path_of(name: str, year: int | None = None) -> Path:
    """Give the file that defines an index in a year. Raises as `definition`."""
    if name.endswith(".toml") or "/" in name or "\\" in name:
        if not Path(name).is_file():
            raise FileMissing(file=name, near=[])
        return Path(name)
    known = stems()
    if name in known:
        return _file(name)
    family = versions(name)
    if not family:
        raise UnknownName(
            kind=Message("names.kind.index"), see="egov list indices", name=name, near=near(name)
        )
    return _file(_in_force(name, family, year))


def is_index(name: str) -> bool:
    """Tell whether a word names an index, or looks like the path of a definition.

    >>> is_index("dti"), is_index("dti-2021"), is_index("dti-index"), is_index("./mine.toml")
    (True, True, False, True)
    """
    return is_shipped(name) or name.endswith(".toml")


def versions(name: str) -> list[Version]:
    """Give the versions of an index, oldest first; none if it has no versions."""
    likely = [stem for stem in stems() if stem != name and _VERSION.sub("", stem) == name]
    heads = {stem: document.read(_file(stem)).values for stem in likely}
    found = [
        Version(
            id=stem,
            first=head["years"].get("from"),
            last=head["years"].get("to"),
            published=head.get("published", ""),
        )
        for stem, head in heads.items()
        if head.get("version_of") == name
    ]
    return sorted(found, key=lambda version: version.first or 0)


def is_shipped(name: str) -> bool:
    """Tell whether a word is the name of a shipped index or of one of its versions."""
    return name in stems() or bool(versions(name))


def near(name: str) -> list[str]:
    """Give at most three indices with a similar name."""
    known = {spelling.fold(known): known for known in names()}
    return [known[key] for key in spelling.near_keys(spelling.fold(name), known)][:3]


def shipped() -> list[IndexDefinition]:
    """Read every shipped definition."""
    return [definition(stem) for stem in stems()]


def _file(stem: str) -> Path:
    return files.folder() / "indices" / f"{stem}.toml"


def _in_force(name: str, family: list[Version], year: int | None) -> str:
    fitting = [version for version in family if year is None or version.in_force(year)]
    if not fitting:
        published = family[-1].published
        years = {entry.year for entry in coverage.of_indicator(published)} if published else set()
        raise NoVersion(
            index=name,
            year=str(year),
            versions=list(map(_span, family)),
            near=published if year in years else "",
        )
    return fitting[-1].id


def _span(version: Version) -> str:
    """The years of a version, as in ``2021–2023``; a single year stands alone."""
    first, last = str(version.first or ""), str(version.last or "")
    return first if first == last else f"{first}–{last}"
