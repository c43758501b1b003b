"""``egov score``, ``check`` and ``new`` as a person or a script meets them."""

import csv
import io
import json

import pytest

from cli.processes import run

INDEX = """label.en = "Mine"
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
[[components]]
indicator = "a"
direction = "higher"
weight    = 2
[[components]]
indicator = "b"
direction = "lower"
weight    = 1
"""
TABLE = "name,a,b\nHà Nội,1,4\nXã Lạ,3,2\n"


@pytest.fixture
def mine(tmp_path):
    """Write a definition and a table, and score the one by the other."""

    def score(index=INDEX, table=TABLE, *more):
        (tmp_path / "mine.toml").write_text(index, encoding="utf-8")
        (tmp_path / "table.csv").write_text(table, encoding="utf-8")
        return run("score", "mine.toml", "--data", "table.csv", *more, cwd=tmp_path)

    return score


def rows(ended):
    return list(csv.DictReader(io.StringIO(ended.stdout.decode())))


def test_a_table_of_unknown_names_is_scored_as_csv(mine):
    ended = mine()

    assert ended.returncode == 0
    assert [(row["rank"], row["name"]) for row in rows(ended)] == [("1", "Xã Lạ"), ("2", "Hà Nội")]


def test_a_wide_table_can_come_through_a_pipe(mine, tmp_path):
    mine()

    ended = run("score", "mine.toml", "--data", "-", stdin=TABLE, cwd=tmp_path)

    assert [row["name"] for row in rows(ended)] == ["Xã Lạ", "Hà Nội"]


def test_the_columns_are_those_of_every_ranking(mine):
    assert list(rows(mine())[0]) == (
        ["rank", "id", "name", "indicator", "year", "value", "unit", "a", "b", "coverage", "ranked"]
    )


def test_json_has_numbers(mine):
    found = json.loads(mine(INDEX, TABLE, "-f", "json").stdout)

    assert (found[0]["rank"], found[0]["value"]) == (1, 1)


def test_notes_go_to_stderr_and_quiet_keeps_them(mine):
    assert b"normalisation min-max" in mine().stderr
    assert mine(INDEX, TABLE, "-q").stderr == b""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"min-max"', '"minmax"', ["line 4", "minmax", "min-max"]),
        ("weighting ", "weihgting ", ["line 5", "weihgting", "weighting"]),
        ("weight    = 2", "", ["line 12", "weight"]),
        ("weight    = 2", 'weight = "two"', ["line 15", "number", "two"]),
        ('"higher"', '"up"', ["line 14", "higher", "lower"]),
        ('indicator = "b"', 'indicator = "a"', ["line 16", "twice"]),
        ("weight    = 2", 'weight = 2\nparent = "p"', ["line 16", "pillar", "p"]),
        (
            "[[components]]\nindicator = \"a\"",
            "[pillars.p]\nparent = 'q'\nweight = 1\n[pillars.q]\nparent = 'p'\nweight = 1\n"
            "[[components]]\nindicator = \"a\"",
            ["line 12", "p → q → p"],
        ),
    ],
)  # fmt: skip
def test_a_wrong_definition_is_told_with_its_line(mine, old, new, told):
    ended = mine(INDEX.replace(old, new, 1))

    assert ended.returncode == 3
    assert all(word in ended.stderr.decode() for word in ["mine.toml", *told])
    assert ended.stdout == b""


def test_every_fault_of_a_definition_is_told_at_once(mine):
    wrong = INDEX.replace('"min-max"', '"minmax"').replace('"lower"', '"down"')
    wrong = wrong.replace('"leave-out"', '"skip"')

    lines = mine(wrong).stderr.decode().splitlines()

    assert [line.split("line ")[1].split(":")[0] for line in lines] == ["4", "8", "18"]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("name,a,b\n", ["no rows"]),
        ("name,a\nx,1\n", ["no column b"]),
        ("name,a,b\nx,1,2\ny,one,3\nz,2,4\n", ["row 3", "column a", "one"]),
        ("name,a,b\nx,1,\ny,2,\n", ["b: nobody has a figure"]),
        ("name,a,b\nx,1,2\ny,1,3\n", ["a is 1 for all"]),
        ("name,a,b\nx,1,2\ny,2,-3\n", ["y: b is -3"]),
        ("name,a,b\nx,1,2\nx,2,3\n", ["row 3", "row 2"]),
    ],
)
def test_a_wrong_table_is_told_with_its_cell_or_column(mine, table, told):
    ended = mine(INDEX, table)

    assert ended.returncode == 3
    assert all(word in ended.stderr.decode() for word in told)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing",),
        ("dti", "--year", "2019"),
        ("pci", "quang-nin", "--year", "2016"),
        ("papi", "--set", "nonsense"),
        ("papi", "--stage", "cooked"),
        ("papi", "--compare-weights", "astrology"),
        ("egov-six",),
    ],
)
def test_a_wrong_question_exits_2_with_one_line(arguments):
    ended = run("score", *arguments)

    assert ended.returncode == 2
    assert len(ended.stderr.decode().splitlines()) == 1


def test_a_setting_changes_the_definition():
    plain = rows(run("score", "papi", "--year", "2020", "-q"))
    geometric = rows(
        run("score", "papi", "--year", "2020", "-q", "--set", "method.aggregation=geometric-mean")
    )

    assert float(geometric[0]["value"]) < float(plain[0]["value"])


def test_the_published_score_stands_beside_the_computed_one():
    (row,) = rows(run("score", "pci", "da-nang", "--year", "2016", "--against", "pci-score"))

    assert abs(float(row["difference"])) < 0.0004
    assert (row["rank"], row["against_rank"], row["rank_difference"]) == ("1", "1", "0")


def test_other_weights_give_other_ranks():
    found = rows(run("score", "papi", "--year", "2020", "--compare-weights", "entropy,equal"))

    assert all(row["rank"] == row["rank_equal"] for row in found)
    assert any(row["rank"] != row["rank_entropy"] for row in found)


def test_an_assumption_is_said_beside_the_answer(tmp_path):
    names = ("infrastructure", "internal-apps", "portal", "online-services", "policy", "staff")
    header = "name," + ",".join(f"egov-{name}" for name in names)
    (tmp_path / "six.csv").write_text(f"{header}\nx,1,1,1,1,1,1\n", encoding="utf-8")

    ended = run("score", "egov-six", "--data", "six.csv", cwd=tmp_path)

    assert ended.returncode == 0
    assert ended.stderr.decode().startswith("Assumption:")


def test_a_new_index_is_right_and_is_not_overwritten(tmp_path):
    started = run("new", "index", "mine.toml", cwd=tmp_path)
    again = run("new", "index", "mine.toml", cwd=tmp_path)

    assert (started.returncode, again.returncode) == (0, 2)
    assert run("check", "mine.toml", cwd=tmp_path).returncode == 0


def test_a_new_index_is_printed_where_no_file_is_named():
    assert b"[[components]]" in run("new", "index").stdout


def test_check_tells_every_fault_and_exits_3(tmp_path):
    wrong = INDEX.replace('"min-max"', '"minmax"').replace('"lower"', '"down"')
    (tmp_path / "mine.toml").write_text(wrong, encoding="utf-8")

    ended = run("check", "mine.toml", cwd=tmp_path)

    assert ended.returncode == 3
    assert len(ended.stderr.decode().splitlines()) == 2
