"""How one entity stands against one demand: the verdict, the gap, the plan, the outlook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from egovcli.core import target_facts, targets
from egovcli.core.target_scope import Caveat, caveats
from egovcli.core.targets import Fact, Outlook, Verdict
from egovcli.model import Entity, Observation
from egovcli.model.targets import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One entity against one demand, which several documents may make.

    ``fact`` is what the verdict rests on, ``also`` what others say of the same day, ``plan``
    what is planned for the year of the deadline.
    """

    demands: tuple[Target, ...]
    entity: Entity
    verdict: Verdict
    outlook: Outlook = ""
    fact: Fact | None = None
    also: tuple[Fact, ...] = ()
    plan: Fact | None = None
    known: tuple[Fact, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    projected: bool = False

    @property
    def target(self) -> Target:
        """The demand itself, as its first document makes it."""
        return self.demands[0]

    @property
    def needed(self) -> int | None:
        """How many services meet the demand; None where the whole is not known."""
        if self.target.unit == "services":
            return targets.least(self.target.must_be, self.target.value)
        if self.fact is None or not self.fact.denominator:
            return None
        return targets.needed(self.target.must_be, self.target.value, self.fact.denominator)

    @property
    def gap_services(self) -> int | None:
        """How many services are missing."""
        have = self._count()
        if self.needed is None or have is None:
            return None
        return targets.gap_in_services(self.target.must_be, have, self.needed)

    @property
    def gap_points(self) -> Fraction | None:
        """How far the figure is from the demand, in the unit of the target."""
        if self.fact is None:
            return None
        return targets.gap_in_points(self.target.must_be, self.fact.value, self.target.value)

    @property
    def by_rate(self) -> int | None:
        """The count that the printed rate would be, where it is not the count."""
        if self.fact is None or not self.differs or self.fact.denominator is None:
            return None
        return round(Fraction(self.fact.printed) * self.fact.denominator / 100)

    @property
    def differs(self) -> bool:
        """Whether the printed rate is not what the counts beside it come to."""
        return self.fact is not None and not _agrees(self.fact)

    @property
    def planned_gap(self) -> int | None:
        """How many services the plan has more (less, if negative) than needed."""
        if self.plan is None or self.plan.numerator is None or self.needed is None:
            return None
        return int(self.plan.numerator - self.needed)

    @property
    def pace(self) -> Fraction | None:
        """What must be gained each month from the fact to the deadline, while it is open."""
        return targets.pace_needed(self.fact, self.target) if self.verdict == "open" else None

    def _count(self) -> Fraction | None:
        if self.fact is None:
            return None
        if self.target.unit == "services":
            return self.fact.value
        return self.fact.numerator


def standing(
    demands: tuple[Target, ...],
    entity: Entity,
    figures: Sequence[Observation],
    *,
    supposed: Mapping[str, Fraction] | None = None,
    projected: bool = False,
) -> Standing:
    """Judge one demand on one entity.

    Args:
        demands: targets that demand the same.
        entity: whom they bind.
        figures: what is known of the entity, planned figures among them.
        supposed: values to put in place of the known ones, by indicator.
        projected: let the plan decide what no fact decides yet.
    """
    target = demands[0]
    known = target_facts.facts(target, figures)
    fact = targets.judging(known, target.by)
    plan = target_facts.plan(target, figures, fact)
    shown = target_facts.what_if(target, fact, supposed or {}) or fact
    verdict = targets.verdict(shown, target)
    found = Standing(
        demands=demands,
        entity=entity,
        verdict=verdict,
        fact=shown,
        also=tuple(f for f in known if shown is fact and f is not fact and _same_day(f, fact)),
        plan=plan,
        known=tuple(known),
        caveats=caveats(target, entity, shown.day if shown else ""),
    )
    if verdict in ("met", "missed"):
        return found
    outlook = targets.planned(plan, target) or _course(found)
    found = replace(found, outlook=outlook)
    return _projected(found) if projected else found


def alike(bound: Sequence[Target]) -> list[tuple[Target, ...]]:
    """Put together the targets that demand the same, newest deadline first."""
    groups: dict[tuple[object, ...], list[Target]] = {}
    for target in sorted(bound, key=lambda t: (t.indicator, t.id)):
        what = (target.indicator, target.must_be, target.value, target.unit, target.by)
        groups.setdefault((*what, target.numerator, target.denominator), []).append(target)
    by_deadline = sorted(groups.values(), key=lambda group: group[0].by, reverse=True)
    return [tuple(group) for group in by_deadline]


def _course(found: Standing) -> Outlook:
    """Draw no line past the day from which nothing is counted any more."""
    return "" if found.caveats else targets.course(found.known, found.target)


def _projected(found: Standing) -> Standing:
    decided: dict[Outlook, Verdict] = {"planned-met": "met", "planned-short": "missed"}
    if found.outlook not in decided:
        return found
    return replace(found, verdict=decided[found.outlook], projected=True)


def _same_day(one: Fact, other: Fact | None) -> bool:
    return other is not None and (one.day, one.year) == (other.day, other.year)


def _agrees(fact: Fact) -> bool:
    computed = fact.computed
    return not fact.printed or computed is None or targets.agrees(fact.printed, computed)
