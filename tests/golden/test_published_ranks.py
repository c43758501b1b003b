"""Places that were printed, against places computed from the printed scores.

PCI: VCCI, the yearly workbooks and reports 2009–2020. EGDI: United Nations E-Government
Survey 2003–2024. DTI: Ministry of Information and Communications, report on 2022.
E-government index 2017: the same ministry, published on 5 July 2018. Series and source of
every figure: data/observations, data/sources.
"""

import pytest

import egovcli
from egovcli.model import Table

EGDI_SURVEYS = (2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2022, 2024)


def places(table: Table) -> dict[str, tuple[object, object, object]]:
    """Give rank, printed rank and value by id."""
    columns = (table.column(name) for name in ("id", "rank", "printed_rank", "value"))
    return {
        str(id_): (rank, printed, value) for id_, rank, printed, value in zip(*columns, strict=True)
    }


def differing(table: Table) -> set[str]:
    return {
        id_
        for id_, (rank, printed, _) in places(table).items()
        if printed is not None and rank != printed
    }


@pytest.mark.parametrize("year", [2009, 2010, 2012, 2013, 2014, 2015, 2016])
def test_all_63_places_of_the_pci_follow_from_its_scores(year: int) -> None:
    table = egovcli.rank("pci-score", year=year)

    assert len(table) == 63
    assert None not in table.column("printed_rank")
    assert differing(table) == set()


@pytest.mark.parametrize("year", [2011, 2020])
def test_pci_places_differ_only_where_scores_are_equal_as_printed(year: int) -> None:
    table = egovcli.rank("pci-score", year=year)
    scores = table.column("value")

    parted = differing(table)

    assert len(table) == 63
    assert parted
    for id_ in parted:
        assert scores.count(places(table)[id_][2]) > 1
    assert any(note.key == "rank.note.hidden-decimals" for note in table.notes)


@pytest.mark.parametrize("year", EGDI_SURVEYS)
def test_every_place_of_an_egdi_survey_follows_from_its_values(year: int) -> None:
    table = egovcli.rank("egdi", year=year)

    assert None not in table.column("printed_rank")
    assert differing(table) == set()


def test_the_egdi_of_2020_parts_four_pairs_by_decimals_that_it_does_not_print() -> None:
    table = egovcli.rank("egdi", year=2020)
    values = table.column("value")

    parted = differing(table)

    assert len(table) == 193
    assert len(parted) == 4
    assert all(values.count(places(table)[id_][2]) == 2 for id_ in parted)


def test_viet_nam_is_86th_of_193_24th_of_asia_and_6th_of_south_eastern_asia_in_2020() -> None:
    world = egovcli.rank("egdi", "VNM", year=2020).to_dicts()[0]
    asia = egovcli.rank("egdi", "VNM", year=2020, region="Asia").to_dicts()[0]
    near = egovcli.rank("egdi", "VNM", year=2020, region="South-Eastern Asia").to_dicts()[0]

    assert (world["value"], world["rank"], world["ranked"]) == (0.6667, 86, 193)
    assert (asia["rank"], asia["ranked"]) == (24, 47)
    assert (near["rank"], near["ranked"]) == (6, 11)


def test_all_63_places_of_the_dti_2022_follow_from_its_scores() -> None:
    table = egovcli.rank("dti-index", year=2022)

    assert len(table) == 63
    assert None not in table.column("printed_rank")
    assert differing(table) == set()


def test_kon_tum_2022_takes_the_publishers_four_decimals_and_says_what_the_press_printed() -> None:
    table = egovcli.rank("dti-index", "kon-tum", year=2022)
    conflicts = [note.facts for note in table.notes if note.key == "rank.note.conflict"]

    assert table.column("value") == [0.5438]
    assert [(c["shown"], c["other"]) for c in conflicts] == [(0.5438, 0.54)]


def test_the_first_53_of_the_egov_index_2017_stand_where_they_were_printed() -> None:
    table = egovcli.rank("egov-index", year=2017)
    computed = [(rank, printed) for rank, printed, _ in places(table).values() if rank is not None]

    assert table.column("ranked")[0] == 58
    assert all(rank == printed for rank, printed in computed[:53])
    assert computed[53:] == [(place, place + 5) for place in range(54, 59)]


def test_ben_tre_2017_has_a_printed_place_but_no_score() -> None:
    row = egovcli.rank("egov-index", "Bến Tre", year=2017).to_dicts()[0]

    assert (row["rank"], row["value"], row["printed_rank"]) == (None, None, 57)


def test_thai_nguyen_2020_is_3rd_at_full_precision_and_shares_2nd_at_two_decimals() -> None:
    full = egovcli.rank("papi-egovernance", "thai-nguyen", year=2020)
    printed = egovcli.rank("papi-egovernance", "thai-nguyen", year=2020, decimals=2)

    assert full.column("rank") == [3]
    assert printed.column("rank") == [2]
