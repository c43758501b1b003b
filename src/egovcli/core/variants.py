"""The variants of an index: what else its steps could have been, each worked out once.

Steps that give the same matrix are computed once; what differs only in weights or in the
aggregation shares it. Where weights do not follow from the figures, a component is left out by
giving it the weight 0, so that all of its kind are scored at once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from egovcli.core import branches, tree
from egovcli.core.composite import Composite, renormalised
from egovcli.core.robustness import Assumptions, Variant
from egovcli.definitions import IndexDefinition, Node, Step
from egovcli.errors import DataError
from egovcli.errors.robustness import CannotVary, OwnWeights, TooManyVariants
from egovcli.model import Message

DROP = "drop-one"
CHOICES = ("normalisation", "aggregation", "imputation", "treatment", DROP)
KEEP_ALL = Step(method="none")
MOST_VARIANTS = 10_000

Score = Callable[[IndexDefinition], Composite]
Rows = NDArray[np.int64]
Alternatives = Mapping[str, Sequence[Step]]


class Uncertain(NamedTuple):
    """The assumptions of an index, and what the numbers in them are called.

    ``entities`` are those with a score as defined. ``knobs`` are the pillars and components
    whose weights can vary; ``choices`` the choices of a method with all their alternatives,
    the index's own first.
    """

    entities: tuple[str, ...]
    knobs: tuple[str, ...]
    choices: tuple[tuple[str, tuple[str, ...]], ...]
    assumptions: Assumptions


def uncertain(score: Score, as_defined: Composite, other: Alternatives, noise: float) -> Uncertain:
    """Work out every combination of alternatives.

    Args:
        score: scores an index, built differently, on the same figures.
        as_defined: the index as its definition says.
        other: choice (of ``CHOICES``) → its alternatives; those of ``drop-one`` name the
            component left out.
        noise: how far weights vary, as a share.

    Raises:
        CannotVary: an alternative cannot be computed, or leaves an entity without a score.
        TooManyVariants: there are more than 10,000 combinations.
        OwnWeights: the index gives every entity weights of its own.
    """
    levels = _levels(as_defined.definition, other)
    works = _works(score, as_defined)
    drops = [step.method for step in levels.get(DROP, (KEEP_ALL,))]
    methods = [name for name in levels if name != DROP]
    for steps in product(*(levels[name] for name in methods)):
        works.add(dict(zip(methods, steps, strict=True)), drops)
    return Uncertain(
        entities=works.ranked,
        knobs=works.knobs,
        choices=tuple((choice, tuple(map(str, steps))) for choice, steps in levels.items()),
        assumptions=Assumptions(
            levels=tuple(map(len, levels.values())),
            variants=works.variants,
            knobs=len(works.knobs),
            noise=noise,
            decimals=as_defined.definition.decimals,
            kinds=np.array(works.kinds),
            kept=np.array(works.kept) if DROP in levels else None,
        ),
    )


def _levels(definition: IndexDefinition, other: Alternatives) -> dict[str, tuple[Step, ...]]:
    """The alternatives of each choice, the index's own first."""
    if any(pillar.weighting.method == tree.DOUBT for pillar in definition.pillars):
        raise OwnWeights(index=definition.label, method=tree.DOUBT)
    levels = {
        choice: (own, *(step for step in other[choice] if step != own))
        for choice in CHOICES
        if choice in other and (own := _own(definition, choice))
    }
    count = prod(map(len, levels.values()))
    if count > MOST_VARIANTS:
        raise TooManyVariants(variants=count, limit=MOST_VARIANTS)
    return levels


def _works(score: Score, as_defined: Composite) -> "_Works":
    definition = as_defined.definition
    nodes: tuple[Node, ...] = (*definition.pillars[1:], *definition.components)
    scored = zip(as_defined.entities, as_defined.scores.tolist(), strict=True)
    return _Works(
        score=score,
        as_defined=as_defined,
        ranked=tuple(entity for entity, known in scored if known == known),
        knobs=tuple(node.id for node in nodes),
    )


