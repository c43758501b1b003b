"""Viet Nam's e-government figures: rank, compose, check, audit.

The questions of the command line are functions here; each returns a small typed table with
``to_frame()`` and ``to_dicts()``. They are imported when first used.

>>> import egovcli
>>> egovcli.rank("papi-egovernance", year=2018, top=1).to_dicts()[0]["name"]
'Đà Nẵng'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from egovcli.questions.audit import audit
    from egovcli.questions.coherence import coherence
    from egovcli.questions.compare import compare
    from egovcli.questions.explain import explain
    from egovcli.questions.lists import list_kind
    from egovcli.questions.pasp import pasp
    from egovcli.questions.rank import rank
    from egovcli.questions.robustness import robustness
    from egovcli.questions.savings import estimate_savings
    from egovcli.questions.score import score
    from egovcli.questions.shows import show
    from egovcli.questions.target_check import target_check
    from egovcli.questions.trend import trend

__version__ = "0.1.0"
__all__ = [
    "audit",
    "coherence",
    "compare",
    "estimate_savings",
    "explain",
    "list_kind",
    "pasp",
    "rank",
    "robustness",
    "score",
    "show",
    "target_check",
    "trend",
]
_MODULES = {"estimate_savings": "savings", "list_kind": "lists", "show": "shows"}


def __dir__() -> list[str]:
    """Name the questions, also those not yet imported."""
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    """Import a question when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module 'egovcli' has no attribute {name!r}")
    return getattr(import_module(f"egovcli.questions.{_MODULES.get(name, name)}"), name)
