"""Reading a user's wide table: headers, numbers, faults."""

import pytest

from egovcli.errors import Faults
from egovcli.errors.tables import (
    AmbiguousNumbers,
    DifferentInRows,
    DoubledColumn,
    DoubledCounts,
    EmptyColumns,
    EmptyTable,
    MissingColumns,
    UnknownInRow,
    WrongCell,
    WrongLength,
)
from egovcli.intake import numbers
from egovcli.questions.pasp.table import given


@pytest.fixture
def read(tmp_path):
    def figures(*rows, **how):
        path = tmp_path / "table.csv"
        path.write_text("\n".join(rows), encoding="utf-8")
        found = given(str(path), "known", 2020, **how).catalog.overlay
        return {(o.entity, o.indicator): o.printed for o in found}

    return figures


HUE = ("thua-thien-hue", "online-dossiers")


@pytest.mark.parametrize(
    "header",
    [
        "province,dossiers",
        "PROVINCE;Online dossiers",
        "Tỉnh;Số hồ sơ",
        "Tỉnh/Thành phố\tHồ sơ trực tuyến",
        "Địa phương,Số hồ sơ (hồ sơ)",
        "\ufeffTên tỉnh,HTN_TRUCTUYEN_TOTAL",
    ],
)
def test_headers_are_understood_in_either_language_and_with_any_separator(read, header):
    mark = next(c for c in ",;\t" if c in header)

    assert read(header, f"Thừa Thiên - Huế{mark}1469") == {HUE: "1469"}


def test_titles_above_the_header_and_other_columns_are_passed_over(read):
    found = read("Báo cáo năm 2020,,", ",,", "TT,Tỉnh,Số hồ sơ", "1,Huế,5")

    assert found == {HUE: "5"}


def test_rows_are_counted_as_a_spreadsheet_does(read):
    with pytest.raises(WrongCell) as raised:
        read("Báo cáo,", "Tỉnh,Số hồ sơ", "", "Huế,x")

    assert raised.value.facts["row"] == "4"
    assert raised.value.facts["column"] == "Số hồ sơ"


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        (("province,dossiers", "Huế,5", "hue,5"), DoubledCounts),
        (("province,dossiers", "Huee,5"), UnknownInRow),
        (("province,dossiers", ",5"), WrongCell),
        (("province,dossiers", "Huế,-5"), WrongCell),
        (("province,dossiers", "Huế,năm"), WrongCell),
        (("province,dossiers,population", "Huế,5,0"), WrongCell),
        (("province,dossiers", "Huế,5,6"), WrongLength),
        (("province,dossiers,online dossiers", "Huế,5,6"), DoubledColumn),
        (("province,services", "Huế,5"), MissingColumns),
        (("province,dossiers", "Huế,"), EmptyColumns),
        (("province,dossiers,year,as_of", "Huế,5,2020,2019-06-30"), WrongCell),
        (("province,dossiers,start,as_of", "Huế,5,2020-07-01,2020-06-30"), WrongCell),
        (("province,dossiers,as_of", "Huế,5,31/02/2020"), WrongCell),
        (("province,dossiers", "Huế,1" + "0" * 400), WrongCell),
        (("",), EmptyTable),
        (("province,dossiers", "Huế,1.469"), AmbiguousNumbers),
    ],
)
def test_each_fault_has_its_own_name(read, rows, fault):
    with pytest.raises(fault):
        read(*rows)


def test_all_faults_are_told_at_once(read):
    with pytest.raises(Faults) as raised:
        read("province,dossiers", "Huee,5", "Huế,x", "QN,5")

    assert [fault.facts["row"] for fault in raised.value.faults] == ["2", "3", "4"]


def test_only_provinces_are_offered_for_a_misspelled_one(read):
    with pytest.raises(UnknownInRow) as raised:
        read("province,dossiers", "Hà Nôii,5")

    assert raised.value.facts["near"] == ["Hà Nội (ha-noi)"]


