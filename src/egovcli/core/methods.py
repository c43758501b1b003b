"""The vocabulary of index definitions: step → method → the names of its parameters."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from egovcli.core import tree
from egovcli.core.aggregation import AGGREGATIONS, RANK_AGGREGATIONS
from egovcli.core.imputation import IMPUTATIONS, PANEL_IMPUTATIONS
from egovcli.core.normalisation import NORMALISATIONS
from egovcli.core.treatment import TREATMENTS
from egovcli.core.weighting import WEIGHTINGS, benefit_of_the_doubt

# What a method is given by the composite itself, and no definition can set.
_GIVEN = {"matrix", "cube", "years", "values", "direction", "scores", "weights", "points"}


def vocabulary() -> dict[str, dict[str, frozenset[str]]]:
    """Give every method of every step.

    >>> sorted(vocabulary()["normalisation"]["min-max"])
    ['high', 'highest', 'low', 'lowest']
    """
    steps: dict[str, Mapping[str, Callable[..., Any]]] = {
        "imputation": {**IMPUTATIONS, **PANEL_IMPUTATIONS},
        "treatment": TREATMENTS,
        "normalisation": NORMALISATIONS,
        "weighting": {**WEIGHTINGS, tree.DOUBT: benefit_of_the_doubt},
        "aggregation": {**AGGREGATIONS, **RANK_AGGREGATIONS},
    }
    return {
        step: {name: frozenset(inspect.signature(m).parameters) - _GIVEN for name, m in ms.items()}
        for step, ms in steps.items()
    }
