"""The only part that opens the project's data: tidy CSV and TOML in, nouns out.

`Catalog` is the data that a question is asked of: the shipped figures, with a user's figures
laid over them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from egovcli.catalog import coverage, entities, indicators, names, observations, sources
from egovcli.catalog.coverage import Coverage
from egovcli.errors.names import MergedProvince, UnknownName
from egovcli.model import Entity, Indicator, Label, Message, Observation, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """The shipped data under a user's ``overlay``.

    A figure of the overlay stands for the shipped one of the same entity, day and indicator.
    ``strangers`` are entities, and ``extras`` indicators, that only the user's table knows.
    """

    overlay: tuple[Observation, ...] = ()
    origin: Source | None = None
    strangers: tuple[Entity, ...] = ()
    extras: tuple[Indicator, ...] = ()

    def entity(self, word: str, year: int | None = None) -> Entity:
        """Find an entity by any spelling, among the units of a year first.

        Raises:
            UnknownName: nothing has the name; near names are offered.
            AmbiguousName: several things have it.
            MergedProvince: the province was merged before the year.
        """
        found = self.try_entity(word, year)
        if found is None:
            raise UnknownName(
                kind=Message("names.kind.entity"),
                see="egov list provinces",
                name=word,
                near=self.near_entities(word),
            )
        return found

    def try_entity(self, word: str, year: int | None = None) -> Entity | None:
        """Find an entity as `entity` does, or give None where nothing has the name."""
        if "@" in word and (unit := entities.by_id().get(word)):
            return unit
        for pool in self._pools(year):
            if exact := next((entity for entity in pool if entity.id == word), None):
                return exact
            if found := names.find_entity(word, pool):
                return found
        if year is not None and (gone := names.find_entity(word, entities.provinces())):
            successor = entities.by_id()[gone.successor]
            raise MergedProvince(
                name=gone.label, year=str(year), successor=successor.label, id=successor.id
            )
        return None

    def near_entities(self, word: str) -> list[str]:
        """Give at most three entities whose name is nearly a word."""
        pool = [*self.strangers, *entities.by_id().values()]
        return names.near_entities(word, pool)

    def indicator(self, word: str) -> Indicator:
        """Find an indicator by id or by its name in either language.

        Raises:
            UnknownName: no indicator has the name; near ones are offered.
        """
        found = self.try_indicator(word)
        if found is None:
            raise UnknownName(
                kind=Message("names.kind.indicator"),
                see="egov list indicators",
                name=word,
                near=self.near_indicators(word),
            )
        return found

    def try_indicator(self, word: str) -> Indicator | None:
        """Find an indicator as `indicator` does, or give None."""
        mine = {extra.id: extra for extra in self.extras}
        if word not in mine and (dataset := coverage.dataset_of(word)):
            return indicators.of_dataset(dataset)[word]
        if word in entities.by_id():  # no indicator is called like an entity
            return None
        if word in mine:
            return mine[word]
        every = {**indicators.all_indicators(), **mine}
        found = names.find_label(word, {i: indicator.label for i, indicator in every.items()})
        return every[found] if found else None

    def near_indicators(self, word: str) -> list[str]:
        """Give at most three indicators whose id or name is nearly a word."""
        every = (*indicators.all_indicators().values(), *self.extras)
        return names.near_labels(word, {i.id: i.label for i in every})

    def observations(self, indicator: Indicator) -> list[Observation]:
        """Give every figure of an indicator, planned ones too."""
        mine = [o for o in self.overlay if o.indicator == indicator.id]
        if not indicator.dataset:
            return mine
        shipped = list(observations.of_indicator(indicator.dataset, indicator.id))
        return _lay(mine, shipped)

    def several(self, pairs: Iterable[tuple[str, int]]) -> dict[str, list[Observation]]:
        """Give the figures of pairs of indicator and year, by indicator.

        Each dataset is read once, however many indicators of it are wanted.
        """
        by_dataset: dict[str, set[tuple[str, int]]] = {}
        wanted = set(pairs)
        for indicator, year in wanted:
            if dataset := coverage.dataset_of(indicator):
                by_dataset.setdefault(dataset, set()).add((indicator, year))
        shipped = [o for d, some in by_dataset.items() for o in observations.of_pairs(d, some)]
        mine = [o for o in self.overlay if (o.indicator, o.year) in wanted]
        grouped: dict[str, list[Observation]] = {indicator: [] for indicator, _ in wanted}
        for o in _lay(mine, shipped):
            grouped[o.indicator].append(o)
        return grouped

    def entity_observations(
        self, some: Sequence[Entity], datasets: Iterable[str] | None = None
    ) -> list[Observation]:
        """Give every figure of some entities, of all datasets or of some."""
        ids = [entity.id for entity in some]
        kinds = {entity.kind for entity in some}
        shipped = [
            o
            for dataset in datasets or coverage.datasets_of(kinds)
            for o in observations.of_entities(dataset, ids)
        ]
        return _lay([o for o in self.overlay if o.entity in ids], shipped)

    def coverage(self) -> Sequence[Coverage]:
        """Say how many entities have a figure, by indicator, kind of entity and year."""
        mine = dict.fromkeys(o.indicator for o in self.overlay)
        if not mine:
            return coverage.coverage()
        shipped = [entry for entry in coverage.coverage() if entry.indicator not in mine]
        return [*shipped, *(entry for id_ in mine for entry in self.coverage_of(id_))]

    def coverage_of(self, indicator: str) -> list[Coverage]:
        """Give the coverage of one indicator, oldest year first."""
        if not any(o.indicator == indicator for o in self.overlay):
            return coverage.of_indicator(indicator)
        found = self.indicator(indicator)
        return coverage.counted(self.observations(found), found.dataset, self.kind_in)

    def source(self, observation: Observation, indicator: Indicator) -> Source:
        """Give the source of a figure."""
        if self.origin and observation.source == self.origin.id:
            return self.origin
        if indicator.dataset:
            found = sources.of_dataset(indicator.dataset).get(observation.source)
            if found:
                return found
        return sources.all_sources()[observation.source]

    def entity_of(self, id_: str) -> Entity:
        """Give the entity of an id that is known to exist."""
        for stranger in self.strangers:
            if stranger.id == id_:
                return stranger
        return entities.of_id(id_)

    def kind_in(self, entity: str, year: int) -> str:
        """Tell as what an entity counts in a year: province, unit, ministry, country, other."""
        if self.strangers and any(stranger.id == entity for stranger in self.strangers):
            return "other"
        return coverage.kind_in(entity, year)

    def _pools(self, year: int | None) -> Iterator[Sequence[Entity]]:
        """Go through the sets of entities to look in; a set is read only when it is reached."""
        yield self.strangers
        yield entities.of_year(year)
        if year is None:
            yield entities.units()
        yield entities.ministries()
        yield entities.countries()


def _lay(mine: list[Observation], shipped: list[Observation]) -> list[Observation]:
    covered = {_key(o) for o in mine}
    return mine + [o for o in shipped if _key(o) not in covered] if mine else shipped


def _key(o: Observation) -> tuple[str, int, str, str, str]:
    return (o.entity, o.year, o.as_of, o.indicator, o.kind)


def stranger(name: str) -> Entity:
    """Make an entity of a name that only a user's table knows."""
    return Entity(id=name, kind="other", label=Label(vi=name, en=name))


def extra(id_: str) -> Indicator:
    """Make an indicator of an id that only a user's table knows: higher is taken as better."""
    return Indicator(
        id=id_,
        label=Label(vi=id_, en=id_),
        unit="",
        lowest=None,
        highest=None,
        direction="higher",
        definition="",
        method_note="",
        dataset="",
    )


def planned(figures: list[Observation]) -> list[Observation]:
    """Give the planned figures of a series."""
    return [o for o in figures if o.kind == "plan"]


def facts(figures: list[Observation]) -> list[Observation]:
    """Give the figures of a series that were counted or measured, not planned."""
    return [o for o in figures if o.kind != "plan"]


__all__ = ["Catalog", "extra", "facts", "planned", "stranger"]
