"""Exit codes, streams and weight of ``egov target-check``."""

import csv
import io
import subprocess
import sys

import pytest

from cli.processes import environment, run

LEAGUE = ("target-check", "--all", "--target", "nq17-2020-level4", "--format", "csv")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("quang-ninh",), 0),
        (("quang-ninh", "--strict"), 1),
        (("thai-nguyen",), 1),
        (("thai-nguyen", "--exit-zero"), 0),
        (("quang-nin",), 2),
        (("quang-ninh", "--target", "missing.toml"), 3),
    ],
)
def test_the_exit_code_tells_the_answer(arguments, code):
    assert run("target-check", *arguments).returncode == code


def test_a_league_table_exits_0_and_pipes_as_csv():
    ended = run(*LEAGUE)
    rows = list(csv.DictReader(io.StringIO(ended.stdout.decode())))

    assert ended.returncode == 0
    assert [row["verdict"] for row in rows if row["id"] == "thai-nguyen"] == ["missed"]


def test_the_quick_start_loads_nothing_heavy():
    code = (
        "import sys; from egovcli.__main__ import main\n"
        "sys.argv[1:] = ['target-check', 'quang-ninh', '--format', 'csv', '--quiet']\n"
        "main()\n"
        "heavy = {'pandas', 'numpy', 'rich.console', 'pydantic'} & sys.modules.keys()\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), text=True
    )

    assert ended.stderr.strip().splitlines()[-1] == "[]"


def test_every_fault_of_a_target_file_is_one_line_in_either_language(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('indicator = "level4-rat"\nmust_be = "=>"\nscope = "all"\n', encoding="utf-8")

    for lang in ("en", "vi"):
        ended = run("target-check", "quang-ninh", "--target", str(path), "--lang", lang)
        lines = ended.stderr.decode().splitlines()

        assert ended.returncode == 3
        assert len(lines) == 8
        assert all(line.startswith(f"egov: {path}") for line in lines)


def test_ids_of_targets_are_completed():
    completing = {"_EGOV_COMPLETE": "complete_bash", "COMP_CWORD": "3"}
    words = "egov target-check --target nq17-2020-l"
    ended = run(env=completing | {"COMP_WORDS": words})

    assert ended.stdout.decode().split() == ["nq17-2020-level4"]
