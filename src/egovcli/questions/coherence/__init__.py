"""Do figures belong together: the components of an index, or series side by side."""

from collections.abc import Sequence

from egovcli.catalog import Catalog, indices
from egovcli.errors.coherence import OneIndex, TooFewIndicators
from egovcli.errors.names import UnknownName
from egovcli.errors.rank import WrongOption
from egovcli.model import Indicator, Message, Table
from egovcli.questions.coherence import pairs as coherence_pairs
from egovcli.questions.coherence.pairs import Series
from egovcli.questions.coherence.side_by_side import side_by_side
from egovcli.questions.naming import of_year
from egovcli.questions.opening import BUILT_IN, opened

VIEWS = ("components", "pairs", "eigenvalues")


def coherence(
    *words: str,
    year: int | None = None,
    beside: Sequence[str] = (),
    show: str | None = None,
    data: str | None = None,
    names: str = "known",
) -> Table:
    """Ask whether the components of an index, or several indicators, belong together.

    Args:
        words: one index (a name or the path of its TOML), or two or more indicators.
        year: by default the latest that all have.
        beside: further indicators to correlate with.
        show: of an index: ``components`` (weight, importance, reliability; the default),
            ``pairs`` (correlations) or ``eigenvalues``; of indicators always the pairs.
        data: a tidy table to lay over the shipped data; ``names="as-is"`` takes its names.

    Raises:
        UsageError: an unknown name or year, a single series, two indices.

    >>> coherence("pci-score", "papi-total", year=2016).column("n")
    [63]
    """
    if show not in (None, *VIEWS):
        raise WrongOption(option="--show", value=show, choices=list(VIEWS))
    named = [word for word in words if _is_index(word, alone=len(words) == 1)]
    others = [*(word for word in words if word not in named), *beside]
    if len(named) > 1:
        raise OneIndex(first=named[0], second=named[1])
    if named:
        from egovcli.questions.coherence import index
        from egovcli.questions.scoring import scored

        one = scored(named[0], year, data=data, names=names)
        return index.coherence(one, _found(one.catalog, others), show or "components")
    catalog = opened(data, names)
    return _of_indicators(catalog, _found(catalog, others), year)


def _is_index(word: str, alone: bool) -> bool:
    """Tell an index; a word that is an indicator too is the index where it stands alone."""
    return indices.is_index(word) and (alone or BUILT_IN.try_indicator(word) is None)


def _found(catalog: Catalog, words: Sequence[str]) -> list[Indicator]:
    """Find the indicators that words name.

    Raises:
        UnknownName: a word is neither an indicator nor an index; the nearest are offered.
    """
    found = []
    for word in words:
        indicator = catalog.try_indicator(word)
        if indicator is None:
            near = [*catalog.near_indicators(word)[:2], *indices.near(word)][:3]
            raise UnknownName(kind=Message("coherence.kind"), name=word, near=near)
        found.append(indicator)
    return found


def _of_indicators(catalog: Catalog, indicators: Sequence[Indicator], year: int | None) -> Table:
    if len(indicators) < 2:
        raise TooFewIndicators(name=indicators[0].id if indicators else "")
    beside = side_by_side(catalog, indicators, year)
    series = [Series(id=i.id, label=i.label) for i in beside.indicators]
    found = coherence_pairs.pairs(series, beside.upward())
    turned = [i.label for i in indicators if i.direction == "lower"]
    notes = (*coherence_pairs.notes(found), *beside.notes)
    if turned:
        notes = (*notes, Message("coherence.note.turned", names=turned))
    return Table(
        title=Message(
            "coherence.title-pairs",
            what=of_year([one.label for one in series], beside.year),
        ),
        columns=coherence_pairs.COLUMNS,
        rows=tuple(coherence_pairs.rows(found, beside.year)),
        notes=notes,
        sources=beside.sources,
    )
