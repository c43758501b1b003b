"""A claim to be explained, and what an explanation is."""

from dataclasses import dataclass

from egovcli.core.audit.claims import Book
from egovcli.core.audit.evaluation import Formula, Steps, Values
from egovcli.core.audit.intervals import Interval
from egovcli.core.audit.verdicts import Finding, counts_only
from egovcli.core.audit.wording import Wording, hedged
from egovcli.core.audit.writing import arithmetic
from egovcli.model import Label

MOST_FIGURES = 12  # of one claim that are tried one after another


@dataclass(frozen=True, slots=True)
class Repair:
    """One explanation: its kind, the figure it changes, what to, and the arithmetic."""

    kind: str
    figure: str
    value: Label
    arithmetic: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """One article with what was found of each of its claims, and what may explain it."""

    book: Book
    findings: tuple[tuple[Finding, tuple[Repair, ...]], ...]
    all_explained: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """A claim to be explained, with all that was found about the others of the text."""

    book: Book
    finding: Finding
    others: dict[str, list[Finding]]
    steps: Steps

    @property
    def formula(self) -> Formula:
        """The formula that the printed figure is compared with."""
        assert self.finding.formula is not None
        return self.finding.formula

    @property
    def known(self) -> Values:
        """The ingredients of the formula."""
        return {n: self.book.known[n].ingredient for n in self.formula.occurrences}

    @property
    def wanted(self) -> Interval:
        """What the printed figure stands for."""
        figure = self.book.known[self.finding.target]
        whole = figure.count and counts_only(self.book, self.formula)
        return figure.ingredient if whole else figure.plain

    def counts(self) -> list[str]:
        """Name the counts in the formula, the first ones."""
        own = [n for n in self.formula.occurrences if self.book.known[n].count and self.digits(n)]
        return own[:MOST_FIGURES]

    def digits(self, name: str) -> str:
        """Give the digits of a printed count, nothing for a number from elsewhere."""
        printed = self.book.printed.get(name)
        return str(abs(int(printed.value))) if printed else ""

    def equation(self, instead: dict[str, Label], less: Label | None = None) -> Label:
        """Write the claim with other numbers in the place of some, or less by a number."""

        def write(lang: str) -> str:
            words = {name: label.in_language(lang) for name, label in instead.items()}
            target = self.finding.target
            own = self.book.article.lang
            printed = words.get(target) or hedged(self.book.printed[target], lang, own)
            excess = f" − {less.in_language(lang)}" if less else ""
            return f"{arithmetic(self.book, self.formula, lang, words)}{excess} = {printed}"

        return Wording(write)


def by_figure(findings: list[Finding]) -> dict[str, list[Finding]]:
    """Sort findings by the figures in their formulas."""
    index: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.target and finding.formula:
            for name in finding.formula.occurrences:
                index.setdefault(name, []).append(finding)
    return index
