"""What the documents say is what happens: every example runs and prints what is shown."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest
import tomli

from cli.documents import ROOT, Example, examples, setup_commands
from cli.processes import environment
from egovcli.cli.index import COMMANDS

READMES = [ROOT / "README.md", ROOT / "docs" / "README.vi.md"]
DOCUMENTS = [*READMES, *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLES = [e for path in dict.fromkeys(DOCUMENTS) for e in examples(path)]
EGOV = f'egov() {{ "{sys.executable}" -m egovcli "$@"; }}\n'


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command line as a reader would, with egov on the path."""
    return subprocess.run(
        ["bash", "-c", EGOV + command],
        capture_output=True,
        text=True,
        env=environment(LC_ALL="C.UTF-8"),
        cwd=folder,
        stdin=subprocess.DEVNULL,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reader")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.document}: {e.command}"[:90])
def test_an_example_prints_what_is_shown_below_it(example: Example, folder: Path) -> None:
    ended = shell(example.command, folder)

    printed = (ended.stdout + ended.stderr).rstrip("\n").split("\n")
    if example.shown and example.shown[-1].strip() == "…":
        shown = example.shown[:-1]
        printed = printed[: len(shown)]
    else:
        shown = example.shown or ("",)
    assert tuple(line.rstrip() for line in printed) == tuple(line.rstrip() for line in shown)


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.name)
def test_the_library_examples_run(path: Path) -> None:
    failed, tried = doctest.testfile(str(path), module_relative=False, encoding="utf-8")

    assert tried > 0
    assert failed == 0


def test_both_readmes_set_up_with_the_same_two_commands() -> None:
    english, vietnamese = map(setup_commands, READMES)

    assert english == vietnamese
    assert len(english) == 2
    assert english[0].endswith("egov rank --year 2018")


def help_examples() -> list[str]:
    """Give the examples of the help, but those that need a file of the reader's own."""
    found = []
    for lang in ("en", "vi"):
        path = ROOT / "src" / "egovcli" / "messages" / lang / "cli.toml"
        words = tomli.loads(path.read_text(encoding="utf-8"))
        texts = [words["examples"], words["welcome"]]
        texts += [words["command"][name]["examples"] for name in COMMANDS]
        for line in "\n".join(texts).splitlines():
            if line.startswith("  egov") and not re.search(r"\bmine\b|\./", line):
                found.append(line.strip().split("   ")[0])
    return sorted(set(found))


@pytest.mark.parametrize("command", help_examples())
def test_an_example_of_the_help_runs(command: str, folder: Path) -> None:
    ended = shell(command, folder)

    assert ended.returncode in (0, 1), ended.stderr
    assert ended.stdout


def test_the_reference_of_the_commands_is_up_to_date() -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "make_cli_md.py")],
        capture_output=True,
        text=True,
        env=environment(),
        check=True,
    )

    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == made.stdout
