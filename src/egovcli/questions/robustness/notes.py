"""What the variants of a ranking say, in words."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from egovcli.definitions import Node
from egovcli.model import Cell, Label, Message
from egovcli.questions.naming import first

if TYPE_CHECKING:
    from egovcli.core.robustness import Robustness
    from egovcli.core.sensitivity import Indices
    from egovcli.questions.robustness import Asked

MOST_NAMED = 5
SURE = 0.95


def findings(asked: "Asked", found: "Robustness") -> list[Message]:
    """Say the main findings first, then how they were come by."""
    return [
        *_unscored(asked),
        *_intervals(asked, found),
        *_neighbours(asked, found),
        *_choices(asked, found),
        how(asked, found.tally.draws),
        _reading(),
    ]


def _reading() -> Message:
    low, high = Message("columns.rank_low"), Message("columns.rank_high")
    return Message("robustness.note.reading", low=low, high=high)


def how(asked: "Asked", draws: int) -> Message:
    """Say what varied, and whether it was enumerated or drawn."""
    varied = [choice(name) for name, steps in asked.uncertain.choices if len(steps) > 1]
    if asked.noise:
        varied.insert(0, Message("robustness.weights", noise=f"±{100 * asked.noise:g}%"))
    if asked.uncertain.assumptions.finite:
        return Message("robustness.note.exact", n=draws, varied=varied or [choice("nothing")])
    return Message("robustness.note.drawn", n=draws, varied=varied, seed=str(asked.seed))


def about_sensitivity(asked: "Asked", found: "Indices") -> list[Message]:
    """Say which factor matters most for the ranking, and what the columns are."""
    said = []
    totals = found.total[:, -1].tolist()
    known = [
        (total, name)
        for total, (_, name) in zip(totals, factors(asked), strict=True)
        if total == total
    ]
    if known:
        most, name = max(known, key=lambda pair: pair[0])
        weight = isinstance(name, Label)
        factor = Message("robustness.weight-of", name=name) if weight else name
        said.append(Message("robustness.note.most", factor=factor, total=round(most, 2)))
    else:
        said.append(Message("robustness.note.no-variance"))
    assumptions = asked.uncertain.assumptions
    if assumptions.finite:
        said.append(how(asked, assumptions.combinations))
    else:
        said.append(how(asked, asked.draws * (len(totals) + 2)))
    return [
        *said,
        Message(
            "robustness.note.sobol",
            first=Message("columns.first_order"),
            total=Message("columns.total"),
        ),
    ]


def factors(asked: "Asked") -> list[tuple[str, Label | Message]]:
    """Give id and name of what varies: whose weight, then each choice."""
    weights = asked.uncertain.knobs if asked.noise else ()
    return [
        *((k, label(asked, k)) for k in weights),
        *((name, choice(name)) for name, _ in asked.uncertain.choices),
    ]


def choice(name: str) -> Message:
    """Name a choice."""
    return Message(f"robustness.choice.{name}")


def alternative(asked: "Asked", name: str, step: str) -> Cell:
    """Name an alternative of a choice; a component left out by its own name."""
    if name != "drop-one":
        return step
    return Message("robustness.none-dropped") if step == "none" else label(asked, step)


def label(asked: "Asked", id_: str) -> Label:
    """The name of a pillar or component."""
    rule = asked.one.definition
    nodes: tuple[Node, ...] = (*rule.pillars, *rule.components)
    found = next((node.label for node in nodes if node.id == id_), None)
    return found or Label(vi=id_, en=id_)


def _unscored(asked: "Asked") -> Iterator[Message]:
    """Those asked for that have no score and so no place."""
    missing = sorted(asked.named.difference(asked.uncertain.entities))
    if missing:
        names = [asked.one.gathered.name(id_) for id_ in missing]
        yield Message("robustness.note.unscored", n=len(names), names=first(names))


def _intervals(asked: "Asked", found: "Robustness") -> Iterator[Message]:
    """The first, or those asked for; then the one whose place is least certain."""
    named = [i for i, id_ in enumerate(asked.uncertain.entities) if id_ in asked.named]
    named.sort(key=lambda i: int(found.places[i]))
    for i in named[:MOST_NAMED] or [int(found.places.argmin())]:
        yield _interval("interval", asked, found, i)
    widths = found.tally.place_at(0.95) - found.tally.place_at(0.05)
    if not named and widths.max() > 0:
        yield _interval("least-certain", asked, found, int(widths.argmax()))


def _interval(key: str, asked: "Asked", found: "Robustness", i: int) -> Message:
    low, high = (int(found.tally.place_at(share)[i]) for share in (0.05, 0.95))
    return Message(
        f"robustness.note.{key}" + ("-one" if low == high else ""),
        name=_name(asked, i),
        rank=int(found.places[i]),
        low=low,
        high=high,
        n=found.tally.draws,
    )


def _neighbours(asked: "Asked", found: "Robustness") -> Iterator[Message]:
    """The closest pair of neighbours near the top, and how many pairs are undecided."""
    order = sorted(range(len(found.places)), key=lambda i: (int(found.places[i]), i))
    ahead, draws = found.tally.ahead, found.tally.draws
    doubts = [(max(ahead[a, b], ahead[b, a]) / draws, a, b) for a, b in pairwise(order)]
    undecided = sum(doubt < SURE for doubt, _, _ in doubts)
    doubt, a, b = min(doubts[:9])
    if doubt < SURE:
        yield Message(
            "robustness.note.close",
            first=_name(asked, a),
            second=_name(asked, b),
            place=int(found.places[a]),
            next=int(found.places[b]),
            share=_percent(ahead[a, b] / draws),
        )
    yield Message("robustness.note.undecided", n=undecided, pairs=len(doubts), sure=_percent(SURE))


def _choices(asked: "Asked", found: "Robustness") -> Iterator[Message]:
    """The choice that moves most ranks, and those that move none."""
    shifts = {
        name: max((s for s in found.alone[place].tolist() if s == s), default=0.0)
        for place, (name, _) in enumerate(asked.uncertain.choices)
    }
    if asked.noise:
        shifts["weights"] = found.by_weights if found.by_weights == found.by_weights else 0.0
    idle = [choice(name) for name, shift in shifts.items() if shift == 0]
    if len(shifts) > 1 and max(shifts.values()) > 0:
        most = max(shifts, key=lambda name: shifts[name])
        yield Message(
            "robustness.note.moves-most", choice=choice(most), shift=round(shifts[most], 2)
        )
    elif shifts:
        yield Message("robustness.note.mean-shift", shift=round(found.mean_shift, 2))
    if idle:
        yield Message("robustness.note.idle", n=len(idle), choices=idle)


def _name(asked: "Asked", i: int) -> Label | str:
    return asked.one.gathered.name(asked.uncertain.entities[i])


def _percent(share: float) -> str:
    return f"{100 * share:.0f}%"
