"""Claims whose numbers are grouped in two ways at once."""

import pytest

from egovcli.core.audit.separators import contradiction
from egovcli.errors.audit import MixedNumbers
from egovcli.questions.audit import audit


@pytest.mark.parametrize(
    "text", ["1,742 = 1.509 + 282", "1.509 > 1,484 > 621", "1,742 = 35,6% * 1.509 * 1.5"]
)
def test_numbers_that_cannot_be_grouped_alike_contradict(text):
    assert contradiction(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "1,742 = 1,509 + 282 + 100",
        "1.742 = 1.509",
        "1,742 = 0.727",
        "35,6% = 621/1.742",
        "1,742 = 1.5 * 1.509",
        "gần 33 tỷ = 1.509 * 4,600",
        "1,234,567 = 1.234.567",
        "1.469,5 = 1.469",
        "sum(621, 529) = 1.150",
    ],
)
def test_numbers_that_one_language_explains_do_not(text):
    assert contradiction(text) is None


def test_a_claim_with_such_numbers_is_refused_until_a_language_is_named():
    claim = "1,742 = 1.509 + 282"

    with pytest.raises(MixedNumbers) as caught:
        audit(claim=[claim], lang="vi")

    assert caught.value.facts == {"comma": "1,742", "point": "1.509"}
    assert audit(claim=[claim], lang="vi", certain=True).to_dicts()[0]["recomputed"] == "1.791,000"
