"""What many claims cost, told by what is done for them and not by a clock."""

import difflib
import io
from collections.abc import Callable

import pytest

from audits import article, book, finding, findings
from egovcli.core.audit import expressions, figures, repairs, writing
from egovcli.core.audit.claims import MOST_NUMBERS, MOST_WORDS
from egovcli.core.audit.evaluation import Steps
from egovcli.errors import Faults
from egovcli.errors.audit import TooMuchWork
from egovcli.questions.audit import audit, lookups
from egovcli.render import json


@pytest.fixture
def counted(monkeypatch) -> Callable[[object, str], list[tuple]]:
    """Replace a function by itself and note what it is called with."""

    def count(module: object, name: str) -> list[tuple]:
        real, calls = getattr(module, name), []

        def noted(*given, **named):
            calls.append(given)
            return real(*given, **named)

        monkeypatch.setattr(module, name, noted)
        return calls

    return count


def test_a_claim_that_holds_makes_no_other_reading_of_its_figures(counted):
    cut, about = counted(figures, "_cut"), counted(figures, "_about")

    assert finding("35.6% = 621 / 1,742").verdict == "holds"
    assert (cut, about) == ([], [])


def test_a_formula_in_which_no_figure_repeats_is_evaluated_once():
    steps = Steps(100)

    findings(article("35.6% = 621 / 1,742"), steps)

    assert steps.taken == 3


def test_a_number_is_read_once_however_often_its_claim_is_used(counted):
    made = counted(figures, "_plain")

    audit(claim=["12.1% = 5.5 / 60.1", "3 = 9.5 - 1.2"])

    assert len([p for (p,) in made if p.text == "5.5"]) == 1


def test_a_ranking_is_made_once_for_all_the_claims_that_ask_for_it(counted):
    lookups._places.cache_clear()
    made = counted(lookups, "rank")

    audit(claim=[f"{n} = ranked(an-giang, papi-egovernance, 2018)" for n in range(1, 60)])

    assert len(made) == 1 + len(lookups.DECIMALS)


def test_a_series_is_read_once_for_all_the_claims_that_ask_for_it(counted):
    lookups._figures.cache_clear()
    read = counted(lookups, "facts")

    audit(claim=[f"3 = data({p}, papi-egovernance, 2018)" for p in ("an-giang", "ca-mau", "hue")])

    assert len(read) == 1


def test_near_names_are_looked_for_only_as_long_as_faults_are_told(counted):
    searched = counted(difflib, "get_close_matches")

    with pytest.raises(Faults) as caught:
        book(article(*[f"1 = nobody-{i}" for i in range(50)]))

    assert (len(caught.value.faults), len(searched)) == (50, 10)


def test_a_program_gets_sentences_in_one_language_only(counted):
    written = counted(writing, "figure")

    json.write(audit(claim=["1,742 = 1,509 + 282 + 100"]), io.BytesIO(), "vi")

    assert {lang for _, lang in written} == {"en"}


def test_other_denominators_are_looked_for_among_counts_only(counted):
    many = {f"rate{i}": "35.6%" for i in range(200)} | {"total": "1,742"}
    tried = counted(repairs, "figure_of")
    text = article("35.6% = 621 / 1,000", figures=many)

    assert book(text).counts == ["total", "c0#2", "c0#3"]
    assert "total" in [r.figure for r in repairs.repairs(book(text), *_case(text))]
    assert {name for _, name in tried} == {"total"}


def _case(text):
    found = findings(text)
    return found[0], {}, Steps(1000)


def test_a_sentence_works_each_definition_out_once(monkeypatch):
    definitions = {f"d{i}": f"{i} + 1" for i in range(100)}
    found = findings(article("1 = " + " + ".join(definitions), definitions=definitions))[0]
    text = book(article("1 = " + " + ".join(definitions), definitions=definitions))
    monkeypatch.setattr(writing, "MOST_STEPS", 3 * len(definitions))

    assert writing.arithmetic(text, found.formula, "en").startswith("1 + 2 + 3 + 4")


@pytest.mark.parametrize(
    "claim",
    [
        "1 = " + "9" * 38 + ".5^12",
        "10% = " + "9" * 40 + "^12 / 7",
        "1." + "0" * 23 + " = 7546776543 / 3",
    ],
)
def test_numbers_beyond_all_print_are_shown_too(claim):
    row = audit(claim=[claim]).to_dicts()[0]

    assert row["verdict"] == "does-not-follow"
    assert row["recomputed"]


def test_looking_at_a_claim_is_counted_even_where_nothing_is_found():
    steps = Steps(1000)
    text = article("99% = growth(6.2 million, 4.4 million)")

    repairs.repairs(book(text), findings(text)[0], {}, steps)

    assert steps.taken >= repairs.LOOK


def test_very_long_numbers_take_more_steps():
    short, long = Steps(1000), Steps(1000)

    findings(article("1 = 1.5^12 * 2.5"), short)
    findings(article("1 = " + "9" * 30 + ".5^12 * 2.5"), long)

    assert long.taken > short.taken


@pytest.mark.parametrize(("word", "most"), [("a", MOST_WORDS / 2), ("7", MOST_NUMBERS)])
def test_reading_stops_where_formulas_hold_too_much(counted, word, most):
    read = counted(expressions, "tokens")
    claims = ["1 = " + " + ".join([word] * 900)] * 300

    with pytest.raises(TooMuchWork):
        book(article(*claims, figures={"a": "5"}))

    assert len(read) <= most / 900 + 1


def test_definitions_count_as_claims_do():
    definitions = {f"d{i}": " + ".join(["7"] * 900) for i in range(60)}

    with pytest.raises(TooMuchWork):
        book(article("1 = d0", definitions=definitions))


def test_a_claim_that_cannot_be_checked_takes_steps_for_its_definitions():
    steps = Steps(1000)
    definitions = {f"d{i}": "1 + 2" for i in range(50)} | {"all": "unprinted + d0 + d49"}

    assert findings(article("5 > all", definitions=definitions), steps)[0].missing
    assert steps.taken == 3 + 2 + 2
