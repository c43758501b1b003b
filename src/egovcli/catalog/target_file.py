"""A user's target file: every fault of it at once, each with its line."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from egovcli.catalog import entities, indicators, sources
from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions.document import Document, Values
from egovcli.catalog.definitions.keys import Key
from egovcli.catalog.target_values import NOT_STATED, target
from egovcli.errors import DataError, Faults
from egovcli.errors.tables import FileMissing
from egovcli.errors.targets import UnitDiffers, UnknownInTarget, WrongScope
from egovcli.model.targets import Target

GROUPS = (
    "national",
    "central",
    "ministries-provinces",
    "ministry-province-level",
    "province-level",
    "provinces-34",
    "district-level",
    "commune-level",
)

KEYS = {
    "label": Key(type="label", required=True),
    "indicator": Key(required=True),
    "numerator": Key(),
    "numerator_text": Key(),
    "denominator": Key(),
    "denominator_text": Key(),
    "must_be": Key(required=True, words=(">=", ">", "<=")),
    "value": Key(type="number", required=True),
    "unit": Key(required=True),
    "by": Key(type="date", required=True),
    "scope": Key(required=True),
    "measured_until": Key(type="date"),
    "source": Key(type="table", required=True),
}

SOURCE = {
    "title": Key(required=True),
    "number": Key(),
    "publisher": Key(required=True),
    "read_in": Key(),
}


def read(path: Path) -> Target:
    """Read a target and check all of it.

    Args:
        path: the TOML file; the target is called by its stem.

    Raises:
        FileMissing: there is no such file; near names in its folder are offered.
        NotToml: the file is not TOML.
        Faults: all that is wrong, each with its line.
    """
    if not path.is_file():
        beside = [str(p) for p in path.parent.glob("*.toml")]
        raise FileMissing(file=str(path), near=doc.near(str(path), beside))
    document = doc.read(path)
    values = doc.check(document, document.values, (), KEYS)
    if "source" in values:
        values["source"] = _source(document, values["source"])
    for key in ("by", "measured_until"):
        if key in values and not _is_day(values[key]):
            doc.wrong_type(document, (key,), "date", values[key])
    _check_names(document, values)
    _check_scope(document, values)
    if document.faults:
        raise Faults(sorted(document.faults, key=_line))
    return target(path.stem, values)


def _source(document: Document, source: Values) -> Values:
    """Check the document of a target; its day is a date or the words "not stated"."""
    published = source.pop("published", NOT_STATED)
    if published != NOT_STATED and not _is_day(published):
        doc.wrong_type(document, ("source", "published"), "date", published)
    values = doc.check(document, source, ("source",), SOURCE)
    return {**values, "published": published}


def _check_names(document: Document, values: Values) -> None:
    known = indicators.all_indicators()
    for key in ("indicator", "numerator", "denominator"):
        _known(document, (key,), values.get(key, ""), known)
    read_in = values.get("source", {}).get("read_in", "")
    _known(document, ("source", "read_in"), read_in, sources.all_sources())
    found = known.get(values.get("indicator", ""))
    if found and "unit" in values and values["unit"] != found.unit:
        facts = {"unit": values["unit"], "indicator": found.id, "expected": found.unit}
        document.fault(UnitDiffers, ("unit",), **facts)


def _known(document: Document, path: tuple[str, ...], name: str, known: Iterable[str]) -> None:
    if name and name not in known:
        near = doc.near(name, known)
        document.fault(UnknownInTarget, path, key=doc.dotted(path), name=name, near=near)


def _check_scope(document: Document, values: Values) -> None:
    scope = values.get("scope")
    if scope is not None and scope not in GROUPS and scope not in entities.by_id():
        document.fault(WrongScope, ("scope",), scope=scope, groups=list(GROUPS))


def _is_day(value: object) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return True


def _line(fault: DataError) -> int:
    return int(fault.facts.get("line", 0))
