"""What was saved, by the estimates that were printed: every assumption shown and changeable."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from egovcli.catalog import Catalog, savings, sources
from egovcli.core import savings as arithmetic
from egovcli.errors.savings import NotASetting, UnknownAssumption
from egovcli.model import Cell, Column, Message, Table
from egovcli.model.savings import Estimate, Figure
from egovcli.questions.opening import opened
from egovcli.questions.settings import setting
from egovcli.questions.targets.rows import number

COLUMNS = (
    Column(name="case", essential=True),
    Column(name="id", detail=True),
    Column(name="name"),
    Column(name="year", year=True),
    Column(name="item", essential=True),
    Column(name="role", detail=True),
    Column(name="value", essential=True),
    Column(name="unit"),
    Column(name="basis"),
    Column(name="printed"),
    Column(name="hedge"),
    Column(name="difference"),
    Column(name="source_id"),
)


def estimate_savings(*entities: str, case: str | None = None, set: Sequence[str] = ()) -> Table:
    """Work printed estimates of savings out again.

    Args:
        entities: only estimates about these, in any spelling.
        case: only this one: an id, or the path of a TOML file.
        set: ``unit_cost=8000``: put another assumption in place of the printed one.

    Returns:
        One row per assumption and result; ``value`` as used or computed, ``printed`` as printed.

    Raises:
        UnknownName: no such entity or case. UnknownAssumption, NotASetting: a setting is wrong.
        AmbiguousSetting, NegativeSetting: its number cannot be taken.

    >>> answer = estimate_savings(case="quang-ninh-documents-2018")
    >>> answer.column("value")[-1], answer.column("printed")[-1]
    (32200000000, 33000000000)
    """
    catalog = opened()
    wanted = {catalog.entity(word).id for word in entities}
    found = [savings.find(case)] if case else list(savings.all_estimates())
    found = [estimate for estimate in found if not wanted or estimate.entity in wanted]
    changed = _settings(set, found)
    return Table(
        title=Message("savings.title", n=len(found)),
        columns=COLUMNS,
        rows=tuple(row for estimate in found for row in _rows(catalog, estimate, changed)),
        notes=tuple(note for estimate in found for note in _notes(estimate, changed))
        or (Message("savings.note.none"),),
        sources=tuple(sources.find([i for e in found for i in e.sources], "services").values()),
    )


def _settings(texts: Sequence[str], found: Sequence[Estimate]) -> dict[str, Fraction]:
    known = {assumption.id for estimate in found for assumption in estimate.assumptions}
    changed = {}
    for text in texts:
        name = text.partition("=")[0].strip()
        if name not in known:
            raise UnknownAssumption(name=name, known=sorted(known))
        if (read := setting(text)) is None:
            raise NotASetting(text=text)
        changed[name] = read[1]
    return changed


def _used(estimate: Estimate, changed: Mapping[str, Fraction]) -> dict[str, Fraction | None]:
    return {a.id: changed.get(a.id, a.value) for a in estimate.assumptions}


def _rows(
    catalog: Catalog, estimate: Estimate, changed: Mapping[str, Fraction]
) -> list[tuple[Cell, ...]]:
    used = _used(estimate, changed)
    result = arithmetic.computed(used)
    missing = None
    if result is None and estimate.result.value is not None:
        missing = arithmetic.implied(used, estimate.result.value)
    rows = []
    for a in estimate.assumptions:
        basis = "set" if a.id in changed else "printed" if a.value is not None else "implied"
        value = missing[1] if missing and missing[0] == a.id else used[a.id]
        rows.append(_row(catalog, estimate, a, value, basis))
    return [*rows, _row(catalog, estimate, estimate.result, result, "computed")]


def _row(
    catalog: Catalog, estimate: Estimate, figure: Figure, value: Fraction | None, basis: str
) -> tuple[Cell, ...]:
    differs = figure is estimate.result and value is not None and figure.value is not None
    return (
        estimate.id,
        estimate.entity,
        catalog.entity_of(estimate.entity).label,
        estimate.year,
        figure.label,
        figure.id,
        number(value),
        figure.unit,
        Message(f"savings.basis.{basis}") if value is not None else None,
        number(figure.value),
        Message(f"savings.hedge.{figure.hedge}") if figure.hedge else None,
        number(value - figure.value) if differs and value is not None and figure.value else None,
        estimate.sources[0],
    )


def _notes(estimate: Estimate, changed: Mapping[str, Fraction]) -> list[Message]:
    used = _used(estimate, changed)
    if not estimate.assumptions:
        return [Message("savings.note.no-assumption", case=estimate.id)]
    if None in used.values():
        missing = [a.label for a in estimate.assumptions if used[a.id] is None]
        return [Message("savings.note.implied", case=estimate.id, names=missing)]
    return [Message("savings.note.changeable", case=estimate.id, names=list(used))]
