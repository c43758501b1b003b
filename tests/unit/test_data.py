"""The shipped data: whole, consistent, and as its index says."""

import csv
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest

from egovcli.catalog import coverage, entities, files, indicators, observations, sources
from egovcli.model import Observation

COMPILED = 56_663
ADDED = {
    ("quang-ninh", "npsp-rate", "quang-ninh-level4-2020"),
    ("bo-y-te", "level4-rate", "ca-mau-2020-08"),
    ("bo-thong-tin-va-truyen-thong", "level4-rate", "ca-mau-2020-08"),
}
"""Figures of the five articles that the first compilation had left out."""

FACTS = [
    o
    for dataset in files.stems("observations")
    for o in observations.of_dataset(dataset)
    if o.kind != "plan"
]
CSV_FILES = sorted(files.folder().rglob("*.csv"))


def test_no_printed_figure_was_dropped() -> None:
    added = {(o.entity, o.indicator, o.source) for o in FACTS} & ADDED

    assert added == ADDED
    assert len(FACTS) == COMPILED + len(ADDED)


def test_both_values_of_the_seven_conflicting_keys_are_kept() -> None:
    values: dict[tuple[str, int, str, str], set[str]] = defaultdict(set)
    for o in FACTS:
        values[o.entity, o.year, o.as_of, o.indicator].add(o.printed)

    conflicts = {key for key, printed in values.items() if len({float(p) for p in printed}) > 1}

    assert conflicts == {
        ("kon-tum", 2022, "", "dti-index"),
        ("ca-mau", 2024, "", "index-766"),
        ("da-nang", 2024, "", "index-766"),
        ("da-nang", 2012, "", "par-index"),
        ("dong-thap", 2012, "", "par-index"),
        ("ha-noi", 2012, "", "par-index"),
        ("VNM", 2020, "2020-12-31", "level4-rate"),
    }


def test_every_figure_names_a_known_entity_indicator_and_source() -> None:
    everybody, every_indicator = entities.by_id(), indicators.all_indicators()
    every_source = sources.all_sources()

    def known(o: Observation) -> bool:
        return o.entity in everybody and o.indicator in every_indicator and o.source in every_source

    assert [o for o in FACTS if not known(o)] == []


def test_the_index_of_coverage_says_what_the_observations_say() -> None:
    assert list(coverage.coverage()) == coverage.count()


def test_no_indicator_has_the_id_of_an_entity() -> None:
    assert indicators.all_indicators().keys() & entities.by_id().keys() == set()


def test_every_province_became_part_of_one_unit_and_every_unit_is_made_of_whole_provinces() -> None:
    parts = [part for unit in entities.units() for part in unit.predecessors]

    assert sorted(parts) == sorted(province.id for province in entities.provinces())
    for unit in entities.units():
        for part in unit.predecessors:
            assert entities.by_id()[part].successor == unit.id


def test_eleven_provinces_kept_their_id_and_seventeen_mergers_are_of_two_and_six_of_three() -> None:
    sizes = [len(unit.predecessors) for unit in entities.units()]

    assert [sizes.count(n) for n in (1, 2, 3)] == [11, 17, 6]


@pytest.mark.parametrize("path", CSV_FILES, ids=lambda path: path.stem)
def test_a_table_is_text_in_composed_form_with_rows_of_one_length(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    with path.open(encoding="utf-8", newline="") as file:
        lengths = {len(row) for row in csv.reader(file)}

    assert unicodedata.is_normalized("NFC", text)
    assert "\r" not in text
    assert len(lengths) == 1


@pytest.mark.parametrize("dataset", files.stems("observations"))
def test_the_columns_of_observations_stand_in_the_order_that_the_reader_takes(dataset: str) -> None:
    path = files.folder() / "observations" / f"{dataset}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        names = tuple(next(csv.reader(file)))

    assert names == observations.COLUMNS[: len(names)]
    assert len(names) in (6, 8)


@pytest.mark.parametrize("indicator", indicators.all_indicators().values(), ids=lambda i: i.id)
def test_an_indicator_has_both_names_a_unit_and_a_direction(indicator: object) -> None:
    assert indicator.label.vi
    assert indicator.label.en
    assert indicator.unit
    assert indicator.direction in ("higher", "lower", "none")


def test_the_breaks_that_the_method_notes_name_can_be_read_by_the_code() -> None:
    every = indicators.all_indicators()

    assert every["papi-total"].breaks == (2018,)
    assert every["papi-egovernance"].breaks == (2019, 2020)
    assert every["papi-d3-accountability"].breaks == (2016, 2018, 2021)
    assert every["pci-score"].breaks == (2009, 2013, 2021)
    assert every["egov-index"].breaks == (2018,)
