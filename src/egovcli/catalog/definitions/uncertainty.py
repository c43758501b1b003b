"""The table ``[robustness]`` of a definition: what could have been chosen otherwise."""

from typing import Any

from egovcli.catalog.definitions.document import Document, Values, dotted
from egovcli.catalog.definitions.keys import ROBUSTNESS
from egovcli.definitions import Step, Uncertainty
from egovcli.errors.indices import WrongNumber

CHOICES = tuple(name for name, key in ROBUSTNESS.items() if key.type == "methods")


def uncertainty(document: Document, values: Values) -> Uncertainty:
    """Make the noun of a checked table; an absent key has its default."""
    if values.get("draws", 1) < 1:
        _wrong(document, "draws", values)
    if not 0 <= values.get("noise", 0) < 1:
        _wrong(document, "noise", values)
    return Uncertainty(
        **{key: values[key] for key in ("draws", "noise", "drop_one") if key in values},
        alternatives={c: tuple(map(_step, values[c])) for c in CHOICES if c in values},
    )


def _wrong(document: Document, key: str, values: Values) -> None:
    at = ("robustness", key)
    document.fault(WrongNumber, at, key=dotted(at), value=values[key])


def _step(method: Any) -> Step:
    if isinstance(method, str):
        return Step(method=method)
    parameters = {name: value for name, value in method.items() if name != "method"}
    return Step(method=method["method"], parameters=parameters)
