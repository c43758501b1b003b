"""The nouns of composite indices: how an index is built, and the matrix it is built from.

An index is a tree: components (indicators) hang on pillars, pillars on other pillars or on
the index itself, to any depth. Every pillar has its own weights and its own aggregation.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from egovcli.model import Direction, Label, Source

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Parameters = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A method of one of the Handbook's steps, by name, with its parameters."""

    method: str
    parameters: Parameters = field(default_factory=dict)

    def __str__(self) -> str:
        """Write it as a person reads it: ``min-max (low 1, high 10)``."""
        inside = ", ".join(f"{name} {value}" for name, value in self.parameters.items())
        return f"{self.method} ({inside})" if inside else self.method


class Parameter(NamedTuple):
    """What a method takes by a name: a type of TOML values, and whether it must be given."""

    type: str
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """An indicator as an ingredient of an index.

    ``direction`` says which end is good. The figure is divided by ``denominator`` (another
    indicator) and multiplied by ``per``. A figure equal to ``missing_if`` stands for none.
    ``normalisation`` is its own method, where that is not the index's; ``parameters`` holds
    what its column alone needs, such as goalposts.
    """

    id: str
    parent: str = ""
    label: Label | None = None
    weight: float | None = None
    direction: Direction = "higher"
    unit: str = ""
    denominator: str = ""
    per: float = 1.0
    missing_if: float | None = None
    normalisation: str = ""
    parameters: Parameters = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pillar:
    """A group of components or of other pillars, or (with no parent) the index itself.

    ``multiply_by`` stretches the aggregate: the plain mean of eight dimensions times 8 is
    their sum.
    """

    id: str
    parent: str = ""
    label: Label | None = None
    weight: float | None = None
    weighting: Step
    aggregation: Step
    multiply_by: float = 1.0


Node = Component | Pillar


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What happens to missing, constant, tied and negative values: never a silent default.

    ``missing``: ``leave-out`` (no score for an entity with a gap), ``average-available`` (the
    weights of what is there are rescaled) or ``error``. ``constant`` (an indicator with one
    value for all) and ``negative``: ``error``, ``leave-out`` or ``keep``. ``tied``: which of
    their places tied entities share: ``min`` (the better), ``max``, ``average`` or ``dense``.
    ``zero``, of a score of zero or less where the mean has no meaning: ``error``, or
    ``leave-out`` (no score).
    """

    missing: str
    constant: str
    tied: str
    negative: str
    zero: str = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening:
    """The share of figures below which an entity or an indicator is left out.

    ``when`` is ``before-imputation`` or ``after-imputation``.
    """

    entities: float = 0.0
    indicators: float = 0.0
    when: str = "before-imputation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertainty:
    """What could have been chosen otherwise: what `egov robustness` varies by default.

    ``noise`` is the share by which every weight may be wrong; ``alternatives`` has, for each
    choice (``normalisation``, ``aggregation``, ``imputation``, ``treatment``), the methods to
    try beside the index's own; with ``drop_one`` every component is left out in turn.
    """

    draws: int = 10_000
    noise: float = 0.25
    alternatives: Mapping[str, tuple[Step, ...]] = field(default_factory=dict)
    drop_one: bool = False


@dataclass(frozen=True, kw_only=True)
class IndexDefinition:
    """How a composite index is built, by the steps of the OECD/JRC Handbook.

    ``pillars`` has the index itself first. ``version_of`` is the index that this is one
    version of, in force from the year ``first`` to ``last`` (None: open). ``published`` is the
    indicator that its publisher's own scores have. ``assumption`` says what is not known of
    it. ``bounds`` is ``per-year`` or ``all-years``: where a panel takes its extremes from.
    ``decimals``: to how many the scores are rounded before they are ranked (None: not at all).
    ``columns``: what a user's wide table calls the columns ``entity`` and ``year``, and how
    its numbers are written (``decimal``).
    """

    id: str
    label: Label
    unit: str = ""
    version_of: str = ""
    first: int | None = None
    last: int | None = None
    entities: str = "any"
    published: str = ""
    assumption: Label | None = None
    source: Source | None = None
    components: tuple[Component, ...]
    pillars: tuple[Pillar, ...]
    columns: Mapping[str, str] = field(default_factory=dict)
    policy: Policy
    screening: Screening = field(default_factory=Screening)
    imputation: Step = field(default_factory=lambda: Step(method="none"))
    treatment: Step = field(default_factory=lambda: Step(method="none"))
    normalisation: Step
    bounds: str = "per-year"
    decimals: int | None = None
    uncertainty: Uncertainty = field(default_factory=Uncertainty)

    @property
    def root(self) -> Pillar:
        """The index itself, as the top of its tree."""
        return self.pillars[0]

    @property
    def indicators(self) -> tuple[str, ...]:
        """Every indicator it reads: the components, then the denominators."""
        denominators = [c.denominator for c in self.components if c.denominator]
        return tuple(dict.fromkeys([*(c.id for c in self.components), *denominators]))

    @cached_property
    def _children(self) -> Mapping[str, tuple[Node, ...]]:
        found: dict[str, list[Node]] = {pillar.id: [] for pillar in self.pillars}
        nodes: tuple[Node, ...] = (*self.pillars[1:], *self.components)
        for node in nodes:
            found[node.parent or self.root.id].append(node)
        return {parent: tuple(nodes) for parent, nodes in found.items()}

    def children(self, pillar: str) -> tuple[Node, ...]:
        """What hangs directly on a pillar."""
        return self._children[pillar]

    def bottom_up(self) -> Iterator[Pillar]:
        """Go through the pillars, each after everything that hangs on it."""
        yield from self._below(self.root)

    def _below(self, pillar: Pillar) -> Iterator[Pillar]:
        for node in self.children(pillar.id):
            if isinstance(node, Pillar):
                yield from self._below(node)
        yield pillar

    def in_force(self, year: int) -> bool:
        """Tell whether this version is the one of a year."""
        return (self.first or year) <= year <= (self.last or year)

    def without(self, indicators: frozenset[str]) -> "IndexDefinition":
        """The same index without some indicators, and without pillars that this empties."""
        kept = tuple(c for c in self.components if c.id not in indicators)
        smaller = replace(self, components=kept)
        while empty := {p.id for p in smaller.pillars[1:] if not smaller.children(p.id)}:
            filled = tuple(p for p in smaller.pillars if p.id not in empty)
            smaller = replace(smaller, pillars=filled)
        return smaller


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Matrix:
    """The decision matrix: a float array entities × indicators, NaN = not published.

    ``groups`` puts every entity in a group, where a method asks for groups.
    """

    entities: tuple[str, ...]
    indicators: tuple[str, ...]
    values: "Array"
    groups: tuple[str, ...] = ()

    def column(self, indicator: str) -> "Array":
        """The figures of one indicator, (entities,)."""
        column: Array = self.values[:, self.indicators.index(indicator)]
        return column


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Panel:
    """One matrix per year: a float array years × entities × indicators, NaN = not published."""

    years: tuple[int, ...]
    entities: tuple[str, ...]
    indicators: tuple[str, ...]
    values: "Array"
    groups: tuple[str, ...] = ()

    def matrix(self, year: int) -> Matrix:
        """The matrix of one year."""
        return Matrix(
            entities=self.entities,
            indicators=self.indicators,
            values=self.values[self.years.index(year)],
            groups=self.groups,
        )
