"""What a reader must know beside a ranking: coverage, comparability, what was left out."""

from egovcli.catalog import Catalog, indicators
from egovcli.model import Label, Message
from egovcli.questions.moments import told
from egovcli.questions.rank.change import Since
from egovcli.questions.ranking import Ranking
from egovcli.questions.snapshot import NATION, day_of


def notes(
    catalog: Catalog, ranking_: Ranking, since: Since | None, rows: list[str]
) -> list[Message]:
    """Say what the figures mean and cover, since when places changed, and what differs."""
    taken = ranking_.taken
    said = [_unit(ranking_), _coverage(ranking_)]
    if taken.indicator.direction == "none":
        said.append(Message("rank.note.no-direction"))
    if not taken.indicator.dataset:
        said.append(Message("rank.note.direction-assumed", indicator=taken.indicator.id))
    if len({day_of(o) for o in taken.figures.values()}) > 1:
        said.append(Message("rank.note.days"))
    said += _change(ranking_, since)
    if taken.indicator.caution:
        said.append(Message("rank.note.caution", text=taken.indicator.caution))
    said += taken.notes
    said += _names("orphans", [_label(ranking_, catalog, i) for i in _orphans(ranking_, rows)])
    said += _names("no-figure", [_label(ranking_, catalog, i) for i in _missing(ranking_)])
    said += _names("cut-ties", [_label(ranking_, catalog, i) for i in _cut_ties(ranking_, rows)])
    said += _names("hidden-decimals", _parted(ranking_, catalog))
    said += _national(catalog, ranking_)
    if not rows:
        said.append(Message("rank.note.empty"))
    return said


def _unit(ranking_: Ranking) -> Message:
    indicator = ranking_.taken.indicator
    return Message(
        "rank.note.unit",
        indicator=indicator.label,
        id=indicator.id,
        unit=indicators.unit(indicator),
        direction=Message(f"rank.direction.{indicator.direction}"),
    )


def _coverage(ranking_: Ranking) -> Message:
    taken = ranking_.taken
    n, whole = len(taken.figures), len(taken.whole)
    if taken.kind == "country" and whole == 1:
        return Message("rank.note.coverage-nation")
    kinds = Message(f"rank.kinds.{taken.kind}")
    key = "rank.note.coverage-full" if n == whole else "rank.note.coverage"
    return Message(key, n=n, whole=whole, kinds=kinds)


def _change(ranking_: Ranking, since: Since | None) -> list[Message]:
    if since is None:
        return [Message("rank.note.change-none")]
    key = "rank.note.change-printed" if since.printed else "rank.note.change"
    said = [Message(key, year=told(since.moment))]
    now = ranking_.taken.latest
    between = [b for b in ranking_.taken.indicator.breaks if since.year < b <= now]
    if between:
        said.append(
            Message(
                "rank.note.break",
                years=[str(year) for year in between],
                before=str(since.year),
                year=str(now),
            )
        )
    return said


def _names(key: str, labels: list[Label]) -> list[Message]:
    return [Message(f"rank.note.{key}", names=labels)] if labels else []


def _orphans(ranking_: Ranking, rows: list[str]) -> list[str]:
    return [i for i in ranking_.printed if i in rows and i not in ranking_.places]


def _missing(ranking_: Ranking) -> list[str]:
    """Name those without a figure where they are few, or where they were asked for."""
    absent = [e.id for e in ranking_.taken.whole if e.id not in ranking_.places]
    few = len(absent) <= 5
    return [
        i
        for i in dict.fromkeys((*(absent if few else ()), *ranking_.named))
        if i not in ranking_.places
    ]


def _cut_ties(ranking_: Ranking, rows: list[str]) -> list[str]:
    """Find who is left out by ``--top`` or ``--bottom`` but equal to one who is shown."""
    shown = {ranking_.places[i] for i in rows if i in ranking_.places and i not in ranking_.named}
    return [i for i, place in ranking_.places.items() if place in shown and i not in rows]


def _parted(ranking_: Ranking, catalog: Catalog) -> list[Label]:
    """Find who shares a computed place though print gave them different ones."""
    together: dict[float, list[str]] = {}
    for id_, place in ranking_.places.items():
        if id_ in ranking_.printed:
            together.setdefault(place, []).append(id_)
    return [
        _label(ranking_, catalog, id_)
        for ids in together.values()
        if len({ranking_.printed[i].value for i in ids}) > 1
        for id_ in ids
    ]


def _label(ranking_: Ranking, catalog: Catalog, id_: str) -> Label:
    return (
        next((e.label for e in ranking_.taken.whole if e.id == id_), None)
        or catalog.entity_of(id_).label
    )


def _national(catalog: Catalog, ranking_: Ranking) -> list[Message]:
    """Give the national figures printed for the year; never a mean of some provinces."""
    taken = ranking_.taken
    if taken.kind == "country":
        return []
    printed = [
        o
        for o in catalog.observations(taken.indicator)
        if o.entity == NATION and o.year == taken.latest and o.kind != "plan"
    ]
    return [
        Message(
            "rank.note.mean-printed",
            value=o.number,
            moment=told(o.as_of or str(o.year)),
            source=o.source,
        )
        for o in printed
    ]
