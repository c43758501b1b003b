"""Pipes, terminals, signals, full disks, code pages: with real processes."""

import csv
import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.cells import cell_len

from cli.processes import EGOV, UNMEASURED, environment, on_terminal, run, shell

RANK = ("rank", "papi-egovernance", "--year", "2018")
ANSWERS = [RANK, ("--help",), ("rank", "--help"), ()]
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


def values():
    rows = csv.DictReader(io.StringIO(run(*RANK).stdout.decode()))
    return [float(row["value"]) for row in rows]


@pytest.mark.parametrize("env", [{}, {"PYTHONUNBUFFERED": "1"}])
@pytest.mark.parametrize("arguments", ANSWERS)
def test_a_closed_pipe_is_met_with_silence_and_141(arguments, env):
    reader, writer = os.pipe()
    os.close(reader)
    ended = run(*arguments, stdout=writer, env=env)
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (141, b"")


def test_an_error_into_a_closed_pipe_is_silent_too():
    reader, writer = os.pipe()
    os.close(reader)
    ended = run("rank", "nonsense", stderr=writer)
    os.close(writer)
    assert ended.returncode == 141


@pytest.mark.parametrize("arguments", ANSWERS)
def test_a_full_disk_is_one_sentence_and_74(arguments):
    ended = shell(">/dev/full", *arguments)
    assert ended.returncode == 74
    assert ended.stderr == b"egov: cannot write to standard output: the disk is full\n"


@pytest.mark.parametrize("arguments", ANSWERS)
def test_a_closed_output_is_one_sentence_and_74(arguments):
    ended = shell(">&-", *arguments)
    assert ended.returncode == 74
    assert ended.stderr == b"egov: cannot write to standard output: it is closed\n"


def test_a_closed_input_is_fine():
    assert shell("<&-", *RANK).stdout == run(*RANK).stdout


def test_with_a_closed_error_output_only_the_answer_is_left():
    ended = shell("2>&-", *RANK)
    assert ended.returncode == 0
    assert ended.stdout == run(*RANK).stdout


def test_stdout_carries_the_answer_only():
    ended = run(*RANK)
    assert len(ended.stdout.splitlines()) == 64
    assert ended.stderr != b""
    assert run(*RANK, "--quiet").stderr == b""


def test_a_pipe_gets_csv_whatever_the_environment_says():
    assert run(*RANK, env={"EGOV_FORMAT": "json"}).stdout == run(*RANK).stdout


@pytest.mark.parametrize("name", ["csv", "json", "ndjson", "tsv"])
def test_programs_get_the_same_bytes_in_every_language_and_code_page(name):
    plain = run(*RANK, "-f", name).stdout
    assert "Thừa Thiên Huế" in plain.decode()
    for env in (
        {"PYTHONIOENCODING": "cp1258"},
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"EGOV_LANG": "vi"},
        {"PYTHONUNBUFFERED": "1"},
    ):
        assert run(*RANK, "-f", name, env=env).stdout == plain


def test_help_and_errors_pass_every_code_page():
    for env in ({"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp1258"}):
        env["EGOV_LANG"] = "vi"
        assert run("--help", env=env).returncode == 0
        assert b"\\u" not in run("rank", "nonsense", env=env).stderr


@pytest.mark.parametrize("width", [20, 29, 30, 40, 80, 200])
def test_a_terminal_of_any_width_shows_every_digit(width):
    text, code = on_terminal(*RANK, width=width)
    text = ESCAPES.sub("", text)
    assert code == 0
    shown = {float(number) for number in re.findall(r"(?<!\S)\d\.\d{4}(?!\S)", text)}
    assert shown == set(values())


@pytest.mark.parametrize("width", [30, 40, 80, 200])
def test_no_line_of_the_rows_is_wider_than_the_terminal(width):
    text, _ = on_terminal(*RANK, width=width)
    rows = [line for line in ESCAPES.sub("", text).splitlines() if re.search(r"\d\.\d{4}", line)]
    assert len(rows) == 63
    assert max(map(cell_len, rows)) <= width


