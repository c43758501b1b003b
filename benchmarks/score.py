"""What composite indices cost, beside scikit-criteria, pymcdm and plain pandas.

``python benchmarks/score.py [runs]``: the cases are run in turn, so that a change of the
machine's speed meets them all; a figure is the median ratio of user + system time of the whole
process to that of its base. A peer that is not installed is left out, and said; with
``PEERS=/path/to/python`` the peers are run by another interpreter, which has them.

The tables are generated once (seed 1) in a temporary folder: 100,000 × 50 with names that
nobody knows, and 63 × 10 × 15 years.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from startup import measure

PYTHON = sys.executable
PEERS = os.environ.get("PEERS", PYTHON)
EGOV = [PYTHON, "-m", "egovcli", "score"]

INDEX = """
label.en = "Benchmark"
entities = "any"
[method]
normalisation = "min-max"
weighting     = "equal"
aggregation   = "arithmetic-mean"
bounds        = "{bounds}"
[policy]
missing  = "leave-out"
constant = "error"
tied     = "min"
negative = "error"
"""
PLAIN = """
import sys, pandas
table = pandas.read_csv({path!r}, index_col=0)
scaled = (table - table.min()) / (table.max() - table.min())
score = scaled.mean(axis=1)
answer = pandas.DataFrame(dict(score=score, rank=score.rank(ascending=False, method="min")))
answer.sort_values("rank").to_csv(sys.stdout)
"""
SKCRITERIA = """
import sys, pandas, skcriteria
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.preprocessing.scalers import MinMaxScaler
table = pandas.read_csv({path!r}, index_col=0)
matrix = skcriteria.mkdm(table.to_numpy(), [max] * table.shape[1], alternatives=table.index)
result = WeightedSumModel().evaluate(MinMaxScaler(target="matrix").transform(matrix))
pandas.DataFrame(dict(score=result.e_.score, rank=result.rank_)).to_csv(sys.stdout)
"""
PYMCDM = """
import sys, numpy, pandas
from pymcdm.helpers import rankdata
from pymcdm.methods import WSM
from pymcdm.normalizations import minmax_normalization
table = pandas.read_csv({path!r}, index_col=0)
count = table.shape[1]
method = WSM(minmax_normalization)
score = method(table.to_numpy(), numpy.full(count, 1 / count), numpy.ones(count))
pandas.DataFrame(dict(score=score, rank=rankdata(score, reverse=True))).to_csv(sys.stdout)
"""


def tables(folder: Path) -> None:
    """Write the generated tables and their definitions."""
    draw = np.random.default_rng(1)
    _wide(folder / "wide.csv", [f"đơn vị {i}" for i in range(100_000)], draw, 50)
    _wide(folder / "small.csv", [f"đơn vị {i}" for i in range(63)], draw, 10)
    _definition(folder / "wide.toml", 50)
    _definition(folder / "small.toml", 10)
    _definition(folder / "panel.toml", 10, "all-years")
    lines = ["entity,year," + ",".join(f"x{i}" for i in range(10))]
    for year in range(2010, 2025):
        for i, row in enumerate(draw.gamma(3, 10, (63, 10)).round(4).tolist()):
            lines.append(f"unit {i},{year}," + ",".join(map(str, row)))
    (folder / "panel.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _wide(path: Path, names: list[str], draw: np.random.Generator, columns: int) -> None:
    values = draw.gamma(3, 10, (len(names), columns)).round(4).tolist()
    with path.open("w", encoding="utf-8") as file:
        file.write("name," + ",".join(f"x{i}" for i in range(columns)) + "\n")
        for name, row in zip(names, values, strict=True):
            file.write(f"{name}," + ",".join(map(str, row)) + "\n")


def _definition(path: Path, columns: int, bounds: str = "per-year") -> None:
    part = '[[components]]\nindicator = "x{}"\ndirection = "higher"\n'
    text = INDEX.format(bounds=bounds) + "".join(part.format(i) for i in range(columns))
    path.write_text(text, encoding="utf-8")


Case = tuple[list[str], str, float | None]


def cases(folder: Path) -> dict[str, Case]:
    """Name the cases: command, base of the ratio, bound."""
    found: dict[str, Case] = {
        "import pandas": ([PYTHON, "-c", "import pandas"], "import pandas", None),
        "63 x 10, shipped": ([*EGOV, "pci", "--year", "2016", "-f", "csv"], "import pandas", 0.75),
        "63 x 10 x 15 panel": (
            [*EGOV, f"{folder}/panel.toml", "--data", f"{folder}/panel.csv", "-f", "csv"],
            "import pandas",
            0.90,
        ),
        "63 x 10 from CSV": (
            [*EGOV, f"{folder}/small.toml", "--data", f"{folder}/small.csv", "-f", "csv"],
            "import pandas",
            0.75,
        ),
    }
    for size, name in (("small", "63 x 10"), ("wide", "100,000 x 50")):
        base = f"{name}, plain pandas"
        data, index = f"{folder}/{size}.csv", f"{folder}/{size}.toml"
        found[base] = ([PYTHON, "-c", PLAIN.format(path=data)], base, None)
        bound = 2.0 if size == "wide" else None
        found[f"{name}, egov"] = ([*EGOV, index, "--data", data, "-f", "csv"], base, bound)
        for peer, module, script in (
            ("scikit-criteria", "skcriteria", SKCRITERIA),
            ("pymcdm", "pymcdm", PYMCDM),
        ):
            if _has(module):
                code = script.format(path=data)
                found[f"{name}, {peer}"] = ([PEERS, "-c", code], base, None)
            else:
                print(f"{name}, {peer}: not installed, left out")
    return found


def _has(module: str) -> bool:
    asked = subprocess.run([PEERS, "-c", f"import {module}"], capture_output=True, check=False)
    return asked.returncode == 0


def main(runs: int) -> None:
    """Measure every case and print ratios and peak memory."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tables(folder)
        asked = cases(folder)
        seconds: dict[str, list[float]] = {case: [] for case in asked}
        peak = dict.fromkeys(asked, 0.0)
        for run in range(runs + 1):
            for case, (command, _base, _bound) in asked.items():
                cpu, memory = measure(command)
                if run:  # the first writes the bytecode
                    seconds[case].append(cpu)
                    peak[case] = max(peak[case], memory)
        for case, (_command, base, bound) in asked.items():
            pairs = zip(seconds[case], seconds[base], strict=True)
            ratio = statistics.median(mine / theirs for mine, theirs in pairs)
            against = f"bound {bound:.2f}" if bound else ""
            print(f"{case:32} {ratio:6.3f} x {base:28} {peak[case]:5.0f} MiB  {against}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
