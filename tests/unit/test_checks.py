"""Starting and checking definitions."""

import pytest

from egovcli.errors import Faults
from egovcli.errors.check import UnknownDefinition
from egovcli.errors.indices import NotToml, UnknownKey
from egovcli.errors.new import AlreadyThere
from egovcli.errors.rank import WrongOption
from egovcli.errors.tables import FileMissing
from egovcli.questions import news
from egovcli.questions.checks import check
from egovcli.questions.score import score

TABLE = """district,online-services,waiting-days,online-dossiers,population
Đống Đa,10,3,500,1000
Ba Đình,20,5,400,4000
Tây Hồ,15,1,150,1000
"""


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_new_index_is_right_as_it_is_started(tmp_path, lang):
    path = str(tmp_path / "mine.toml")

    news.start("index", path, lang)

    assert check(path).column("id") == ["mine"]


def test_a_new_index_scores_a_table_with_its_columns(tmp_path):
    path, data = tmp_path / "mine.toml", tmp_path / "table.csv"
    news.start("index", str(path))
    data.write_text(TABLE, encoding="utf-8")

    table = score(str(path), data=str(data))

    # access (weight 2): 25, 50, 75; dossiers per 1,000 inhabitants (weight 1): 100, 0, 12.5
    assert table.column("name") == ["Tây Hồ", "Đống Đa", "Ba Đình"]
    assert [round(value, 1) for value in table.column("value")] == [54.2, 50.0, 33.3]


@pytest.mark.parametrize(
    ("word", "id_"),
    [
        ("pci", "pci-2013"),
        ("dti-2020", "dti-2020"),
        ("quang-ninh-level4-2020", "quang-ninh-level4-2020"),
    ],
)
def test_what_is_shipped_is_checked_by_its_name(word, id_):
    assert check(word).column("id") == [id_]


def test_nothing_is_overwritten(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("mine", encoding="utf-8")

    with pytest.raises(AlreadyThere):
        news.start("index", str(path))

    assert path.read_text(encoding="utf-8") == "mine"


def test_a_kind_that_cannot_be_started_names_those_that_can():
    with pytest.raises(WrongOption) as raised:
        news.new("indexes")

    assert "index" in raised.value.facts["choices"]


def test_all_faults_of_a_definition_are_told(tmp_path):
    path = tmp_path / "mine.toml"
    text = news.text("index").replace("direction", "dirction").replace("[source]", "[sorce]")
    path.write_text(text, encoding="utf-8")

    with pytest.raises(Faults) as raised:
        check(str(path))

    unknown = [f.facts["key"] for f in raised.value.faults if isinstance(f, UnknownKey)]
    assert unknown == ["dirction"] * 3 + ["sorce"]


def test_a_definition_that_is_not_toml_is_told_as_such(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("[method]\nnormalisation = \n", encoding="utf-8")

    with pytest.raises(NotToml):
        check(str(path))


def test_a_definition_of_nothing_known_is_told(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("colour = 'red'\n", encoding="utf-8")

    with pytest.raises(UnknownDefinition):
        check(str(path))


def test_a_file_that_is_not_there_is_told():
    with pytest.raises(FileMissing):
        check("./nowhere.toml")
