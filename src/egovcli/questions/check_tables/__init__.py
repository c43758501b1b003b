"""Check tables of figures: the project's own, or a user's."""

from collections.abc import Sequence
from functools import reduce
from typing import Any

from egovcli import catalog
from egovcli.catalog import checks as lists
from egovcli.catalog import entities, files, indicators, observations
from egovcli.core.checks import run
from egovcli.core.checks.accepted import Accepted, Sorted, sort
from egovcli.core.checks.finding import Figures, Finding
from egovcli.intake import tidy
from egovcli.model import Cell, Column, Indicator, Label, Message, Observation, Table
from egovcli.questions.check_tables.relations import relations
from egovcli.questions.opening import Register

COLUMNS = (
    Column(name="status", essential=True),
    Column(name="check"),
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="indicator"),
    Column(name="year", year=True),
    Column(name="as_of", detail=True),
    Column(name="printed", detail=True),
    Column(name="expected", detail=True),
    Column(name="why", essential=True),
    Column(name="reason"),
    Column(name="finding", detail=True),
    Column(name="source_id", detail=True),
)
WORDS = ("year_before", "holders", "places", "fault")  # facts that are no quantities


def check_built_in(every: bool = False) -> Table:
    """Check every figure that is shipped; known findings are listed with their reason on demand."""
    figures = built_in()
    found = sort(run(figures), accepted())
    return _table(found, figures, len(figures.observations), Message("checks.built-in"), every)


def check_table(path: str, every: bool = False) -> Table:
    """Check a user's tidy table, or every one of a folder, among the shipped figures.

    Its figures are laid beside the shipped ones of the same datasets: an index is checked
    against shipped components, a change against the usual change of all units. Faults that
    the shipped figures have by themselves are not told as the table's.

    Raises:
        DataError: the table cannot be read; see ``intake.tidy``.
    """
    mine = tidy.read(path, Register(as_is=False).resolve)
    known = {name: _indicator(name) for name in {o.indicator for o in mine}}
    shipped = _figures(*_datasets({i.dataset for i in known.values() if i.dataset}))
    figures = _figures([*mine, *shipped.observations], {**shipped.indicators, **known})
    found = _mine(sort(run(figures), accepted()), mine, run(shipped))
    return _table(found, figures, len(mine), Message("checks.table", path=path), every)


def _mine(found: Sorted, mine: Sequence[Observation], others: Sequence[Finding]) -> Sorted:
    """Leave out what the shipped figures say without the table."""
    said = {(f.id, f.printed, f.expected) for f in others}
    rows = {(o.entity, o.indicator, o.year) for o in mine}
    return Sorted(
        new=tuple(f for f in found.new if (f.id, f.printed, f.expected) not in said),
        known=tuple(k for k in found.known if (k[0].entity, k[0].indicator, k[0].year) in rows),
        gone=(),
    )


def built_in() -> Figures:
    """Give every shipped figure with what must hold between them."""
    return _figures(*_datasets(set(files.stems("observations"))))


def _datasets(names: set[str]) -> tuple[list[Observation], dict[str, Indicator]]:
    shipped = [o for name in sorted(names) for o in observations.of_dataset(name)]
    known = [indicators.of_dataset(name) for name in sorted(names)]
    return shipped, {id_: i for dataset in known for id_, i in dataset.items()}


def _figures(found: Sequence[Observation], known: dict[str, Indicator]) -> Figures:
    """A province and a unit since 2025 are of one kind here: the year tells their lists apart."""
    kinds = {name: entities.by_id()[name].kind for name in {o.entity for o in found}}
    return Figures(
        observations=found,
        indicators=known,
        kinds={name: "province" if kind == "unit" else kind for name, kind in kinds.items()},
        relations=relations(),
    )


def accepted() -> list[Accepted]:
    """Read the known findings of the shipped data."""
    return [Accepted(**{**e, "reason": Label(**e["reason"])}) for e in lists.accepted()]


def _indicator(name: str) -> Indicator:
    return indicators.all_indicators().get(name) or catalog.extra(name)


def _table(found: Sorted, figures: Figures, count: int, what: Message, every: bool) -> Table:
    rows = [_row(finding, figures, "new", None) for finding in found.new]
    if every:
        rows += [_row(f, figures, "known", entry.reason) for f, entry in found.known]
    rows += [_gone(entry) for entry in found.gone]
    hidden = 0 if every else len(found.known)
    return Table(
        title=Message("checks.title", what=what, n=len(found.new), figures=count),
        columns=COLUMNS,
        rows=tuple(rows),
        notes=(Message("checks.hidden", n=hidden),) if hidden else (),
        no=bool(found.new),
    )


def _row(f: Finding, figures: Figures, status: str, reason: Label | None) -> tuple[Cell, ...]:
    indicator = figures.indicators.get(f.indicator)
    return (
        Message(f"checks.status.{status}"),
        Message(f"checks.check.{f.check}"),
        f.entity,
        _name(f.entity),
        indicator.id if indicator else f.indicator,
        f.year,
        f.as_of,
        f.printed,
        f.expected,
        _why(f),
        reason,
        f.id,
        ";".join(f.sources),
    )


def _name(entity: str) -> Cell:
    labels = [entities.by_id()[e].label for e in entity.split("+") if e]
    joined = Label(vi=", ".join(n.vi for n in labels), en=", ".join(n.en for n in labels))
    return joined if labels else None


def _why(finding: Finding) -> Message:
    facts = finding.facts
    key_ = f"checks.why.{finding.check}"
    if "fault" in facts:
        key_ += f"-{facts['fault']}"
    if finding.check == "sums":
        key_ += "-weighted" if facts["weighted"] else "" if facts["complete"] else "-exceeded"
    said = {"printed": finding.printed, "expected": finding.expected, **facts}
    return Message(key_, **{n: fact if n in WORDS else _spoken(fact) for n, fact in said.items()})


def _spoken(fact: Any) -> Any:
    """Give printed numbers as numbers, so that they are written as the reader writes them."""
    if isinstance(fact, list):
        return reduce(lambda a, b: Message("checks.plus", a=a, b=b), map(_spoken, fact))
    try:
        return float(fact) if "." in fact else int(fact)
    except (TypeError, ValueError):
        return fact


def _gone(entry: Accepted) -> tuple[Cell, ...]:
    cells: dict[str, Cell] = {
        "status": Message("checks.status.gone"),
        "why": Message("checks.gone", count=entry.count),
        "reason": entry.reason,
        "finding": entry.id,
        "printed": entry.printed,
        "expected": entry.expected,
    }
    return tuple(cells.get(column.name) for column in COLUMNS)
