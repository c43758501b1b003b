"""Users' tidy tables: one figure per row."""

import pytest

from egovcli.errors import Faults
from egovcli.errors.tables import NotTidy, WrongCell
from egovcli.intake import tidy

HEADER = "entity,year,indicator,value"


def by_name(name, year):
    """Resolve a name to itself, in the year that it is looked for in."""
    return f"{name} {year}", []


@pytest.fixture
def read(tmp_path):
    def figures(*lines):
        path = tmp_path / "table.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        return tidy.read(str(path), by_name)

    return figures


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_cells_may_be_parted_as_in_any_table(read, mark):
    (figure,) = read(HEADER.replace(",", mark), mark.join(["Huế", "2020", "visits", "1.469"]))

    assert (figure.year, figure.indicator, figure.printed) == (2020, "visits", "1.469")


def test_a_title_may_stand_above_the_header_and_the_header_be_in_capitals(read):
    (figure,) = read("My visits,,,", HEADER.upper(), "Huế,2020,visits,5")

    assert figure.printed == "5"


def test_a_workbook_is_read_as_well(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    path = str(tmp_path / "table.xlsx")
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([HEADER.split(","), ["Huế", 2020, "visits", 0.727]]):
            sheet.write_row(row, 0, cells)

    assert tidy.is_tidy(path)
    assert [(f.year, f.printed) for f in tidy.read(path, by_name)] == [(2020, "0.727")]


def test_days_may_be_written_day_first(read):
    (figure,) = read(f"{HEADER},as_of", "Huế,2020,visits,5,31/12/2020")

    assert figure.as_of == "2020-12-31"


def test_a_name_is_looked_for_in_the_year_of_its_day(read):
    early, late = read(f"{HEADER},as_of", "x,2025,v,5,2025-06-30", "x,2025,v,5,2025-07-01")

    assert (early.entity, late.entity) == ("x 2024", "x 2025")


def test_faults_are_told_in_the_order_of_their_rows(read):
    with pytest.raises(Faults) as raised:
        read(HEADER, "x,20,v,1", "x,2020,v,1,1", ",2020,v,1", "x,2020,,1", "x,2020,v,1.4.69")

    assert [fault.facts["row"] for fault in raised.value.faults] == ["2", "3", "4", "5", "6"]


def test_a_row_is_counted_as_a_spreadsheet_does(read):
    with pytest.raises(WrongCell) as raised:
        read(f"{HEADER},note", 'x,2020,v,1,"two', 'lines"', "y,2020,v,one,")

    assert raised.value.facts["row"] == "3"


def test_a_column_that_is_missing_is_told(read):
    with pytest.raises(NotTidy) as raised:
        read("entity,indicator,value", "x,v,1")

    assert raised.value.facts["columns"] == ["year"]
