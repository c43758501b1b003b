"""Users' wide tables: small ones by the standard library, large ones by pandas, alike."""

import numpy as np
import pandas
import pytest

from egovcli.errors import Faults
from egovcli.errors.tables import (
    AmbiguousNumbers,
    DoubledColumn,
    DoubledEntity,
    EmptyTable,
    FileMissing,
    MissingColumns,
    NotText,
    WrongCell,
    WrongLength,
)
from egovcli.intake import frames, tidy, wide

TEXT = "name,year,region,a,b\nx,2018,n,1,\ny,2018,s,2,3.5\nx,2019,n,3,4\n"


@pytest.fixture(params=["csv", "pandas"])
def way(request, monkeypatch):
    """Read the same file in either way."""
    if request.param == "pandas":
        monkeypatch.setattr(frames, "SMALL", -1)
    return request.param


def wanted(*indicators, **how):
    return wide.Wanted(indicators=indicators, **how)


def written(folder, text=TEXT, name="table.csv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_years_and_entities_become_a_cube(tmp_path, way):
    table = wide.read(written(tmp_path), wanted("a", "b", group="region"))

    assert (table.years, table.entities, table.groups) == ((2018, 2019), ("x", "y"), ("n", "s"))
    nan = np.nan
    expected = [[[1, nan], [2, 3.5]], [[3, 4], [nan, nan]]]
    assert np.array_equal(table.values, expected, equal_nan=True)


def test_a_table_without_years_has_one_layer(tmp_path, way):
    path = written(tmp_path, "unit,a\nx,1\ny,NA\n")

    table = wide.read(path, wanted("a"))

    assert (table.years, table.entities) == ((0,), ("x", "y"))
    assert np.array_equal(table.values, [[[1], [np.nan]]], equal_nan=True)


def test_every_cell_that_is_no_number_is_told_with_its_row(tmp_path, way):
    path = written(tmp_path, "unit,a,b\nx,1,two\ny,one,3\nz,4,5\n")

    with pytest.raises(Faults) as raised:
        wide.read(path, wanted("a", "b"))

    told = {(f.facts["row"], f.facts["column"], f.facts["found"]) for f in raised.value.faults}
    assert told == {("3", "a", "one"), ("2", "b", "two")}
    assert all(isinstance(fault, WrongCell) for fault in raised.value.faults)


def test_a_row_that_stands_twice_is_told_with_the_first(tmp_path, way):
    path = written(tmp_path, "unit,year,a\nx,2018,1\ny,2018,2\nx,2018,3\n")

    with pytest.raises(DoubledEntity) as raised:
        wide.read(path, wanted("a"))

    facts = raised.value.facts
    assert (facts["row"], facts["found"], facts["first"]) == ("4", "x", "2")


def test_what_is_no_year_is_told(tmp_path, way):
    path = written(tmp_path, "unit,year,a\nx,soon,1\n")

    with pytest.raises(WrongCell) as raised:
        wide.read(path, wanted("a"))

    assert raised.value.facts["column"] == "year"


def test_columns_that_are_not_there_are_named(tmp_path):
    with pytest.raises(MissingColumns) as raised:
        wide.read(written(tmp_path), wanted("a", "c", "d"))

    assert raised.value.facts["columns"] == ["c", "d"]


def test_a_table_without_rows_is_told(tmp_path, way):
    with pytest.raises(EmptyTable):
        wide.read(written(tmp_path, "unit,a\n"), wanted("a"))


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileMissing):
        wide.read(str(tmp_path / "nowhere.csv"), wanted("a"))


def test_every_other_spelling_of_a_column_is_understood(tmp_path, way):
    path = written(tmp_path, "TÊN TỈNH,NAM,Số hồ sơ (nghìn hồ sơ)\nHuế,2018,1.5\n")

    table = wide.read(path, wanted("so-ho-so"))

    assert (table.years, table.entities, table.values.item()) == ((2018,), ("Huế",), 1500.0)


def test_a_column_spelled_as_asked_comes_before_other_spellings_of_it(tmp_path, way):
    path = written(tmp_path, "unit,growth,Growth %\nx,1,2\n")

    assert wide.read(path, wanted("growth")).values.item() == 1
    assert wide.read(path, wanted("Growth %")).values.item() == 2


