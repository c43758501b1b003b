"""Exit codes, streams, bytes and weight of ``egov robustness``, ``explain`` and ``coherence``."""

import subprocess
import sys

import pytest

from cli.processes import environment, on_terminal, run

PCI = ("robustness", "pci", "--year", "2016", "--format", "csv")


@pytest.mark.parametrize(
    "arguments",
    [
        ("robustness", "pci", "--draws", "0"),
        ("robustness", "pci", "--noise", "-10%"),
        ("robustness", "pci", "--vary", "wieghts"),
        ("robustness", "papi", "--year", "2020", "--vary", "weights,colours"),
        ("explain", "pci", "da-nang", "--from", "2016", "--to", "2016"),
        ("explain", "dti", "ha-noi", "--year", "2022"),
        ("coherence", "pci-score"),
    ],
)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_is_asked_wrongly_is_one_line_and_exit_2(arguments, lang):
    ended = run(*arguments, "--lang", lang)

    lines = ended.stderr.decode().strip().split("\n")
    assert ended.returncode == 2
    assert len(lines) == 1 and lines[0].startswith("egov: ")
    assert ended.stdout == b""


def test_the_same_seed_gives_the_same_bytes_on_one_core_and_on_many():
    answers = {
        run(*PCI, "--draws", "3000", env={"OPENBLAS_NUM_THREADS": threads}).stdout
        for threads in ("1", "2", "4")
    }

    assert len(answers) == 1


def test_progress_is_shown_on_a_terminal_after_half_a_second_and_wiped():
    screen, code = on_terminal("robustness", "pci", "--year", "2016", "--draws", "400000")

    assert code == 0
    assert "400,000 variants (" in screen
    assert screen.index("\x1b[K") < screen.index("Da Nang")


def test_quick_work_and_pipes_show_no_progress():
    screen, _ = on_terminal("robustness", "pci", "--year", "2016", "--draws", "500")
    piped = run(*PCI, "--draws", "400000")

    assert "\r\x1b[K" not in screen and "(50%)" not in screen
    assert b"\r" not in piped.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["robustness", "pci", "--year", "2016"],
        ["explain", "pci", "da-nang", "--from", "2015", "--to", "2016"],
        ["coherence", "pci", "--year", "2016"],
    ],
)
def test_neither_pandas_nor_rich_is_loaded_for_csv(arguments):
    code = (
        "import sys; from egovcli.__main__ import main\n"
        f"sys.argv[1:] = [*{arguments!r}, '--format', 'csv', '--quiet']\n"
        "main()\n"
        "heavy = {'pandas', 'rich.console', 'pydantic'} & sys.modules.keys()\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), text=True
    )

    assert ended.stdout
    assert ended.stderr.strip().splitlines()[-1] == "[]"
