"""What stands beside the score of an index: another index or indicator, other weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from egovcli.catalog import names as spelling
from egovcli.core import ranking
from egovcli.core.ranking import Rank
from egovcli.definitions import IndexDefinition, Step
from egovcli.errors.indices import UnknownEntity, UnknownWeighting
from egovcli.messages import say
from egovcli.model import Cell, Column, Label, Message
from egovcli.questions.scoring import Scored, scored
from egovcli.questions.scoring import notes as score_notes
from egovcli.questions.snapshot import snapshot
from egovcli.questions.words import find_entities

NEED_MORE = ("given", "budget-allocation", "ahp")
"""Ways of weighting that need points, experts or comparisons beside the data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Columns to add, with the cells of each entity; who has none is left empty."""

    columns: tuple[Column, ...] = ()
    rows: Mapping[str, tuple[Cell, ...]] = field(default_factory=dict)
    notes: tuple[Message, ...] = ()

    def cells(self, id_: str) -> tuple[Cell, ...]:
        """The added cells of an entity."""
        return self.rows.get(id_, (None,) * len(self.columns))


def named(found: Scored, words: Sequence[str]) -> set[str]:
    """The ids of the rows that some words name.

    Raises:
        UnknownName, AmbiguousName, MergedProvince: as every question does.
        UnknownEntity: the user's table has no such entity.
    """
    ids = set(found.composite.entities)
    if found.gathered.entities:
        return {e.id for e in find_entities(found.catalog, words, found.year or None)}
    folded = {spelling.fold(id_): id_ for id_ in ids}
    wanted = set()
    for word in words:
        key = spelling.fold(word)
        if key not in folded:
            near = [folded[k] for k in spelling.near_keys(key, folded)][:3]
            raise UnknownEntity(name=word, near=near)
        wanted.add(folded[key])
    return wanted


def beside(found: Scored, against: str | None, weightings: Sequence[str]) -> Beside:
    """Set another index or indicator, and the ranks under other weights, beside the scores."""
    parts = [_against(found, against)] if against else []
    parts += [_weighted(found, name) for name in weightings]
    ids = found.composite.entities
    return Beside(
        columns=tuple(column for part in parts for column in part.columns),
        rows={id_: tuple(c for part in parts for c in part.cells(id_)) for id_ in ids},
        notes=tuple(note for part in parts for note in part.notes),
    )


def _against(found: Scored, other: str) -> Beside:
    values, ranks = _other(found, other)
    made = found.composite
    mine = {id_: (made.scores[i], made.ranks[i]) for i, id_ in enumerate(made.entities)}
    rows: dict[str, tuple[Cell, ...]] = {}
    for id_, value in values.items():
        if id_ in mine:
            score, place = mine[id_]
            gap = None if score != score else float(score) - value
            moved = None if place is None else ranks[id_] - place
            rows[id_] = (value, ranks[id_], gap, moved)
    columns = (
        Column(name="against", decimals=4, essential=True),
        Column(name="against_rank"),
        Column(name="difference", decimals=5, essential=True),
        Column(name="rank_difference"),
    )
    return Beside(columns=columns, rows=rows, notes=_largest(found, other, rows))


def _other(found: Scored, other: str) -> tuple[dict[str, float], dict[str, Rank]]:
    """The values of an indicator, or else of an index, and the ranks among them."""
    indicator = found.catalog.try_indicator(other)
    if indicator is None:
        made = scored(other, found.year or None).composite
        pairs = [(e, s, r) for e, s, r in zip(made.entities, made.scores, made.ranks, strict=True)]
        known = [(e, float(s), r) for e, s, r in pairs if r is not None]
        return {e: s for e, s, _ in known}, {e: r for e, _, r in known}
    kind = next((e.kind for e in found.gathered.entities.values()), None)
    taken = snapshot(found.catalog, indicator, found.year, kind=kind)
    values = {id_: o.value for id_, o in taken.figures.items()}
    places = ranking.rank(list(values.values()), indicator.direction)
    return values, dict(zip(values, places, strict=True))


def _largest(
    found: Scored, other: str, rows: Mapping[str, tuple[Cell, ...]]
) -> tuple[Message, ...]:
    gaps = {id_: cells[2] for id_, cells in rows.items() if isinstance(cells[2], float)}
    if not gaps:
        return (Message("indices.note.against-none", other=other),)
    worst = max(gaps, key=lambda id_: abs(gaps[id_]))
    return (
        Message(
            "indices.note.against",
            n=len(gaps),
            other=other,
            difference=round(gaps[worst], 6),
            entity=found.gathered.name(worst),
        ),
    )


def _weighted(found: Scored, name: str) -> Beside:
    """The rank under weights found in another way, in every pillar."""
    from egovcli.core import composite, methods

    known = sorted(methods.vocabulary()["weighting"].keys() - set(NEED_MORE))
    if name not in known:
        raise UnknownWeighting(name=name, names=known)
    rule = _with_weighting(found.definition, name)
    made = composite.rescored(found.composite, rule)
    weights = made.weights[rule.root.id]
    nodes = rule.children(rule.root.id)
    pairs = zip(nodes, weights, strict=True)
    listed = [score_notes.weight_of(node, weight) for node, weight in pairs]
    said = {lang: say("indices.heading.rank-by", lang, method=name) for lang in ("vi", "en")}
    heading = Label(vi=said["vi"], en=said["en"])
    return Beside(
        columns=(Column(name=f"rank_{name}", heading=heading, essential=True),),
        rows={id_: (rank,) for id_, rank in zip(made.entities, made.ranks, strict=True)},
        notes=(Message("indices.note.weights", method=name, weights=listed),),
    )


def _with_weighting(rule: IndexDefinition, name: str) -> IndexDefinition:
    pillars = tuple(replace(pillar, weighting=Step(method=name)) for pillar in rule.pillars)
    return replace(rule, pillars=pillars)
