"""Why a score and a rank are what they are, and why a rank moved."""

from collections.abc import Sequence

from egovcli.errors.rank import Together
from egovcli.errors.robustness import SameYear
from egovcli.model import Table
from egovcli.questions.explain.one_by_one import one_by_one
from egovcli.questions.scoring import scored


def explain(
    index: str,
    entity: str,
    *,
    year: int | None = None,
    since: int | None = None,
    until: int | None = None,
    versus: str | None = None,
    settings: Sequence[str] = (),
    data: str | None = None,
    names: str = "known",
) -> Table:
    """Explain the score and the rank of an entity, or the change of its rank between two years.

    Args:
        index: name of an index or path of its TOML.
        entity: in any spelling.
        year: of the figures; by default the latest.
        since: the earlier year of a change; then ``until`` is the later one, by default the
            latest.
        until: the later year of a change.
        versus: whom to compare with, instead of the entity one place ahead.
        settings, data, names: as in ``egov score``.

    Returns:
        For one year a row per component: its contribution to the score, to the distance from
        the leader, the middle and a neighbour, and the value that would win one place. For a
        change a row per cause, with the places it won or lost; they add up to the change.

    Raises:
        UsageError: an unknown name or year; a year twice; an entity without a score; an index
            whose scores depend on who else is ranked.

    >>> table = explain("pci", "thai-nguyen", since=2015, until=2016)
    >>> sum(places for places in table.column("places") if places is not None)
    0.0
    """
    if since is None and until is None:
        from egovcli.questions.explain import score

        one = one_by_one(scored(index, year, data=data, names=names, settings=settings))
        return score.explain(one, entity, versus)
    if year is not None:
        raise Together(first="--year", second="--from/--to")
    if since == until:
        raise SameYear(year=str(since))
    from egovcli.questions.explain import change
    from egovcli.questions.explain.years import Asked

    asked = Asked(index=index, settings=settings, data=data, names=names)
    return change.explain(asked, entity, since, until)
