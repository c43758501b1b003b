"""``egov coherence``: what is asked, on the shipped data."""

import pytest

from egovcli.catalog import indices
from egovcli.errors.coherence import (
    DifferentEntities,
    NoCommonYear,
    OneIndex,
    TooFewIndicators,
    TooFewRows,
)
from egovcli.errors.names import UnknownName
from egovcli.errors.rank import WrongOption
from egovcli.errors.robustness import TooManyToCompare
from egovcli.model import Label
from egovcli.questions.coherence import coherence
from egovcli.questions.coherence.pairs import Pair, Series, agreement

KEYS = "coherence.note."


def said(table):
    return {note.key.removeprefix(KEYS): note.facts for note in table.notes}


def test_indicators_are_compared_pair_by_pair_on_those_who_have_both():
    table = coherence("pci-score", "papi-total", "dti-index", year=2022)

    pairs = zip(table.column("id"), table.column("with_id"), table.column("n"), strict=True)
    assert list(pairs) == [
        ("pci-score", "papi-total", 61),
        ("pci-score", "dti-index", 63),
        ("papi-total", "dti-index", 61),
    ]
    assert len(table.sources) > 1


def test_without_a_year_the_latest_that_covers_half_of_all_is_taken():
    assert coherence("pci-score", "papi-total").column("year") == [2022]


def test_a_rank_is_turned_before_it_is_compared_with_a_score():
    table = coherence("pci-score", "pci-rank", year=2015)

    assert table.column("spearman")[0] > 0.999
    assert "turned" in said(table)


def test_the_components_of_an_index_stand_beside_their_weights():
    table = coherence("pci", year=2016)

    assert sum(table.column("weight")) == pytest.approx(1)
    by_id = dict(zip(table.column("id"), table.column("importance"), strict=True))
    assert said(table)["matches"]["name"].en == "Transparency and access to information"
    assert max(by_id, key=by_id.get) == "pci-transparency"
    assert all(0 <= share <= 1 for share in by_id.values())


def test_the_heaviest_component_that_is_not_the_most_important_is_told():
    facts = said(coherence("pci", year=2010))

    assert facts["heaviest"]["place"] > 1


def test_equal_weights_are_not_equal_importance():
    facts = said(coherence("papi", year=2020))["equal"]

    assert facts["least_importance"] < facts["most_importance"]


def test_pairs_within_an_index_are_flagged_and_the_index_stands_among_them():
    table = coherence("pci", year=2016, show="pairs", beside=["papi-total"])

    assert {"pci-2013", "papi-total"} <= set(table.column("with_id"))
    flags = {str(m.key) for m in table.column("flag") if m}
    assert "coherence.flag.negative" in flags
    assert "negative" in said(table)


def test_the_variances_of_the_dimensions_sum_to_the_number_of_components():
    table = coherence("papi", year=2020, show="eigenvalues")

    assert sum(table.column("eigenvalue")) == pytest.approx(8)
    assert table.column("cumulative")[-1] == pytest.approx(1)


@pytest.mark.parametrize(
    ("words", "options", "error"),
    [
        (("pci-score",), {}, TooFewIndicators),
        ((), {}, TooFewIndicators),
        (("pci", "papi"), {}, OneIndex),
        (("pci-scor", "papi-total"), {}, UnknownName),
        (("pci-score", "egdi"), {"year": 2020}, DifferentEntities),
        (("pci-score", "services-level4-npsp-x"), {}, UnknownName),
        (("papi-total", "sipas-x"), {}, UnknownName),
        (("pci", "papi-total"), {"show": "everything"}, WrongOption),
    ],
)
def test_what_is_asked_wrongly_is_told(words, options, error):
    with pytest.raises(error):
        coherence(*words, **options)


def test_series_without_a_common_year_are_told():
    with pytest.raises(NoCommonYear):
        coherence("pci-policy-bias", "egov-index", "dti-index")


def test_too_few_complete_rows_are_told(tmp_path):
    table = tmp_path / "few.csv"
    table.write_text("name,a,b\nX,1,2\nY,2,3\nZ,3,1\n")
    (tmp_path / "mine.toml").write_text(
        'label.en = "Mine"\nentities = "any"\n[method]\nnormalisation = "none"\n'
        'weighting = "equal"\naggregation = "arithmetic-mean"\n[policy]\nmissing = "leave-out"\n'
        'constant = "keep"\ntied = "min"\nnegative = "error"\n'
        '[[components]]\nindicator = "a"\ndirection = "higher"\n'
        '[[components]]\nindicator = "b"\ndirection = "higher"\n'
    )

    with pytest.raises(TooFewRows) as told:
        coherence(str(tmp_path / "mine.toml"), data=str(table))

    assert told.value.facts["n"] == 3
    assert told.value.facts["index"].en == "Mine"


def test_too_many_entities_are_refused(tmp_path):
    table = tmp_path / "many.csv"
    rows = [f"e{i},2020,{c},{(i * 7919) % 1009 + len(c)}" for i in range(2001) for c in ("x", "yy")]
    table.write_text("entity,year,indicator,value\n" + "\n".join(rows) + "\n")

    with pytest.raises(TooManyToCompare):
        coherence("x", "yy", data=str(table), names="as-is")


@pytest.mark.parametrize(
    ("rho", "how"),
    [(0.9, "closely"), (0.6, "partly"), (0.3, "weakly"), (0.1, "hardly"), (-0.2, "opposite")],
)
def test_agreement_in_words(rho, how):
    one = Series(id="a", label=Label(vi="a", en="a"))
    pair = Pair(first=one, second=one, pearson=rho, spearman=rho, kendall=rho, n=63)

    assert agreement(pair).facts["how"].key == f"coherence.how.{how}"


def test_an_index_is_told_from_an_indicator():
    assert indices.is_index("egdi-2012") and not indices.is_index("egdi-rank")
