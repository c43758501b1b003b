"""``egov robustness``: what is asked, on the shipped data."""

import pytest

from egovcli.errors import EgovError, Faults
from egovcli.errors.indices import UnknownMethod
from egovcli.errors.names import UnknownName
from egovcli.errors.rank import WrongOption
from egovcli.errors.robustness import (
    AllTied,
    CannotVary,
    NoDraws,
    NoiseOutOfRange,
    NoiseWithoutWeights,
    NotANoise,
    OneEntity,
    OwnWeights,
    TooManyVariants,
    UnknownChoice,
)
from egovcli.questions.robustness import robustness
from egovcli.questions.score import score

DEFINITION = """
label.en = "Mine"
entities = "any"
[method]
normalisation = "none"
weighting     = "equal"
aggregation   = "arithmetic-mean"
[policy]
missing  = "leave-out"
constant = "keep"
tied     = "min"
negative = "error"
[[components]]
indicator = "a"
direction = "higher"
[[components]]
indicator = "b"
direction = "higher"
"""


def said(table):
    return {note.key.removeprefix("robustness.note."): note.facts for note in table.notes}


@pytest.fixture
def mine(tmp_path):
    def ask(rows, *entities, robust="", **options):
        (tmp_path / "mine.toml").write_text(DEFINITION + robust)
        (tmp_path / "mine.csv").write_text("name,a,b\n" + rows)
        return robustness(
            str(tmp_path / "mine.toml"), *entities, data=str(tmp_path / "mine.csv"), **options
        )

    return ask


def test_a_rank_stands_with_the_places_that_hold_nine_tenths_of_the_variants():
    table = robustness("pci", year=2016, draws=1000)

    first = table.to_dicts()[0]
    assert (first["rank"], first["id"], first["ranked"], first["variants"]) == (
        1,
        "da-nang",
        63,
        1000,
    )
    for row in table.to_dicts():
        assert row["rank_best"] <= row["rank_low"] <= row["rank_median"] <= row["rank_high"]
        assert row["rank_high"] <= row["rank_worst"]
        assert 0 <= row["top_5"] <= row["top_10"] <= 1


def test_the_main_finding_is_in_words():
    notes = said(robustness("pci", "thai-nguyen", year=2016, draws=1000))

    assert notes["interval"]["name"].en == "Thai Nguyen"
    assert notes["interval"]["low"] < notes["interval"]["high"]
    assert notes["close"]["first"].en == "Thai Nguyen"
    assert (notes["drawn"]["n"], notes["drawn"]["seed"]) == (1000, "1")


def test_the_order_of_asking_does_not_matter_and_seeds_reproduce():
    one = robustness("papi", year=2020, draws=700, seed=4)
    same = robustness("papi", year=2020, draws=700, seed=4)
    other = robustness("papi", year=2020, draws=700, seed=5)

    assert one.rows == same.rows
    assert one.rows != other.rows


def test_lists_are_enumerated_and_said_to_be_exact():
    table = robustness("papi", year=2020, vary=["aggregation", "drop-one"])

    assert set(table.column("variants")) == {18}  # two means, one of eight or none left out
    assert said(table)["exact"]["n"] == 18


def test_a_noise_of_weights_that_do_not_vary_is_refused():
    with pytest.raises(NoiseWithoutWeights):
        robustness("papi", year=2020, vary=["aggregation"], noise="10%")


def test_a_choice_without_effect_is_reported():
    table = robustness("papi", year=2020, vary=["aggregation", "imputation"], show="choices")

    assert [choice.key for choice in said(table)["idle"]["choices"]] == [
        "robustness.choice.imputation"
    ]


