"""Savings that the press prints.

Documents: "Quảng Ninh tạo đột phá từ chính quyền số" (``tgvn-2018-11``): more than 4.6 million
documents, about 7,000 VND each, nearly 33 billion VND; 70 billion VND a year. "Chính phủ điện
tử của Việt Nam tăng 2 bậc" (``ca-mau-2020-08``): 30,500 VND a procedure, 48.8 billion a year.
"""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egovcli.catalog import entities, savings, sources
from egovcli.core.savings import computed, implied
from egovcli.errors import Faults
from egovcli.errors.names import UnknownName
from egovcli.errors.savings import NotASetting, UnknownAssumption
from egovcli.errors.settings import AmbiguousSetting, NegativeSetting
from egovcli.questions.savings import estimate_savings

DOCUMENTS = "quang-ninh-documents-2018"


def rows(**asked):
    return {row["role"]: row for row in estimate_savings(**asked).to_dicts()}


def test_4_6_million_documents_at_7000_are_32_2_billion_beside_the_printed_33():
    result = rows(case=DOCUMENTS)["result"]

    assert (result["value"], result["printed"]) == (32_200_000_000, 33_000_000_000)
    assert result["difference"] == -800_000_000
    assert result["hedge"] == "nearly"


def test_an_assumption_can_be_changed_and_is_shown_as_changed():
    changed = rows(case=DOCUMENTS, set=["unit_cost=8000"])

    assert (changed["unit_cost"]["value"], changed["unit_cost"]["printed"]) == (8000, 7000)
    assert changed["unit_cost"]["basis"] == "set"
    assert changed["result"]["value"] == 36_800_000_000


def test_what_is_not_printed_is_implied_and_said_to_be():
    answer = estimate_savings(case="birth-insurance-2020")
    dossiers = next(row for row in answer.to_dicts() if row["role"] == "dossiers")

    assert (dossiers["value"], dossiers["printed"]) == (1_600_000, None)
    assert dossiers["basis"] == "implied"
    assert [note.key for note in answer.notes] == ["savings.note.implied"]


def test_a_result_without_assumptions_is_shown_as_printed():
    result = rows(case="quang-ninh-year-2018")["result"]

    assert (result["value"], result["printed"]) == (None, 70_000_000_000)


def test_only_the_estimates_about_an_entity_are_worked_out_where_one_is_named():
    assert set(estimate_savings("Quảng Ninh").column("id")) == {"quang-ninh"}


def test_every_estimate_is_about_a_known_entity_and_has_known_sources():
    for estimate in savings.all_estimates():
        assert estimate.entity in entities.by_id()
        assert set(estimate.sources) <= sources.all_sources().keys()


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ({"case": "quang-ninh-2018"}, UnknownName),
        ({"set": ["unit_price=8000"]}, UnknownAssumption),
        ({"set": ["unit_cost=cheap"]}, NotASetting),
        ({"set": ["unit_cost=8.000"]}, AmbiguousSetting),
        ({"set": ["unit_cost=-8000"]}, NegativeSetting),
    ],
)
def test_what_is_asked_wrongly_is_refused(asked, error):
    with pytest.raises(error):
        estimate_savings(**asked)


def test_the_faults_of_a_file_are_told_with_their_lines(tmp_path: Path):
    path = tmp_path / "mine.toml"
    path.write_text('label.vi = "x"\nentity = "ha-noi"\nyear = "2018"\n', encoding="utf-8")

    with pytest.raises(Faults) as caught:
        estimate_savings(case=str(path))

    assert any(fault.facts["line"] == 3 for fault in caught.value.faults)


@given(
    values=st.dictionaries(
        st.sampled_from("abcd"), st.integers(min_value=1, max_value=10**9), min_size=1
    )
)
def test_the_assumption_that_is_left_out_follows_from_the_result(values):
    exact = {id_: Fraction(value) for id_, value in values.items()}
    result = computed(exact)
    left_out = min(exact)

    assert result is not None
    assert implied(exact | {left_out: None}, result) == (left_out, exact[left_out])
