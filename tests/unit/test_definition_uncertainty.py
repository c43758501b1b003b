"""The table ``[robustness]`` of a definition."""

import pytest

from egovcli.catalog import indicators
from egovcli.catalog.definitions.reading import read
from egovcli.definitions import Parameter, Step, Uncertainty
from egovcli.errors import Faults
from egovcli.errors.indices import UnknownKey, UnknownMethod, WrongNumber, WrongType

DEFINITION = """
label.en = "Mine"
entities = "any"
[method]
normalisation = "min-max"
weighting     = "equal"
aggregation   = "arithmetic-mean"
[policy]
missing  = "leave-out"
constant = "error"
tied     = "min"
negative = "error"
[[components]]
indicator = "a"
direction = "higher"
[robustness]
"""
NUMBER = Parameter(type="number")
VOCABULARY: dict[str, dict[str, dict[str, Parameter]]] = {
    "imputation": {"none": {}},
    "treatment": {"none": {}},
    "normalisation": {"min-max": {"low": NUMBER, "high": NUMBER}, "rank": {}},
    "weighting": {"equal": {}},
    "aggregation": {"arithmetic-mean": {}},
}


def read_with(folder, text):
    path = folder / "mine.toml"
    path.write_text(DEFINITION + text, encoding="utf-8")
    return read(path, indicators.all_indicators(), VOCABULARY)


def test_without_the_table_weights_vary_by_a_quarter(tmp_path):
    assert read_with(tmp_path, "").uncertainty == Uncertainty(draws=10_000, noise=0.25)


def test_methods_are_named_or_written_with_their_parameters(tmp_path):
    found = read_with(
        tmp_path,
        'draws = 500\ndrop_one = true\nnormalisation = ["rank", { method = "min-max", low = 1 }]',
    ).uncertainty

    assert (found.draws, found.drop_one) == (500, True)
    assert found.alternatives == {
        "normalisation": (Step(method="rank"), Step(method="min-max", parameters={"low": 1}))
    }


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("draws = 0", WrongNumber),
        ("noise = -0.1", WrongNumber),
        ("noise = 1.0", WrongNumber),
        ("drop_one = 1", WrongType),
        ('normalisation = "rank"', WrongType),
        ('normalisation = ["ranks"]', UnknownMethod),
        ("aggregation = [1]", WrongType),
        ("weights = true", UnknownKey),
    ],
)
def test_what_is_wrong_in_the_table_is_told(tmp_path, text, fault):
    with pytest.raises(Faults) as told:
        read_with(tmp_path, text)

    assert [type(one) for one in told.value.faults] == [fault]
    assert told.value.faults[0].facts["line"] == 17
