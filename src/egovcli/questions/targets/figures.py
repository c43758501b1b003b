"""Which targets are asked about, and the figures that bear on them."""

from collections.abc import Iterable
from dataclasses import dataclass

from egovcli.catalog import Catalog, coverage, entities, indicators, targets
from egovcli.core.target_facts import ADDED, last_day
from egovcli.errors.rank import Together, WrongOption
from egovcli.model import MERGER, Entity, Observation
from egovcli.model.targets import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a question looks: always, at the figures of a year, or as known on a day."""

    year: int | None = None
    on: str | None = None

    def __post_init__(self) -> None:
        if self.year and self.on:
            raise Together(first="--year", second="--on")
        if self.on and not _is_day(self.on):
            raise WrongOption(option="--on", value=self.on, choices=["2020-12-31"])

    @property
    def day(self) -> str:
        """The last day that counts; empty for always."""
        return self.on or (f"{self.year}-12-31" if self.year else "")

    @property
    def entity_year(self) -> int | None:
        """The year whose units are asked for: the 34 from the day of the merger."""
        return int(self.day[:4]) if self.day >= MERGER else None

    def sees(self, o: Observation) -> bool:
        """Tell whether a figure counts; a plan counts once its year has begun."""
        if self.year:
            return o.year == self.year
        seen_from = f"{o.year}-01-01" if o.kind == "plan" else last_day(o.year, o.as_of)
        return not self.on or seen_from <= self.on

    def knows(self, target: Target) -> bool:
        """Tell whether a document existed; one without a date is taken to."""
        return not self.day or not target.published[:1].isdigit() or target.published <= self.day


def asked(words: Iterable[str], moment: Moment) -> list[Target]:
    """Find the targets that words mean, or take them all.

    Raises:
        UnknownName: a word means none. Faults: the file of a target is wrong.
    """
    named = {t.id: t for word in words for t in targets.find(word)}
    every = list(named.values()) if named else list(targets.all_targets())
    return [target for target in every if moment.knows(target)]


def of_entity(
    catalog: Catalog, wanted: Iterable[Target], entity: Entity, moment: Moment
) -> list[Observation]:
    """Read what is known of one entity; only the datasets that the targets are about."""
    series = _series(wanted)
    datasets = {e.dataset for e in coverage.coverage() if e.indicator in series}
    found = catalog.entity_observations([entity], sorted(datasets | {PLANS}))
    return [o for o in found if o.indicator in series and moment.sees(o)]


def of_all(
    catalog: Catalog, wanted: Iterable[Target], moment: Moment
) -> dict[str, list[Observation]]:
    """Read every figure that the targets are about, by entity."""
    known = indicators.all_indicators()
    found: dict[str, list[Observation]] = {}
    for id_ in sorted(_series(wanted) & known.keys()):
        for o in catalog.observations(known[id_]):
            if moment.sees(o):
                found.setdefault(o.entity, []).append(o)
    return found


PLANS = "targets"
"""The dataset of the additions that are planned; planned figures count in no coverage."""


def _series(wanted: Iterable[Target]) -> set[str]:
    """Name the series that bear on targets, what is planned to be added among them."""
    counts = {count for t in wanted for count in (t.numerator, t.denominator) if count}
    return counts | {t.indicator for t in wanted} | {count + ADDED for count in counts}


def units_at(target: Target, moment: Moment) -> tuple[Entity, ...]:
    """Give every entity that a league table of a target could hold, of one set of provinces."""
    late = min(target.by, moment.day or target.by) >= MERGER
    provinces = entities.units() if late else entities.provinces()
    nation = entities.by_id()["VNM"]
    return (*provinces, *entities.ministries(), nation)


def _is_day(text: str) -> bool:
    from datetime import date

    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
