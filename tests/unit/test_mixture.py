"""Scores of mixed years, for every way of normalising."""

import numpy as np
import pytest

from egovcli.core import composite, frozen
from egovcli.core.mixture import mixture
from egovcli.core.rank_change import DENOMINATOR, PARTS, rank_change
from egovcli.definitions import Component, IndexDefinition, Matrix, Pillar, Policy, Step
from egovcli.model import Label

NORMALISATIONS = (
    Step(method="none"),
    Step(method="min-max", parameters={"low": 1, "high": 100}),
    Step(method="min-max", parameters={"lowest": 0}),
    Step(method="z-score"),
    Step(method="rank"),
    Step(method="borda"),
    Step(method="share-of-best"),
    Step(method="percentile-rank"),
)


def definition(normalisation, components=("a", "b", "c"), weights=(1, 2, 3), missing="leave-out"):
    return IndexDefinition(
        id="mine",
        label=Label(vi="mine", en="mine"),
        components=tuple(
            Component(id=name, weight=weight, direction="higher")
            for name, weight in zip(components, weights, strict=True)
        ),
        pillars=(
            Pillar(
                id="mine",
                weighting=Step(method="given"),
                aggregation=Step(method="arithmetic-mean"),
            ),
        ),
        policy=Policy(missing=missing, constant="keep", tied="min", negative="keep"),
        normalisation=normalisation,
    )


def scored(rule, seed, entities=9, gaps=()):
    values = np.random.default_rng(seed).uniform(1, 9, (entities, len(rule.components))).round(2)
    for cell in gaps:
        values[cell] = np.nan
    names = tuple(f"e{i}" for i in range(seed % 3, seed % 3 + entities))
    indicators = tuple(component.id for component in rule.components)
    return composite.score(rule, Matrix(entities=names, indicators=indicators, values=values))


@pytest.mark.parametrize("normalisation", NORMALISATIONS, ids=str)
@pytest.mark.parametrize("seed", range(6))
def test_unmixed_years_are_the_years_themselves_and_parts_add_up(normalisation, seed):
    rule = definition(normalisation)
    before, after = scored(rule, seed), scored(rule, seed + 1, gaps=[(0, 1)])

    mixed = mixture(before, after, comparable={"a", "b", "c"})
    change = rank_change(mixed.scores, mixed.covered)

    for year, corner, ranks in (
        (before, (0, 0, 0), change.before),
        (after, (1, 1, 1), change.after),
    ):
        for entity, score, rank in zip(year.entities, year.scores, year.ranks, strict=True):
            place = mixed.entities.index(entity)
            if rank is None:
                assert ranks[place] == 0
            else:
                assert mixed.scores[corner][place] == pytest.approx(score)
                assert ranks[place] == rank
    both = mixed.covered.all(axis=0)
    moved = (change.before - change.after)[both]
    assert (change.won.sum(axis=0)[both] == DENOMINATOR * moved).all()


def test_without_a_scale_bounds_move_nobody():
    rule = definition(Step(method="none"))
    mixed = mixture(scored(rule, 3), scored(rule, 6), comparable={"a", "b", "c"})

    change = rank_change(mixed.scores, mixed.covered)

    assert (change.won[PARTS.index("bounds")] == 0).all()
    assert (change.won[PARTS.index("method")] == 0).all()


def test_the_same_figures_under_other_weights_are_all_method():
    first, second = (
        definition(Step(method="none")),
        definition(Step(method="none"), weights=(3, 2, 1)),
    )
    mixed = mixture(scored(first, 3), scored(second, 3), comparable={"a", "b", "c"})

    change = rank_change(mixed.scores, mixed.covered)

    assert change.won[PARTS.index("method")].any()
    assert (np.delete(change.won, PARTS.index("method"), axis=0) == 0).all()


def test_a_series_that_does_not_compare_goes_with_the_method():
    rule = definition(Step(method="none"))
    before, after = scored(rule, 3), scored(rule, 6)
    mixed = mixture(before, after, comparable=set())

    change = rank_change(mixed.scores, mixed.covered)

    assert (np.delete(change.won, PARTS.index("method"), axis=0) == 0).all()


def test_a_component_that_only_one_year_has_goes_with_the_method():
    first = definition(Step(method="none"))
    second = definition(Step(method="none"), components=("a", "b", "d"))
    mixed = mixture(scored(first, 3), scored(second, 6), comparable={"a", "b"})

    change = rank_change(mixed.scores, mixed.covered)

    assert change.won[PARTS.index("method")].any()
    assert (change.won.sum(axis=0) == DENOMINATOR * (change.before - change.after)).all()


@pytest.mark.parametrize("normalisation", NORMALISATIONS, ids=str)
def test_a_row_of_the_reference_comes_out_as_in_it(normalisation):
    made = scored(definition(normalisation), 4)
    figures = frozen.figures(made)

    found = frozen.normalised(made.definition, figures, figures, np.arange(len(figures)))

    assert found == pytest.approx(made.normalised.values)
