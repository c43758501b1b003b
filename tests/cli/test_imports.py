"""What the quick commands load: the cause of their speed, not its clock."""

import subprocess
import sys

import pytest

from cli.processes import UNMEASURED, environment, run

HEAVY = {"pandas", "numpy", "pydantic", "click", "duckdb"}
PROBE = """
import atexit, os, sys
atexit.register(lambda: os.write(2, ("\\nLOADED " + " ".join(sorted(sys.modules))).encode()))
sys.argv = ["egov", *sys.argv[1:]]
from egovcli.__main__ import main
sys.exit(main())
"""


def loaded(*arguments: str, **env: str) -> set[str]:
    """Run egov and give the modules that it had loaded when it ended."""
    ended = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments],
        capture_output=True,
        env=environment(**UNMEASURED, **env),
    )
    assert ended.returncode == 0, ended.stderr.decode()[:500]
    return set(ended.stderr.decode().rpartition("LOADED ")[2].split())


QUICK = [
    ("rank", "--year", "2018", "-f", "csv"),
    ("rank", "pci-score", "-f", "json"),
    ("show", "quang-ninh", "-f", "csv"),
    ("compare", "hue", "da-nang", "-f", "csv"),
    ("trend", "egdi", "VNM", "-f", "csv"),
    ("list", "indicators", "-f", "ndjson"),
    ("pasp", "-f", "csv"),
    ("--help",),
    ("rank", "--help"),
]


@pytest.mark.parametrize("arguments", QUICK, ids=" ".join)
def test_an_answer_for_a_program_loads_neither_frames_nor_arrays_nor_rich(
    arguments: tuple[str, ...],
) -> None:
    modules = loaded(*arguments)

    assert modules & (HEAVY | {"rich.console", "statistics", "decimal"}) == set()


def test_a_table_for_people_loads_rich_but_no_frames() -> None:
    modules = loaded("rank", "--year", "2018", "-f", "table")

    assert "rich.table" in modules
    assert modules & HEAVY == set()


def test_an_index_loads_arrays_but_no_frames() -> None:
    modules = loaded("score", "pci", "--year", "2016", "-f", "csv")

    assert "numpy" in modules
    assert modules & (HEAVY - {"numpy"} | {"rich.console"}) == set()


def test_an_index_of_provinces_reads_no_list_of_countries() -> None:
    asked = "import egovcli; egovcli.score('pci', year=2016)"
    told = "from egovcli.catalog import entities; print(entities.countries.cache_info().misses)"

    ended = subprocess.run([sys.executable, "-c", f"{asked}; {told}"], capture_output=True)

    assert ended.stdout.decode().strip() == "0", ended.stderr.decode()


def test_help_imports_no_command() -> None:
    modules = loaded("--help")

    assert not [name for name in modules if name.startswith("egovcli.questions")]
    assert not [name for name in modules if name.startswith("egovcli.cli.commands.")]


def test_completion_loads_nothing_heavy_and_knows_the_datas_own_names() -> None:
    ended = run(
        env={"_EGOV_COMPLETE": "complete_bash", "COMP_WORDS": "egov rank dti-in", "COMP_CWORD": "2"}
    )
    modules = loaded(_EGOV_COMPLETE="complete_bash", COMP_WORDS="egov rank dti-in", COMP_CWORD="2")

    assert "dti-index" in ended.stdout.decode().split()
    assert modules & (HEAVY | {"rich.console"}) == set()