def test_the_shift_of_each_alternative_is_shown():
    table = robustness("papi", year=2020, vary=["weights", "aggregation"], show="choices")

    rows = {(r["choice"], r["alternative"]): r for r in table.to_dicts()}
    assert set(rows) == {
        ("weights", "±25%"),
        ("aggregation", "arithmetic-mean"),
        ("aggregation", "geometric-mean"),
    }
    assert rows["aggregation", "arithmetic-mean"]["shift_alone"] == 0
    assert rows["aggregation", "geometric-mean"]["shift_alone"] > 0


def test_acceptability_sums_to_one_and_pairs_are_shares():
    shares = robustness("pci", "da-nang", "ha-noi", year=2016, draws=500, show="acceptability")
    by_id = {}
    for row in shares.to_dicts():
        by_id[row["id"]] = by_id.get(row["id"], 0) + row["share"]
    assert by_id == {"da-nang": pytest.approx(1), "ha-noi": pytest.approx(1)}

    pairs = robustness("pci", "da-nang", year=2016, draws=500, show="pairs").to_dicts()
    assert len(pairs) == 62
    assert all(0 <= pair["ahead"] + pair["tied"] <= 1 + 1e-9 for pair in pairs)


def test_sensitivity_names_the_factors_of_weights_and_choices():
    table = robustness(
        "dti", "hue", year=2020, vary=["weights", "aggregation"], draws=300, show="sensitivity"
    )

    assert table.column("output")[::4] == ["shift", "scores", "thua-thien-hue"]
    assert table.column("factor")[:4] == [
        "dti-digital-government",
        "dti-digital-economy",
        "dti-digital-society",
        "aggregation",
    ]


def test_the_indices_of_all_scores_are_the_mean_of_those_of_each_by_variance():
    everyone = robustness("dti", year=2020, draws=1).column("id")
    table = robustness("dti", *everyone, year=2020, draws=2000, show="sensitivity").to_dicts()

    factor = [row for row in table if row["factor"] == "dti-digital-government"]
    each = [row for row in factor if row["output"] not in ("shift", "scores")]
    whole = next(row for row in factor if row["output"] == "scores")
    variance = sum(row["variance"] for row in each)
    assert whole["first_order"] == pytest.approx(
        sum(row["first_order"] * row["variance"] for row in each) / variance
    )


def test_weights_of_a_sum_hardly_interact_in_the_scores():
    table = robustness("dti", year=2020, draws=4000, show="sensitivity").to_dicts()

    first = sum(row["first_order"] for row in table if row["output"] == "scores")
    assert first == pytest.approx(1, abs=0.06)


def test_sensitivity_of_lists_is_exact():
    table = robustness("papi", year=2020, vary=["aggregation", "normalisation"], show="sensitivity")

    assert said(table)["exact"]["n"] == 6
    for row in table.to_dicts():
        assert row["first_order"] <= row["total"] + 1e-12


def test_the_definition_says_what_varies(mine):
    plan = '[robustness]\nnoise = 0\naggregation = ["geometric-mean"]\ndrop_one = true\n'
    table = mine("X,1,2\nY,2,3\nZ,3,1\n", robust=plan)

    assert said(table)["exact"]["n"] == 6


def test_who_has_no_score_is_named(mine):
    notes = mine("X,1,2\nY,2,\nZ,3,1\n", draws=50).notes

    facts = {note.key: note.facts for note in notes}
    assert facts["indices.note.without"]["entities"] == ["Y"]
    assert facts["indices.note.coverage"]["n"] == 2


def test_who_is_asked_for_and_has_no_score_is_named_first(mine):
    (said, *_) = mine("X,1,2\nY,2,\nZ,3,1\n", "Y", draws=50).notes

    assert (said.key, said.facts["names"]) == ("robustness.note.unscored", ["Y"])


