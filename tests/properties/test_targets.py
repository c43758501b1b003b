"""Laws of the arithmetic of targets."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from egovcli.core import targets
from egovcli.core.targets import Fact

thresholds = st.decimals(min_value=0, max_value=100, places=2).map(Fraction)
wholes = st.integers(min_value=1, max_value=100_000).map(Fraction)


@pytest.mark.parametrize("must_be", [">=", ">"])
@given(threshold=thresholds, denominator=wholes)
def test_needed_is_the_smallest_whole_number_that_meets_the_target(
    must_be: targets.Comparison, threshold: Fraction, denominator: Fraction
) -> None:
    need = targets.needed(must_be, threshold, denominator)

    assert targets.meets(targets.rate(Fraction(need), denominator), must_be, threshold)
    assert not targets.meets(targets.rate(Fraction(need - 1), denominator), must_be, threshold)


@given(threshold=thresholds, denominator=wholes)
def test_at_most_allows_the_largest_whole_number_that_meets_the_target(
    threshold: Fraction, denominator: Fraction
) -> None:
    need = targets.needed("<=", threshold, denominator)

    assert targets.meets(targets.rate(Fraction(need), denominator), "<=", threshold)
    assert not targets.meets(targets.rate(Fraction(need + 1), denominator), "<=", threshold)


@given(
    must_be=st.sampled_from([">=", ">", "<="]),
    threshold=thresholds,
    denominator=wholes,
    numerator=st.integers(min_value=0, max_value=100_000).map(Fraction),
)
def test_the_gap_is_the_fewest_services_that_close_it(
    must_be: targets.Comparison, threshold: Fraction, denominator: Fraction, numerator: Fraction
) -> None:
    need = targets.needed(must_be, threshold, denominator)
    gap = targets.gap_in_services(must_be, numerator, need)
    step = -1 if must_be == "<=" else 1

    def met_after(services: int) -> bool:
        changed = targets.rate(numerator + step * services, denominator)
        return targets.meets(changed, must_be, threshold)

    assert met_after(gap)
    assert gap == 0 or not met_after(gap - 1)


@given(
    must_be=st.sampled_from([">=", ">", "<="]),
    threshold=thresholds,
    value=st.decimals(min_value=0, max_value=100, places=2).map(Fraction),
)
def test_no_gap_in_points_where_the_target_is_met(
    must_be: targets.Comparison, threshold: Fraction, value: Fraction
) -> None:
    gap = targets.gap_in_points(must_be, value, threshold)

    assert gap >= 0
    if targets.meets(value, must_be, threshold):
        assert gap == 0


@given(
    values=st.lists(thresholds, min_size=1, max_size=6, unique=True),
    deadline=st.sampled_from(["2019-12-31", "2020-06-30", "2021-12-31"]),
)
def test_the_order_of_the_facts_does_not_change_which_one_judges(
    values: list[Fraction], deadline: str
) -> None:
    facts = [
        Fact(day=f"{2018 + i}-12-31", year=2018 + i, printed=str(float(value)))
        for i, value in enumerate(values)
    ]

    assert targets.judging(facts, deadline) == targets.judging(facts[::-1], deadline)


@given(first=thresholds, second=thresholds)
def test_the_line_goes_through_two_facts(first: Fraction, second: Fraction) -> None:
    on = targets.line([("2020-01-01", first), ("2020-07-01", second)])

    assert on is not None
    assert (on("2020-01-01"), on("2020-07-01")) == (first, second)
