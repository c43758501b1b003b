"""A fault planted in a copy of the shipped data is found, one of each kind.

Every figure that is changed here is a shipped one; the changed value is wrong on purpose.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from egovcli.core.checks import CHECKS, run
from egovcli.core.checks.accepted import sort
from egovcli.model import Observation
from egovcli.questions.check_tables import accepted, built_in

Plant = Callable[[list[Observation]], Iterable[Observation]]


def changed(entity: str, indicator: str, year: int, value: str) -> Plant:
    """Print another value for one figure."""

    def plant(shipped: list[Observation]) -> Iterable[Observation]:
        wanted = (entity, indicator, year)
        assert any((o.entity, o.indicator, o.year) == wanted for o in shipped)
        for o in shipped:
            same = (o.entity, o.indicator, o.year) == wanted
            yield o._replace(printed=value) if same else o

    return plant


def also(entity: str, indicator: str, year: int, value: str) -> Plant:
    """Let another source print another value for one figure."""

    def plant(shipped: list[Observation]) -> Iterable[Observation]:
        figure = next(
            o for o in shipped if (o.entity, o.indicator, o.year) == (entity, indicator, year)
        )
        return [*shipped, figure._replace(printed=value, source="another")]

    return plant


def copied(indicator: str, year: int) -> Plant:
    """Print a whole column of last year's figures again."""

    def plant(shipped: list[Observation]) -> Iterable[Observation]:
        before = {o.entity: o for o in shipped if (o.indicator, o.year) == (indicator, year - 1)}
        for o in shipped:
            again = (o.indicator, o.year) == (indicator, year) and o.entity in before
            yield o._replace(printed=before[o.entity].printed) if again else o

    return plant


PLANTED = {
    "sums": (changed("ha-noi", "papi-total", 2019, "44.9"), "sums/papi-total-2018/ha-noi/2019"),
    "rates": (
        changed("ha-noi", "services-level34-rate", 2019, "97"),
        "rates/services-level34-rate/ha-noi/2019/2019-11-19",
    ),
    "ranks": (changed("ha-noi", "pci-rank", 2016, "40"), "ranks/pci-rank/ha-noi/2016"),
    "places": (
        changed("ha-noi", "pci-rank", 2016, "15"),
        "places/pci-rank/ha-noi+long-an/2016",
    ),
    "ranges": (changed("ha-noi", "dti-index", 2023, "7.1"), "ranges/dti-index/ha-noi/2023"),
    "conflicts": (also("ha-noi", "pci-score", 2016, "60.9"), "conflicts/pci-score/ha-noi/2016"),
    "jumps": (
        changed("ha-noi", "population-avg", 2020, "82465000"),
        "jumps/population-avg/ha-noi/2020",
    ),
    "copies": (copied("pci-score", 2015), "copies/pci-score/2015"),
}


def new_findings(plant: Plant) -> set[str]:
    figures = built_in()
    faulty = replace(figures, observations=list(plant(list(figures.observations))))
    return {finding.id for finding in sort(run(faulty), accepted()).new}


def test_a_fault_is_planted_for_every_check():
    assert PLANTED.keys() == CHECKS.keys()


@pytest.mark.parametrize("check", PLANTED)
def test_a_planted_fault_is_a_new_finding(check):
    plant, finding = PLANTED[check]

    assert finding in new_findings(plant)


def test_a_known_fault_with_other_figures_is_a_new_one():
    worse = changed("nghe-an", "services-online", 2025, "1840")

    assert "sums/services-online/nghe-an/2025/2025-02-27" in new_findings(worse)
