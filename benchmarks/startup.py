"""How long egov takes to answer, as ratios of CPU time to ``python -c 'import pandas'``.

``python benchmarks/startup.py [runs]``: every command is run in turn, so that a change of the
machine's speed meets them all; the figure is the median ratio of user + system time of the
whole process. Beside them csvkit's ``csvsort`` (if it is installed) and a plain pandas script
that sorts the same series. Peak memory is the largest of all runs.
"""

import os
import shutil
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path

PYTHON = sys.executable
EGOV = [PYTHON, "-m", "egovcli"]
PAPI = Path(__file__).resolve().parent.parent / "data" / "observations" / "papi.csv"
PLAIN = f"""
import pandas
table = pandas.read_csv({str(PAPI)!r})
table = table[(table.indicator == "papi-egovernance") & (table.year == 2018)]
print(table.sort_values("value", ascending=False).to_csv(index=False))
"""
TAB = ["_EGOV_COMPLETE=complete_bash", "COMP_WORDS=egov rank dti", "COMP_CWORD=2"]
CASES: dict[str, tuple[list[str], float | None]] = {
    "import pandas": ([PYTHON, "-c", "import pandas"], None),
    "plain pandas script": ([PYTHON, "-c", PLAIN], None),
    "csvsort": (["csvsort", "-c", "value", "-r", str(PAPI)], None),
    "rank, CSV": ([*EGOV, "rank", "--year", "2018", "-f", "csv"], 0.30),
    "rank dti-index, JSON": ([*EGOV, "rank", "dti-index", "-f", "json"], 0.30),
    "list indicators, CSV": ([*EGOV, "list", "indicators", "-f", "csv"], 0.30),
    "pasp, CSV": ([*EGOV, "pasp", "-f", "csv"], 0.30),
    "target-check, CSV": ([*EGOV, "target-check", "quang-ninh", "-f", "csv"], 0.30),
    "show, CSV": ([*EGOV, "show", "quang-ninh", "-f", "csv"], 0.40),
    "compare, CSV": ([*EGOV, "compare", "hue", "da-nang", "-f", "csv"], 0.40),
    "rank, table": ([*EGOV, "rank", "--year", "2018", "-f", "table"], 0.45),
    "--help": ([*EGOV, "--help"], 0.25),
    "TAB": (["env", *TAB, *EGOV], 0.25),
}


def measure(command: Sequence[str], answers: Sequence[int] = (0,)) -> tuple[float, float]:
    """Run a command once; give its CPU seconds and its peak memory in MiB."""
    child = os.fork()
    if child == 0:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        os.execvp(command[0], command)
    _, status, used = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status) not in answers:
        sys.exit(f"failed: {' '.join(command)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main(runs: int) -> None:
    """Measure every case and print the ratios."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    cases = {name: case for name, case in CASES.items() if shutil.which(case[0][0])}
    for name in CASES.keys() - cases.keys():
        print(f"{name}: not installed, left out")
    for command, _ in cases.values():
        measure(command)
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    peak = dict.fromkeys(cases, 0.0)
    for _ in range(runs):
        for name, (command, _bound) in cases.items():
            cpu, memory = measure(command)
            seconds[name].append(cpu)
            peak[name] = max(peak[name], memory)
    base = seconds["import pandas"]
    for name, (_, bound) in cases.items():
        ratio = statistics.median(s / b for s, b in zip(seconds[name], base, strict=True))
        against = f"bound {bound:.2f}" if bound else ""
        print(f"{name:24} {ratio:6.3f}  {peak[name]:5.0f} MiB  {against}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
