"""``list targets`` and ``show TARGET``."""

from egovcli.model import plain
from egovcli.questions.lists import list_kind
from egovcli.questions.shows import show


def test_all_69_are_listed_newest_deadline_first():
    deadlines = list_kind("targets").column("by")

    assert len(deadlines) == 69
    assert deadlines == sorted(deadlines, reverse=True)


def test_only_what_binds_an_entity_is_listed_where_one_is_named():
    scopes = list_kind("targets", entity="Quảng Ninh").column("scope")

    assert "quang-ninh" in scopes
    assert not {"ha-noi", "national", "district-level"} & set(scopes)


def test_only_what_is_due_in_a_year_is_listed_where_one_is_named():
    assert set(list_kind("targets", year=2020).column("by")) == {"2020-12-31"}


def test_targets_are_found_by_words_of_their_document():
    assert set(list_kind("targets", "36a/NQ-CP").column("number")) == {"36a/NQ-CP"}


def test_every_listed_target_has_the_source_it_was_read_in():
    answer = list_kind("targets")

    assert set(answer.column("source_id")) == {source.id for source in answer.sources}


def test_a_target_is_shown_with_its_document_its_parts_and_its_source():
    answer = show("nq17-2020-level4")
    said = {plain(field): plain(text) for field, text in answer.rows}

    assert said["document"] == "Nghị quyết 17/NQ-CP"
    assert (said["numerator"], said["denominator"]) == ("services-level4", "procedures-total")
    assert [source.id for source in answer.sources] == ["svc-res17-ifg"]


def test_what_a_document_does_not_state_is_shown_as_not_stated():
    said = {plain(f): plain(t) for f, t in show("thainguyen-2025-satisfaction").rows}

    assert said["document"] == said["number"] == said["published"] == "not stated"
