"""Index definitions: what is read, and how every fault is told."""

from pathlib import Path

import pytest

from egovcli.catalog import indicators, indices
from egovcli.catalog.definitions.reading import read
from egovcli.definitions import Parameter
from egovcli.errors import Faults
from egovcli.errors.indices import (
    CycleInTree,
    EmptyPillar,
    MissingKey,
    MissingParameter,
    NoDirection,
    NotToml,
    NoVersion,
    TwiceInTree,
    UnitMismatch,
    UnitsDiffer,
    UnknownComponent,
    UnknownKey,
    UnknownMethod,
    UnknownParameter,
    UnknownParent,
    WeightMissing,
    WeightNegative,
    WeightsAllZero,
    WrongType,
    WrongWord,
)
from egovcli.errors.names import UnknownName
from egovcli.errors.tables import FileMissing

HEAD = """
label.en = "Mine"
entities = "any"
[method]
normalisation = "min-max"
weighting     = "given"
aggregation   = "arithmetic-mean"
[policy]
missing  = "leave-out"
constant = "error"
tied     = "min"
negative = "error"
"""
TWO = """
[[components]]
indicator = "a"
direction = "higher"
weight    = 1
[[components]]
indicator = "b"
direction = "lower"
weight    = 3
"""
NUMBER = Parameter(type="number")
VOCABULARY: dict[str, dict[str, dict[str, Parameter]]] = {
    "imputation": {"none": {}},
    "treatment": {"none": {}},
    "normalisation": {"min-max": {"low": NUMBER, "high": NUMBER}},
    "weighting": {"given": {}},
    "aggregation": {
        "arithmetic-mean": {},
        "power-mean": {"exponent": Parameter(type="number", required=True)},
    },
}


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def faults(folder: Path, text: str, vocabulary=VOCABULARY) -> dict[type, dict[str, object]]:
    with pytest.raises(Faults) as raised:
        read(written(folder, text), indicators.all_indicators(), vocabulary)
    return {type(fault): fault.facts for fault in raised.value.faults}


def test_a_definition_is_read(tmp_path):
    definition = read(written(tmp_path, HEAD + TWO), {}, VOCABULARY)

    assert [(c.id, c.direction, c.weight) for c in definition.components] == [
        ("a", "higher", 1),
        ("b", "lower", 3),
    ]
    assert definition.root.weighting.method == "given"


def test_pillars_nest_to_any_depth(tmp_path):
    text = HEAD + (
        "[pillars.top]\nweight = 1\n[pillars.inner]\nparent = 'top'\nweight = 1\n"
        "[[components]]\nindicator = 'a'\ndirection = 'higher'\nparent = 'inner'\nweight = 1\n"
    )

    definition = read(written(tmp_path, text), {}, VOCABULARY)

    assert [pillar.id for pillar in definition.bottom_up()] == ["inner", "top", "mine"]


def test_a_changed_value_stands_for_that_of_the_file(tmp_path):
    path = written(tmp_path, HEAD + TWO)

    definition = read(path, {}, None, [(("method", "normalisation"), "z-score")])

    assert definition.normalisation.method == "z-score"


def test_every_fault_is_told_at_once_with_its_line(tmp_path):
    text = (HEAD + TWO).replace("weighting ", "weihgting ").replace('"min"', '"best"')

    found = faults(tmp_path, text.replace("weight    = 3", 'weight = "three"'))

    assert found[UnknownKey]["line"] == 6
    assert found[UnknownKey]["near"] == ["weighting"]
    assert found[MissingKey]["key"] == "method.weighting"
    assert found[WrongWord]["line"] == 11
    assert (found[WrongType]["line"], found[WrongType]["key"]) == (21, "components.2.weight")
    assert len(found) == 4


