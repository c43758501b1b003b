"""What explains a place, in words."""

from collections.abc import Mapping, Sequence
from math import ceil, floor
from typing import Any

from egovcli.core import ranking
from egovcli.messages import exists
from egovcli.model import Cell, Label, Message
from egovcli.questions.explain.next_place import NextPlace
from egovcli.questions.explain.standing import Standing
from egovcli.questions.naming import first

_DIGITS = 4


def notes(
    standing: Standing,
    others: Mapping[str, int | None],
    places: Sequence[Cell],
    goal: NextPlace,
) -> list[Message]:
    """Say the place, the next place, what is strong and weak, and what the columns mean."""
    one = standing.one
    ranked = len(standing.order)
    said = [
        Message(
            "explain.note.place" if one.definition.unit else "explain.note.place-unitless",
            entity=standing.name(),
            rank=one.composite.ranks[standing.row],
            ranked=ranked,
            score=_score(standing, standing.row),
            unit=_unit(one.definition.unit),
        ),
        *_next(standing, goal),
        *_quarters(standing, places, ranked),
        *_distances(standing, others),
    ]
    return [*said, *_assumed(standing)]


def _next(standing: Standing, goal: NextPlace) -> list[Message]:
    """The smallest change that wins a place, measured by the range of each component."""
    neighbour = standing.neighbour
    if neighbour is None:
        return []
    gap = round(abs(_score(standing, neighbour) - _score(standing, standing.row)), _DIGITS)
    facts = {"neighbour": standing.name(neighbour), "gap": gap}
    ranks = standing.one.composite.ranks
    if ranks[neighbour] == ranks[standing.row]:
        return [Message("explain.note.tied", **facts)]
    if standing.leads:
        return [Message("explain.note.leads", **facts)]
    order = _smallest_first(standing, goal)
    if not order:
        return [Message("explain.note.not-alone", **facts)]
    key = "next-reached" if goal.reached[order[0]] else "next-unreached"
    said = [Message(f"explain.note.{key}", **facts, **_change(standing, goal, order[0]))]
    reached = [place for place in order if goal.reached[place]]
    if reached and reached[0] != order[0]:
        said.append(Message("explain.note.next-also", **_change(standing, goal, reached[0])))
    return said


def _change(standing: Standing, goal: NextPlace, place: int) -> dict[str, Any]:
    """The facts of a change in one component."""
    mine, needed = float(standing.figures[standing.row, place]), goal.needed[place]
    column = standing.figures[standing.order, place]
    lower = standing.one.definition.components[place].direction == "lower"
    return {
        "component": names(standing)[place],
        "value": round(mine, _DIGITS),
        "needed": _outward(needed, mine),
        "best": round(goal.best[place], _DIGITS),
        "n": int(((column <= needed) if lower else (column >= needed)).sum()),
    }


def _smallest_first(standing: Standing, goal: NextPlace) -> list[int]:
    import numpy as np

    ranked = standing.figures[standing.order]
    spread = np.nanmax(ranked, axis=0) - np.nanmin(ranked, axis=0)
    mine = standing.figures[standing.row]
    far = {
        place: abs(value - mine[place]) / (spread[place] or 1.0)
        for place, value in enumerate(goal.needed)
        if value == value
    }
    return sorted(far, key=lambda place: far[place])


def _outward(needed: float, mine: float) -> float:
    """Round away from what there is, so that the rounded figure is still enough."""
    scale = 10.0**_DIGITS
    steps = round(needed * scale, 6)
    whole: int = ceil(steps) if needed > mine else floor(steps)
    return whole / scale


def _quarters(standing: Standing, places: Sequence[Cell], ranked: int) -> list[Message]:
    """The components in which the entity is in the best and in the last quarter."""
    said = []
    for key, quarter in (("strong", 1), ("weak", 4)):
        found = [
            Message("explain.component-rank", name=name, rank=place)
            for name, place in zip(names(standing), places, strict=True)
            if isinstance(place, int) and ranking.quartile(place, ranked) == quarter
        ]
        if found:
            said.append(Message(f"explain.note.{key}", n=len(found), names=first(found)))
    return said


def _distances(standing: Standing, others: Mapping[str, int | None]) -> list[Message]:
    """Name those compared with and the whole distance, to which the parts add up."""
    found = [
        Message(
            "explain.distance",
            column=Message(f"columns.{column}"),
            name=standing.name(row),
            rank=standing.one.composite.ranks[row],
            points=round(_score(standing, standing.row) - _score(standing, row), _DIGITS),
        )
        for column, row in others.items()
        if row is not None and row != standing.row
    ]
    return [Message("explain.note.distances", distances=found)] if found else []


def _assumed(standing: Standing) -> list[Message]:
    fixed = standing.one.definition.normalisation.method != "none"
    key = "explain.note.needed-scale" if fixed else "explain.note.needed"
    return [Message(key, column=Message("columns.needed"))]


def _unit(unit: str) -> Message | str:
    """A unit in the reader's language; one that only a user's definition knows as it stands."""
    key = f"values.unit.{unit}"
    return Message(key) if unit and exists(key, "en") else unit


def names(standing: Standing) -> list[Label | str]:
    """What the components are called."""
    return [component.label or component.id for component in standing.one.definition.components]


def _score(standing: Standing, row: int) -> float:
    return round(float(standing.one.composite.scores[row]), _DIGITS)
