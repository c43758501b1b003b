"""Rank lists with holes or doubles."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from egovcli.model import Observation

from .finding import Figures, Finding, Key, by_key, key, ranked_lists
from .relations import Ranking


def check(figures: Figures) -> Iterator[Finding]:
    """Find places that two hold without a tie, and places that nobody holds.

    Units with equal scores share the better place and the next places stay empty. A list
    that is known in part has holes: only holes beyond the number of missing units count.
    """
    printed = by_key(figures.observations)
    for relation in figures.relations.rankings:
        lists = ranked_lists(figures, relation.rank, relation.first, relation.last)
        for ranks in lists.values():
            once = list({o.entity: o for o in reversed(ranks)}.values())[::-1]
            yield from _doubles(relation, once, printed)
            yield from _holes(relation, once)


def _doubles(
    relation: Ranking, ranks: Sequence[Observation], printed: Mapping[Key, list[Observation]]
) -> Iterator[Finding]:
    places: dict[int, list[Observation]] = {}
    for o in ranks:
        places.setdefault(int(o.value), []).append(o)
    for place, holders in places.items():
        if len(holders) < 2:
            continue
        scores = {s.value for o in holders for s in printed.get(key(o, relation.score), [])[:1]}
        following = [p for p in range(place + 1, place + len(holders)) if p in places]
        if len(scores) > 1 or following:
            yield _finding(relation, holders, str(place), "double")


def _holes(relation: Ranking, ranks: Sequence[Observation]) -> Iterator[Finding]:
    held = Counter(int(o.value) for o in ranks)
    of = relation.of or len(ranks)
    taken = {p + i for p, n in held.items() for i in range(n)}
    holes = [p for p in range(1, of + 1) if p not in taken]
    if len(holes) > of - len(ranks):
        yield _finding(relation, ranks[:1], ", ".join(map(str, holes)), "hole")


def _finding(relation: Ranking, holders: Sequence[Observation], places: str, fault: str) -> Finding:
    first = holders[0]
    return Finding(
        check="places",
        subject=relation.id,
        entity="+".join(sorted(o.entity for o in holders)) if fault == "double" else "",
        indicator=relation.rank,
        year=first.year,
        as_of=first.as_of,
        printed=places if fault == "double" else "",
        expected="" if fault == "double" else places,
        sources=tuple(dict.fromkeys(o.source for o in holders)),
        facts={"fault": fault, "places": places, "holders": [o.entity for o in holders]},
    )
