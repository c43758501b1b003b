"""Two sources that print different numbers for one figure."""

from collections.abc import Iterator

from .finding import Figures, Finding, by_key


def check(figures: Figures) -> Iterator[Finding]:
    """Find figures that two sources print differently, also where one only rounds more."""
    for printed in by_key(figures.observations).values():
        first = printed[0]
        others = [o for o in printed[1:] if o.value != first.value]
        if others:
            yield Finding(
                check="conflicts",
                subject=first.indicator,
                entity=first.entity,
                indicator=first.indicator,
                year=first.year,
                as_of=first.as_of,
                printed=first.printed,
                expected=", ".join(dict.fromkeys(o.printed for o in others)),
                sources=tuple(dict.fromkeys(o.source for o in printed)),
            )