def test_a_unit_in_the_name_that_was_asked_for_multiplies_nothing(tmp_path, way):
    path = written(tmp_path, "unit,people (thousand)\nx,5\n")

    assert wide.read(path, wanted("people (thousand)")).values.item() == 5


def test_two_columns_of_entities_are_told_but_where_one_is_asked_for(tmp_path, way):
    path = written(tmp_path, "name,province,a\nx,Huế,1\n")

    with pytest.raises(DoubledColumn):
        wide.read(path, wanted("a"))
    assert wide.read(path, wanted("a", entity="name")).entities == ("x",)


def test_a_row_without_a_name_is_told(tmp_path, way):
    with pytest.raises(WrongCell) as raised:
        wide.read(written(tmp_path, "unit,a\nx,1\n,2\n"), wanted("a"))

    assert (raised.value.facts["row"], raised.value.facts["column"]) == ("3", "unit")


def test_an_entity_may_be_called_as_a_gap_is(tmp_path, way):
    assert wide.read(written(tmp_path, "code,a\nNA,1\n"), wanted("a")).entities == ("NA",)


def test_rows_without_any_wanted_cell_are_passed_over_and_counted(tmp_path, way):
    with pytest.raises(WrongCell) as raised:
        wide.read(written(tmp_path, "unit,b,a\nx,1,1\n,,\n\n,note,\ny,,none\n"), wanted("a"))

    assert raised.value.facts["row"] == "6"


@pytest.mark.parametrize("text", ["inf", "1e999", "None", "True", "0x10", "1_000"])
def test_what_only_a_program_would_take_for_a_number_is_told(tmp_path, way, text):
    with pytest.raises(WrongCell) as raised:
        wide.read(written(tmp_path, f"unit,a\nx,1.5\ny,{text}\n"), wanted("a"))

    assert raised.value.facts["row"] == "3"


def test_the_hand_of_a_long_column_is_that_of_all_its_cells(tmp_path, way):
    rows = "".join(f"unit {i},{i}\n" for i in range(300))

    with pytest.raises(AmbiguousNumbers):
        wide.read(written(tmp_path, f"name,a\n{rows}x,1.469\n"), wanted("a"))


def test_a_cell_without_an_end_is_read_like_a_small_tables(tmp_path, way):
    path = written(tmp_path, 'unit,a,b\nx,1,"2\n')

    assert wide.read(path, wanted("a")).values.item() == 1


def test_a_text_in_another_encoding_is_told_with_its_row(tmp_path, way):
    path = tmp_path / "table.csv"
    path.write_bytes("unit,a\nx,1\nHuế,2\n".encode() + "Huê,3\n".encode("cp1258"))

    with pytest.raises(NotText) as raised:
        wide.read(str(path), wanted("a"))

    assert raised.value.facts["row"] == "4"


def test_missing_columns_are_told_of_the_row_that_names_the_others(tmp_path, way):
    path = written(tmp_path, "Bảng 1,,\n,,\nSTT,Tỉnh,a\n1,Huế,2.5\n")

    with pytest.raises(MissingColumns) as raised:
        wide.read(path, wanted("a", "b"))

    facts = raised.value.facts
    assert (facts["row"], facts["columns"], facts["found"]) == ("3", ["b"], ["STT", "Tỉnh", "a"])


def test_a_tidy_table_is_told_from_a_wide_one(tmp_path):
    assert tidy.is_tidy(written(tmp_path, "entity,year,indicator,value\nx,2018,a,1\n"))
    assert not tidy.is_tidy(written(tmp_path))


