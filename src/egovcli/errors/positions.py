"""Errors of the matrix steps, which know rows and columns but not what they are called."""

from collections.abc import Sequence
from typing import Any, Self

from egovcli.errors import EgovError


class Position(int):
    """A row or a column, counted from 0, that says itself as a spreadsheet counts: from 1.

    >>> from egovcli.messages import say
    >>> column = Position(2, "column")
    >>> column == 2, say(column.key, "en", **column.facts), say(column.key, "vi", **column.facts)
    (True, 'column 3', 'cột 3')
    """

    key: str

    def __new__(cls, place: int, kind: str) -> Self:
        """Make the position of a ``row`` or a ``column``."""
        position = super().__new__(cls, place)
        position.key = f"positions.{kind}"
        return position

    @property
    def facts(self) -> dict[str, str]:
        """What fills the sentence."""
        return {"number": str(self + 1)}


class Unplaced:
    """The column at work, when only the caller knows which one it is."""

    key = "positions.some-column"
    facts: dict[str, str] = {}  # noqa: RUF012 - never filled


class Positioned(EgovError):
    """A mixin: the error says where by position until somebody who knows the names tells it.

    ``entity`` is a row, ``indicator`` (or ``component``) a column, ``entities`` and
    ``indicators`` are several of them, all counted from 0. Until ``named`` is called the
    sentence speaks of “column 3”; a method that sees one column only (normalisation) says
    “the indicator” until ``at`` tells it which, or ``named`` is given that column's name alone.
    """

    def __init__(self, **facts: Any) -> None:
        if "component" in facts:
            facts["indicator"] = facts["component"]
        facts.setdefault("indicator", Unplaced)
        for fact, kind in (("entity", "row"), ("indicator", "column")):
            if isinstance(facts.get(fact), int):
                facts[fact] = Position(facts[fact], kind)
        for fact, kind in (("entities", "row"), ("indicators", "column")):
            if isinstance(facts.get(fact), list | tuple):
                several = facts[fact]
                facts[fact] = [Position(i, kind) if isinstance(i, int) else i for i in several]
        super().__init__(**facts)

    def at(self, component: int) -> Self:
        """Give the same error, said of one column.

        >>> from egovcli.errors.normalisation import ConstantIndicator
        >>> ConstantIndicator(value=5.0).at(2).named(["hue"], ["a", "b", "c"]).facts["indicator"]
        'c'
        """
        return self._with({**self.facts, "component": component})

    def named(self, entities: Sequence[Any], indicators: Sequence[Any]) -> Self:
        """Give the same error with names in place of positions.

        >>> from egovcli.errors.aggregation import NotPositive
        >>> error = NotPositive(method="geometric-mean", entity=1, indicator=0, value=0.0)
        >>> error.named(["ha-noi", "hue"], ["papi-total"]).facts["entity"]
        'hue'
        """
        facts = dict(self.facts)
        facts.pop("component", None)
        if facts.get("indicator") is Unplaced and len(indicators) == 1:
            facts["indicator"] = indicators[0]
        for fact, names in (("entity", entities), ("indicator", indicators)):
            if isinstance(facts.get(fact), int):
                facts[fact] = names[facts[fact]]
        for fact, names in (("entities", entities), ("indicators", indicators)):
            if isinstance(facts.get(fact), list | tuple):
                facts[fact] = [names[i] if isinstance(i, int) else i for i in facts[fact]]
        return self._with(facts)

    def _with(self, facts: dict[str, Any]) -> Self:
        make: Any = type(self)
        error: Self = make(**facts)
        return error
