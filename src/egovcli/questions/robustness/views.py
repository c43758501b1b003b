"""The tables that answer how robust a ranking is."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from egovcli.model import Cell, Column, Label, Message, Table
from egovcli.questions.naming import of_year, told
from egovcli.questions.robustness import notes as say
from egovcli.questions.scoring import notes as score_notes

if TYPE_CHECKING:
    from egovcli.core.robustness import Robustness
    from egovcli.core.sensitivity import Indices
    from egovcli.questions.robustness import Asked, Progress

Row = tuple[Cell, ...]

_YEAR = Column(name="year", year=True, detail=True)
_WHO = (Column(name="id", detail=True), Column(name="name", essential=True))
_SHARE = Column(name="share", decimals=3, essential=True)

RANKS = (
    Column(name="rank", essential=True),
    *_WHO,
    Column(name="index", detail=True),
    _YEAR,
    Column(name="value", decimals=2),
    Column(name="rank_low", essential=True),
    Column(name="rank_median"),
    Column(name="rank_high", essential=True),
    Column(name="rank_best"),
    Column(name="rank_worst"),
    Column(name="top_5", decimals=2),
    Column(name="top_10", decimals=2),
    Column(name="rank_mean", decimals=2, detail=True),
    Column(name="value_sd", decimals=4, detail=True),
    Column(name="ranked", detail=True),
    Column(name="variants", detail=True),
)
ACCEPTABILITY = (*_WHO, _YEAR, Column(name="place", essential=True), _SHARE)
PAIRS = (
    *_WHO,
    Column(name="with_id", detail=True),
    Column(name="with_name", essential=True),
    _YEAR,
    Column(name="ahead", decimals=3, essential=True),
    Column(name="tied", decimals=3),
)
CHOICES = (
    Column(name="choice", essential=True),
    Column(name="alternative", detail=True),
    Column(name="alternative_name", essential=True),
    Column(name="own"),
    _YEAR,
    Column(name="shift_alone", decimals=3, essential=True),
    Column(name="shift", decimals=3),
)
SENSITIVITY = (
    Column(name="output", detail=True),
    Column(name="output_name", essential=True),
    Column(name="factor", detail=True),
    Column(name="factor_name", essential=True),
    _YEAR,
    Column(name="first_order", decimals=3, essential=True),
    Column(name="total", decimals=3, essential=True),
    Column(name="variance", detail=True),
)


def ranks(asked: "Asked", found: "Robustness") -> Table:
    """One row per entity: its place as defined, and the places it has in the variants."""
    counted = found.tally
    columns = [
        counted.place_at(0.05).tolist(),
        counted.place_at(0.5).tolist(),
        counted.place_at(0.95).tolist(),
        counted.best().tolist(),
        counted.worst().tolist(),
        counted.chance_of_top(5).tolist(),
        counted.chance_of_top(10).tolist(),
        counted.mean_place().tolist(),
        counted.spread().tolist(),
    ]
    one = asked.one
    scores = dict(zip(one.composite.entities, one.composite.scores.tolist(), strict=True))
    rows = [
        (
            int(found.places[i]),
            *_who(asked, i),
            one.definition.id,
            one.year or None,
            scores[asked.uncertain.entities[i]],
            *(column[i] for column in columns),
            len(found.places),
            counted.draws,
        )
        for i in _in_order(asked, found)
    ]
    return _table(asked, "ranks", RANKS, rows, say.findings(asked, found))


def acceptability(asked: "Asked", found: "Robustness") -> Table:
    """One row per entity and place that some variant gives it: the share of the variants."""
    shares = found.tally.acceptability().tolist()
    rows = [
        (*_who(asked, i), asked.one.year or None, place, share)
        for i in _in_order(asked, found)
        for place, share in enumerate(shares[i], start=1)
        if share
    ]
    return _table(asked, "acceptability", ACCEPTABILITY, rows, say.findings(asked, found))


def pairs(asked: "Asked", found: "Robustness") -> Table:
    """One row per pair, in the order of the ranking: the share in which the first is ahead."""
    ahead = (found.tally.ahead / found.tally.draws).tolist()
    order = _order(found)
    shown = set(_in_order(asked, found))
    rows = [
        (
            *_who(asked, i),
            *_who(asked, j),
            asked.one.year or None,
            ahead[i][j],
            1 - ahead[i][j] - ahead[j][i],
        )
        for place, i in enumerate(order)
        for j in order[place + 1 :]
        if i in shown or j in shown
    ]
    return _table(asked, "pairs", PAIRS, rows, say.findings(asked, found))


def choices(asked: "Asked", found: "Robustness") -> Table:
    """One row per alternative: how far it moves the ranks alone, and among the others."""
    return _table(
        asked, "choices", CHOICES, list(_choices(asked, found)), say.findings(asked, found)
    )


def _choices(asked: "Asked", found: "Robustness") -> Iterator[Row]:
    year = asked.one.year or None
    if asked.noise:
        wide = f"±{100 * asked.noise:g}%"
        yield (
            say.choice("weights"),
            wide,
            wide,
            False,
            year,
            told(found.by_weights),
            found.mean_shift,
        )
    for place, (name, steps) in enumerate(asked.uncertain.choices):
        for level, step in enumerate(steps):
            alone, among = found.alone[place][level], found.by_choice[place][level]
            word = say.alternative(asked, name, step)
            yield (say.choice(name), step, word, level == 0, year, told(alone), told(among))


def sensitivity(asked: "Asked", progress: "Progress | None" = None) -> Table:
    """One row per output and factor: its first-order and total index."""
    from egovcli.core import robustness as core

    found = core.sensitivity(asked.uncertain.assumptions, asked.draws, asked.seed, progress)
    named = [place for place, id_ in enumerate(asked.uncertain.entities) if id_ in asked.named]
    scores = found.of(slice(-1))  # the last output is the shift of ranks
    outputs = [
        ("shift", Message("robustness.output.shift"), *_output(found, -1)),
        (
            "scores",
            Message("robustness.output.scores"),
            scores.joint_first,
            scores.joint_total,
            scores.variance.sum(),
        ),
        *((*_who(asked, i), *_output(found, i)) for i in named),
    ]
    rows = [
        (id_, name, *factor, asked.one.year or None, told(alone), told(whole), float(variance))
        for id_, name, first, total, variance in outputs
        for factor, alone, whole in zip(say.factors(asked), first, total, strict=True)
    ]
    return _table(asked, "sensitivity", SENSITIVITY, rows, say.about_sensitivity(asked, found))


def _output(found: "Indices", place: int) -> tuple[Any, Any, Any]:
    return found.first[:, place], found.total[:, place], found.variance[place]


def _in_order(asked: "Asked", found: "Robustness") -> list[int]:
    """The entities to show, by place in the ranking as defined."""
    ids = asked.uncertain.entities
    return [i for i in _order(found) if not asked.named or ids[i] in asked.named]


def _order(found: "Robustness") -> list[int]:
    return sorted(range(len(found.places)), key=lambda i: (int(found.places[i]), i))


def _who(asked: "Asked", place: int) -> tuple[str, Label | str]:
    id_ = asked.uncertain.entities[place]
    return id_, asked.one.gathered.name(id_)


def _table(
    asked: "Asked",
    view: str,
    columns: tuple[Column, ...],
    rows: Sequence[Row],
    notes: Sequence[Message],
) -> Table:
    one = asked.one
    return Table(
        title=Message(f"robustness.title.{view}", index=of_year(one.definition.label, one.year)),
        columns=columns,
        rows=tuple(rows),
        notes=(*notes, *score_notes.basis(one)),
        sources=score_notes.sources(one),
    )


VIEWS: dict[str, Callable[["Asked", "Robustness"], Table]] = {
    "ranks": ranks,
    "acceptability": acceptability,
    "pairs": pairs,
    "choices": choices,
}
