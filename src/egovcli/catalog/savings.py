"""Estimates of savings as the press prints them: one TOML file each, found by id or path."""

from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path

from egovcli.catalog import files, names
from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions.keys import Key
from egovcli.errors import Faults
from egovcli.errors.names import UnknownName
from egovcli.errors.tables import FileMissing
from egovcli.model import Label, Message
from egovcli.model.savings import Estimate, Figure

HEDGES = ("more-than", "about", "nearly")

CASE = {
    "label": Key(type="label", required=True),
    "entity": Key(required=True),
    "year": Key(type="integer", required=True),
    "assumptions": Key(type="tables"),
    "result": Key(type="table", required=True),
    "source": Key(type="table", required=True),
}
FIGURE = {
    "id": Key(),
    "label": Key(type="label", required=True),
    "value": Key(type="number"),
    "unit": Key(required=True),
    "hedge": Key(words=HEDGES),
}
SOURCE = {"read_in": Key(required=True)}


def ids() -> list[str]:
    """Name the shipped estimates."""
    return sorted(path.stem for path in (files.folder() / "savings").glob("*.toml"))


@cache
def all_estimates() -> tuple[Estimate, ...]:
    """Give the shipped estimates, by id."""
    return tuple(read(files.folder() / "savings" / f"{id_}.toml") for id_ in ids())


def find(word: str) -> Estimate:
    """Find an estimate by its id or the path of its file.

    Raises:
        UnknownName: there is none; near ids are offered. Faults: the file is wrong.
    """
    if word.endswith(".toml"):
        return read(Path(word))
    known = {names.fold(estimate.id): estimate for estimate in all_estimates()}
    if (key := names.fold(word)) not in known:
        near = [known[k].id for k in names.near_keys(key, known)] or [e.id for e in known.values()]
        raise UnknownName(
            kind=Message("names.kind.case"), see="egov savings", name=word, near=near[:3]
        )
    return known[key]


def read(path: Path) -> Estimate:
    """Read an estimate and check all of it.

    Raises:
        FileMissing: there is no such file.
        NotToml: the file is not TOML. Faults: all that is wrong, each with its line.
    """
    if not path.is_file():
        beside = [str(p) for p in path.parent.glob("*.toml")]
        raise FileMissing(file=str(path), near=doc.near(str(path), beside))
    document = doc.read(path)
    values = doc.check(document, document.values, (), CASE)
    assumptions = [
        doc.check(document, table, ("assumptions", i), FIGURE)
        for i, table in enumerate(values.get("assumptions", ()))
    ]
    result = doc.check(document, values.get("result", {}), ("result",), FIGURE)
    source = doc.check(document, values.get("source", {}), ("source",), SOURCE)
    if document.faults:
        raise Faults(document.faults)
    return Estimate(
        id=path.stem,
        label=Label(**values["label"]),
        entity=values["entity"],
        year=values["year"],
        assumptions=tuple(map(_figure, assumptions)),
        result=_figure(result),
        sources=tuple(id_.strip() for id_ in source["read_in"].split(";")),
    )


def _figure(values: Mapping[str, object]) -> Figure:
    label = values["label"]
    assert isinstance(label, dict)
    return Figure(
        id=str(values.get("id", "result")),
        label=Label(**label),
        value=Fraction(str(values["value"])) if "value" in values else None,
        unit=str(values["unit"]),
        hedge=str(values.get("hedge", "")),
    )
