"""Findings that are known, each with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from egovcli.model import Label

from .finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A known finding, or ``count`` of them with one documented cause.

    ``id`` is the finding's; a ``*`` stands for any one part of it, and then the count must be
    exact. ``printed`` and ``expected`` are the finding's: with other figures it is a new one.
    """

    id: str
    reason: Label
    printed: str = ""
    expected: str = ""
    count: int = 1

    def covers(self, finding: Finding) -> bool:
        """Tell whether this is the known finding."""
        mine, its = self.id.split("/"), finding.id.split("/")
        same = len(mine) == len(its) and all(a in ("*", b) for a, b in zip(mine, its, strict=True))
        return same and self.printed in ("", finding.printed) and self._as_expected(finding)

    def _as_expected(self, finding: Finding) -> bool:
        return self.expected in ("", finding.expected)


@dataclass(frozen=True, slots=True)
class Sorted:
    """Findings that are new, those that are known, and known ones that no longer occur."""

    new: tuple[Finding, ...]
    known: tuple[tuple[Finding, Accepted], ...]
    gone: tuple[Accepted, ...]


def sort(findings: Sequence[Finding], accepted: Sequence[Accepted]) -> Sorted:
    """Tell new findings from known ones.

    Where an entry covers more or fewer findings than it counts, all of them are new and the
    entry is gone: which of them was meant cannot be told.
    """
    covered = {entry.id: [f for f in findings if entry.covers(f)] for entry in accepted}
    right = [entry for entry in accepted if len(covered[entry.id]) == entry.count]
    known = {f.id: (f, entry) for entry in right for f in covered[entry.id]}
    return Sorted(
        new=tuple(f for f in findings if f.id not in known),
        known=tuple(known[f.id] for f in findings if f.id in known),
        gone=tuple(entry for entry in accepted if entry not in right),
    )
