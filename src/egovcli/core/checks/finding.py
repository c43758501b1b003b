"""What a check found, and the figures it looks at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from egovcli.model import Indicator, Observation

from .relations import Relations


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures to check and what is known about them.

    ``kinds`` says what an entity is (``province``, ``country``…): only entities of one kind
    are ranked or compared with one another. A unit that is not listed is of the kind ``""``.
    """

    observations: Sequence[Observation]
    indicators: Mapping[str, Indicator]
    kinds: Mapping[str, str] = field(default_factory=dict)
    relations: Relations = field(default_factory=Relations)


INDICES = ("index", "points", "percent", "score")


def is_count(indicator: Indicator) -> bool:
    """Say whether something was counted or measured whole, and not scored or divided."""
    return not indicator.unit.startswith(INDICES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fault that a check found.

    ``subject`` is the indicator or the relation that does not hold; ``printed`` what stands
    in the table, ``expected`` what the other figures say; ``facts`` fill the sentence
    ``checks.why.<check>``.
    """

    check: str
    subject: str
    entity: str
    indicator: str
    year: int
    as_of: str = ""
    printed: str
    expected: str
    sources: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Name the finding: the same fault has the same name tomorrow.

        >>> Finding(check="sums", subject="services-online", entity="nghe-an", year=2025,
        ...         as_of="2025-02-27", indicator="services-online", printed="1839",
        ...         expected="1841").id
        'sums/services-online/nghe-an/2025/2025-02-27'
        """
        parts = [self.check, self.subject, self.entity, str(self.year), self.as_of]
        return "/".join(part for part in parts if part)


Key = tuple[str, int, str, str, str, str]


def key(observation: Observation, indicator: str = "") -> Key:
    """Say which figure this is, whoever printed it; or the one of another indicator beside it."""
    o = observation
    return o.entity, o.year, o.as_of, o.start, o.kind, indicator or o.indicator


def by_key(observations: Sequence[Observation]) -> dict[Key, list[Observation]]:
    """Put the figures that say the same thing together."""
    found: dict[Key, list[Observation]] = {}
    for observation in observations:
        found.setdefault(key(observation), []).append(observation)
    return found


def year_figures(figures: Figures) -> Iterator[Observation]:
    """Go through the figures of whole years that somebody counted or measured."""
    for o in figures.observations:
        if not (o.as_of or o.start or o.kind):
            yield o


def ranked_lists(
    figures: Figures, indicator: str, first: int, last: int
) -> dict[tuple[int, str, str], list[Observation]]:
    """Sort the figures of an indicator into lists of one year, day and kind of entity."""
    lists: dict[tuple[int, str, str], list[Observation]] = {}
    for o in figures.observations:
        if o.indicator == indicator and first <= o.year <= last and not o.kind:
            lists.setdefault((o.year, o.as_of, figures.kinds.get(o.entity, "")), []).append(o)
    return lists
