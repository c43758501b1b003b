"""What is supposed in place of known figures, and whether it bears on anything."""

import re
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from egovcli.catalog import indicators
from egovcli.core.target_standing import Standing
from egovcli.errors.targets import IdleSupposition, ImpossibleSupposition, UnknownSupposition
from egovcli.questions.settings import setting

_BEFORE_A_NAME = re.compile(r",(?=[^,=]*=)")


def supposed(texts: Iterable[str]) -> dict[str, Fraction]:
    """Read what is supposed: ``services-level4=700``, several parted by commas.

    Raises:
        UnknownSupposition: a text is no ``indicator=number`` of a known indicator.
        AmbiguousSetting, NegativeSetting: a number cannot be taken.

    >>> supposed(["services-level4=700,procedures-total=1742"])
    {'services-level4': Fraction(700, 1), 'procedures-total': Fraction(1742, 1)}
    """
    found = {}
    for text in (part.strip() for whole in texts for part in _BEFORE_A_NAME.split(whole)):
        read = setting(text)
        if read is None or read[0] not in indicators.all_indicators():
            raise UnknownSupposition(text=text)
        found[read[0]] = read[1]
    return found


def check(standings: Sequence[Standing], supposed: Mapping[str, Fraction]) -> None:
    """Refuse what decides nothing, and what no figure can be.

    Raises:
        IdleSupposition: no target is judged by what is supposed.
        ImpossibleSupposition: it comes to more than the indicator can be.
    """
    changed = [s for s in standings if s.fact and s.fact.basis == "what-if"]
    targets = [s.target for s in changed]
    used = {id_ for t in targets for id_ in (t.indicator, t.numerator, t.denominator)}
    if idle := [id_ for id_ in supposed if id_ not in used]:
        raise IdleSupposition(indicator=idle[0])
    for standing in changed:
        highest = indicators.all_indicators()[standing.target.indicator].highest
        if standing.fact and highest is not None and standing.fact.value > highest:
            raise ImpossibleSupposition(
                indicator=standing.target.indicator,
                value=round(float(standing.fact.value), 1),
                highest=highest,
            )
