"""The coherence of an index: does each component carry its weight, do they belong together?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.definitions import Component, IndexDefinition
from egovcli.errors.coherence import TooFewRows
from egovcli.model import Cell, Column, Indicator, Label, Message, Source, Table
from egovcli.questions.coherence import notes as say
from egovcli.questions.coherence import pairs as coherence_pairs
from egovcli.questions.coherence.pairs import Series
from egovcli.questions.coherence.side_by_side import beside_columns
from egovcli.questions.naming import of_year, told
from egovcli.questions.scoring import Scored
from egovcli.questions.scoring import notes as score_notes

if TYPE_CHECKING:
    from egovcli.core.array import Array

FEWEST = 5

COMPONENTS = (
    Column(name="id", detail=True),
    Column(name="name", essential=True),
    Column(name="pillar"),
    Column(name="year", year=True, detail=True),
    Column(name="weight", decimals=3, essential=True),
    Column(name="importance", decimals=3, essential=True),
    Column(name="importance_linear", decimals=3, detail=True),
    Column(name="correlation", decimals=2),
    Column(name="alpha_if_deleted", decimals=2),
    Column(name="kmo", decimals=2),
    Column(name="vif", decimals=2),
    Column(name="n", detail=True),
)
EIGENVALUES = (
    Column(name="dimension", essential=True),
    Column(name="eigenvalue", decimals=3, essential=True),
    Column(name="share", decimals=3, essential=True),
    Column(name="cumulative", decimals=3),
    Column(name="year", year=True, detail=True),
    Column(name="n", detail=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Complete:
    """The entities that have every component: ``values`` (n, components), ``index`` (n,)."""

    scored: Scored
    values: "Array"
    index: "Array"
    whole: int

    @property
    def definition(self) -> IndexDefinition:
        """The index as it was applied."""
        return self.scored.definition


def coherence(one: Scored, beside: Sequence[Indicator], show: str) -> Table:
    """Answer for one index; ``show`` is components, pairs or eigenvalues.

    Raises:
        TooFewRows: fewer than five entities have all the figures.
        TooManyToCompare: there are more than 2,000.
    """
    complete = _complete(one)
    if show == "pairs" or beside:
        return _pairs(complete, beside)
    return _eigenvalues(complete) if show == "eigenvalues" else _components(complete)


def _complete(one: Scored) -> Complete:
    import numpy as np

    values = one.composite.normalised.values
    known = ~np.isnan(values).any(axis=1) & ~np.isnan(one.composite.scores)
    if known.sum() < FEWEST:
        raise TooFewRows(
            n=int(known.sum()), needed=FEWEST, index=of_year(one.definition.label, one.year)
        )
    coherence_pairs.refuse_many(len(values))
    return Complete(
        scored=one,
        values=values[known],
        index=one.composite.scores[known],
        whole=len(values),
    )


def _components(complete: Complete) -> Table:
    definition, values = complete.definition, complete.values
    columns, notes = _measures(complete)
    rows = [
        (
            component.id,
            _label(component),
            component.parent or definition.root.id,
            complete.scored.year,
            *(told(column[place]) for column in columns.values()),
            len(values),
        )
        for place, component in enumerate(definition.components)
    ]
    return _table("components", complete, COMPONENTS, rows, [*notes, *_rows_note(complete)])


def _measures(complete: Complete) -> tuple[dict[str, Sequence[float]], list[Message]]:
    """The measures of each component, by column, and what they say."""
    from egovcli.core import coherence as core
    from egovcli.core.correlation import matrix, pearson
    from egovcli.core.importance import importance, linear_importance

    values, index, standard = complete.values, complete.index, _standardised(complete.values)
    correlation = matrix(values).values
    kmo, each_kmo = core.sampling_adequacy(correlation)
    columns: dict[str, Sequence[float]] = {
        "weight": _weights(complete),
        "importance": [importance(v, index) for v in values.T],
        "importance_linear": [linear_importance(v, index) for v in values.T],
        "correlation": [pearson(v, index) for v in values.T],
        "alpha_if_deleted": core.alpha_if_deleted(standard).tolist(),
        "kmo": each_kmo.tolist(),
        "vif": core.variance_inflation(correlation).tolist(),
    }
    labels = [_label(component) for component in complete.definition.components]
    alphas = core.cronbach_alpha(values), core.cronbach_alpha(standard)
    return columns, [
        say.finding(labels, columns["weight"], columns["importance"]),
        Message("coherence.note.importance"),
        *say.reliability(labels, alphas, columns["alpha_if_deleted"]),
        *say.adequacy(labels, kmo, columns["vif"]),
    ]


def _standardised(values: "Array") -> "Array":
    """Columns of mean 0 and deviation 1; one that does not vary is all 0."""
    import numpy as np

    spread = np.where(np.ptp(values, axis=0), values.std(axis=0), 1.0)
    return np.asarray((values - values.mean(axis=0)) / spread)


def _weights(complete: Complete) -> list[float]:
    from egovcli.core import tree

    shares = tree.shares(complete.definition, complete.scored.composite.weights)
    return [shares[component.id] for component in complete.definition.components]


def _eigenvalues(complete: Complete) -> Table:
    from egovcli.core.coherence import eigenvalues
    from egovcli.core.correlation import matrix
    from egovcli.errors.normalisation import ConstantIndicator

    correlation = matrix(complete.values).values
    flat = [i for i, row in enumerate(correlation) if row[i] != row[i]]
    if flat:
        raise ConstantIndicator(value=float(complete.values[0, flat[0]]))
    found = eigenvalues(correlation).tolist()
    rows = [
        (
            i + 1,
            value,
            value / len(found),
            sum(found[: i + 1]) / len(found),
            complete.scored.year,
            len(complete.values),
        )
        for i, value in enumerate(found)
    ]
    above = sum(value > 1 for value in found)
    share = say.percent(found[0] / len(found))
    said = Message("coherence.note.dimensions", n=above, components=len(found), first=share)
    return _table("eigenvalues", complete, EIGENVALUES, rows, [said, *_rows_note(complete)])


def _pairs(complete: Complete, beside: Sequence[Indicator]) -> Table:
    import numpy as np

    one, definition = complete.scored, complete.definition
    composite = one.composite
    parents = {c.id: c.parent or definition.root.id for c in definition.components}
    series = [Series(id=c.id, label=_label(c), pillar=parents[c.id]) for c in definition.components]
    series.append(Series(id=definition.id, label=definition.label))
    columns, sources = beside_columns(one.catalog, beside, one.year, composite.entities)
    series += [Series(id=i.id, label=i.label) for i in beside]
    values = np.column_stack([composite.normalised.values, composite.scores, columns])
    found = coherence_pairs.pairs(series, values)
    negative = [p for p in found if p.flag == "negative" and p.first.pillar and p.second.pillar]
    notes = coherence_pairs.notes(found)
    if negative:
        names = [
            Message("coherence.pair", first=p.first.label, second=p.second.label)
            for p in negative[:5]
        ]
        notes.insert(0, Message("coherence.note.negative", n=len(negative), pairs=names))
    rows = coherence_pairs.rows(found, one.year)
    return _table("pairs", complete, coherence_pairs.COLUMNS, list(rows), notes, sources)


def _label(component: Component) -> Label:
    return component.label or Label(vi=component.id, en=component.id)


def _rows_note(complete: Complete) -> list[Message]:
    return [Message("coherence.note.rows", n=len(complete.values), whole=complete.whole)]


def _table(
    kind: str,
    complete: Complete,
    columns: tuple[Column, ...],
    rows: Sequence[tuple[Cell, ...]],
    notes: Sequence[Message],
    sources: Sequence[Source] = (),
) -> Table:
    one = complete.scored
    name = of_year(one.definition.label, one.year)
    return Table(
        title=Message(f"coherence.title-{kind}", index=name, what=name),
        columns=columns,
        rows=tuple(rows),
        notes=(*notes, *score_notes.basis(one)),
        sources=(*score_notes.sources(one), *sources),
    )
