"""Checks of tables: each finds the fault it is for, put into the shipped figures."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache

import pytest

from egovcli.core.checks import CHECKS, run
from egovcli.core.checks.accepted import Accepted, sort
from egovcli.core.checks.finding import Figures
from egovcli.model import Label, Observation
from egovcli.questions.check_tables import built_in

KNOWN = Label(vi="đã biết", en="known")


@cache
def shipped(*names: str) -> Figures:
    figures = built_in()
    return replace(figures, observations=[o for o in figures.observations if o.indicator in names])


def spoiled(figures: Figures, change: Callable[[Observation], Observation | None]) -> Figures:
    changed = (change(o) for o in figures.observations)
    return replace(figures, observations=[o for o in changed if o])


def setting(entity: str, year: int, printed: str) -> Callable[[Observation], Observation]:
    """Print another number for one figure."""
    return lambda o: replace(o, printed=printed) if (o.entity, o.year) == (entity, year) else o


def ids(name: str, figures: Figures) -> set[str]:
    return {finding.id for finding in CHECKS[name](figures)}


SERVICES = ("services-online", "services-full", "services-partial")


def test_a_total_that_its_parts_do_not_make_is_found():
    good = shipped(*SERVICES)

    bad = spoiled(good, lambda o: replace(o, printed="849") if o.printed == "848" else o)

    assert ids("sums", bad) - ids("sums", good) == {"sums/services-online/quang-ngai@2025/2025"}


def test_a_part_that_exceeds_its_total_is_found_when_another_part_is_missing():
    good = shipped(*SERVICES)

    bad = spoiled(good, lambda o: replace(o, printed="2045") if o.printed == "896" else o)

    assert ids("sums", bad) - ids("sums", good) == {
        "sums/services-online/bac-ninh@2025/2025/2025-08-13"
    }


def test_an_index_that_differs_by_less_than_the_rounding_of_its_parts_is_no_finding():
    dti = shipped(
        "dti-index", "dti-digital-government", "dti-digital-economy", "dti-digital-society"
    )

    assert ids("sums", dti) == set()


@pytest.mark.parametrize(
    ("value", "found"), [("0.4097", False), ("0.4096", False), ("0.4099", True)]
)
def test_an_index_is_compared_to_its_printed_digits(value: str, found: bool):
    dti = shipped(
        "dti-index", "dti-digital-government", "dti-digital-economy", "dti-digital-society"
    )

    changed = spoiled(
        dti,
        lambda o: setting("thua-thien-hue", 2020, value)(o) if o.indicator == "dti-index" else o,
    )

    assert ids("sums", changed) == ({"sums/dti-2020/thua-thien-hue/2020"} if found else set())


def test_a_rate_that_the_counts_do_not_give_is_found():
    good = shipped("online-dossier-rate", "online-dossiers", "dossiers-total")

    bad = spoiled(good, lambda o: replace(o, printed="20.97") if o.printed == "20.79" else o)

    new = ids("rates", bad) - ids("rates", good)
    assert new == {"rates/online-dossier-rate/khanh-hoa/2020/2020-03-31"}


def test_a_rate_of_nothing_is_found_and_nothing_is_divided():
    good = shipped("online-dossier-rate", "online-dossiers", "dossiers-total")

    bad = spoiled(good, lambda o: replace(o, printed="0") if o.printed == "112746" else o)

    assert "rates/online-dossier-rate/khanh-hoa/2020/2020-03-31" in ids("rates", bad)


def test_two_swapped_ranks_are_found_by_their_scores():
    good = shipped("pci-rank", "pci-score")
    swap = {"1": "2", "2": "1"}

    bad = spoiled(
        good,
        lambda o: (
            replace(o, printed=swap.get(o.printed, o.printed))
            if o.year == 2016 and o.indicator == "pci-rank"
            else o
        ),
    )

    assert ids("ranks", good) == set()
    assert ids("ranks", bad) == {"ranks/pci-rank/da-nang/2016", "ranks/pci-rank/quang-ninh/2016"}


def test_ranks_that_hidden_decimals_may_decide_are_no_finding():
    egdi = shipped("egdi", "egdi-rank")  # 2020 has equal values on different places

    assert ids("ranks", egdi) == set()


@pytest.mark.parametrize(("place", "faults"), [("4", ["double"]), ("50", ["double", "hole"])])
def test_a_double_place_is_found_and_the_hole_that_no_tie_explains(place: str, faults: list[str]):
    good = shipped("pci-rank", "pci-score")

    bad = spoiled(good, rank_five_of_2016(place))

    assert ids("places", good) == set()
    assert [f.facts["fault"] for f in CHECKS["places"](bad)] == faults


def rank_five_of_2016(place: str) -> Callable[[Observation], Observation]:
    def change(o: Observation) -> Observation:
        fifth = (o.indicator, o.year, o.printed) == ("pci-rank", 2016, "5")
        return replace(o, printed=place) if fifth else o

    return change


def test_a_list_known_in_part_has_no_holes():
    part = spoiled(shipped("pci-rank"), lambda o: o if o.value > 10 else None)

    assert ids("places", part) == set()


@pytest.mark.parametrize("printed", ["10.5", "-1"])
def test_a_value_out_of_range_is_found(printed: str):
    bad = spoiled(shipped("papi-egovernance"), setting("thai-nguyen", 2020, printed))

    assert ids("ranges", bad) == {"ranges/papi-egovernance/thai-nguyen/2020"}


def test_half_a_rank_is_out_of_range():
    bad = spoiled(shipped("pci-rank"), setting("ha-noi", 2016, "14.5"))

    assert ids("ranges", bad) == {"ranges/pci-rank/ha-noi/2016"}


def test_two_sources_that_print_the_same_figure_do_not_disagree():
    dti = spoiled(shipped("dti-index"), lambda o: o if o.year == 2024 else None)

    assert ids("conflicts", dti) == set()


def test_a_misplaced_decimal_point_is_a_jump():
    good = shipped("population-avg")

    bad = spoiled(good, setting("ha-noi", 2024, "87178000"))

    assert ids("jumps", bad) - ids("jumps", good) == {"jumps/population-avg/ha-noi/2024"}


def test_what_a_new_method_does_to_all_provinces_is_no_jump():
    assert ids("jumps", shipped("papi-egovernance")) == set()


def test_a_column_copied_under_another_year_is_found():
    good = shipped("papi-egovernance")
    of_2023 = {o.entity: o.printed for o in good.observations if o.year == 2023}

    bad = spoiled(
        good,
        lambda o: replace(o, printed=of_2023.get(o.entity, o.printed)) if o.year == 2024 else o,
    )

    assert ids("copies", good) == set()
    assert "copies/papi-egovernance/2024" in ids("copies", bad)


def test_a_row_copied_under_another_year_is_found():
    good = replace(built_in(), observations=papi())
    mine = {o.indicator: o.printed for o in papi() if (o.entity, o.year) == ("ca-mau", 2016)}

    bad = spoiled(
        good,
        lambda o: (
            replace(o, printed=mine.get(o.indicator, o.printed))
            if (o.entity, o.year) == ("ca-mau", 2017)
            else o
        ),
    )

    assert ids("copies", good) == set()
    assert ids("copies", bad) == {"copies/papi/ca-mau/2017"}


@cache
def papi() -> tuple[Observation, ...]:
    return tuple(o for o in built_in().observations if o.indicator.startswith("papi-"))


def test_no_figures_have_no_faults():
    assert run(Figures(observations=(), indicators={})) == []


def nghe_an(accepted: Iterable[Accepted]):
    return sort(list(CHECKS["sums"](shipped(*SERVICES))), list(accepted))


ID = "sums/services-online/nghe-an/2025/2025-02-27"


def test_a_known_finding_is_not_new():
    found = nghe_an([Accepted(id=ID, printed="1839", expected="1841", reason=KNOWN)])

    assert (len(found.new), len(found.known), len(found.gone)) == (0, 1, 0)


def test_a_known_finding_with_another_figure_is_new_and_the_old_one_is_gone():
    found = nghe_an([Accepted(id=ID, printed="1838", expected="1841", reason=KNOWN)])

    assert (len(found.new), len(found.known), len(found.gone)) == (1, 0, 1)


def test_a_cause_that_covers_more_or_fewer_than_it_counts_covers_none():
    found = nghe_an([Accepted(id="sums/services-online/*/2025/*", count=2, reason=KNOWN)])

    assert (len(found.new), len(found.known), len(found.gone)) == (1, 0, 1)
