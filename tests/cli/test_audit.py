"""Exit codes, answers and weight of ``egov audit``."""

import csv
import io
import json
import subprocess
import sys

import pytest

from cli.processes import environment, run

TABLE = """figure,printed,formula
total,"1.742",
parts,"1.891",1509 + 282 + 100
rate,"35,6%",621 / total
order,"3",4 > order
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "right.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "wrong.csv").write_text(TABLE.replace("1509", "1508"), encoding="utf-8")
    (tmp_path / "broken.csv").write_text(TABLE.replace("621 / total", "621 / totl"), "utf-8")
    (tmp_path / "bare.csv").write_text("figure,printed\na,1\n", encoding="utf-8")
    (tmp_path / "right.toml").write_text(
        'label.en = "An article"\nlang = "en"\n[[figures]]\nid = "a"\nprinted = "3"\n'
        '[[claims]]\nid = "c"\nsays = "a = 1 + 2"\nproposed = true\n',
        encoding="utf-8",
    )
    (tmp_path / "loop.toml").write_text(
        'label.en = "x"\nlang = "en"\n[definitions]\na = "b"\nb = "a"\n'
        '[[claims]]\nid = "c"\nsays = "1 = a"\n',
        encoding="utf-8",
    )
    return tmp_path


def rows(ended):
    return list(csv.DictReader(io.StringIO(ended.stdout.decode())))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("tgvn-2018-07",), 0),
        (("quang-ninh-level4-2020",), 1),
        (("--all", "--only", "failed"), 1),
        (("--claim", "621/1742 = 35,6%"), 0),
        (("--claim", "1742 = 1509 + 282 + 100"), 1),
        (("--claim", "621/1742 = 35,6%", "--claim", "1 = 2"), 1),
        (("quang-ninh-level4-2020", "--claim", "level4-rate-planned = 621/procedures-total"), 0),
        (("--claim", "621/1742"), 2),
        (("--claim", "1 = 1/0"), 2),
        (("--claim", "1 = nobody"), 2),
        (("--claim", "1,742 = 1.509 + 282"), 2),
        (("--claim", "1,742 = 1.509 + 282", "--lang", "vi"), 1),
        ((), 2),
        (("nowhere",), 2),
        (("--all", "--only", "nothing"), 2),
        (("right.csv", "--lang", "vi"), 0),
        (("wrong.csv", "--lang", "vi"), 1),
        (("broken.csv",), 3),
        (("bare.csv",), 3),
        (("missing.toml",), 3),
        (("loop.toml",), 3),
    ],
)
def test_the_exit_code_tells_the_answer(folder, arguments, code):
    ended = run("audit", *arguments, cwd=folder)

    assert ended.returncode == code, ended.stderr.decode()
    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 1) or (ended.stderr.count(b"\n") == 1 and not ended.stdout)


def test_a_fault_of_a_file_is_told_with_its_line(folder):
    ended = run("audit", "broken.csv", cwd=folder)

    assert ended.stderr.decode().startswith("egov: broken.csv, line 4: there is no figure totl")


def test_a_pipe_gets_every_claim_with_numbers_in_full():
    ended = run("audit", "--all", "--only", "failed")
    failed = {row["claim"]: row for row in rows(ended)}

    total = failed["procedures-total"]
    assert (total["verdict"], total["low"], total["difference"]) == (
        "does-not-follow",
        "1891",
        "149",
    )
    assert total["arithmetic"] == "1,509 + 282 + 100"
    assert "1,646–1,652" in failed["level3-rate"]["hints"]
    assert len(rows(ended)) == 6


def test_json_carries_what_csv_carries():
    as_json = json.loads(run("audit", "--claim", "35.7% = 621/1742", "-f", "json").stdout)
    record = as_json[0] if isinstance(as_json, list) else as_json["rows"][0]

    assert record["verdict"] == "holds-as-about"
    assert record["hint"] == "rounded-twice"


def test_a_claim_is_read_in_the_language_that_its_numbers_show():
    assert (
        rows(run("audit", "--claim", "4,6 triệu * 7.000 = gần 33 tỷ", "--lang", "en"))[0]["verdict"]
        == "holds"
    )


def test_a_table_comes_from_standard_input():
    ended = run("audit", "-", "--lang", "vi", stdin=TABLE)

    assert [row["verdict"] for row in rows(ended)] == ["holds"] * 3


def test_people_are_told_in_their_language():
    ended = run("audit", "--claim", "1742 = 1509 + 282 + 100", "--lang", "vi", "-f", "table")

    assert "không khớp" in ended.stdout.decode()
    assert "nhiều hơn số đã in 149" in ended.stdout.decode()


def test_a_claim_loads_nothing_heavy():
    code = (
        "import sys; from egovcli.__main__ import main\n"
        "sys.argv = ['egov', 'audit', '--claim', '621/1742 = 35,6%', '-f', 'csv']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([m for m in ('pandas', 'numpy', 'rich.console') if m in sys.modules])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, check=True
    )

    assert ended.stdout.decode().splitlines()[-1] == "[]"


def test_the_file_of_an_article_is_checked(folder):
    right = run("check", str(folder / "right.toml"))
    broken = run("check", str(folder / "loop.toml"))

    assert right.returncode == 0
    assert b"right,An article,1,1" in right.stdout
    assert broken.returncode == 3
    assert b"loop.toml, line 4: definitions lead back to themselves" in broken.stderr


def test_relations_that_a_program_proposed_are_marked(folder):
    ended = run("audit", str(folder / "right.toml"))

    assert rows(ended)[0]["proposed"].lower() == "true"
    assert b"proposed by a program" in ended.stderr


def test_a_started_file_is_told_unless_quiet_is_asked(tmp_path):
    told = run("new", "article", str(tmp_path / "a.toml"))
    quiet = run("new", "article", str(tmp_path / "b.toml"), "-q")

    assert told.stderr.decode().strip().endswith("a.toml")
    assert (quiet.stderr, quiet.returncode) == (b"", 0)
    assert (tmp_path / "b.toml").exists()
