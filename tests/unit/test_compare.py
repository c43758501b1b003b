"""Entities side by side."""

import pytest

import egovcli
from egovcli.errors.rank import TwoEntitiesNeeded


def test_figures_and_places_of_one_year_stand_side_by_side() -> None:
    row = egovcli.compare("hue", "da-nang", "dti-index", year=2022).to_dicts()[0]

    assert (row["thua-thien-hue"], row["thua-thien-hue_rank"]) == (0.6975, 4)
    assert (row["da-nang"], row["da-nang_rank"]) == (0.8002, 1)
    assert row["ranked"] == 63


def test_without_a_year_each_indicator_takes_the_latest_that_most_have() -> None:
    rows = {r["indicator"]: r for r in egovcli.compare("hue", "da-nang").to_dicts()}

    assert rows["egov-index"]["year"] == 2017
    assert rows["dti-index"]["year"] == 2024


def test_without_an_indicator_all_that_they_share_are_compared_but_printed_places() -> None:
    indicators = egovcli.compare("hue", "da-nang", "can-tho").column("indicator")

    assert "papi-total" in indicators
    assert "pci-rank" not in indicators


def test_who_has_no_figure_has_an_empty_cell() -> None:
    row = egovcli.compare("hoa-binh", "ha-noi", "egov-index", year=2017).to_dicts()[0]

    assert row["hoa-binh"] is None
    assert row["ha-noi"] is not None


def test_what_has_no_better_end_is_compared_without_places() -> None:
    row = egovcli.compare("hue", "da-nang", "population-avg", year=2024).to_dicts()[0]

    assert row["da-nang"] > 0
    assert row["da-nang_rank"] is None


def test_one_entity_is_not_a_comparison() -> None:
    with pytest.raises(TwoEntitiesNeeded):
        egovcli.compare("hue", "dti-index")
