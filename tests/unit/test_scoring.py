"""Which version, which year, whose figures: what an index is scored from."""

import pandas
import pytest

import egovcli
from egovcli.errors import Faults
from egovcli.errors.indices import NeedsData, UnknownSetting
from egovcli.errors.names import UnknownName, UnknownYear
from egovcli.errors.tables import DoubledEntity, UnknownInRow
from egovcli.questions.scoring import scored, setting

OPEN = """
label.en = "Two of the pillars"
entities = "provinces"
[method]
normalisation = "none"
weighting     = "equal"
aggregation   = "arithmetic-mean"
[policy]
missing  = "leave-out"
constant = "keep"
tied     = "min"
negative = "error"
[[components]]
indicator = "dti-digital-economy"
[[components]]
indicator = "dti-digital-society"
"""


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(OPEN, encoding="utf-8")
    return str(path)


def table(folder, rows):
    path = folder / "table.csv"
    header = "tỉnh,dti-digital-economy,dti-digital-society\n"
    path.write_text(header + "".join(rows), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("index", "version", "year"),
    [
        ("pci", "pci-2013", 2016),  # 2021 has all parts of 24 provinces only
        ("index-766", "index-766", 2024),  # 2025 has one
        ("dti", "dti-2021", 2022),  # no year has all parts of half the provinces
        ("papi", "papi-2018", 2024),
    ],
)
def test_without_a_year_the_latest_that_covers_half_is_taken(index, version, year):
    found = scored(index)

    assert (found.definition.id, found.year) == (version, year)


def test_a_year_without_figures_of_a_component_names_those_there_are():
    with pytest.raises(UnknownYear) as raised:
        scored("dti", 2023)

    assert raised.value.facts["years"] == ["2022"]
    assert "dti-awareness" in raised.value.facts["indicators"]
    assert raised.value.facts["near"] == "dti-index"  # which is published for 2023


def test_an_index_of_users_figures_asks_for_a_table():
    with pytest.raises(NeedsData) as raised:
        scored("egov-six")

    assert "egov-portal" in raised.value.facts["indicators"]


def test_provinces_of_a_wide_table_are_found_in_any_spelling(mine, tmp_path):
    data = table(tmp_path, ["TP.HCM,0.5,0.7\n", "Tỉnh Quảng Ninh,0.4,0.4\n"])

    assert scored(mine, data=data).composite.entities == ("ho-chi-minh", "quang-ninh")


def test_all_names_that_nobody_knows_are_told_with_their_rows(mine, tmp_path):
    data = table(tmp_path, ["Quảng Nin,0.5,0.7\n", "Huế,0.4,0.4\n", "Hà Nộ,1,1\n"])

    with pytest.raises(Faults) as raised:
        scored(mine, data=data)

    assert [(type(f), f.facts["row"]) for f in raised.value.faults] == [
        (UnknownInRow, "2"),
        (UnknownInRow, "4"),
    ]


def test_two_spellings_of_one_province_are_told(mine, tmp_path):
    data = table(tmp_path, ["Huế,0.5,0.7\n", "Thừa Thiên Huế,0.4,0.4\n"])

    with pytest.raises(DoubledEntity) as raised:
        scored(mine, data=data)

    facts = raised.value.facts
    assert (facts["row"], facts["found"], facts["first"]) == ("3", "Thừa Thiên Huế", "2")


def panel(folder, rows):
    path = folder / "panel.csv"
    path.write_text("Tỉnh,Năm,dti-digital-economy,dti-digital-society\n" + "".join(rows), "utf-8")
    return str(path)


def test_a_province_may_be_spelled_in_another_way_in_another_year(mine, tmp_path):
    data = panel(tmp_path, ["Huế,2023,0.5,0.7\n", "Thừa Thiên Huế,2022,0.4,0.4\n"])

    assert scored(mine, data=data).composite.entities == ("thua-thien-hue",)


@pytest.mark.parametrize(("year", "id_"), [(2024, "an-giang"), (2025, "an-giang@2025")])
def test_a_name_means_what_it_does_in_the_year_of_its_row(mine, tmp_path, year, id_):
    data = panel(
        tmp_path, ["An Giang,2024,0.5,0.7\n", "Kiên Giang,2024,1,1\n", "An Giang,2025,1,1\n"]
    )

    assert id_ in scored(mine, year, data=data).composite.entities


def test_a_year_is_scored_with_the_units_that_it_has(mine, tmp_path):
    rows = ["An Giang,2024,0.5,0.7\n", "Huế,2024,1,1\n", "Kiên Giang,2024,1,1\n"]
    data = panel(tmp_path, [*rows, "An Giang,2025,1,1\n", "Hà Nội,2025,0.5,0.5\n"])

    early, late = (scored(mine, year, data=data).composite.entities for year in (2024, 2025))

    assert early == ("an-giang", "thua-thien-hue", "kien-giang", "ha-noi")
    assert late == ("thua-thien-hue", "an-giang@2025", "ha-noi")


def test_an_index_of_provinces_takes_no_countries(mine, tmp_path):
    with pytest.raises(UnknownInRow) as raised:
        scored(mine, data=table(tmp_path, ["Huế,0.4,0.4\n", "Lào,0.5,0.7\n"]))

    assert (raised.value.facts["found"], raised.value.facts["row"]) == ("Lào", "3")
    assert all("(LA" not in near for near in raised.value.facts["near"])


def test_names_can_be_taken_as_they_stand(mine, tmp_path):
    data = table(tmp_path, ["Quận 1,0.5,0.7\n", "Huế,0.4,0.4\n"])

    assert scored(mine, data=data, names="as-is").composite.entities == ("Quận 1", "Huế")


def test_a_tidy_table_lies_over_the_shipped_figures(tmp_path):
    path = tmp_path / "tidy.csv"
    path.write_text("entity,year,indicator,value\nHuế,2020,dti-digital-economy,1\n", "utf-8")

    found = scored("dti", 2020, data=str(path)).composite

    assert found.raw.column("dti-digital-economy")[found.entities.index("thua-thien-hue")] == 1
    assert len(found.entities) > 1


def test_a_data_frame_is_scored_by_the_library(mine):
    frame = pandas.DataFrame(
        {"dti-digital-economy": [0.5, 0.3], "dti-digital-society": [0.7, 0.9]},
        index=["Huế", "Hà Nội"],
    )

    found = egovcli.score(mine, data=frame)

    assert found.column("rank") == [1, 1]
    assert sorted(found.column("id")) == ["ha-noi", "thua-thien-hue"]


def test_an_entity_that_nobody_knows_is_told():
    with pytest.raises(UnknownName):
        egovcli.score("pci", "quang-nin", year=2016)


@pytest.mark.parametrize(
    ("text", "value"),
    [("a.b=1", 1), ("a.b=[1, 2]", [1, 2]), ("a.b=true", True), ("a.b=z-score", "z-score")],
)
def test_the_value_of_a_setting_is_read_as_toml_or_as_text(text, value):
    assert setting(text) == (("a", "b"), value)


def test_a_setting_without_a_value_is_told():
    with pytest.raises(UnknownSetting):
        setting("method.normalisation")
