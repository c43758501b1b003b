"""A target: its sentence, its document, how it is measured and whom it binds."""

from egovcli.catalog import Catalog, entities, targets
from egovcli.core import target_scope
from egovcli.model import MERGER, Column, Entity, Message, Table
from egovcli.model.targets import Target
from egovcli.questions.targets import rows as target_rows

FIELDS = (
    "indicator",
    "numerator",
    "numerator_text",
    "denominator",
    "denominator_text",
    "must_be",
    "value",
    "unit",
    "by",
    "scope",
    "measured_until",
    "document",
    "number",
    "publisher",
    "published",
    "source",
)


def table(catalog: Catalog, word: str, year: int | None) -> Table | None:
    """Show a target by its id or the path of its file."""
    known = {target.id: target for target in targets.all_targets()}
    if word not in known and not word.endswith(".toml"):
        return None
    target = known[word] if word in known else targets.find(word)[0]
    return Table(
        title=Message("show.title.target", name=target.label, id=target.id),
        columns=(
            Column(name="field", essential=True),
            Column(name="text", essential=True),
        ),
        rows=tuple(
            (Message(f"targets.field.{field}"), _text(target, field))
            for field in FIELDS
            if _text(target, field)
        ),
        notes=_notes(target),
        sources=target_rows.sources_by_id(catalog, [target.source]),
    )


def _text(target: Target, field: str) -> str | Message | None:
    if field == "value":
        return str(target_rows.number(target.value))
    if field == "scope" and target.scope in target_scope.GROUPS:
        return Message(f"targets.scope.{target.scope}")
    text: str = getattr(target, field)
    return text or None


def _notes(target: Target) -> tuple[Message, ...]:
    """Say how it is judged, whom it binds, and what asks the question."""
    bound = [entity for entity in _everybody(target) if target_scope.binds(target, entity)]
    said = [Message("show.note.binds", n=len(bound))]
    if target.unit == "percent" and not (target.numerator and target.denominator):
        said.append(Message("show.note.not-counted"))
    if target.measured_until and target.by >= target.measured_until:
        said.append(Message("show.note.levels-abolished"))
    if len(bound) == 1:
        said.append(Message("show.note.ask-one", id=bound[0].id, target=target.id))
    elif bound:
        said.append(Message("show.note.ask-all", target=target.id))
    return tuple(said)


def _everybody(target: Target) -> tuple[Entity, ...]:
    """Give all whom a target could bind, of the set of provinces at its deadline."""
    late = target.by >= MERGER and target.scope in target_scope.GROUPS
    provinces = entities.units() if late else entities.provinces()
    return (*provinces, *entities.ministries(), entities.by_id()["VNM"])
