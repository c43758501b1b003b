import pytest

from egovcli.catalog import target_file, targets
from egovcli.core import target_scope
from egovcli.errors.names import MergedProvince, UnknownName
from egovcli.errors.rank import Together, WrongOption
from egovcli.errors.settings import AmbiguousSetting, NegativeSetting
from egovcli.errors.targets import (
    IdleSupposition,
    ImpossibleSupposition,
    NobodyNamed,
    NotBound,
    OneTargetNeeded,
    OnlyOfLeague,
    TargetNeeded,
    UnknownSupposition,
)
from egovcli.model import MERGER
from egovcli.questions.target_check import target_check

LEVEL4 = "nq17-2020-level4"


def only(answer):
    (row,) = answer.to_dicts()
    return row


def keys(answer):
    return [note.key.rpartition(".")[2] for note in answer.notes]


def test_the_newest_deadline_stands_first():
    deadlines = target_check("quang-ninh").column("by")

    assert deadlines == sorted(deadlines, reverse=True)


def test_targets_without_a_figure_are_counted_or_shown():
    answer = target_check("quang-ninh")
    hidden = answer.notes[-1]
    every = target_check("quang-ninh", no_data=True)
    without = [r for r in every.to_dicts() if r["verdict"] == "no-data"]

    assert hidden.key == "targets.note.hidden"
    assert hidden.facts["n"] == sum(len(r["target"].split(";")) for r in without)
    assert "hidden" not in keys(every)


def test_a_missed_target_makes_the_answer_no():
    assert target_check("thai-nguyen").no
    assert not target_check("quang-ninh").no


def test_strict_counts_what_is_open_as_missed():
    assert target_check("quang-ninh", strict=True).no


def test_projected_lets_the_plan_decide():
    answer = target_check("quang-ninh", target=[LEVEL4], projected=True)

    assert only(answer)["verdict"] == "met"
    assert "projected" in keys(answer)


def test_what_if_supposes_a_count_and_says_so():
    enough = target_check("quang-ninh", target=[LEVEL4], what_if=["services-level4=523"])
    short = target_check("quang-ninh", target=[LEVEL4], what_if=["services-level4=522"])

    assert (only(enough)["verdict"], only(enough)["gap_services"]) == ("met", 0)
    assert (only(short)["verdict"], only(short)["gap_services"]) == ("missed", 1)
    assert short.no
    assert keys(enough) == ["what-if"]


def test_what_if_of_something_unknown_is_refused():
    with pytest.raises(UnknownSupposition):
        target_check("quang-ninh", what_if=["services-levl4=1"])


@pytest.mark.parametrize(
    ("supposed", "error"),
    [
        ("services-level4=1.000", AmbiguousSetting),
        ("services-level4=-5", NegativeSetting),
        ("services-level4=1743", ImpossibleSupposition),
        ("procedures-total=0", IdleSupposition),
        ("egdi-rank=60", IdleSupposition),
        ("services-level4=700,egdi-rank=60", IdleSupposition),
    ],
)
def test_what_if_of_what_cannot_be_or_decides_nothing_is_refused(supposed, error):
    with pytest.raises(error):
        target_check("quang-ninh", target=[LEVEL4], what_if=[supposed])


def test_a_count_supposed_without_the_known_whole_of_its_rate_is_refused():
    with pytest.raises(IdleSupposition):
        target_check("cao-bang", target=[LEVEL4], what_if=["services-level4=700"])

    both = target_check(
        "cao-bang", target=[LEVEL4], what_if=["services-level4=700,procedures-total=1700"]
    )
    assert only(both)["verdict"] == "met"


def test_a_rate_may_be_supposed_with_a_decimal_comma():
    answer = target_check("quang-ninh", target=[LEVEL4], what_if=["level4-rate=30,5"])

    assert (only(answer)["value"], only(answer)["verdict"]) == (30.5, "met")


def test_a_target_named_by_its_document_gives_all_that_bind():
    answer = target_check("quang-ninh", target=["17/NQ-CP"])

    assert len(answer) == 6  # the seventh binds the nation only
    assert all(id_.startswith("nq17-2020") for id_ in answer.column("target"))


def test_a_target_that_does_not_bind_is_refused():
    with pytest.raises(NotBound):
        target_check("quang-ninh", target=["hanoi-2018-level34"])


def test_the_national_mean_is_not_held_against_what_binds_each_body():
    with pytest.raises(NotBound):
        target_check("VNM", target=[LEVEL4])


def test_counts_decide_where_the_printed_rate_is_rounded_up_to_the_demand():
    answer = target_check("ha-noi", target=["hanoi-2018-level34"])
    row = only(answer)

    assert (row["printed"], row["verdict"], row["gap_services"]) == (55, "missed", 3)
    assert "only-printed-meets" in keys(answer)


def test_figures_that_are_known_on_a_day_are_the_only_ones():
    before = target_check("da-nang", target=[LEVEL4], on="2020-12-31")
    after = target_check("da-nang", target=[LEVEL4], on="2021-03-01")

    assert (only(before)["verdict"], only(after)["verdict"]) == ("open", "met")


