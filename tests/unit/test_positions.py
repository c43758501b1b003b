"""Errors that know positions first and names later."""

from egovcli.errors.aggregation import MajorityCycle, NotPositive
from egovcli.errors.treatment import NotAboveZero
from egovcli.messages import say


def test_positions_become_names():
    error = NotPositive(method="geometric-mean", entity=1, indicator=0, value=-2.0)

    named = error.named(["ha-noi", "hue"], ["papi-total"])

    assert isinstance(named, NotPositive)
    assert (named.facts["entity"], named.facts["indicator"]) == ("hue", "papi-total")


def test_a_component_is_named_as_an_indicator():
    error = NotPositive(method="geometric-mean", entity=0, component=1, value=0.0)

    assert error.named(["ha-noi"], ["a", "b"]).facts["indicator"] == "b"


def test_several_positions_become_several_names():
    error = MajorityCycle(entities=[2, 0])

    assert error.named(["a", "b", "c"], []).facts["entities"] == ["c", "a"]


def test_naming_twice_changes_nothing():
    error = NotPositive(method="geometric-mean", entity=1, indicator=0, value=0.0)
    once = error.named(["ha-noi", "hue"], ["papi-total"])

    assert once.named(["x", "y"], ["z"]).facts == once.facts


def test_a_named_error_says_entity_and_indicator():
    error = NotPositive(method="geometric-mean", entity=1, indicator=0, value=0.0)
    named = error.named(["ha-noi", "hue"], ["papi-total"])

    assert "papi-total of hue is 0" in say(named.key(), "en", **named.facts)


def test_a_method_of_one_column_is_told_the_name_of_that_column():
    error = NotAboveZero(method="box-cox", entity=0, value=0.0)

    assert error.named(["ha-noi"], ["papi-total"]).facts["indicator"] == "papi-total"
