"""A TOML file in, an ``IndexDefinition`` out, or every fault of it at once."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from egovcli.catalog.definitions import document as doc
from egovcli.catalog.definitions import keys, methods, tree
from egovcli.catalog.definitions.document import Document, Values
from egovcli.catalog.definitions.methods import Vocabulary
from egovcli.catalog.definitions.nodes import components, pillars, step
from egovcli.catalog.definitions.uncertainty import uncertainty
from egovcli.definitions import IndexDefinition, Pillar, Policy, Screening
from egovcli.errors import DataError, Faults
from egovcli.errors.indices import WrongNumber
from egovcli.model import Indicator, Label, Source


def read(
    path: Path,
    indicators: Mapping[str, Indicator],
    vocabulary: Vocabulary | None = None,
    changes: Iterable[tuple[tuple[str, ...], Any]] = (),
) -> IndexDefinition:
    """Read a definition and check all of it.

    Args:
        path: the TOML file; the index is called by its stem.
        indicators: the indicators of the project's data, by id.
        vocabulary: step → method → names of its parameters; without it methods are not checked.
        changes: values to put in place of the file's own: (place, value).

    Raises:
        NotToml: the file is not TOML.
        Faults: all that is wrong, each with its line.
    """
    document = doc.read(path, changes)
    top = doc.check(document, document.values, (), keys.TOP)
    tables = {name: _table(document, top, name) for name in _TABLES}
    definition = _definition(document, path.stem, top, tables, indicators)
    tree.check(document, definition)
    if vocabulary is not None:
        methods.check(document, definition, vocabulary)
    if document.faults:
        raise Faults(sorted(document.faults, key=_line))
    return definition


_TABLES = ("years", "method", "parameters", "policy", "screening", "robustness", "table", "source")


def _line(fault: DataError) -> int:
    return int(fault.facts.get("line", 0))


def _table(document: Document, top: Values, name: str) -> Values:
    """A table of the file, checked; one that must be there was noted as missing already."""
    return doc.check(document, top[name], (name,), keys.TABLES[name]) if name in top else {}


def _definition(
    document: Document,
    name: str,
    top: Values,
    tables: dict[str, Values],
    indicators: Mapping[str, Indicator],
) -> IndexDefinition:
    """What the file says; where it is wrong, a blank stands and the fault is noted."""
    leaves = components(document, top, indicators)
    groups = pillars(document, top, tables)
    label = doc.label(top.get("label")) or Label(vi=name, en=name)
    method, first_steps = tables["method"], ("imputation", "treatment", "normalisation")
    return IndexDefinition(
        id=name,
        label=label,
        unit=top.get("unit", ""),
        version_of=top.get("version_of", ""),
        first=tables["years"].get("from"),
        last=tables["years"].get("to"),
        entities=top.get("entities", "any"),
        published=top.get("published", ""),
        assumption=doc.label(top.get("assumption")),
        source=_source(name, tables["source"]),
        components=leaves,
        pillars=(_root(name, label, tables), *groups),
        columns=tables["table"],
        policy=_policy(tables["policy"]),
        screening=_screening(document, tables["screening"]),
        bounds=method.get("bounds", "per-year"),
        decimals=method.get("decimals"),
        uncertainty=uncertainty(document, tables["robustness"]),
        **{key: step(tables, key) for key in first_steps},
    )


def _root(name: str, label: Label, tables: dict[str, Values]) -> Pillar:
    return Pillar(
        id=name,
        label=label,
        weighting=step(tables, "weighting"),
        aggregation=step(tables, "aggregation"),
        multiply_by=tables["method"].get("multiply_by", 1.0),
    )


def _source(name: str, source: Values) -> Source | None:
    if not source:
        return None
    return Source(
        id=name,
        kind="official",
        publisher=source.get("publisher", ""),
        title=source.get("title", ""),
        published=str(source.get("published", "")),
        url=source.get("url", ""),
        licence="",
        transcription="",
    )


def _policy(values: Values) -> Policy:
    blanks = {key: "" for key, kind in keys.POLICY.items() if kind.required}
    return Policy(**{**blanks, **values})


def _screening(document: Document, values: Values) -> Screening:
    for name in ("entities", "indicators"):
        if not 0 <= values.get(name, 0) <= 1:
            at = ("screening", name)
            document.fault(WrongNumber, at, key=doc.dotted(at), value=values[name])
    return Screening(**values)