def test_two_of_equal_figures_stay_tied_in_every_variant(mine):
    table = mine("X,0.1,0.3\nY,0.1,0.3\nZ,0.3,0.5\n", draws=500, show="pairs").to_dicts()

    tied = {(row["id"], row["with_id"]): row["tied"] for row in table}
    assert tied["X", "Y"] == 1


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"draws": 0}, NoDraws),
        ({"draws": -5}, NoDraws),
        ({"noise": "-10%"}, NoiseOutOfRange),
        ({"noise": "0"}, NoiseOutOfRange),
        ({"noise": 1.0}, NoiseOutOfRange),
        ({"noise": "25"}, NoiseOutOfRange),
        ({"noise": "nan"}, NoiseOutOfRange),
        ({"noise": "wide"}, NotANoise),
        ({"vary": ["wieghts"]}, UnknownChoice),
        ({"show": "rank"}, WrongOption),
        ({"seed": -1}, WrongOption),
    ],
)
def test_what_is_asked_wrongly_is_told(options, error):
    with pytest.raises(error):
        robustness("pci", year=2016, **options)


@pytest.mark.parametrize(
    ("written", "share"), [("25%", 0.25), ("0.25", 0.25), ("0,25", 0.25), (" 2,5% ", 0.025)]
)
def test_a_noise_may_be_a_percentage_or_a_share(written, share):
    table = robustness("dti", year=2020, noise=written, draws=10, show="choices")

    assert table.column("alternative") == [f"±{100 * share:g}%"]


def test_an_unknown_index_or_entity_is_told():
    with pytest.raises(UnknownName):
        robustness("pcy")
    with pytest.raises(UnknownName):
        robustness("pci", "quang-nin", year=2016)


def test_an_unknown_method_in_the_definition_is_told():
    with pytest.raises(Faults) as told:
        robustness("papi", settings=['robustness.normalisation=["minmax"]'])

    assert isinstance(told.value.faults[0], UnknownMethod)


def test_alternatives_that_do_not_go_together_are_one_clear_error():
    with pytest.raises(CannotVary) as told:
        robustness(
            "papi",
            year=2020,
            vary=["normalisation", "aggregation"],
            settings=['robustness.normalisation=["z-score"]'],
        )

    assert told.value.facts["level"] == ["z-score", "geometric-mean"]


def test_an_alternative_that_loses_an_entity_is_refused(mine):
    fill = "parameters.imputation={value = 1}"
    with pytest.raises(CannotVary):
        mine(
            "X,1,2\nY,2,\nZ,3,1\n",
            settings=["method.imputation=constant", fill, 'robustness.imputation=["none"]'],
            vary=["imputation"],
        )


def test_one_entity_and_all_tied_have_no_order_to_doubt(mine):
    with pytest.raises(OneEntity):
        mine("X,1,2\n")
    with pytest.raises(AllTied):
        mine("X,1,2\nY,1,2\nZ,2,1\n")


def test_too_many_combinations_are_refused():
    steps = [f'{{method = "min-max", low = {n}, high = 100}}' for n in range(1, 90)]
    listed = ", ".join(steps)
    with pytest.raises(TooManyVariants):
        robustness(
            "pci",
            year=2016,
            vary=["normalisation", "treatment", "aggregation", "drop-one", "imputation"],
            settings=[f"robustness.normalisation=[{listed}]"],
        )


def test_an_index_of_own_weights_has_nothing_to_vary():
    with pytest.raises(OwnWeights):
        robustness("papi", year=2020, settings=["method.weighting=benefit-of-the-doubt"])


@pytest.mark.parametrize(
    ("index", "year"),
    [("pci", 2008), ("pci", 2011), ("papi", 2018), ("dti", 2020), ("egdi", 2020), ("egdi", 2014)],
)
def test_the_ranks_as_defined_are_those_of_egov_score(index, year):
    table = robustness(index, year=year, draws=1)
    scored = score(index, year=year)

    ours = {row["id"]: (row["rank"], row["value"]) for row in table.to_dicts()}
    theirs = {row["id"]: (row["rank"], row["value"]) for row in scored.to_dicts() if row["rank"]}
    assert ours == theirs


def test_every_error_is_of_the_family():
    with pytest.raises(EgovError):
        robustness("./nowhere.toml")
