"""What a reader must know beside a standing: what is implied, planned, in dispute, out of force."""

from fractions import Fraction

from egovcli.core import targets
from egovcli.core.target_standing import Standing
from egovcli.model import Message
from egovcli.questions.moments import day
from egovcli.questions.targets.rows import number


def notes(standing: Standing) -> list[Message]:
    """Give the notes of one row, each named by its target."""
    said = [
        *_implied(standing),
        *_differs(standing),
        *_plan(standing),
        *_also(standing),
        *_line(standing),
    ]
    successor = standing.entity.successor
    said += [_note(standing, caveat, successor=successor) for caveat in standing.caveats]
    if standing.projected:
        said.append(_note(standing, "projected"))
    if standing.fact and standing.fact.basis == "what-if":
        said.append(_note(standing, "what-if"))
    return said


def _implied(standing: Standing) -> list[Message]:
    fact, plan = standing.fact, standing.plan
    if not fact or not plan or fact.basis != "implied":
        return []
    facts = {"now": number(fact.numerator), "planned": number(plan.numerator)}
    added = (plan.numerator or Fraction(0)) - (fact.numerator or Fraction(0))
    return [_note(standing, "implied", added=number(added), source=fact.source, **facts)]


def _differs(standing: Standing) -> list[Message]:
    """Set the printed rate beside the counts, and say where only one of them meets the demand."""
    fact, target = standing.fact, standing.target
    if fact is None or fact.computed is None or not standing.differs:
        return _rounded(standing)
    said = _note(
        standing,
        "differs",
        printed=number(Fraction(fact.printed)),
        computed=short(fact.computed),
        numerator=number(fact.numerator),
        denominator=number(fact.denominator),
        by_rate=standing.by_rate,
        target=target.id,
    )
    return [said, *_rounded(standing)]


def _rounded(standing: Standing) -> list[Message]:
    fact, target = standing.fact, standing.target
    if fact is None or not fact.printed or fact.computed is None:
        return []
    by_print = targets.meets(Fraction(fact.printed), target.must_be, target.value)
    if by_print == targets.meets(fact.computed, target.must_be, target.value):
        return []
    key = "only-printed-meets" if by_print else "only-counts-meet"
    return [
        _note(
            standing,
            key,
            printed=number(Fraction(fact.printed)),
            computed=short(fact.computed, decimals=2),
        )
    ]


def _plan(standing: Standing) -> list[Message]:
    plan, fact = standing.plan, standing.fact
    if plan is None or plan.numerator is None or plan.computed is None:
        return []
    if fact and fact.basis == "what-if":
        return []
    surplus = standing.planned_gap or 0
    added = plan.numerator - fact.numerator if fact and fact.numerator is not None else None
    return [
        _note(
            standing,
            "plan-enough" if surplus >= 0 else "plan-short",
            added=number(added) if added is not None else "?",
            planned=number(plan.numerator),
            denominator=number(plan.denominator),
            rate=short(plan.computed),
            n=abs(surplus),
            needed=standing.needed,
            source=plan.source,
        )
    ]


def _also(standing: Standing) -> list[Message]:
    """Name what other sources print of the same day."""
    return [
        _note(
            standing,
            "also",
            other=number(Fraction(other.printed)) if other.printed else short(other.value),
            source=other.source,
        )
        for other in standing.also
        if standing.fact and other.value != standing.fact.value
    ]


def _line(standing: Standing) -> list[Message]:
    if standing.outlook not in ("on-course", "behind") or standing.fact is None:
        return []
    points = [(f.day, f.value) for f in standing.known if f.day and f.day < standing.target.by]
    if (on := targets.line(points)) is None:
        return []
    return [
        _note(
            standing,
            "line",
            n=len(points),
            first=day(min(points)[0]),
            last=day(max(points)[0]),
            reached=short(on(standing.target.by)),
            by=day(standing.target.by),
            pace=short(standing.pace or Fraction(0), decimals=2),
            since=day(standing.fact.day),
        )
    ]


def short(value: Fraction, decimals: int = 1) -> float | int:
    """Round a figure for a sentence as the table does for people; programs get it in full.

    >>> short(Fraction(62100, 1742))
    35.6
    """
    rounded = round(float(value), decimals)
    return int(rounded) if rounded.is_integer() else rounded


def _note(standing: Standing, key: str, **facts: object) -> Message:
    facts.setdefault("target", ", ".join(t.id for t in standing.demands))
    return Message(f"targets.note.{key}", name=standing.entity.label, **facts)
