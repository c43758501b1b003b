"""One row of an answer about targets, and its columns."""

from fractions import Fraction

from egovcli.catalog import Catalog, entities, sources
from egovcli.core import target_scope
from egovcli.core.target_standing import Standing
from egovcli.core.targets import Fact
from egovcli.model import Cell, Column, Label, Message, Source
from egovcli.model.targets import Target

DEMAND = (
    Column(name="target", detail=True),
    Column(name="demand", essential=True),
    Column(name="must_be", detail=True),
    Column(name="threshold", detail=True),
    Column(name="by"),
)

FIGURES = (
    Column(name="indicator", detail=True),
    Column(name="year", year=True),
    Column(name="as_of"),
    Column(name="value", decimals=1, detail=True),
    Column(name="unit", detail=True),
    Column(name="verdict", essential=True),
    Column(name="outlook"),
    Column(name="numerator"),
    Column(name="denominator"),
    Column(name="printed", decimals=1, essential=True),
    Column(name="computed", decimals=1, essential=True),
    Column(name="basis", detail=True),
    Column(name="counted_by_rate", detail=True),
    Column(name="needed"),
    Column(name="gap_services"),
    Column(name="gap_points", decimals=1),
)

PLAN = (
    Column(name="document"),
    Column(name="planned_numerator", detail=True),
    Column(name="planned_printed", decimals=1, detail=True),
    Column(name="planned_computed", decimals=1, detail=True),
    Column(name="planned_surplus", detail=True),
    Column(name="pace", decimals=2, detail=True),
    Column(name="caveats", detail=True),
    Column(name="source_id"),
    Column(name="plan_source_id", detail=True),
    Column(name="target_source_id", detail=True),
)


def demand(standing: Standing) -> tuple[Cell, ...]:
    """Say what is demanded until when, and by which targets."""
    target = standing.target
    ids = ";".join(t.id for t in standing.demands)
    return (ids, target.label, target.must_be, number(target.value), target.by)


def figures(standing: Standing) -> tuple[Cell, ...]:
    """Give the verdict, the counts, the rate printed and computed, and the gap."""
    fact, target = standing.fact, standing.target
    return (
        target.indicator,
        fact.year if fact else None,
        (fact.as_of or None) if fact else None,
        number(fact.value) if fact else None,
        target.unit,
        Message(f"targets.verdict.{standing.verdict}"),
        Message(f"targets.outlook.{standing.outlook}") if standing.outlook else None,
        number(fact.numerator) if fact else None,
        number(fact.denominator) if fact else None,
        printed(fact),
        number(fact.computed) if fact else None,
        Message(f"targets.basis.{fact.basis}") if fact else None,
        standing.by_rate,
        standing.needed,
        standing.gap_services,
        number(standing.gap_points),
    )


def plan(standing: Standing) -> tuple[Cell, ...]:
    """Give the documents, the plan, the pace needed, what stands in the way, the sources."""
    plan, fact = standing.plan, standing.fact
    return (
        "; ".join(dict.fromkeys(target.document for target in standing.demands)),
        number(plan.numerator) if plan else None,
        printed(plan),
        number(plan.computed) if plan else None,
        standing.planned_gap,
        number(standing.pace),
        ";".join(standing.caveats) or None,
        (fact.source or None) if fact else None,
        plan.source if plan else None,
        ";".join(dict.fromkeys(t.source for t in standing.demands if t.source)) or None,
    )


def scope(target: Target) -> Label | Message:
    """Say whom a target binds."""
    if target.scope in target_scope.GROUPS:
        return Message(f"targets.scope.{target.scope}")
    return entities.by_id()[target.scope].label


def printed(fact: Fact | None) -> float | int | None:
    """Give a printed figure as a number."""
    return number(Fraction(fact.printed)) if fact and fact.printed else None


def number(value: Fraction | None) -> float | int | None:
    """Give an exact number as a cell: whole numbers whole."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def sources_of(catalog: Catalog, standings: list[Standing]) -> tuple[Source, ...]:
    """Give the sources of the figures, then those in which the targets were read."""
    facts = [f for s in standings for f in (s.fact, s.plan, *s.also) if f is not None]
    ids = [fact.source for fact in facts]
    ids += [target.source for s in standings for target in s.demands]
    return sources_by_id(catalog, ids)


def sources_by_id(catalog: Catalog, ids: list[str]) -> tuple[Source, ...]:
    """Give the sources of some ids, each once; what a user's file names need not be known."""
    found = sources.find(ids, first="services")
    if catalog.origin:
        found[catalog.origin.id] = catalog.origin
    return tuple(found[id_] for id_ in dict.fromkeys(ids) if id_ in found)