def _own(definition: IndexDefinition, choice: str) -> Step:
    if choice == DROP:
        return KEEP_ALL
    if choice == "aggregation":
        return definition.root.aggregation
    step: Step = getattr(definition, choice)
    return step


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Works:
    """Makes variants; what several share before the aggregation is kept in ``cache``.

    ``kinds`` and ``kept`` are as in `Assumptions`, and grow with every combination.
    """

    score: Score
    as_defined: Composite
    ranked: tuple[str, ...]
    knobs: tuple[str, ...]
    cache: dict[tuple[str, ...], tuple[Composite, Rows]] = field(default_factory=dict)
    variants: list[Variant] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)
    kept: list[list[float]] = field(default_factory=list)

    def add(self, steps: Mapping[str, Step], drops: Sequence[str]) -> None:
        """Work out one combination of methods, with each of ``drops`` left out in turn."""
        own = self.as_defined.definition
        changed = {c: s for c, s in steps.items() if s != _own(own, c)}
        definition = self._append(changed)
        whole = len(self.variants) - 1
        heavy = set(drops) if definition is None else branches.irreplaceable(definition)
        for drop in drops:
            again = drop in heavy and drop != KEEP_ALL.method
            if again:
                self._append({**changed, DROP: Step(method=drop)})
            self.kinds.append(len(self.variants) - 1 if again else whole)
            self.kept.append([float(knob != drop) for knob in self.knobs])

    def _append(self, changed: Mapping[str, Step]) -> IndexDefinition | None:
        """Add a variant; give its definition where its weights do not follow from figures."""
        try:
            composite, rows = self._before_aggregation(changed)
            definition = branches.aggregated(composite.definition, changed.get("aggregation"))
            if DROP in changed:
                definition = definition.without(frozenset([changed[DROP].method]))
            values = composite.normalised.values[rows]
            known = weights = branches.known_weights(definition, values)
            if weights is None:
                scores, weights = tree.build_up(definition, composite.normalised)
                self._refuse(changed, np.isnan(scores.values[rows, 0]))
        except DataError as reason:
            raise _cannot(changed, Message(reason.key(), **reason.facts)) from reason
        columns, gaps = composite.normalised.indicators, bool(np.isnan(values).any())
        made = branches.branch(definition, weights, columns, self.knobs, gaps)
        self.variants.append(Variant(values=values, tree=made))
        return None if known is None else definition

    def _before_aggregation(self, changed: Mapping[str, Step]) -> tuple[Composite, Rows]:
        """The index with other steps before the aggregation, and the rows of the ranked."""
        before = {c: s for c, s in changed.items() if c not in ("aggregation", DROP)}
        key = tuple(f"{choice} {step}" for choice, step in before.items())
        if key not in self.cache:
            composite = self._scored(before)
            places = {entity: row for row, entity in enumerate(composite.entities)}
            rows = np.array([places.get(entity, -1) for entity in self.ranked])
            self._refuse(changed, rows < 0)
            self.cache[key] = composite, rows
        return self.cache[key]

    def _scored(self, changed: dict[str, Step]) -> Composite:
        own: IndexDefinition = self.as_defined.definition
        if not changed:
            return self.as_defined
        if "normalisation" in changed and own.bounds == "per-year":
            others = {c: step for c, step in changed.items() if c != "normalisation"}
            treated, _ = self._before_aggregation(others)
            return renormalised(treated, changed["normalisation"])
        steps: dict[str, Any] = changed
        return self.score(replace(own, **steps))

    def _refuse(self, changed: Mapping[str, Step], lost: NDArray[np.bool_]) -> None:
        """Refuse an alternative without which an entity would have a score."""
        if lost.any():
            names = [self.ranked[row] for row in np.flatnonzero(lost)[:3]]
            raise _cannot(changed, Message("robustness.reason.lost", entities=names))


def _cannot(changed: Mapping[str, Step], reason: Message) -> CannotVary:
    return CannotVary(
        choice=[Message(f"robustness.choice.{choice}") for choice in changed],
        level=[str(step) for step in changed.values()],
        reason=reason,
    )
