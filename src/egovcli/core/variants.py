"""The variants of an index: what else its steps could have been, each worked out once.

Steps that give the same matrix are computed once; what differs only in weights or in the
aggregation shares it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod
from typing import Any

import numpy as np

from egovcli.core import tree
from egovcli.core.array import Array
from egovcli.core.composite import Composite
from egovcli.core.robustness import Assumptions, Variant
from egovcli.core.weighted import Branch
from egovcli.definitions import Component, IndexDefinition, Matrix, Node, Pillar, Step
from egovcli.errors import DataError
from egovcli.errors.robustness import CannotVary, TooManyVariants
from egovcli.model import Message

CHOICES = ("normalisation", "aggregation", "imputation", "treatment", "drop-one")
MOST_VARIANTS = 10_000

Score = Callable[[IndexDefinition], Composite]
Alternatives = Mapping[str, Sequence[Step]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertain:
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
    """
    definition = as_defined.definition
    levels = {
        choice: (own, *(step for step in other[choice] if step != own))
        for choice in CHOICES
        if choice in other and (own := _own(definition, choice))
    }
    count = prod(map(len, levels.values()))
    if count > MOST_VARIANTS:
        raise TooManyVariants(variants=count, limit=MOST_VARIANTS)
    works = _Works(score=score, as_defined=as_defined, cache={})
    combinations = [dict(zip(levels, steps, strict=True)) for steps in product(*levels.values())]
    return Uncertain(
        entities=works.ranked,
        knobs=works.knobs,
        choices=tuple(
            (choice, tuple(str(step) for step in steps)) for choice, steps in levels.items()
        ),
        assumptions=Assumptions(
            levels=tuple(map(len, levels.values())),
            variants=[works.variant(combination) for combination in combinations],
            knobs=len(works.knobs),
            noise=noise,
        ),
    )


def _own(definition: IndexDefinition, choice: str) -> Step:
    if choice == "drop-one":
        return Step(method="none")
    if choice == "aggregation":
        return definition.root.aggregation
    step: Step = getattr(definition, choice)
    return step


@dataclass(frozen=True, slots=True, kw_only=True)
class _Works:
    score: Score
    as_defined: Composite
    cache: dict[tuple[str, ...], Composite]

    @property
    def ranked(self) -> tuple[str, ...]:
        scored = ~np.isnan(self.as_defined.scores)
        return tuple(e for e, has in zip(self.as_defined.entities, scored, strict=True) if has)

    @property
    def knobs(self) -> tuple[str, ...]:
        definition = self.as_defined.definition
        nodes: tuple[Node, ...] = (*definition.pillars[1:], *definition.components)
        return tuple(node.id for node in nodes)

    def variant(self, steps: Mapping[str, Step]) -> Variant:
        own = self.as_defined.definition
        changed = {c: s for c, s in steps.items() if s != _own(own, c)}
        try:
            composite = self._composite(changed)
            definition = _aggregated(composite.definition, changed.get("aggregation"))
            normalised = composite.normalised
            if "drop-one" in changed:
                definition = definition.without(frozenset([changed["drop-one"].method]))
            scores, weights = tree.build_up(definition, normalised)
        except DataError as reason:
            raise _cannot(changed, Message(reason.key(), **reason.facts)) from reason
        values = self._rows(changed, composite, normalised, scores)
        return Variant(values=values, tree=self._branch(definition, normalised, weights, values))

    def _composite(self, changed: Mapping[str, Step]) -> Composite:
        """The index with other steps before aggregation."""
        before = {c: s for c, s in changed.items() if c not in ("aggregation", "drop-one")}
        if not before:
            return self.as_defined
        key = tuple(f"{choice} {step}" for choice, step in before.items())
        if key not in self.cache:
            steps: dict[str, Any] = before
            self.cache[key] = self.score(replace(self.as_defined.definition, **steps))
        return self.cache[key]

    def _rows(
        self, changed: Mapping[str, Step], composite: Composite, matrix: Matrix, scores: Matrix
    ) -> Array:
        """The rows of those who have a score as defined; they must have one here too."""
        places = {entity: row for row, entity in enumerate(composite.entities)}
        lost = [e for e in self.ranked if e not in places or np.isnan(scores.values[places[e], 0])]
        if lost:
            raise _cannot(changed, Message("robustness.reason.lost", entities=lost[:3]))
        return matrix.values[[places[entity] for entity in self.ranked]]

    def _branch(
        self, definition: IndexDefinition, matrix: Matrix, weights: tree.Weights, values: Array
    ) -> Branch:
        columns = {name: place for place, name in enumerate(matrix.indicators)}
        knobs = {name: place for place, name in enumerate(self.knobs)}
        gaps = bool(np.isnan(values).any())

        def branch(pillar: Pillar) -> Branch:
            nodes = definition.children(pillar.id)
            return Branch(
                children=tuple(
                    columns[n.id] if isinstance(n, Component) else branch(n) for n in nodes
                ),
                weights=weights[pillar.id],
                knobs=tuple(knobs[n.id] for n in nodes),
                # With gaps the weights of what is there are rescaled for each entity.
                method="" if gaps or pillar.aggregation.parameters else pillar.aggregation.method,
                function=_aggregation(pillar, definition.policy.missing),
                multiply_by=pillar.multiply_by,
            )

        return branch(definition.root)


def _aggregated(definition: IndexDefinition, step: Step | None) -> IndexDefinition:
    """The index with another aggregation at every pillar that had the index's own."""
    if step is None:
        return definition
    own = definition.root.aggregation
    pillars = tuple(
        replace(pillar, aggregation=step) if pillar.aggregation == own else pillar
        for pillar in definition.pillars
    )
    return replace(definition, pillars=pillars)


def _aggregation(pillar: Pillar, missing: str) -> Callable[[Array, Array], Array]:
    return lambda scores, weights: tree.aggregate(pillar, scores, weights, missing)


def _cannot(changed: Mapping[str, Step], reason: Message) -> CannotVary:
    return CannotVary(
        choice=[Message(f"robustness.choice.{choice}") for choice in changed],
        level=[str(step) for step in changed.values()],
        reason=reason,
    )
