"""What goes into documents and offices: Markdown, HTML, Excel, Parquet."""

import html.parser
import io
import sys
import tempfile
import unicodedata
from pathlib import Path

import duckdb
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli import render
from egovcli.errors.output import MissingExtra, NotForTerminals
from egovcli.model import Column, Label, Message, Source, Table

SOURCE = Source(
    id="s",
    kind="publisher",
    publisher="UNDP & CECODES",
    title="PAPI <2018>",
    published="2019-04-02",
    url="https://papi.org.vn/?a=1&b=2",
    licence="",
    transcription="",
)


def a_table(*rows, **more):
    columns = (
        Column(name="name"),
        Column(name="value", decimals=2),
        Column(name="year", year=True),
        Column(name="id", detail=True),
    )
    return Table(
        title=Message("output.sources"),
        columns=columns,
        rows=rows,
        notes=(Message("output.more-faults", n=2),),
        sources=(SOURCE,),
        **more,
    )


HUE = (Label(vi="Huế", en="Hue"), 1469.123, 2018, "thua-thien-hue")
ODD = ("a|b *c* <d>\n", None, 2018, "x")


def written(table, name, lang="vi"):
    out = io.BytesIO()
    render.write(table, name, out, lang)
    return out.getvalue()


def test_markdown_is_in_the_readers_language_and_format():
    assert written(a_table(HUE), "md").decode() == (
        "**Nguồn**\n\n"
        "| Tên | Giá trị | Năm |\n| --- | ---: | ---: |\n| Huế | 1.469,12 | 2018 |\n\n"
        "- và 2 lỗi khác\n\n"
        "Nguồn: UNDP & CECODES, PAPI <2018>, 2019-04-02, https://papi.org.vn/?a=1&b=2\n"
    )


def test_markdown_cells_cannot_break_the_table():
    assert "| a\\|b \\*c\\* \\<d\\>  |" in written(a_table(ODD), "md").decode()


class Page(html.parser.HTMLParser):
    """Collects tags, checks that they close in order."""

    def __init__(self, text):
        super().__init__()
        self.open, self.seen, self.words = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_html_is_a_complete_page_that_screen_readers_follow():
    page = Page(written(a_table(HUE, ODD), "html").decode())
    assert page.open == []
    assert ("html", {"lang": "vi"}) in page.seen
    assert [tag for tag, _ in page.seen].count("caption") == 1
    scopes = [attrs["scope"] for tag, attrs in page.seen if tag == "th"]
    assert scopes == ["col", "col", "col", "row", "row"]
    assert ("a", {"href": SOURCE.url}) in page.seen
    assert "a|b *c* <d> " in page.words and "1.469,12" in page.words


@pytest.mark.parametrize("text", ["<script>", 'a" onclick="b', "&lt;"])
def test_html_shows_any_text_as_it_is(text):
    page = Page(written(a_table((text, 1.0, 2018, "x")), "html").decode())
    assert text in page.words
    assert all(set(attrs) <= {"scope", "class"} for tag, attrs in page.seen if tag in ("th", "td"))


def test_excel_has_numbers_as_numbers_under_the_promised_names():
    sheets = pandas.read_excel(
        io.BytesIO(written(a_table(HUE, ODD), "xlsx")), sheet_name=None, engine="calamine"
    )
    figures, about = sheets.values()
    assert list(figures.columns) == ["name", "value", "year", "id"]
    assert figures["value"][0] == 1469.123
    assert figures["value"].isna()[1]
    assert figures["year"].tolist() == [2018, 2018]
    assert any("UNDP & CECODES" in str(cell) for cell in about.iloc[:, 0])


@settings(max_examples=20)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1),
            st.floats(allow_nan=False, allow_infinity=False) | st.none(),
            st.booleans() | st.none(),
            st.integers(-(2**63), 2**63 - 1),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_parquet_reads_back_as_it_was_written(rows):
    columns = tuple(Column(name=name) for name in ("name", "value", "met", "n"))
    table = Table(title=Message("output.notes"), columns=columns, rows=tuple(rows))
    with tempfile.TemporaryDirectory() as folder, duckdb.connect() as database:
        path = Path(folder, "table.parquet")
        path.write_bytes(written(table, "parquet"))
        back = database.read_parquet(str(path)).fetchall()
    assert back == [(unicodedata.normalize("NFC", name), *rest) for name, *rest in rows]


@pytest.mark.parametrize(("name", "module"), [("xlsx", "xlsxwriter"), ("parquet", "duckdb")])
def test_a_missing_extra_is_named(name, module, monkeypatch):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtra) as fault:
        written(a_table(HUE), name)
    assert fault.value.exit_code == 2


def test_what_is_not_text_is_not_written_to_a_terminal():
    class Terminal(io.BytesIO):
        def isatty(self):
            return True

    with pytest.raises(NotForTerminals):
        render.write(a_table(HUE), "xlsx", Terminal(), "vi")
