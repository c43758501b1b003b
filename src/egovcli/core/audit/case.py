"""A claim to be explained, and what an explanation is."""

from dataclasses import dataclass

from egovcli.core.audit.claims import Book
from egovcli.core.audit.evaluation import Formula, Steps, Values, occurrences
from egovcli.core.audit.intervals import Interval
from egovcli.core.audit.numbers import Printed
from egovcli.core.audit.verdicts import Finding, counts_only
from egovcli.core.audit.writing import arithmetic, figure

MOST_FIGURES = 12  # of one claim that are tried one after another


@dataclass(frozen=True, slots=True)
class Repair:
    """One explanation: its kind, the figure it changes, what to, and the arithmetic."""

    kind: str
    figure: str
    value: str
    arithmetic: str


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
        return {n: self.book.known[n].ingredient for n in occurrences(self.formula)}

    @property
    def wanted(self) -> Interval:
        """What the printed figure stands for."""
        figure = self.book.known[self.finding.target]
        whole = figure.count and counts_only(self.book, self.formula)
        return figure.ingredient if whole else figure.plain

    @property
    def lang(self) -> str:
        """The language of the text."""
        return self.book.article.lang

    def counts(self) -> list[str]:
        """Name the counts in the formula, the first ones."""
        own = [n for n in occurrences(self.formula) if self.book.known[n].count and self.digits(n)]
        return own[:MOST_FIGURES]

    def digits(self, name: str) -> str:
        """Give the digits of a printed count, nothing for a number from elsewhere."""
        printed = self.book.printed.get(name)
        return str(abs(int(printed.value))) if printed else ""

    def equation(self, instead: dict[str, str]) -> str:
        """Write the claim with other numbers in the place of some."""
        target = self.finding.target
        printed = instead.get(target) or _as_said(self.book.printed[target], self.lang)
        return f"{arithmetic(self.book, self.formula, instead)} = {printed}"


def _as_said(printed: Printed, lang: str) -> str:
    return figure(printed, lang) if printed.hedge == "plain" else printed.text


def by_figure(findings: list[Finding]) -> dict[str, list[Finding]]:
    """Sort findings by the figures in their formulas."""
    index: dict[str, list[Finding]] = {}
    for finding in findings:
        if finding.target and finding.formula:
            for name in occurrences(finding.formula):
                index.setdefault(name, []).append(finding)
    return index
