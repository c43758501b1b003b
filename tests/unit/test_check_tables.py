"""``egov check`` on a user's table: its figures among the shipped ones."""

from pathlib import Path

import pytest

from egovcli.catalog import files
from egovcli.errors.tables import UnknownInRow
from egovcli.questions.checks import check

HEAD = "entity,year,as_of,indicator,value,source_id\n"


def table(folder: Path, *rows: str) -> str:
    path = folder / "table.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


def found(path: str) -> list[str]:
    return [str(id_) for id_ in check(path).column("finding")]


def test_a_table_that_agrees_with_the_shipped_figures_has_no_finding(tmp_path: Path):
    path = table(tmp_path, "Hà Nội,2016,,pci-rank,14,mine", "ha-noi,2016,,pci-score,60.741,mine")

    answer = check(path)

    assert answer.rows == ()
    assert not answer.no
    assert answer.title.facts["figures"] == 2


def test_a_copy_of_a_shipped_table_has_only_its_known_findings():
    answer = check(str(files.folder() / "observations" / "dti.csv"), every=True)

    assert [(r["status"], r["finding"]) for r in answer.to_dicts()] == [
        ("known", "conflicts/dti-index/kon-tum/2022")
    ]


def test_the_folder_of_the_data_is_read_from_its_observations():
    answer = check(str(files.folder()))

    assert answer.rows == ()
    assert answer.title.facts["figures"] > 50_000


def test_a_province_of_early_2025_keeps_its_name_of_before_the_merger(tmp_path: Path):
    path = table(
        tmp_path,
        "Hà Giang,2025,2025-05-14,services-full,648,mine",
        "Hà Giang,2025,2025-05-14,services-partial,1256,mine",
        "Hà Giang,2025,2025-05-14,services-online,1940,mine",
    )

    assert found(path) == ["sums/services-online/ha-giang/2025/2025-05-14"]


def test_a_merged_province_is_a_fault_with_its_row_and_its_successor(tmp_path: Path):
    with pytest.raises(UnknownInRow) as fault:
        check(table(tmp_path, "Hà Giang,2026,,services-full,648,mine"))

    assert fault.value.facts["row"] == "2"
    assert fault.value.facts["near"] == ["Tuyên Quang (tuyen-quang@2025)"]


def test_parts_and_total_of_the_table_are_added_up(tmp_path: Path):
    path = table(
        tmp_path,
        "son-la,2025,,services-full,378,mine",
        "son-la,2025,,services-partial,1563,mine",
        "son-la,2025,,services-online,1914,mine",
    )

    assert found(path) == ["sums/services-online/son-la/2025"]
    assert check(path).no


def test_a_figure_that_the_shipped_source_prints_otherwise_is_a_conflict(tmp_path: Path):
    path = table(tmp_path, "quang-ninh,2018,,pci-score,73.40,mine")

    assert found(path) == ["conflicts/pci-score/quang-ninh/2018"]


def test_a_misplaced_point_is_a_jump_among_the_changes_of_all_provinces(tmp_path: Path):
    path = table(tmp_path, "ha-noi,2024,,population-avg,87178000,mine")

    assert "jumps/population-avg/ha-noi/2024" in found(path)


def test_an_indicator_that_nobody_knows_is_compared_only_within_the_table(tmp_path: Path):
    path = table(tmp_path, "ha-noi,2024,,my-count,1,a", "ha-noi,2024,,my-count,2,b")

    assert found(path) == ["conflicts/my-count/ha-noi/2024"]


def test_an_entity_that_nobody_knows_is_a_fault_of_the_file(tmp_path: Path):
    with pytest.raises(UnknownInRow):
        check(table(tmp_path, "Hà Nộii,2024,,pci-score,1,mine"))
