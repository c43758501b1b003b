"""An article started from plain text: what is found is written, audited and marked as proposed."""

from pathlib import Path

import pytest

from egovcli.catalog import articles
from egovcli.errors.rank import WrongOption
from egovcli.errors.reading import NoFigures, TextTooLong, TooManyFigures
from egovcli.questions import news
from egovcli.questions.audit import audit
from egovcli.questions.audit.article_of_text import article_of_text, toml

TEXTS = Path(__file__).parent.parent / "evidence" / "texts"
VIETNAMESE = str(TEXTS / "dich-vu-cong.txt")


@pytest.mark.parametrize("name", ["dich-vu-cong", "mot-cua", "bao-cao", "english"])
def test_reading_back_what_was_written_changes_nothing(name: str, tmp_path: Path):
    article = article_of_text(str(TEXTS / f"{name}.txt"))
    file = tmp_path / f"{name}.toml"
    file.write_text(toml(article), encoding="utf-8")

    back = articles.read(file)

    def told(figures):
        return [(f.id, f.printed, f.lang, f.entity, f.year, f.unit, f.meaning) for f in figures]

    assert told(back.figures) == told(article.figures)
    assert [(c.id, c.says, c.proposed) for c in back.claims] == [
        (c.id, c.says, True) for c in article.claims
    ]


def test_a_text_is_audited_in_passing_and_every_claim_is_marked_as_proposed():
    answer = audit(VIETNAMESE)

    failed = [row for row in answer.to_dicts() if row["verdict"] == "does-not-follow"]
    assert answer.no
    assert set(answer.column("proposed")) == {True}
    assert [row["kind"] for row in failed] == ["order", "share", "share"]
    assert [row["printed"] for row in failed][1:] == ["11,8%", "12,7%"]
    assert "1.646–1.652" in failed[1]["hints"]


def test_what_the_text_does_not_ask_for_is_proposed_only_where_it_holds():
    article = article_of_text(str(TEXTS / "mot-cua.txt"))

    rows = audit(str(TEXTS / "mot-cua.txt")).to_dicts()

    assert article.claims
    assert {row["verdict"] for row in rows} == {"holds"}


def test_a_year_and_a_province_are_given_only_where_the_sentence_has_one(tmp_path: Path):
    text = tmp_path / "text.txt"
    text.write_text(
        "Năm 2020, Quảng Ninh có 1.742 thủ tục. Hà Nội và Huế có 300 dịch vụ. "
        "Từ 2018 đến 2020 có thêm 20 đơn vị. Theo Nghị định 42/2022/NĐ-CP, "
        "so với 2015 có thêm 7 đơn vị.",
        encoding="utf-8",
    )

    figures = article_of_text(str(text)).figures

    assert [(f.printed, f.entity, f.year) for f in figures] == [
        ("1.742", "quang-ninh", 2020),
        ("300", "", None),
        ("20", "", None),
        ("7", "", None),
    ]


def test_a_text_without_figures_is_refused(tmp_path: Path):
    text = tmp_path / "text.txt"
    text.write_text("Nghị quyết 17/NQ-CP ngày 7/3/2019.", encoding="utf-8")

    with pytest.raises(NoFigures):
        article_of_text(str(text))


def test_a_book_is_refused(tmp_path: Path):
    text = tmp_path / "book.txt"
    text.write_text("Tỉnh có 5 dịch vụ.\n" * 20_000, encoding="utf-8")

    with pytest.raises(TextTooLong):
        article_of_text(str(text))


def test_a_table_without_words_is_refused(tmp_path: Path):
    text = tmp_path / "table.txt"
    text.write_text("17 25\n" * 2_000, encoding="utf-8")

    with pytest.raises(TooManyFigures):
        article_of_text(str(text))


def test_ends_of_ranges_are_not_added_up(tmp_path: Path):
    text = tmp_path / "ranges.txt"
    text.write_text("Chi 14 tỷ đồng; bệnh viện nhỏ từ 5 đến 9 tỷ đồng.", encoding="utf-8")

    assert article_of_text(str(text)).claims == ()


def test_a_new_article_is_one_that_can_be_audited(tmp_path: Path):
    for lang in ("vi", "en"):
        file = tmp_path / f"{lang}.toml"
        file.write_text(news.text("article", lang), encoding="utf-8")

        assert not audit(str(file)).no


def test_an_index_cannot_be_started_from_a_text():
    with pytest.raises(WrongOption):
        news.new("index", source=VIETNAMESE)
