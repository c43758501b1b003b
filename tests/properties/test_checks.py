"""Laws of the checks: what was rounded from the truth is never a finding."""

from decimal import ROUND_HALF_EVEN, Decimal

from hypothesis import given
from hypothesis import strategies as st

from egovcli.core.checks import rates, sums
from egovcli.core.checks.finding import Figures
from egovcli.core.checks.relations import Rate, Relations, Sum
from egovcli.model import Indicator, Label, Observation

NAMES = ("first", "second", "third")
weights = st.integers(1, 20).map(Decimal)
true_parts = st.decimals(1, 10, places=8)


def indicator(name: str, unit: str) -> Indicator:
    return Indicator(
        id=name, label=Label(vi=name, en=name), unit=unit, lowest=0, highest=None,
        direction="higher", definition="", method_note="", dataset="",
    )  # fmt: skip


def printed(name: str, value: Decimal, decimals: int) -> Observation:
    rounded = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
    return Observation(
        entity="ha-noi", year=2020, as_of="", indicator=name, printed=str(rounded), source="s"
    )


@given(st.tuples(*[true_parts] * 3), st.tuples(*[weights] * 3), st.integers(1, 4))
def test_a_weighted_sum_of_rounded_parts_is_never_a_finding(values, weight, decimals):
    by = sum(weight)
    total = sum(v * w for v, w in zip(values, weight, strict=True)) / by
    observations = [printed(n, v, decimals) for n, v in zip(NAMES, values, strict=True)]
    relation = Sum(id="s", total="total", parts=dict(zip(NAMES, weight, strict=True)), divide_by=by)
    figures = Figures(
        # A neighbour shows how many decimals were printed where this figure's end in zero.
        observations=[*observations, printed("total", total, decimals), *neighbours(decimals)],
        indicators={n: indicator(n, "points") for n in (*NAMES, "total")},
        relations=Relations(sums=(relation,)),
    )

    assert [f for f in sums.check(figures) if f.entity == "ha-noi"] == []


def neighbours(decimals: int) -> list[Observation]:
    shown = "1." + "1" * decimals
    return [
        Observation(entity="hue", year=2020, as_of="", indicator=name, printed=shown, source="s")
        for name in (*NAMES, "total")
    ]


@given(st.integers(1, 10**6), st.integers(0, 10**6), st.integers(0, 3))
def test_a_rounded_share_of_two_counts_is_never_a_finding(below, above, decimals):
    rate = Decimal(100 * above) / Decimal(below)
    figures = Figures(
        observations=[
            printed("rate", rate, decimals),
            *(
                Observation(
                    entity="hue", year=2020, as_of="", indicator="rate",
                    printed="1." + "1" * decimals, source="s",
                )
                for _ in range(decimals > 0)
            ),
            printed("above", Decimal(above), 0),
            printed("below", Decimal(below), 0),
        ],
        indicators={
            "rate": indicator("rate", "percent"),
            "above": indicator("above", "services"),
            "below": indicator("below", "services"),
        },
        relations=Relations(
            rates=(Rate(id="r", rate="rate", numerator=("above",), denominator="below"),)
        ),
    )  # fmt: skip

    assert list(rates.check(figures)) == []
