"""Whether the score of an entity is its own, so that it has parts."""

from egovcli.errors.robustness import NotOneByOne
from egovcli.questions.scoring import Scored


def one_by_one(one: Scored) -> Scored:
    """Refuse an index whose scores are not each entity's own.

    Raises:
        NotOneByOne: scores come of comparisons, or everybody has weights of their own.
    """
    from egovcli.core.aggregation import RANK_AGGREGATIONS
    from egovcli.core.tree import DOUBT

    for pillar in one.definition.pillars:
        for method in (pillar.aggregation.method, pillar.weighting.method):
            if method in RANK_AGGREGATIONS or method == DOUBT:
                raise NotOneByOne(index=one.definition.label, method=method)
    return one
