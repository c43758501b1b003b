"""Errors of the matrix steps, which know rows and columns but not what they are called."""

from collections.abc import Sequence
from typing import Any, Self


class Positioned:
    """A mixin: the error says where by position until somebody who knows the names tells it.

    ``entity`` is a row, ``indicator`` (or ``component``) a column, ``entities`` and
    ``indicators`` are several of them, all counted from 0.
    """

    facts: dict[str, Any]

    def named(self, entities: Sequence[Any], indicators: Sequence[Any]) -> Self:
        """Give the same error with names in place of positions.

        >>> from egovcli.errors.aggregation import NotPositive
        >>> error = NotPositive(method="geometric-mean", entity=1, indicator=0, value=0.0)
        >>> error.named(["ha-noi", "hue"], ["papi-total"]).facts["entity"]
        'hue'
        """
        facts = dict(self.facts)
        if "component" in facts:
            facts["indicator"] = facts.pop("component")
        for fact, names in (("entity", entities), ("indicator", indicators)):
            if isinstance(facts.get(fact), int):
                facts[fact] = names[facts[fact]]
        for fact, names in (("entities", entities), ("indicators", indicators)):
            if fact in facts:
                facts[fact] = [names[i] if isinstance(i, int) else i for i in facts[fact]]
        make: Any = type(self)
        error: Self = make(**facts)
        return error