def test_columns_that_a_terminal_hides_are_counted():
    text, _ = on_terminal(*RANK, width=40)
    assert re.search(r"[1-9] columns? hidden: --wide or -o", text)
    wide, _ = on_terminal(*RANK, "--wide", width=40)
    assert "hidden" not in wide


def test_colour_on_a_terminal_unless_it_is_not_wanted():
    assert "\x1b[" in on_terminal(*RANK)[0]
    assert "\x1b[" not in on_terminal(*RANK, env={"NO_COLOR": "1"})[0]
    assert "\x1b[" not in on_terminal(*RANK, env={"TERM": "dumb"})[0]
    always = ("rank", "--year", "2022", "--color", "always")
    assert "\x1b[32m" in on_terminal(*always, env={"NO_COLOR": "1"})[0]
    assert b"\x1b[" not in run(*RANK, "-f", "table").stdout


def test_a_file_gets_the_bytes_of_the_pipe_and_nothing_is_left_beside_it(tmp_path):
    path = tmp_path / "ranks.csv"
    ended = run(*RANK, "-o", str(path))
    assert (ended.returncode, ended.stdout) == (0, b"")
    assert f"63 rows → {path}" in ended.stderr.decode()
    assert path.read_bytes() == run(*RANK).stdout
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("path", "code"), [(".", 74), ("none/a.csv", 74), ("a.doc", 2), ("a", 2), ("none/a.xlsx", 74)]
)
def test_a_file_that_cannot_be_written_is_one_line(path, code, tmp_path):
    ended = run(*RANK, "-o", path, cwd=tmp_path)
    assert ended.returncode == code
    assert ended.stderr.count(b"\n") == 1 and path.encode() in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_dash_is_the_standard_output_and_a_device_is_written_to(tmp_path):
    plain = run(*RANK).stdout
    assert run(*RANK, "-o", "-", cwd=tmp_path).stdout == plain
    assert run(*RANK, "-f", "csv", "-o", "/dev/stdout").stdout == plain
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "options", [("--color", "red"), ("--lang", "fr"), ("-f", "yaml"), ("--fields", ""), ("-o", "a")]
)
def test_a_choice_that_there_is_not_is_one_line_and_2(options):
    ended = run(*RANK, *options)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"egov: ") and ended.stderr.count(b"\n") == 1


def test_a_disk_that_fills_up_half_way_leaves_no_file(tmp_path):
    ended = subprocess.run(
        ["sh", "-c", 'ulimit -f 1; exec "$@"', "sh", *EGOV, *RANK, "-o", "ranks.csv"],
        env=environment(**UNMEASURED),
        cwd=tmp_path,
        capture_output=True,
    )
    assert ended.returncode == 74
    assert ended.stderr == b"egov: cannot write to ranks.csv: the disk is full\n"
    assert list(tmp_path.iterdir()) == []


def hear_ctrl_c():
    """Undo what a shell does to a command in the background: it lets it ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_while_waiting_for_input_is_130_and_silent():
    process = subprocess.Popen(
        [*EGOV, *RANK, "--data", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=hear_ctrl_c,
    )
    wait_until_it_reads(process.pid)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out, err) == (130, b"", b"")


def wait_until_it_reads(pid):
    for _ in range(1000):
        if Path(f"/proc/{pid}/syscall").read_text().startswith("0 0x0 "):  # read, descriptor 0
            return
        time.sleep(0.02)
    pytest.fail("egov never read its input")


INTERRUPTED_IMPORT = """
import os, signal, sys
class Finder:
    def find_spec(self, name, path, target=None):
        if name == {name!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder())
sys.argv = ["egov", "rank", "--year", "2018"]
from egovcli.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("name", ["egovcli.render", "egovcli.cli", "typer", "egovcli.catalog"])
def test_ctrl_c_during_the_imports_is_130_and_silent(name):
    code = INTERRUPTED_IMPORT.format(name=name)
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(),
        capture_output=True,
        preexec_fn=hear_ctrl_c,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, b"", b"")