def test_a_workbook_is_read_like_a_table(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    path = str(tmp_path / "table.xlsx")
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([("unit", "a"), ("Hà Nội", 1.5), ("Huế", 2)]):
            sheet.write_row(row, 0, cells)

    table = wide.read(path, wanted("a"))

    assert table.entities == ("Hà Nội", "Huế")
    assert table.values.ravel().tolist() == [1.5, 2.0]


VIETNAMESE = "Tỉnh;a;b\nHà Nội;1.469;0,5\nHuế;22.707;1\n"


def test_numbers_are_read_in_the_hand_that_the_table_shows(tmp_path):
    table = wide.read(written(tmp_path, VIETNAMESE), wanted("a", "b"))

    assert table.values[0].tolist() == [[1469.0, 0.5], [22707.0, 1.0]]


@pytest.mark.parametrize("size", [2_000_000, -1])
def test_numbers_of_either_hand_are_asked_about(tmp_path, monkeypatch, size):
    monkeypatch.setattr(frames, "SMALL", size)
    path = written(tmp_path, "unit,a\nx,1.469\ny,22.707\n")

    with pytest.raises(AmbiguousNumbers) as raised:
        wide.read(path, wanted("a"))

    assert raised.value.facts["columns"] == ["a"]
    assert wide.read(path, wanted("a", decimal="comma")).values.ravel().tolist() == [1469, 22707]
    assert wide.read(path, wanted("a", decimal="point")).values.ravel().tolist() == [1.469, 22.707]


def test_numbers_as_programs_write_them_are_read(tmp_path, way):
    path = written(tmp_path, "unit,a\nx,1e-05\ny,12\n")

    assert wide.read(path, wanted("a")).values.ravel().tolist() == [1e-05, 12.0]


def test_title_rows_above_the_header_are_passed_over(tmp_path, way):
    path = written(tmp_path, "Bảng 1,,\nSTT,Tỉnh,a\n1,Huế,2.5\n")

    assert wide.read(path, wanted("a", entity="Tỉnh")).entities == ("Huế",)


def test_a_data_frame_is_read_like_a_table():
    frame = pandas.DataFrame({"a": [1.0, np.nan]}, index=["x", "y"])

    table = wide.of_frame(frame, wanted("a"))

    assert table.entities == ("x", "y")
    assert np.array_equal(table.values, [[[1.0], [np.nan]]], equal_nan=True)


def test_gaps_and_numbers_of_a_data_frame_are_read_whatever_holds_them():
    frame = pandas.DataFrame(
        {
            "name": ["x", "y", "z"],
            "a": [1.5, None, "2.25"],
            "b": pandas.array([1, None, 3], "Int64"),
        }
    )

    table = wide.of_frame(frame, wanted("a", "b"))

    expected = [[[1.5, 1], [np.nan, np.nan], [2.25, 3]]]
    assert np.array_equal(table.values, expected, equal_nan=True)


def test_a_column_that_stands_twice_is_told(tmp_path, way):
    with pytest.raises(DoubledColumn) as raised:
        wide.read(written(tmp_path, "unit,a,a\nx,1,2\n"), wanted("a"))

    assert raised.value.facts["columns"] == ["a", "a"]


def test_an_empty_file_is_told(tmp_path):
    with pytest.raises(EmptyTable):
        wide.read(written(tmp_path, ""), wanted("a"))


def test_cells_may_be_parted_by_semicolons(tmp_path, way):
    path = written(tmp_path, "unit;a\nx;1,5\ny;2\n")

    assert wide.read(path, wanted("a")).values.ravel().tolist() == [1.5, 2.0]


def test_a_row_that_is_too_long_is_told(tmp_path, way):
    with pytest.raises(WrongLength) as raised:
        wide.read(written(tmp_path, "unit,a\nx,1\ny,2,3\n"), wanted("a"))

    assert raised.value.facts["row"] == "3"


def test_every_row_that_is_too_short_or_too_long_is_told(tmp_path, way):
    text = 'unit,a,b\nx,1,2\ny,3\n"z, w",4,5\n\nv,6,7,8\n'

    with pytest.raises(Faults) as raised:
        wide.read(written(tmp_path, text), wanted("a"))  # b is not asked for

    told = [(type(f), f.facts["row"], f.facts["found"]) for f in raised.value.faults]
    assert told == [(WrongLength, "3", 2), (WrongLength, "6", 4)]


def test_a_quoted_cell_may_hold_the_mark_or_a_new_line(tmp_path, way):
    path = written(tmp_path, 'unit,a\n"x, or y",1\n"two\nlines",2\n')

    assert wide.read(path, wanted("a")).entities == ("x, or y", "two\nlines")
