"""Composite indices listed and shown."""

import pytest

from egovcli.catalog import indices
from egovcli.questions import news
from egovcli.questions.lists import list_kind
from egovcli.questions.shows import show


def test_every_shipped_definition_is_listed():
    assert sorted(list_kind("indices").column("id")) == indices.stems()


def test_the_year_picks_the_version_that_is_shown():
    table = show("pci", year=2010)

    assert table.column("id")[0] == "pci-2009"
    weights = dict(zip(table.column("id"), table.column("weight"), strict=True))
    assert weights["pci-transparency"] == pytest.approx(0.2)


def test_an_index_with_the_name_of_its_indicator_is_shown_with_its_meaning():
    keys = [note.key for note in show("egdi").notes]

    assert "show.note.policy" in keys
    assert "show.note.meaning" in keys


def test_an_assumption_is_said():
    assert show("egov-six").notes[0].key == "indices.note.assumption"


def test_weights_in_the_index_multiply_down_the_tree(tmp_path):
    path = tmp_path / "mine.toml"
    news.start("index", str(path))

    table = show(str(path))

    weights = dict(zip(table.column("id"), table.column("weight_in_index"), strict=True))
    assert weights["waiting-days"] == pytest.approx(1 / 3)
    leaves = ("online-services", "waiting-days", "online-dossiers")
    assert sum(weights[leaf] for leaf in leaves) == pytest.approx(1)


@pytest.mark.parametrize("word", ["egov", "index", "par"])
def test_the_beginning_of_an_id_is_not_an_index(word):
    assert not indices.is_shipped(word)
