"""Finding provinces, units, ministries, countries and indicators by any spelling."""

import unicodedata

import pytest

from egovcli.catalog import Catalog, entities, names
from egovcli.errors.names import AmbiguousName, MergedProvince, UnknownName
from egovcli.model import Entity

CATALOG = Catalog()
PROVINCES = {province.id: province for province in entities.provinces()}


def spellings(entity: Entity) -> list[str]:
    written = [entity.id, entity.label.vi, entity.label.en, *entity.aliases, *entity.codes]
    return [
        unicodedata.normalize(form, shape(spelling))
        for spelling in written
        for shape in (str, str.upper, str.lower)
        for form in ("NFC", "NFD")
    ]


@pytest.mark.parametrize("id_", PROVINCES)
def test_a_province_is_found_by_every_alias_and_code_composed_and_decomposed(id_: str) -> None:
    for spelling in spellings(PROVINCES[id_]):
        assert CATALOG.entity(spelling, 2020).id == id_, spelling


@pytest.mark.parametrize("id_", PROVINCES)
@pytest.mark.parametrize("title", ["Tỉnh ", "UBND tỉnh ", "Ủy ban nhân dân tỉnh ", "TP. "])
def test_a_title_before_the_name_does_not_matter(id_: str, title: str) -> None:
    assert CATALOG.entity(title + PROVINCES[id_].label.vi, 2020).id == id_


@pytest.mark.parametrize("unit", entities.units(), ids=lambda unit: unit.id)
def test_a_unit_is_found_in_its_time_by_name_code_and_id(unit: Entity) -> None:
    for spelling in (unit.id, unit.label.vi, unit.label.en, unit.codes[0]):
        assert CATALOG.entity(spelling, 2026).id == unit.id


def test_a_code_that_passed_to_another_unit_means_what_it_meant_in_its_year() -> None:
    assert CATALOG.entity("24", 2024).id == "bac-giang"
    assert CATALOG.entity("24", 2025).id == "bac-ninh@2025"


@pytest.mark.parametrize(
    ("word", "count"), [("QN", 3), ("TN", 2), ("HG", 2), ("LC", 2), ("DN", 3), ("BD", 2), ("BT", 2)]
)
def test_initials_that_fit_several_provinces_name_all_of_them(word: str, count: int) -> None:
    with pytest.raises(AmbiguousName) as raised:
        CATALOG.entity(word, 2020)

    assert len(raised.value.facts["candidates"]) == count


def test_hn_is_used_for_ha_noi() -> None:
    assert CATALOG.entity("HN", 2020).id == "ha-noi"


def test_a_merged_province_is_answered_with_its_successor() -> None:
    with pytest.raises(MergedProvince) as raised:
        CATALOG.entity("Hậu Giang", 2026)

    assert raised.value.facts["id"] == "can-tho@2025"


def test_the_name_that_a_merger_kept_means_the_new_unit_from_2025() -> None:
    assert CATALOG.entity("An Giang", 2026).id == "an-giang@2025"
    assert CATALOG.entity("An Giang", 2024).id == "an-giang"


def test_a_name_that_nobody_has_is_an_error_with_at_most_three_near_ones() -> None:
    with pytest.raises(UnknownName) as raised:
        CATALOG.entity("Quảng Nin", 2020)

    assert 1 <= len(raised.value.facts["near"]) <= 3
    assert raised.value.facts["near"][0] == "Quảng Ninh (quang-ninh)"


def test_a_name_like_nothing_has_no_suggestion() -> None:
    with pytest.raises(UnknownName) as raised:
        CATALOG.entity("xyzzyq", 2020)

    assert raised.value.facts["near"] == []


@pytest.mark.parametrize(
    ("word", "id_"),
    [("Bộ Y tế", "bo-y-te"), ("Viet Nam", "VNM"), ("vnm", "VNM"), ("Thái Lan", "THA")],
)
def test_ministries_and_countries_are_found_too(word: str, id_: str) -> None:
    assert CATALOG.entity(word, 2020).id == id_


@pytest.mark.parametrize(
    "word", ["papi-egovernance", "Quản trị điện tử", "quan tri dien tu", "E-governance"]
)
def test_an_indicator_is_found_by_id_and_by_its_name_in_both_languages(word: str) -> None:
    assert CATALOG.indicator(word).id == "papi-egovernance"


def test_an_unknown_indicator_offers_near_ones() -> None:
    with pytest.raises(UnknownName) as raised:
        CATALOG.indicator("papi-egovernence")

    assert "papi-egovernance" in raised.value.facts["near"]


def test_folding_forgets_marks_case_spaces_and_punctuation() -> None:
    assert names.fold("  BÀ RỊA – Vũng  Tàu ") == "bariavungtau"
