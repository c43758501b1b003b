"""Articles for audit: the shipped ones by name, a user's by path."""

from functools import cache
from pathlib import Path
from typing import Any

from egovcli.catalog import files, names, sources
from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions.document import Document, Values
from egovcli.catalog.definitions.keys import Key
from egovcli.catalog.definitions.lines import line_of
from egovcli.errors import Faults
from egovcli.errors.audit import UnknownSource
from egovcli.errors.names import UnknownName
from egovcli.errors.tables import FileMissing
from egovcli.model import Label, Message, Source
from egovcli.model.articles import Article, Claim, Figure

_TEXT, _REQUIRED, _LABEL = Key(), Key(required=True), Key(type="label")

TOP = {
    "label": Key(type="label", required=True),
    "lang": Key(required=True, words=("vi", "en")),
    "source_id": _TEXT,
    "source": Key(type="table"),
    "definitions": Key(type="table"),
    "figures": Key(type="tables"),
    "claims": Key(type="tables"),
}
FIGURE = {
    "id": _REQUIRED,
    "printed": _REQUIRED,
    "lang": Key(words=("vi", "en")),
    "entity": _TEXT,
    "indicator": _TEXT,
    "year": Key(type="integer"),
    "as_of": Key(type="date"),
    "kind": Key(words=("plan",)),
    "unit": _TEXT,
    "meaning": _TEXT,
}
CLAIM = {
    "id": _REQUIRED,
    "says": _REQUIRED,
    "note": _LABEL,
    "proposed": Key(type="flag"),
}
SOURCE = {
    "title": _REQUIRED,
    "publisher": _TEXT,
    "published": Key(type="date"),
    "url": _TEXT,
}


def ids() -> list[str]:
    """Name the shipped articles, in order."""
    return sorted(path.stem for path in (files.folder() / "articles").glob("*.toml"))


@cache
def article(name: str) -> Article:
    """Read an article.

    Args:
        name: a shipped article, or the path of a TOML file.

    Raises:
        UnknownName: there is no such article. FileMissing, NotToml: the file cannot be read.
        Faults: everything wrong with its tables and keys, each with its line.

    >>> len(article("quang-ninh-level4-2020").figures)
    25
    """
    return read(path_of(name))


def path_of(name: str) -> Path:
    """Give the file of an article. Raises as `article`."""
    if name.endswith(".toml") or "/" in name or "\\" in name:
        if not Path(name).is_file():
            raise FileMissing(file=name, near=[])
        return Path(name)
    if name not in ids():
        known = {names.fold(id_): id_ for id_ in ids()}
        near = [known[key] for key in names.near_keys(names.fold(name), known)][:3]
        raise UnknownName(
            kind=Message("names.kind.article"), see="egov audit --all", name=name, near=near
        )
    return files.folder() / "articles" / f"{name}.toml"


def figures_of(entity: str) -> list[tuple[Article, Figure]]:
    """Give what the shipped articles print about an entity.

    >>> [figure.printed for _, figure in figures_of("bo-y-te")]
    ['100%']
    """
    mentioning = [id_ for id_ in ids() if f'"{entity}"' in path_of(id_).read_text(encoding="utf-8")]
    return [
        (text, figure)
        for text in map(article, mentioning)
        for figure in text.figures
        if figure.entity == entity
    ]


def read(path: Path) -> Article:
    """Read the TOML file of an article. Raises as `article`."""
    document = doc.read(path)
    top = doc.check(document, document.values, (), TOP)
    lang = top.get("lang", "vi")
    found = Article(
        id=path.stem,
        label=doc.label(top.get("label")) or Label(vi=path.stem, en=path.stem),
        lang=lang,
        origin=path.name,
        source=_source(document, path.stem, top),
        figures=tuple(
            _figure(lang, place, values)
            for place, values in _each(document, top, "figures", FIGURE)
        ),
        definitions=tuple(_definitions(document, top.get("definitions", {}))),
        claims=tuple(
            _claim(place, values) for place, values in _each(document, top, "claims", CLAIM)
        ),
    )
    if document.faults:
        raise Faults(sorted(document.faults, key=lambda fault: int(fault.facts.get("line", 0))))
    return found


def _each(
    document: Document, top: Values, name: str, keys: dict[str, Key]
) -> list[tuple[int, Values]]:
    """Give the rightly filled tables of a list, each with its line."""
    checked = []
    for place, values in enumerate(top.get(name, [])):
        before = len(document.faults)
        found = doc.check(document, values, (name, place), keys)
        if len(document.faults) == before:
            checked.append((line_of((name, place), document.lines), found))
    return checked


def _figure(lang: str, line: int, values: Values) -> Figure:
    texts: dict[str, Any] = {**values, "as_of": str(values.get("as_of", ""))}
    return Figure(**{"lang": lang, **texts}, line=line)


def _claim(line: int, values: Values) -> Claim:
    return Claim(**{**values, "note": doc.label(values.get("note"))}, line=line)


def _definitions(document: Document, values: Values) -> list[Claim]:
    keys = dict.fromkeys(values, _TEXT)
    checked = doc.check(document, values, ("definitions",), keys)
    return [
        Claim(id=name, says=says, line=line_of(("definitions", name), document.lines))
        for name, says in checked.items()
    ]


def _source(document: Document, id_: str, top: Values) -> Source | None:
    if "source_id" in top:
        known = sources.all_sources()
        if top["source_id"] not in known:
            near = doc.near(top["source_id"], known)
            document.fault(UnknownSource, ("source_id",), name=top["source_id"], near=near)
            return None
        return known[top["source_id"]]
    if "source" not in top:
        return None
    values = doc.check(document, top["source"], ("source",), SOURCE)
    return Source(
        id=id_,
        kind="press",
        publisher=values.get("publisher", ""),
        title=values.get("title", ""),
        published=str(values.get("published", "")),
        url=values.get("url", ""),
        licence="",
        transcription="",
    )
