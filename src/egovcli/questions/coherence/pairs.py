"""How far figures agree, pair by pair: the table and its findings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from egovcli.errors.robustness import TooManyToCompare
from egovcli.model import Cell, Column, Label, Message
from egovcli.questions.naming import told

if TYPE_CHECKING:
    from egovcli.core.array import Array

# The bounds of the JRC's audits, as in COINr (W. Becker et al. 2022, JOSS 7, 4567).
WEAK, REDUNDANT = 0.3, 0.92
MOST_ENTITIES = 2000

COLUMNS = (
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="with_id", detail=True),
    Column(name="with_name", essential=True),
    Column(name="year", year=True, detail=True),
    Column(name="relation"),
    Column(name="pearson", decimals=2),
    Column(name="spearman", decimals=2, essential=True),
    Column(name="kendall", decimals=2),
    Column(name="n", essential=True),
    Column(name="flag"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One column to compare: ``pillar`` is what it hangs on in an index, empty outside."""

    id: str
    label: Label
    pillar: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two columns and how they agree on the ``n`` entities that have both."""

    first: Series
    second: Series
    pearson: float
    spearman: float
    kendall: float
    n: int

    @property
    def within(self) -> bool:
        """Whether both hang on one pillar of an index."""
        return bool(self.first.pillar) and self.first.pillar == self.second.pillar

    @property
    def flag(self) -> str:
        """What a reader should notice: ``negative``, ``weak``, ``redundant`` or nothing."""
        if self.pearson < 0:
            return "negative"
        if self.pearson > REDUNDANT:
            return "redundant"
        return "weak" if self.within and self.pearson < WEAK else ""


def pairs(series: Sequence[Series], values: "Array") -> list[Pair]:
    """Compare every two columns of (entities, columns). Raises as `refuse_many`."""
    from egovcli.core.correlation import CORRELATIONS, matrix

    refuse_many(len(values))
    by_method = {method: matrix(values, method) for method in CORRELATIONS}
    return [
        Pair(
            first=series[i],
            second=series[j],
            n=int(by_method["pearson"].rows[i, j]),
            **{method: float(found.values[i, j]) for method, found in by_method.items()},
        )
        for i, j in combinations(range(len(series)), 2)
    ]


def refuse_many(entities: int) -> None:
    """Refuse more entities than can be compared each with each.

    Raises:
        TooManyToCompare: there are more than 2,000.
    """
    if entities > MOST_ENTITIES:
        raise TooManyToCompare(entities=entities, limit=MOST_ENTITIES)


def rows(found: Sequence[Pair], year: int | None) -> Iterator[tuple[Cell, ...]]:
    """Write the pairs as rows of ``COLUMNS``; what cannot be told is empty."""
    for pair in found:
        inside = pair.first.pillar and pair.second.pillar
        relation = "within" if pair.within else "across" if inside else ""
        yield (
            pair.first.id,
            pair.first.label,
            pair.second.id,
            pair.second.label,
            year,
            _word("relation", relation),
            told(pair.pearson),
            told(pair.spearman),
            told(pair.kendall),
            pair.n,
            _word("flag", pair.flag),
        )


def agreement(pair: Pair) -> Message:
    """Say in words how far two series agree."""
    bounds = ((0.8, "closely"), (0.5, "partly"), (WEAK, "weakly"), (0.0, "hardly"))
    how = next((word for bound, word in bounds if pair.spearman >= bound), "opposite")
    return Message(
        "coherence.note.agree",
        first=pair.first.label,
        second=pair.second.label,
        how=Message(f"coherence.how.{how}"),
        rho=round(pair.spearman, 2),
        n=pair.n,
    )


def _word(kind: str, word: str) -> Message | None:
    return Message(f"coherence.{kind}.{word}") if word else None


def notes(found: Sequence[Pair]) -> list[Message]:
    """Say what the strongest and the weakest agreement are, and what the columns mean."""
    known = sorted((p for p in found if p.spearman == p.spearman), key=lambda p: -p.spearman)
    ends = known if len(known) <= 3 else [known[0], known[-1]]
    return [
        *map(agreement, ends),
        Message("coherence.note.pairs"),
        Message("coherence.note.flags", weak=WEAK, redundant=REDUNDANT),
    ]
