"""TAB in a shell: commands, options and the data's own names."""

import os
import shutil
from pathlib import Path

import pexpect
import pytest

from cli.processes import EGOV, environment, run


def offered(*words: str) -> list[str]:
    """Give what bash is offered for the last of some words."""
    asked = {"_EGOV_COMPLETE": "complete_bash", "COMP_WORDS": "egov " + " ".join(words)}
    ended = run(env=asked | {"COMP_CWORD": str(len(words))})
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.decode().split("\n")[:-1]


def test_commands_are_offered_by_their_beginning() -> None:
    assert offered("co") == ["compare", "coherence"]
    assert "--against" in offered("rank", "--")


def test_an_indicators_own_years_are_offered() -> None:
    assert offered("rank", "dti-index", "--year", "20") == ["2024", "2023", "2022", "2021", "2020"]
    assert "2006" in offered("rank", "--year", "20")


def test_provinces_and_countries_are_offered_by_their_ids() -> None:
    assert {"quang-nam", "quang-ngai", "quang-ninh"} <= set(offered("rank", "quang"))
    assert "VNM" in offered("compare", "VN")


def test_a_region_is_offered_without_spaces_and_understood_so() -> None:
    (slug,) = offered("rank", "--region", "tay")

    assert slug == "tay-nguyen"
    assert run("rank", "dti-index", "--region", slug).stdout.count(b"\n") == 6


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        (("rank", "--ties", ""), {"min", "dense"}),
        (("rank", "--type", ""), {"municipality", "country"}),
        (("rank", "--lang", ""), {"vi", "en"}),
        (("rank", "--names", ""), {"known", "as-is"}),
        (("rank", "-f", ""), {"csv", "json", "xlsx"}),
        (("help", ""), {"rank", "exit-codes"}),
        (("list", ""), {"provinces", "indicators"}),
    ],
)
def test_the_few_values_of_an_option_are_offered(words: tuple[str, ...], choices: set[str]) -> None:
    assert choices <= set(offered(*words))


def test_other_shells_are_told_the_vietnamese_name_as_help() -> None:
    asked = {"_EGOV_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "egov show quang-ni"}

    assert '"quang-ninh":"Quảng Ninh"' in run(env=asked).stdout.decode()


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_tab_works_in_a_real_bash_with_the_script_that_is_installed(tmp_path: Path) -> None:
    egov = tmp_path / "egov"
    egov.write_text(f'#!/bin/sh\nexec {" ".join(EGOV)} "$@"\n', encoding="utf-8")
    egov.chmod(0o755)
    script = tmp_path / "completion.sh"
    script.write_bytes(run(env={"_EGOV_COMPLETE": "source_bash"}).stdout)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    env = environment(PS1="$ ", PATH=path, TERM="dumb", INPUTRC="/dev/null")
    shell = pexpect.spawn("bash", ["--norc", "--noprofile"], encoding="utf-8", env=env, timeout=20)
    shell.sendline(f". {script}; echo rea''dy")
    shell.expect("ready")
    shell.expect_exact("$ ")

    shell.send("egov rank dti-index quang-ni\t")
    shell.expect("quang-ninh")
    shell.send("--yea\t")
    shell.expect("--year")
    shell.close(force=True)
