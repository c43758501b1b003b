"""How far a rank can be trusted: what becomes of it under other choices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from egovcli.definitions import IndexDefinition, Step
from egovcli.errors.rank import WrongOption
from egovcli.errors.robustness import (
    AllTied,
    NoDraws,
    NoiseOutOfRange,
    NoiseWithoutWeights,
    NotANoise,
    OneEntity,
    UnknownChoice,
)
from egovcli.model import Table
from egovcli.questions.naming import of_year
from egovcli.questions.scoring import Scored, comparing, scored

if TYPE_CHECKING:
    from egovcli.core.robustness import Robustness
    from egovcli.core.variants import Uncertain

CHOICES = ("weights", "normalisation", "aggregation", "imputation", "treatment", "drop-one")
NOISE = 0.25
VIEWS = ("ranks", "acceptability", "pairs", "choices", "sensitivity")

# Tried where a choice is to be varied and the definition lists no alternatives.
ALTERNATIVES: dict[str, tuple[Step, ...]] = {
    "normalisation": (
        Step(method="min-max", parameters={"low": 1, "high": 100}),
        Step(method="rank"),
    ),
    "aggregation": (Step(method="arithmetic-mean"), Step(method="geometric-mean")),
    "imputation": (Step(method="mean"), Step(method="median")),
    "treatment": (Step(method="winsorise"),),
}

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question about an index: what varies, and how it is simulated."""

    one: Scored
    uncertain: "Uncertain"
    draws: int
    seed: int
    noise: float
    named: set[str]


def robustness(
    index: str,
    *entities: str,
    year: int | None = None,
    draws: int | None = None,
    seed: int = 1,
    vary: Sequence[str] = (),
    noise: str | float | None = None,
    show: str = "ranks",
    settings: Sequence[str] = (),
    data: str | None = None,
    names: str = "known",
    progress: Progress | None = None,
) -> Table:
    """Rank the entities of an index under many other choices and say what becomes of the ranks.

    Args:
        index: name of an index or path of its TOML.
        entities: only these are shown, in any spelling; all are ranked.
        year: of the figures; by default the latest.
        draws: how many random variants; lists alone are enumerated, whatever this says.
        seed: of the random numbers; the same seed gives the same answer.
        vary: some of ``weights``, ``normalisation``, ``aggregation``, ``imputation``,
            ``treatment``, ``drop-one``; by default what the definition's ``[robustness]`` says.
        noise: how far each weight may be wrong: ``"25%"`` or ``0.25``.
        show: ``ranks``, ``acceptability`` (share of variants by place), ``pairs`` (chance that
            one is ahead of another), ``choices`` (mean shift of ranks by choice) or
            ``sensitivity`` (Sobol indices).
        settings: changes of the definition, as in ``egov score --set``.
        data, names: a user's table, as in ``egov score``.
        progress: called with the variants done and in all.

    Raises:
        UsageError: an unknown name or choice; no draws; a noise out of range; a choice that
            cannot be varied; fewer than two entities, or all tied.

    >>> table = robustness("papi", "quang-ninh", year=2020, draws=500)
    >>> table.column("rank"), table.column("rank_low"), table.column("rank_high")
    ([1], [1], [1])
    """
    from egovcli.questions.robustness import views

    if show not in VIEWS:
        raise WrongOption(option="--show", value=show, choices=list(VIEWS))
    one = scored(index, year, data=data, names=names, settings=settings)
    asked = _asked(one, entities, draws, seed, vary, noise)
    if show == "sensitivity":
        return views.sensitivity(asked, progress)
    return views.VIEWS[show](asked, _simulated(asked, progress))


def _asked(
    one: Scored,
    entities: Sequence[str],
    draws: int | None,
    seed: int,
    vary: Sequence[str],
    noise: str | float | None,
) -> Asked:
    from egovcli.core import variants

    plan = one.definition.uncertainty
    draws = plan.draws if draws is None else draws
    if draws < 1:
        raise NoDraws(draws=draws)
    if seed < 0:
        raise WrongOption(option="--seed", value=str(seed), choices=["0", "1", "2", "…"])
    chosen = _chosen(one.definition, vary)
    if noise is not None and "weights" not in chosen:
        raise NoiseWithoutWeights(noise=str(noise), varied=chosen)
    wide = _noise(noise, plan.noise or NOISE) if "weights" in chosen else 0.0
    other = {c: _alternatives(one.definition, c) for c in chosen if c != "weights"}
    uncertain = variants.uncertain(one.rescored, one.composite, other, wide)
    _ranked(one, uncertain)
    return Asked(
        one=one,
        uncertain=uncertain,
        draws=draws,
        seed=seed,
        noise=wide,
        named=comparing.named(one, entities),
    )


def _chosen(definition: IndexDefinition, vary: Sequence[str]) -> list[str]:
    """The choices to vary: those asked for, else those of the definition."""
    from egovcli.catalog.definitions.document import near

    for name in vary:
        if name not in CHOICES:
            raise UnknownChoice(name=name, known=list(CHOICES), near=near(name, CHOICES))
    plan = definition.uncertainty
    own = {*plan.alternatives, *(["weights"] if plan.noise else [])}
    own |= {"drop-one"} if plan.drop_one else set()
    return [choice for choice in CHOICES if choice in (vary or own)]


def _noise(asked: str | float | None, usual: float) -> float:
    """Read ``25%``, ``0.25`` or ``0,25``.

    Raises:
        NotANoise, NoiseOutOfRange: it cannot be read, or is not within 0 and 1.
    """
    if asked is None:
        return usual
    text = str(asked).strip().replace(",", ".")
    try:
        share = float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        raise NotANoise(noise=str(asked)) from None
    if not 0 < share < 1:
        raise NoiseOutOfRange(noise=str(asked))
    return share


def _alternatives(definition: IndexDefinition, choice: str) -> Sequence[Step]:
    if choice == "drop-one":
        return [Step(method=component.id) for component in definition.components]
    return definition.uncertainty.alternatives.get(choice, ALTERNATIVES[choice])


def _ranked(one: Scored, uncertain: "Uncertain") -> None:
    """Refuse what has no order to doubt."""
    scores = [s for s in one.composite.scores.tolist() if s == s]
    facts = {"index": of_year(one.definition.label, one.year), "n": len(scores)}
    if len(scores) < 2:
        raise OneEntity(**facts)
    if len({place for place in one.composite.ranks if place is not None}) == 1:
        raise AllTied(**facts)


def _simulated(asked: Asked, progress: Progress | None) -> "Robustness":
    from egovcli.core import robustness as core

    return core.simulate(asked.uncertain.assumptions, asked.draws, asked.seed, progress)
