"""The known faults of the shipped data, and no others.

``data/checks/accepted.toml`` lists each with its reason; domain notes name the PCI of 2011, the
EGDI of Cameroon and Cambodia in 2008, seven figures with two sources, and single articles.
"""

from collections import Counter

from egovcli.catalog import checks, indicators
from egovcli.core.checks import CHECKS
from egovcli.questions.check_tables import check_built_in
from egovcli.questions.check_tables.relations import relations


def test_the_shipped_data_has_no_fault_that_is_not_known_and_none_that_is_gone():
    answer = check_built_in(every=True)

    assert [row for row in answer.to_dicts() if row["status"] != "known"] == []
    assert not answer.no


def test_the_documented_faults_are_among_the_known_ones():
    found = Counter(str(f).rpartition("/")[0] for f in check_built_in(True).column("finding"))
    ids = set(check_built_in(True).column("finding"))

    assert sum(str(f).startswith("sums/pci-2009/") for f in ids) == 62
    assert sum(str(f).startswith("conflicts/") for f in ids) == 7
    assert found["sums/egdi-2008/CMR"] == found["sums/egdi-2008/KHM"] == 1
    assert {
        "sums/services-online/nghe-an/2025/2025-02-27",
        "rates/services-level34-rate/ha-noi/2019/2019-11-19",
        "sums/procedures-by-level-of-government/quang-ninh/2020",
        "jumps/area-km2/bac-lieu/2016",
    } <= ids


def test_without_all_the_known_findings_are_counted_and_not_listed():
    answer = check_built_in()

    assert answer.rows == ()
    assert answer.notes[0].facts["n"] == len(check_built_in(every=True))


def test_every_known_finding_has_a_reason_in_both_languages_and_a_check_that_exists():
    for entry in checks.accepted():
        assert entry["reason"]["vi"] and entry["reason"]["en"]
        assert entry["id"].split("/")[0] in CHECKS


def test_every_relation_names_indicators_that_exist():
    known, lists = indicators.all_indicators(), relations()
    named = {name for r in lists.sums for name in (r.total, *r.parts)}
    named |= {name for r in lists.rates for name in (r.rate, *r.numerator, r.denominator)}
    named |= {r.rank for r in lists.rankings}

    assert named <= known.keys()


def test_every_series_of_ranks_is_checked():
    ranks = {i.id for i in indicators.all_indicators().values() if i.unit == "rank"}

    unchecked = ranks - {r.rank for r in relations().rankings}

    # Places within groups of ministries and of countries, whose other members are not known.
    assert unchecked == {
        "dti-index-rank-no-services",
        "dti-index-rank-with-services",
        "un-egdi-asean-rank",
        "un-osi-asean-rank",
    }