@pytest.mark.parametrize(
    ("old", "new", "fault", "line"),
    [
        ('"min-max"', '"minmax"', UnknownMethod, 5),
        ("weight    = 3", "", WeightMissing, 18),
        ("weight    = 1", "weight = -1", WeightNegative, 17),
        ('"b"', '"a"', TwiceInTree, 18),
        ('direction = "lower"', "", NoDirection, 18),
        ("weight    = 3", 'weight = 3\nparent = "nowhere"', UnknownParent, 22),
        ("[policy]", "[parameters.normalisation]\nhihg = 2\n[policy]", UnknownParameter, 9),
        ("[policy]", "[parameters.normalisation]\nhigh = 'x'\n[policy]", WrongType, 9),
        ('"arithmetic-mean"', '"power-mean"', MissingParameter, 7),
        ("[policy]", "[pillars.empty]\nweight = 1\n[policy]", EmptyPillar, 8),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path, old, new, fault, line):
    found = faults(tmp_path, (HEAD + TWO).replace(old, new))

    assert found[fault]["line"] == line


def test_a_negative_weight_is_told_beside_any_other_fault(tmp_path):
    text = (HEAD + TWO).replace('"any"', '"provinces"').replace("= 3", '= -3\nparent = "nowhere"')

    found = faults(tmp_path, text)

    assert found[WeightNegative]["weight"] == -3
    assert found[UnknownParent]["name"] == "nowhere"
    assert UnknownComponent in found


def test_weights_that_are_all_zero_are_told(tmp_path):
    text = (
        (HEAD + TWO).replace("weight    = 1", "weight = 0").replace("weight    = 3", "weight = 0")
    )

    assert faults(tmp_path, text)[WeightsAllZero]["name"] == "mine"


def test_pillars_in_a_circle_are_told_with_the_circle(tmp_path):
    circle = "[pillars.p]\nparent = 'q'\nweight = 1\n[pillars.q]\nparent = 'p'\nweight = 1\n"

    found = faults(tmp_path, HEAD + circle + TWO)

    assert found[CycleInTree]["circle"] == "p → q → p"


def test_provinces_must_have_known_indicators_in_their_unit(tmp_path):
    text = (HEAD + TWO).replace('"any"', '"provinces"').replace('"a"', '"pci-scor"')
    text = text.replace('"b"\n', '"dti-index"\nunit = "points"\n')

    found = faults(tmp_path, text)

    assert (
        found[UnknownComponent]["near"] == ["pci-score", "pci-time-costs"]
        or found[UnknownComponent]["near"][0] == "pci-score"
    )
    assert found[UnitMismatch]["expected"] == "index 0-1"


def test_different_units_are_not_added_as_they_stand(tmp_path):
    text = (HEAD + TWO).replace('"min-max"', '"none"')
    text = text.replace('"a"\n', '"a"\nunit = "km"\n').replace('"b"\n', '"b"\nunit = "kg"\n')
    vocabulary = {**VOCABULARY, "normalisation": {"none": {}}}

    assert faults(tmp_path, text, vocabulary)[UnitsDiffer]["units"] == ["kg", "km"]


def test_what_is_not_toml_says_so(tmp_path):
    with pytest.raises(NotToml, match="line 1"):
        read(written(tmp_path, "label = \n"), {})


@pytest.mark.parametrize(
    ("name", "year", "version"),
    [("dti", 2020, "dti-2020"), ("dti", 2022, "dti-2021"), ("pci", 2012, "pci-2009"),
     ("egdi", None, "egdi-2012"), ("index-766", 2024, "index-766")],
)  # fmt: skip
def test_the_year_picks_the_version_in_force(name, year, version):
    assert indices.definition(name, year).id == version


def test_a_year_without_a_version_names_those_there_are():
    with pytest.raises(NoVersion) as raised:
        indices.definition("dti", 2019)

    assert raised.value.facts["versions"] == ["2020", "2021–2023"]
    assert raised.value.facts["near"] == ""


def test_a_year_without_a_version_names_the_published_scores_it_has():
    with pytest.raises(NoVersion) as raised:
        indices.definition("dti", 2024)

    assert raised.value.facts["near"] == "dti-index"


def test_an_unknown_index_offers_near_ones():
    with pytest.raises(UnknownName) as raised:
        indices.definition("papy")

    assert "papi" in raised.value.facts["near"]


def test_a_path_that_is_not_there_says_so():
    with pytest.raises(FileMissing):
        indices.definition("./nowhere.toml")


def test_every_shipped_definition_is_right_and_cites_a_source():
    found = indices.shipped()

    assert len(found) == 14
    assert all(definition.source for definition in found)