def test_a_document_that_did_not_exist_yet_is_left_out():
    on = "2019-01-01"

    assert LEVEL4 not in target_check("ha-noi", on=on, no_data=True).column("target")


def test_a_merged_province_is_answered_with_its_successor_in_a_later_year():
    with pytest.raises(MergedProvince):
        target_check("bac-kan", year=2026)


def test_a_province_that_was_not_merged_is_still_held_against_what_was_due_before():
    unchanged = target_check("quang-ninh", target=["nq17-2020-dossiers"], on="2026-06-30")
    formed = target_check("bac-ninh", on="2026-06-30", no_data=True)

    assert only(unchanged)["verdict"] == "met"
    assert min(formed.column("by")) >= MERGER


def test_the_targets_of_a_merged_province_are_named_but_not_passed_on():
    answer = target_check("thai-nguyen@2025")

    (note,) = [n for n in answer.notes if n.key == "targets.note.inherited"]
    assert "thainguyen-2025-satisfaction" in note.facts["targets"]
    assert not any("thainguyen" in str(id_) for id_ in answer.column("target"))


def test_a_target_due_after_the_levels_ended_says_so():
    answer = target_check("ho-chi-minh", target=["hcm-2030-level4"])

    assert only(answer)["caveats"] == "levels-abolished;merged"
    assert {"levels-abolished", "merged"} <= set(keys(answer))


def test_a_list_of_255_services_is_not_judged_by_all_services_of_a_province():
    answer = target_check("quang-ninh", target=["pm-2018-255-services"])

    assert only(answer)["verdict"] == "no-data"


def test_a_rank_is_extrapolated_and_the_line_is_said():
    answer = target_check("VNM", target=["qd749-2030-egdi"])

    assert (only(answer)["verdict"], only(answer)["outlook"]) == ("open", "behind")
    (line,) = [note for note in answer.notes if note.key == "targets.note.line"]
    # from rank 71 on 31/12/2024 to 50 on 31/12/2030: 21 places in 2,191 days of 30.4375 a month
    assert line.facts["pace"] == pytest.approx(21 / (2191 / 30.4375), abs=0.005)


def test_several_provinces_stand_in_one_table():
    answer = target_check("quang-ninh", "Hà Nội", target=[LEVEL4])

    assert answer.column("id") == ["quang-ninh", "ha-noi"]


@pytest.mark.parametrize(
    ("arguments", "options", "error"),
    [
        ((), {}, NobodyNamed),
        (("quang-nin",), {}, UnknownName),
        (("quang-ninh",), {"target": ["nq18"]}, UnknownName),
        (("quang-ninh",), {"all": True, "target": [LEVEL4]}, Together),
        (("quang-ninh",), {"year": 2020, "on": "2020-12-31"}, Together),
        (("quang-ninh",), {"on": "31/12/2020"}, WrongOption),
        ((), {"all": True}, TargetNeeded),
        (("quang-ninh",), {"top": 3}, OnlyOfLeague),
        (("quang-ninh",), {"bottom": 3}, OnlyOfLeague),
        ((), {"all": True, "target": ["17/NQ-CP"]}, OneTargetNeeded),
    ],
)
def test_what_is_asked_wrongly_is_refused(arguments, options, error):
    with pytest.raises(error):
        target_check(*arguments, **options)


def test_a_league_table_ranks_who_has_a_figure_and_says_who_has():
    answer = target_check(all=True, target=[LEVEL4])
    facts = {note.key.rpartition(".")[2]: note.facts for note in answer.notes}

    assert answer.column("rank") == [1, 1, 3, 4, 5, 6, 7, 8]
    assert answer.column("id")[-1] == "quang-ninh"
    assert (facts["above"]["n"], facts["above"]["below"]) == (5, 3)
    assert not answer.no


def test_a_league_table_prints_every_national_figure_of_the_deadline():
    answer = target_check(all=True, target=[LEVEL4])

    printed = {n.facts["source"]: n.facts["value"] for n in answer.notes if "national" in n.key}
    assert printed == {"svc-cand-2020": 30.1, "svc-vcci-langson-2021": 31}


def test_a_league_table_of_2025_holds_the_34_units_only():
    answer = target_check(all=True, target=["qd126-2025-dossiers"])
    merged_ids = {"phu-tho", "da-nang", "lam-dong"}

    assert not merged_ids & set(answer.column("id"))
    coverage = next(n for n in answer.notes if n.key.endswith("coverage"))
    assert coverage.facts["whole"] == 34


def test_the_groups_of_a_scope_are_the_same_where_files_are_checked_and_judged():
    assert set(target_file.GROUPS) == set(target_scope.GROUPS)


def test_every_scope_of_the_shipped_targets_is_a_group_or_an_entity():
    for target in targets.all_targets():
        assert target.scope in target_scope.GROUPS or "-" in target.scope


def test_a_league_table_of_the_nation_alone_sets_no_mean_beside_it():
    answer = target_check(all=True, target=["qd749-2030-egdi"])

    assert answer.column("id") == ["VNM"]
    assert not {"national", "ends", "days"} & set(keys(answer))
