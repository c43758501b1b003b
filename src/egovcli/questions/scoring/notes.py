"""What a reader must know beside the scores of an index."""

from egovcli.definitions import Node, Step
from egovcli.model import Message, Source
from egovcli.questions.scoring import Scored, methods


def notes(found: Scored) -> tuple[Message, ...]:
    """Say how the index is made, whom it covers, what is assumed and what was left out."""
    return (
        *assumption(found),
        _method(found),
        *_weights(found),
        *_whom(found),
        *_changed(found),
        *found.gathered.notes,
    )


def basis(found: Scored) -> tuple[Message, ...]:
    """Say what every answer about an index rests on: assumptions, year, coverage, gaps."""
    return (*assumption(found), *_whom(found), *found.gathered.notes)


def _whom(found: Scored) -> tuple[Message, ...]:
    remarks = (_spoken(found, remark) for remark in found.composite.remarks)
    return (*_version(found), *_coverage(found), *remarks)


def sources(found: Scored) -> tuple[Source, ...]:
    """The document of the index first, then those of the figures."""
    own = found.definition.source
    return (*((own,) if own else ()), *found.gathered.sources)


def assumption(found: Scored) -> list[Message]:
    """Say what is assumed of an index, where something is."""
    said = found.definition.assumption
    return [Message("indices.note.assumption", text=said)] if said else []


def _method(found: Scored) -> Message:
    rule = found.definition
    return Message(
        "indices.note.method",
        id=rule.id,
        normalisation=methods.method(rule.normalisation),
        weighting=methods.method(rule.root.weighting),
        aggregation=methods.method(rule.root.aggregation),
        missing=methods.policy("missing", rule.policy.missing),
    )


def _weights(found: Scored) -> list[Message]:
    """Say the weights that followed from the data or from comparisons."""
    rule, made = found.definition, found.composite
    said = []
    for pillar in rule.pillars:
        step = pillar.weighting
        if step.method not in ("given", "equal"):
            pairs = zip(rule.children(pillar.id), made.weights[pillar.id], strict=True)
            listed = [weight_of(node, weight) for node, weight in pairs]
            said.append(
                Message(
                    "indices.note.weights",
                    method=methods.method(Step(method=step.method)),
                    weights=listed,
                )
            )
        if step.method == "ahp":
            from egovcli.core.weighting import consistency_ratio

            ratio = round(consistency_ratio(step.parameters["comparisons"]), 4)
            said.append(Message("indices.note.consistency", pillar=pillar.id, ratio=ratio))
    return said


def weight_of(node: Node, weight: float) -> Message:
    """Say the weight of a component or pillar, to three decimals."""
    return Message("indices.heading.weight", id=node.id, weight=round(float(weight), 3))


def _version(found: Scored) -> list[Message]:
    said = []
    if found.latest and found.year:
        said.append(Message("indices.note.latest", year=str(found.year)))
    if found.year and not found.definition.in_force(found.year):
        said.append(
            Message("indices.note.not-in-force", id=found.definition.id, year=str(found.year))
        )
    return said


def _coverage(found: Scored) -> list[Message]:
    made = found.composite
    without = [made.entities[i] for i, rank in enumerate(made.ranks) if rank is None]
    n = len(made.entities) - len(without)
    said = [Message("indices.note.coverage", n=n, whole=found.gathered.whole)]
    if without:
        listed = [found.gathered.name(id_) for id_ in without[:20]]
        key = "indices.note.without" if len(without) <= 20 else "indices.note.without-many"
        said.append(Message(key, n=len(without), entities=listed))
    return said


def _changed(found: Scored) -> list[Message]:
    changed = found.composite.changed
    counts: dict[tuple[str, str], int] = {}
    for change in changed:
        key = (change.indicator, change.method)
        counts[key] = counts.get(key, 0) + 1
    if not changed:
        return []
    listed = [f"{indicator} ({method}, {n})" for (indicator, method), n in counts.items()]
    return [Message("indices.note.treated", n=len(changed), indicators=listed)]


def _spoken(found: Scored, remark: Message) -> Message:
    """A remark with the names of its entities in place of their ids."""
    if "entities" not in remark.facts:
        return remark
    facts = dict(remark.facts)
    facts["entities"] = [found.gathered.name(id_) for id_ in facts["entities"]]
    return Message(remark.key, **facts)
