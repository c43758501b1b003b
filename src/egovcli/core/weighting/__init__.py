"""Step 6 of the Handbook, first half: how much each component counts.

Every method takes scores, (entities, components), higher being better, and gives weights,
(components,), none negative and all together 1. Methods that people decide look only at the
number of components; those that read the scores need them complete.

Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, pp. 31–33 and 89–101.
"""

from collections.abc import Callable

from egovcli.core.array import Array
from egovcli.core.weighting.ahp import ahp, consistency_ratio
from egovcli.core.weighting.benefit_of_doubt import BenefitOfTheDoubt, benefit_of_the_doubt
from egovcli.core.weighting.data_driven import critic, entropy, standard_deviation
from egovcli.core.weighting.factors import factor, pca
from egovcli.core.weighting.given import budget_allocation, equal, given
from egovcli.core.weighting.importance import equal_importance

WEIGHTINGS: dict[str, Callable[..., Array]] = {
    "equal": equal,
    "given": given,
    "budget-allocation": budget_allocation,
    "ahp": ahp,
    "pca": pca,
    "factor": factor,
    "entropy": entropy,
    "critic": critic,
    "standard-deviation": standard_deviation,
    "equal-importance": equal_importance,
}

__all__ = ["WEIGHTINGS", "BenefitOfTheDoubt", "benefit_of_the_doubt", "consistency_ratio"]
