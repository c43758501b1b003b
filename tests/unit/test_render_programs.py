"""What programs get: CSV, TSV, JSON, NDJSON."""

import csv
import io
import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from egovcli import render
from egovcli.model import Column, Label, Message, Table

TITLE = Message("output.notes")
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
numbers = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)
rows = st.lists(st.tuples(words, numbers, st.booleans(), st.none()), max_size=8)


def a_table(*rows, names=("name", "value", "met", "gap")):
    return Table(title=TITLE, columns=tuple(Column(name=n) for n in names), rows=tuple(rows))


def written(table, name, lang="vi", **options):
    out = io.BytesIO()
    render.write(table, name, out, lang, **options)
    return out.getvalue()


def nfc(text):
    return unicodedata.normalize("NFC", text)


@given(rows)
def test_csv_reads_back_as_it_was_written(rows):
    text = written(a_table(*rows), "csv").decode()
    head, *back = csv.reader(io.StringIO(text, newline=""))
    assert head == ["name", "value", "met", "gap"]
    assert [(name, float(value), met == "true", gap) for name, value, met, gap in back] == [
        (nfc(name), value, met, "") for name, value, met, _ in rows
    ]


@given(rows)
def test_tsv_reads_back_as_it_was_written(rows):
    text = written(a_table(*rows), "tsv").decode()
    _, *back = csv.reader(io.StringIO(text, newline=""), delimiter="\t")
    assert [row[0] for row in back] == [nfc(row[0]) for row in rows]


@given(rows)
def test_json_reads_back_as_it_was_written(rows):
    back = json.loads(written(a_table(*rows), "json"))
    assert [tuple(row.values()) for row in back] == [(nfc(name), *rest) for name, *rest in rows]


@given(rows)
def test_ndjson_holds_the_objects_of_json_one_a_line(rows):
    lines = written(a_table(*rows), "ndjson").decode().split("\n")
    assert lines.pop() == ""
    assert list(map(json.loads, lines)) == json.loads(written(a_table(*rows), "json"))


def test_csv_has_point_decimals_no_exponent_no_mark_and_plain_line_ends():
    table = a_table(("Huế", 105.0, True, None), ("Đắk Lắk", 2.5e-7, False, 1234567.5))
    assert written(table, "csv") == (
        "name,value,met,gap\nHuế,105,true,\nĐắk Lắk,0.00000025,false,1234567.5\n".encode()
    )


def test_csv_for_excel_has_mark_semicolons_decimal_commas_and_crlf():
    table = a_table(("Huế", 0.727, True, "a;b"))
    assert written(table, "csv", excel=True) == (
        '\ufeffname;value;met;gap\r\nHuế;0,727;true;"a;b"\r\n'.encode()
    )


def test_csv_composes_names():
    table = a_table((unicodedata.normalize("NFD", "Thừa Thiên Huế"), 1, True, None))
    assert "Thừa Thiên Huế,1" in written(table, "csv").decode()


def test_programs_read_labels_in_vietnamese_and_messages_by_key_in_either_language():
    table = a_table((Label(vi="Hà Nội", en="Ha Noi"), 1, True, Message("output.reason.full")))
    for name in ("csv", "tsv", "json", "ndjson"):
        assert written(table, name, "vi") == written(table, name, "en")
        assert "Hà Nội" in written(table, name).decode()
        assert "full" in written(table, name).decode()


def test_what_is_not_a_figure_is_missing():
    table = a_table(("a", float("nan"), True, float("inf")))
    assert written(table, "csv").endswith(b"\na,,true,\n")
    assert json.loads(written(table, "json"))[0]["value"] is None


def test_an_empty_answer_is_a_heading_in_csv_and_an_empty_array_in_json():
    assert written(a_table(), "csv") == b"name,value,met,gap\n"
    assert written(a_table(), "json") == b"[]\n"
    assert written(a_table(), "ndjson") == b""


def test_json_is_a_bare_array_with_one_object_a_line():
    table = a_table(("a", 1.5, True, None), ("b", 2.0, False, 3))
    assert written(table, "json").decode() == (
        '[{"name": "a", "value": 1.5, "met": true, "gap": null},\n'
        '{"name": "b", "value": 2, "met": false, "gap": 3}]\n'
    )
