"""An article made ready for judging: figures read, formulas parsed, names resolved."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
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
    TooMuchWork,
    TwiceNamed,
    UnknownFigure,
    UnreadableFigure,
    WrongName,
)
from egovcli.model import Message
from egovcli.model.articles import Article, Claim, Figure

Foreign = Callable[[str], Figure | None]
"""Gives a figure of another article by ``article:figure``."""
Lookup = Callable[[tuple[str, ...]], Fraction | None]
"""Gives a number of the built-in data, percent as hundredths, or nothing where it has none."""

MOST_NUMBERS, MOST_WORDS = 50_000, 200_000
"""Numbers, and words, in the formulas of one article: read within a second."""
TOLD = 10
"""After so many faults an article is refused anyway: near names and lookups cost too much."""

Reader = Callable[[str, str, str], Statement]
_NAME = re.compile(r"[^\W\d]\w*(?:[-@]\w+)*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Everything an article says, by name.

    ``printed`` and ``known`` hold figures and the numbers written in formulas;
    ``definitions`` stand after what they need, at the places of ``order``. ``counts`` names
    the whole counts that are not zero, each of which could be the whole of a share.
    """

    article: Article
    printed: Mapping[str, Printed]
    known: Mapping[str, Readings]
    definitions: Mapping[str, Node]
    order: Mapping[str, int]
    counts: Sequence[str]
    statements: tuple[tuple[Claim, Statement], ...]

    def formula(self, node: Node) -> Formula:
        """Give a formula together with the definitions it rests on."""
        if not self.definitions:
            return Formula(node)
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
        TooMuchWork: its formulas hold too many numbers or words; the rest is not read.
    """
    reading = _Reading(article)
    for figure in article.figures:
        reading.figure(figure)
    definitions = [reading.claim(c, read_formula) for c in article.definitions]
    claims = [reading.claim(c, read) for c in article.claims]
    nodes = {claim.id: said.sides[0] for claim, said in filter(None, definitions)}
    for claim, said in filter(None, (*definitions, *claims)):
        reading.resolve(claim, said, nodes, foreign)
        reading.look_up(claim, said, lookup)
    ordered = _ordered(article, nodes, reading.faults)
    if reading.faults:
        raise Faults(sorted(reading.faults, key=lambda fault: int(fault.facts["line"])))
    return Book(
        article=article,
        printed=reading.printed,
        known=reading.known,
        definitions=ordered,
        order={name: place for place, name in enumerate(ordered)},
        counts=[name for name, p in reading.printed.items() if p.whole and p.value],
        statements=tuple(filter(None, claims)),
    )


@dataclass(slots=True)
class _Reading:
    """What has been read of an article so far, and what is wrong with it."""

    article: Article
    printed: dict[str, Printed] = field(default_factory=dict)
    known: dict[str, Readings] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    faults: list[DataError] = field(default_factory=list)
    numbers: int = 0
    words: int = 0

    def figure(self, figure: Figure, id_: str = "") -> None:
        """Read a figure, under the name by which formulas call it."""
        try:
            if not id_:
                self.take(figure.id)
            self.value(id_ or figure.id, figure)
        except DataError as fault:
            self.wrong(figure.line, fault)

    def value(self, id_: str, figure: Figure) -> None:
        if _DAY.fullmatch(figure.printed):
            self.known[id_] = _day(figure.printed)
        else:
            self.printed[id_] = parse(figure.printed, figure.lang)
            self.known[id_] = readings(self.printed[id_])

    def claim(self, claim: Claim, reader: Reader) -> tuple[Claim, Statement] | None:
        """Read what a claim or a definition says."""
        kind = "definition" if reader is read_formula else "claim"
        try:
            self.take(claim.id, kind)
            said = reader(claim.says, self.article.lang, claim.id)
        except DataError as fault:
            self.wrong(claim.line, fault)
            return None
        self.count(said)
        return claim, said

    def count(self, said: Statement) -> None:
        """Count what has been read, and stop where it is more than anybody prints."""
        self.numbers += len(said.literals)
        self.words += said.words
        for found, most in ((self.numbers, MOST_NUMBERS), (self.words, MOST_WORDS)):
            if found > most:
                raise TooMuchWork(limit=most)

    def take(self, name: str, kind: str = "figure") -> None:
        """Take a name: figures and definitions share theirs, claims have their own."""
        if not _NAME.fullmatch(name):
            raise WrongName(name=name)
        key = f"claim {name}" if kind == "claim" else name
        if key in self.taken or name == UNPRINTED:
            raise TwiceNamed(name=name)
        self.taken.add(key)

    def resolve(
        self, claim: Claim, said: Statement, nodes: Mapping[str, Node], foreign: Foreign
    ) -> None:
        """Find every figure that a formula names, and keep the numbers written in it."""
        for name in said.mentioned:
            if name in self.taken or name in nodes or name in self.known or name == UNPRINTED:
                continue
            if other := foreign(name):
                self.figure(other, name)
            else:
                near = _near(name, self.taken) if len(self.faults) < TOLD else []
                self.wrong(claim.line, UnknownFigure(name=name, near=near))
        self.printed |= said.literals
        self.known |= {name: readings(literal) for name, literal in said.literals.items()}

    def look_up(self, claim: Claim, said: Statement, lookup: Lookup) -> None:
        """Ask the built-in data for what a formula wants of it."""
        for name, words in said.lookups.items():
            if name in self.known or len(self.faults) >= TOLD:
                continue
            try:
                found = lookup(words)
            except DataError as fault:
                self.wrong(claim.line, fault)
                continue
            if found is not None:
                self.known[name] = exactly(point(found))

    def wrong(self, line: int, fault: DataError) -> None:
        """Note what is wrong, to report it with all the rest."""
        self.faults.append(at_line(self.article, line, fault))


def _day(text: str) -> Readings:
    try:
        return exactly(point(date.fromisoformat(text).toordinal()))
    except ValueError:
        raise UnreadableFigure(text=text) from None


def at_line(article: Article, line: int, fault: DataError) -> FaultAtLine:
    """Say in which file and on which line something is wrong."""
    return FaultAtLine(
        file=article.origin, line=str(line), what=Message(fault.key(), **fault.facts)
    )


def _near(name: str, own: set[str]) -> list[str]:
    from difflib import get_close_matches  # only needed when something is wrong

    return get_close_matches(name, [n for n in own if " " not in n], n=3)


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
        around = loop.args[1][::-1]  # each needs the next
        faults.append(at_line(article, lines[around[0]], DefinitionLoop(names=" → ".join(around))))
        return {}
    depth: dict[str, int] = {}
    for name in order:
        depth[name] = 1 + max((depth[used] for used in needs[name]), default=0)
        if depth[name] == DEEPEST + 1:
            faults.append(at_line(article, lines[name], TooDeep(limit=DEEPEST)))
    return {name: definitions[name] for name in order}
