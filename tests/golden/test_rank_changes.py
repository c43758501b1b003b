"""Every change of rank of PCI, PAPI and DTI, every pair of years, every province.

The places are those of ``egov score`` where the components are complete, else those of the
printed totals; the parts must add up to the change exactly, and what does not compare across
the years (data/indicators: breaks; data/indices: versions) must be all method.
"""

from itertools import combinations

import pytest

from egovcli.core import ranking
from egovcli.core.rank_change import DENOMINATOR, PARTS, rank_change
from egovcli.questions.explain.years import Asked, years

YEARS = {"pci": range(2006, 2023), "papi": range(2011, 2025), "dti": range(2020, 2025)}
PAIRS = [(i, a, b) for i, span in YEARS.items() for a, b in combinations(span, 2)]
METHOD = PARTS.index("method")


def places(two, number):
    """Entity → place of one of the two years, computed apart from what is tested."""
    if two.pair:
        made = two.pair[number].composite
        return dict(zip(made.entities, made.ranks, strict=True))
    figures = two.totals[number].figures
    ranks = ranking.rank([o.value for o in figures.values()])
    return dict(zip(figures, ranks, strict=True))


@pytest.mark.parametrize(("index", "since", "until"), PAIRS)
def test_the_parts_of_every_change_add_up_exactly(index, since, until):
    two = years(Asked(index=index), since, until)
    change = rank_change(two.mixture.scores, two.mixture.covered)

    both = two.mixture.covered.all(axis=0)
    assert both.sum() >= 3
    assert change.won.dtype.kind == "i"
    assert (
        change.won.sum(axis=0)[both] == DENOMINATOR * (change.before - change.after)[both]
    ).all()
    for number, found in enumerate((change.before, change.after)):
        printed = places(two, number)
        for entity, place in zip(two.mixture.entities, found.tolist(), strict=True):
            assert place == (printed.get(entity) or 0)


@pytest.mark.parametrize(("index", "since", "until"), PAIRS)
def test_what_does_not_compare_is_all_method(index, since, until):
    two = years(Asked(index=index), since, until)
    change = rank_change(two.mixture.scores, two.mixture.covered)
    broken_total = two.totals and len(two.breaks) == 2
    same_method = bool(two.pair) and len(two.comparable) == len(two.pair[0].definition.components)

    if broken_total:
        assert (change.won[PARTS.index("own-data")] == 0).all()
    elif same_method and two.pair[0].definition.id == two.pair[1].definition.id:
        assert (change.won[METHOD] == 0).all()
    assert (change.won[PARTS.index("bounds")] == 0).all()  # nothing is stretched in these three
