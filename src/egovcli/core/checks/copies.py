"""The same figures under another year."""

from collections.abc import Iterator, Mapping, Sequence
from math import exp, pi
from statistics import fmean

from .changes import Change, Step, steps
from .finding import Figures, Finding
from .precision import Precision

UNLIKELY = 1e-4  # chance that so many figures repeat by accident
FEWEST = 10  # figures that moved, to say how far figures move
WITHOUT_A_MEASURE = 3  # equal figures that are too many where nothing ever changed


def check(figures: Figures) -> Iterator[Finding]:
    """Find columns and rows that repeat last year's figures more often than chance allows.

    A figure repeats by accident with the chance u/(π m), where u is its last printed unit and
    m the mean change of those that moved in these years, or in any, if few moved (the density
    of a normal law at its middle); so many repetitions have the tail of a Poisson law. Values
    at an end of the range do not count: many reach the maximum twice.
    """
    all_steps, precision = steps(figures), Precision(figures)
    chances = {step: _chance(step, all_steps, precision) for step in all_steps}
    copied = set()
    for step, changes in all_steps.items():
        repeated = [c for c in changes if _repeats(c, figures)]
        if _too_many(len(repeated), chances[step] * len(changes)):
            copied.add(step)
            yield _finding(step[0], "", repeated, len(changes))
    rest = {step: changes for step, changes in all_steps.items() if step not in copied}
    yield from _rows(figures, rest, chances)


def _rows(
    figures: Figures, all_steps: Mapping[Step, Sequence[Change]], chances: Mapping[Step, float]
) -> Iterator[Finding]:
    """Look along the rows: all figures of one unit in a dataset, from one year to the next."""
    rows: dict[tuple[str, str, int, int], list[tuple[Change, float]]] = {}
    for step, changes in all_steps.items():
        dataset = figures.indicators[step[0]].dataset
        for c in changes:
            row = dataset, c.after.entity, c.before.year, c.after.year
            rows.setdefault(row, []).append((c, chances[step]))
    for (dataset, entity, _, _), entries in rows.items():
        repeated = [c for c, _ in entries if _repeats(c, figures)]
        if len(repeated) > 1 and _too_many(len(repeated), sum(chance for _, chance in entries)):
            yield _finding(dataset, entity, repeated, len(entries))


def _repeats(change: Change, figures: Figures) -> bool:
    indicator, value = figures.indicators[change.after.indicator], change.after.value
    return value == change.before.value and value not in (0, indicator.lowest, indicator.highest)


def _chance(step: Step, all_steps: Mapping[Step, Sequence[Change]], precision: Precision) -> float:
    """Give the chance that one figure of these years repeats by accident."""
    sizes = _moved(all_steps[step])
    if len(sizes) < FEWEST:
        sizes = [size for s, cs in all_steps.items() if s[0] == step[0] for size in _moved(cs)]
    if not sizes:
        return 0.0
    unit = max(float(precision.unit(c.after)) for c in all_steps[step])
    return min(1.0, unit / (pi * fmean(sizes)))


def _moved(changes: Sequence[Change]) -> list[float]:
    return [size for c in changes if (size := abs(c.size(relative=False)))]


def _too_many(repeated: int, expected: float) -> bool:
    if not expected:
        return repeated >= WITHOUT_A_MEASURE
    term, fewer = exp(-expected), 0.0
    for n in range(repeated):
        fewer += term
        term *= expected / (n + 1)
    return 1 - fewer < UNLIKELY


def _finding(subject: str, entity: str, repeated: Sequence[Change], of: int) -> Finding:
    first = repeated[0]
    return Finding(
        check="copies",
        subject=subject,
        entity=entity,
        indicator=first.after.indicator,
        year=first.after.year,
        printed=str(len(repeated)),
        expected=str(first.before.year),
        sources=tuple(dict.fromkeys(c.after.source for c in repeated)),
        facts={"n": len(repeated), "of": of, "year_before": str(first.before.year)},
    )
