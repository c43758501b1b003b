"""The vocabulary of index definitions: step → method → its parameters."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from egovcli.core import tree
from egovcli.core.aggregation import AGGREGATIONS, RANK_AGGREGATIONS
from egovcli.core.imputation import IMPUTATIONS, PANEL_IMPUTATIONS
from egovcli.core.normalisation import NORMALISATIONS
from egovcli.core.treatment import TREATMENTS
from egovcli.core.weighting import WEIGHTINGS, benefit_of_the_doubt
from egovcli.definitions import Parameter

STEPS: dict[str, Mapping[str, Callable[..., Any]]] = {
    "imputation": {**IMPUTATIONS, **PANEL_IMPUTATIONS},
    "treatment": TREATMENTS,
    "normalisation": NORMALISATIONS,
    "weighting": {**WEIGHTINGS, tree.DOUBT: benefit_of_the_doubt},
    "aggregation": {**AGGREGATIONS, **RANK_AGGREGATIONS},
}

# What the composite itself gives a method, so that no definition sets it.
_GIVEN = {
    "imputation": {"matrix", "cube", "years"},
    "treatment": {"values"},
    "normalisation": {"values", "direction"},
    "weighting": {"scores", "points"},
    "aggregation": {"scores", "weights"},
}


def vocabulary() -> dict[str, dict[str, dict[str, Parameter]]]:
    """Give every method of every step with its parameters.

    >>> sorted(vocabulary()["normalisation"]["min-max"])
    ['high', 'highest', 'low', 'lowest']
    >>> vocabulary()["normalisation"]["goalposts"]["lowest"].required
    True
    """
    return {
        step: {name: _parameters(method, _GIVEN[step]) for name, method in methods.items()}
        for step, methods in STEPS.items()
    }


def _parameters(method: Callable[..., Any], given: set[str]) -> dict[str, Parameter]:
    return {
        name: Parameter(type=_type(p.annotation), required=p.default is inspect.Parameter.empty)
        for name, p in inspect.signature(method).parameters.items()
        if name not in given
    }


def _type(annotation: Any) -> str:
    """What a TOML file gives for a parameter of this type; groups are given by their column."""
    text = str(annotation)
    if annotation is bool:
        return "boolean"
    if annotation is str or "Literal" in text or "Sequence[str]" in text:
        return "text"
    if "Sequence" in text:
        return "numbers"
    return "any" if "str" in text else "number"
