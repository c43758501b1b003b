"""Whom a target binds, and when it can no longer be measured as it was set."""

from typing import Literal

from egovcli.model import MERGER, Entity
from egovcli.model.targets import Target

Caveat = Literal["levels-abolished", "merged"]


GROUPS: dict[str, frozenset[str]] = {
    "national": frozenset({"country"}),
    "central": frozenset({"ministry"}),
    "ministries-provinces": frozenset({"ministry", "province", "unit"}),
    "ministry-province-level": frozenset({"ministry", "province", "unit"}),
    "province-level": frozenset({"province", "unit"}),
    "provinces-34": frozenset({"unit"}),
    "district-level": frozenset(),  # districts and communes have no figures of their own
    "commune-level": frozenset(),
}


def binds(target: Target, entity: Entity) -> bool:
    """Tell whether a target binds an entity.

    A target of one province binds only that province: what it became part of has not taken
    the demand over. Units formed on 1 July 2025 are not bound by what was due before; merged
    provinces not by what was decided after.
    """
    if target.scope not in GROUPS:
        return target.scope == entity.id
    if entity.kind == "country" and entity.id != "VNM":
        return False
    if formed(entity) and target.by < MERGER:
        return False
    if merged(entity) and target.published >= MERGER and target.published[:1].isdigit():
        return False
    return bool(GROUPS[target.scope] & _kinds(entity))


def inherited(target: Target, entity: Entity) -> bool:
    """Tell whether a target bound a province that an entity was formed from."""
    return target.scope in entity.predecessors and target.scope != entity.id


def formed(entity: Entity) -> bool:
    """Tell whether a unit was formed on 1 July 2025; the 11 unchanged ones were there before."""
    return entity.kind == "unit" and entity.id not in entity.predecessors


def merged(entity: Entity) -> bool:
    """Tell whether a province became part of another unit on 1 July 2025."""
    return entity.kind == "province" and entity.successor not in ("", entity.id)


def caveats(target: Target, entity: Entity, day: str) -> tuple[Caveat, ...]:
    """Say why a target cannot simply be judged at its deadline, or by a fact of a day."""
    found: list[Caveat] = []
    latest = max(target.by, day)
    if target.measured_until and latest >= target.measured_until:
        found.append("levels-abolished")
    if merged(entity) and latest >= MERGER:
        found.append("merged")
    return tuple(found)


def _kinds(entity: Entity) -> set[str]:
    unchanged = entity.id == entity.successor or entity.id in entity.predecessors
    return {"province", "unit"} if unchanged else {entity.kind}
