"""What an entity would need to win one place, component by component."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.definitions import Component
from egovcli.questions.explain.standing import Standing

if TYPE_CHECKING:
    from egovcli.core.array import Array

# Without a known end of the scale a component may be moved this many ranges beyond the best.
_BEYOND = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class NextPlace:
    """What each component would have to be for one place more.

    ``needed`` is the value that alone wins it (NaN: none does), ``best`` the best that anybody
    has, ``reached`` whether that is enough (None where nobody is ahead).
    """

    needed: list[float]
    best: list[float]
    reached: list[bool | None]


def next_place(standing: Standing) -> NextPlace:
    """Find the value of each component that alone wins a place, all else as it is."""
    import numpy as np

    from egovcli.core.contribution import needed

    ranked = standing.figures[standing.order]
    upward = np.array([c.direction != "lower" for c in standing.one.definition.components])
    best = np.where(upward, np.nanmax(ranked, axis=0), np.nanmin(ranked, axis=0))
    if standing.leads or standing.neighbour is None:
        nobody = len(best)
        return NextPlace(needed=[np.nan] * nobody, best=best.tolist(), reached=[None] * nobody)
    goal = float(standing.one.composite.scores[standing.neighbour])
    found = needed(standing.score, standing.figures[standing.row], goal, _limits(standing, best))
    reached = np.where(upward, found <= best, found >= best)
    return NextPlace(needed=found.tolist(), best=best.tolist(), reached=reached.tolist())


def _limits(standing: Standing, best: "Array") -> "Array":
    """How far each component can be moved: to the end of its scale, where that is known."""
    import numpy as np

    ranked = standing.figures[standing.order]
    spread = np.nanmax(ranked, axis=0) - np.nanmin(ranked, axis=0)
    ends: list[float] = []
    for place, component in enumerate(standing.one.definition.components):
        lower = component.direction == "lower"
        end = _end(standing, component, lower)
        far = _BEYOND * spread[place]
        beyond = float(best[place] + (-far if lower else far))
        ends.append(beyond if end is None else end)
    return np.array(ends)


def _end(standing: Standing, component: Component, lower: bool) -> float | None:
    """The good end of the scale of a component, where it has one."""
    known = standing.one.catalog.try_indicator(component.id)
    if known is None or component.denominator:
        return None
    return known.lowest if lower else known.highest