def test_rows_that_are_added_up_must_agree_on_the_population(read):
    rows = ("province,dossiers,population", "Huế,5,1000", "Huế,6,1000")

    assert read(*rows, sum_rows=True)[HUE] == "11"
    with pytest.raises(DifferentInRows):
        read(*rows, "Huế,7,2000", sum_rows=True)


def test_a_unit_in_the_header_multiplies_its_column(read):
    found = read("Tỉnh,Số hồ sơ,Dân số (ĐVT: nghìn người)", "Huế,5,1133.6")

    assert found["thua-thien-hue", "population-avg"] == "1133600"
    found = read("Tỉnh,Số hồ sơ,Dân số (trên nghìn km2)", "Huế,5,1133")
    assert found["thua-thien-hue", "population-avg"] == "1133"


def test_a_cell_that_says_that_nothing_is_known_is_a_gap(read):
    found = read("Tỉnh,Số hồ sơ,Dân số", "Huế,5,NA")

    assert found == {HUE: "5"}


def test_before_the_merger_provinces_are_called_as_they_were(read):
    found = read("Tỉnh,Số hồ sơ,Tính đến ngày", "Hậu Giang,5,31/03/2025")

    assert found == {("hau-giang", "online-dossiers"): "5"}


def test_one_column_shows_the_hand_of_the_file(read):
    found = read("Tỉnh;Số hồ sơ;Dân số", "Huế;1.469;1.133.600", "Hà Nội;22.707;8.246.500")

    assert found[HUE] == "1469"


@pytest.mark.parametrize(
    ("cells", "format_"),
    [
        (["1.469", "22.707"], None),
        (["1,469"], None),
        (["1.469", "0,5"], "comma"),
        (["1.469.000"], "comma"),
        (["0.727"], "point"),
        (["0,727"], "comma"),
        (["35,6"], "comma"),
        (["1,469.5"], "point"),
        (["1742.500"], "point"),
    ],
)
def test_a_column_is_decided_as_a_whole_or_asked_about(cells, format_):
    assert numbers.of_columns({"x": cells}) == {"x": format_}


@pytest.mark.parametrize("text", ["1.46", "1.4690", "0.727", "1,2,3", "", "-", "12 000 0"])
def test_what_a_decimal_comma_cannot_read_is_no_number(text):
    assert numbers.plain(text, "comma") is None


@pytest.fixture
def workbook(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")

    def write(*rows):
        path = str(tmp_path / "table.xlsx")
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for row, cells in enumerate(rows):
                sheet.write_row(row, 0, cells)
        return path

    return write


def test_numbers_that_a_workbook_holds_as_text_are_read_in_their_hand(workbook):
    path = workbook(["Tỉnh", "Số hồ sơ", "Dân số"], ["Huế", "1.469", "1.133.600"])

    figures = given(path, "known", 2020).catalog.overlay

    assert [figure.printed for figure in figures] == ["1469", "1133600"]


def test_numbers_of_a_workbook_that_may_be_either_are_asked_about(workbook):
    path = workbook(["Tỉnh", "Số hồ sơ", "Dân số"], ["Huế", 5, "1.133"], ["Hà Nội", 6, 8246.5])

    with pytest.raises(AmbiguousNumbers):
        given(path, "known", 2020)
    figures = given(path, "known", 2020, decimal="comma").catalog.overlay
    assert [figure.printed for figure in figures] == ["5", "1133", "6", "8246.5"]


def test_a_note_below_the_table_in_another_column_is_passed_over(workbook):
    path = workbook(["TT", "Tỉnh", "Số hồ sơ"], [1, "Huế", 5], ["Nguồn: Sở"])

    assert len(given(path, "known", 2020).catalog.overlay) == 1


def test_a_workbook_is_read_as_well(workbook):
    path = workbook(["Báo cáo"], ["Tỉnh", "Số hồ sơ", "Năm"], ["Huế", 1469, 2020])

    (figure,) = given(path, "known", 2024).catalog.overlay

    assert (figure.entity, figure.printed, figure.year) == ("thua-thien-hue", "1469", 2020)
