"""Many services but few dossiers, and the reverse."""

from egovcli.catalog import entities
from egovcli.core.pasp import contrast
from egovcli.core.ranking import rank
from egovcli.model import Cell, Column, Message, Table
from egovcli.questions.pasp import notes as pasp_notes
from egovcli.questions.pasp import published
from egovcli.questions.pasp import rows as pasp_rows
from egovcli.questions.pasp.counts import Count
from egovcli.questions.pasp.effectiveness import Effectiveness

YEAR = 2017
SAID = {
    "nghe-an": "many-few",
    "thua-thien-hue": "many-many",
    "ha-noi": "few-many",
    "ho-chi-minh": "few-many",
}
"""What the article of July 2018 says of four provinces, without figures."""

WORDS = (
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="year", year=True),
    Column(name="says", essential=True),
    Column(name="source_id"),
)
ADDED = (Column(name="services_rank"), Column(name="contrast", essential=True))


def contrasted(found: Effectiveness, top: int | None) -> Table:
    """Set services against dossiers; in words where the counts are missing.

    Rows go from many services but few dossiers to the reverse; places are among those that
    have both.
    """
    both = [c for c in found.counts if c.entity.id in found.places and c.services]
    if len(both) < 2:
        return _words()
    services = [c.services.value for c in both if c.services]
    values = [c.value for c in both if c.value is not None]
    rows = sorted(
        zip(contrast(services, values), both, rank(services), rank(values), strict=True),
        key=lambda entry: (entry[0], entry[1].entity.id),
    )
    shown = rows[:top]
    return Table(
        title=Message("pasp.title.contrast", year=str(found.year)),
        columns=(*pasp_rows.columns(found), *ADDED),
        rows=tuple(
            _row(found, count, place, by_services, moved)
            for moved, count, by_services, place in shown
        ),
        notes=(Message("pasp.note.contrast", n=len(both)), *pasp_notes.notes(found, None)),
        sources=pasp_rows.sources(found, [count for _, count, _, _ in shown]),
    )


def _row(
    found: Effectiveness, count: Count, place: Cell, by_services: Cell, moved: Cell
) -> tuple[Cell, ...]:
    return (place, *pasp_rows.row(found, count, {})[1:], by_services, moved)


def _words() -> Table:
    by_id = entities.by_id()
    source = published.source()
    return Table(
        title=Message("pasp.title.words", year=str(YEAR)),
        columns=WORDS,
        rows=tuple(
            (id_, by_id[id_].label, YEAR, Message(f"pasp.says.{says}"), source.id)
            for id_, says in SAID.items()
        ),
        notes=(Message("pasp.note.words"), Message("pasp.note.own")),
        sources=(source,),
    )
