"""An article made ready for judging: figures read, formulas parsed, names resolved."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter

from egovcli.core.audit.evaluation import Formula
from egovcli.core.audit.expressions import DEEPEST, UNPRINTED, read, read_formula
from egovcli.core.audit.figures import Readings, exactly, readings
from egovcli.core.audit.intervals import point
from egovcli.core.audit.nodes import Node, names
from egovcli.core.audit.numbers import Printed, parse
from egovcli.core.audit.statements import Statement
from egovcli.errors import DataError, Faults
from egovcli.errors.audit import (
    DefinitionLoop,
    FaultAtLine,
    TooDeep,
    TwiceNamed,
    UnknownFigure,
    UnreadableFigure,
)
from egovcli.model import Message
from egovcli.model.articles import Article, Claim, Figure

Foreign = Callable[[str], Figure | None]
"""Gives a figure of another article by ``article:figure``."""
Lookup = Callable[[tuple[str, ...]], Fraction | None]
"""Gives a number of the built-in data, percent as hundredths, or nothing where it has none."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Everything an article says, by name.

    ``printed`` and ``known`` hold figures and the numbers written in formulas;
    ``definitions`` stand after what they need, at the places of ``order``.
    """

    article: Article
    printed: Mapping[str, Printed]
    known: Mapping[str, Readings]
    definitions: Mapping[str, Node]
    order: Mapping[str, int]
    statements: tuple[tuple[Claim, Statement], ...]

    def formula(self, node: Node) -> Formula:
        """Give a formula together with the definitions it rests on."""
        needed: set[str] = set()
        waiting = names(node)
        while waiting:
            name = waiting.pop()
            if name in self.definitions and name not in needed:
                needed.add(name)
                waiting += names(self.definitions[name])
        order = sorted(needed, key=self.order.__getitem__)
        return Formula(node, tuple((name, self.definitions[name]) for name in order))


def read_article(article: Article, foreign: Foreign, lookup: Lookup) -> Book:
    """Read all figures, definitions and claims of an article.

    Raises:
        Faults: everything that is wrong with it, each with its line.
    """
    faults: list[DataError] = []
    figures = _figures(article, faults)
    definitions = _each(article, article.definitions, read_formula, faults)
    claims = _each(article, article.claims, read, faults)
    printed, known = dict(figures[0]), dict(figures[1])
    own = known.keys() | {claim.id for claim, _ in definitions} | {UNPRINTED}
    for claim, said in (*definitions, *claims):
        for name in said.mentioned:
            if name not in own and name not in known:
                if other := foreign(name):
                    printed[name] = parse(other.printed, other.lang)
                    known[name] = readings(printed[name])
                else:
                    faults.append(at_line(article, claim.line, _unknown(name, own)))
        printed |= said.literals
        known |= {name: readings(literal) for name, literal in said.literals.items()}
        for name, words in said.lookups.items():
            try:
                found = lookup(words)
            except DataError as fault:
                faults.append(at_line(article, claim.line, fault))
                continue
            if found is not None:
                known[name] = exactly(point(found))
    ordered = _ordered(article, {claim.id: said.sides[0] for claim, said in definitions}, faults)
    if faults:
        raise Faults(sorted(faults, key=lambda fault: int(fault.facts["line"])))
    return Book(
        article=article,
        printed=printed,
        known=known,
        definitions=ordered,
        order={name: place for place, name in enumerate(ordered)},
        statements=tuple(claims),
    )


def _figures(
    article: Article, faults: list[DataError]
) -> tuple[dict[str, Printed], dict[str, Readings]]:
    printed: dict[str, Printed] = {}
    known: dict[str, Readings] = {}
    for figure in article.figures:
        try:
            if figure.id in known:
                raise TwiceNamed(name=figure.id)
            if _DAY.fullmatch(figure.printed):
                known[figure.id] = _day(figure.printed)
            else:
                printed[figure.id] = parse(figure.printed, figure.lang)
                known[figure.id] = readings(printed[figure.id])
        except DataError as fault:
            faults.append(at_line(article, figure.line, fault))
    return printed, known


def _day(text: str) -> Readings:
    try:
        return exactly(point(date.fromisoformat(text).toordinal()))
    except ValueError:
        raise UnreadableFigure(text=text) from None


def _each(
    article: Article,
    claims: tuple[Claim, ...],
    reader: Callable[[str, str, str], Statement],
    faults: list[DataError],
) -> list[tuple[Claim, Statement]]:
    found = []
    for claim in claims:
        try:
            found.append((claim, reader(claim.says, article.lang, claim.id)))
        except DataError as fault:
            faults.append(at_line(article, claim.line, fault))
    return found


def at_line(article: Article, line: int, fault: DataError) -> FaultAtLine:
    """Say in which file and on which line something is wrong."""
    return FaultAtLine(
        file=article.origin, line=str(line), what=Message(fault.key(), **fault.facts)
    )


def _unknown(name: str, own: set[str]) -> UnknownFigure:
    from difflib import get_close_matches  # only needed when something is wrong

    near = get_close_matches(name, [n for n in own if n != UNPRINTED], n=3)
    return UnknownFigure(name=name, near=near)


def _ordered(
    article: Article, definitions: dict[str, Node], faults: list[DataError]
) -> dict[str, Node]:
    needs = {
        name: {used for used in names(node) if used in definitions}
        for name, node in definitions.items()
    }
    lines = {claim.id: claim.line for claim in article.definitions}
    try:
        order = list(TopologicalSorter(needs).static_order())
    except CycleError as loop:
        around = loop.args[1]
        faults.append(at_line(article, lines[around[0]], DefinitionLoop(names=" → ".join(around))))
        return {}
    depth: dict[str, int] = {}
    for name in order:
        depth[name] = 1 + max((depth[used] for used in needs[name]), default=0)
        if depth[name] == DEEPEST + 1:
            faults.append(at_line(article, lines[name], TooDeep(limit=DEEPEST)))
    return {name: definitions[name] for name in order}
