"""What the doubts about a ranking cost, beside plain NumPy scripts of the same work.

``python benchmarks/robustness.py [runs]``: the cases are run in turn, so that a change of the
machine's speed meets them all; a figure is the median ratio of user + system time of the whole
process to that of the plain script, which reads the same file (PCI 2016, 63 provinces × 10
sub-indices), makes the same variants and writes the same columns. NumPy's linear algebra is
held to one thread for both: its idle threads would count as work.
"""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from startup import measure

PYTHON = sys.executable
EGOV = [PYTHON, "-m", "egovcli", "robustness", "pci", "--year", "2016", "-f", "csv", "-q"]
PCI = Path(__file__).resolve().parent.parent / "data" / "observations" / "pci.csv"
PARTS = [
    "pci-entry-costs",
    "pci-land-access",
    "pci-transparency",
    "pci-time-costs",
    "pci-informal-charges",
    "pci-policy-bias",
    "pci-proactivity",
    "pci-business-support",
    "pci-labor-training",
    "pci-legal-institutions",
]
WEIGHTS = [5, 5, 20, 5, 10, 5, 5, 20, 20, 5]

OTHERS = (
    "method.normalisation=min-max",
    "parameters.normalisation={low = 1, high = 100}",
    'robustness.normalisation=["rank", "percentile-rank", {method="min-max",low=10,high=90}]',
    'robustness.aggregation=["geometric-mean", "harmonic-mean"]',
    'robustness.treatment=["log", "winsorise"]',
)

# The places, their summary, the pairs and the mean shift, for a matrix of scores per variant.
SUMMARY = """
places = np.argsort(np.argsort(-scores, axis=1, kind="stable"), axis=1) + 1
low, middle, high = np.percentile(places, [5, 50, 95], axis=0, method="inverted_cdf")
share = np.stack([(places == place).mean(axis=0) for place in range(1, n + 1)])
ahead = np.stack([(scores[:, [i]] > scores).mean(axis=0) for i in range(n)])
shift = np.abs(places - places[0]).mean()
out = csv.writer(sys.stdout)
out.writerows(zip(names, places[0], scores[0], low, middle, high, places.min(axis=0),
    places.max(axis=0), (places <= 5).mean(axis=0), (places <= 10).mean(axis=0),
    places.mean(axis=0), scores.std(axis=0)))
"""
READ = f"""
import csv, sys
import numpy as np
parts = dict(zip({PARTS}, {WEIGHTS}))
read = {{}}
for row in csv.DictReader(open({str(PCI)!r}, encoding="utf-8")):
    if row["year"] == "2016" and row["indicator"] in parts:
        read[row["entity"], row["indicator"]] = float(row["value"])
names = sorted({{name for name, _ in read}})
x = np.array([[read[name, part] for part in parts] for name in names])
own = np.array(list(parts.values())) / 100
n, k = x.shape
"""
DRAWN = (
    READ
    + """
weights = own * (1 + 0.25 * (2 * np.random.default_rng(1).random((10_000, k)) - 1))
weights[0] = own
weights /= weights.sum(axis=1, keepdims=True)
scores = 10 * weights @ x.T
"""
    + SUMMARY
)
LISTED = (
    READ
    + """
def skewness(v):
    return ((v - v.mean()) ** 3).mean() / v.std() ** 3
def kurtosis(v):
    return ((v - v.mean()) ** 4).mean() / v.std() ** 4 - 3
def winsorised(v):
    v = v.copy()
    for _ in range(5):
        if abs(skewness(v)) <= 2 or kurtosis(v) <= 3.5:
            break
        v[v.argmax()] = np.sort(v)[-2]
    return v
def treated(which):
    return [x, np.log(x), np.column_stack([winsorised(v) for v in x.T])][which]
def normalised(x, which):
    unit = (x - x.min(axis=0)) / (x.max(axis=0) - x.min(axis=0))
    below = (x[:, None, :] > x[None, :, :]).sum(axis=1)
    equal = (x[:, None, :] == x[None, :, :]).sum(axis=1)
    return [1 + 99 * unit, below + 1.0, (below + equal / 2) / n, 10 + 80 * unit][which]
means = [lambda s, w: s @ w, lambda s, w: np.exp(np.log(s) @ w), lambda s, w: 1 / ((1 / s) @ w)]
scores = []
for which in range(4):
    for mean in means:
        for treatment in range(3):
            matrix = normalised(treated(treatment), which)
            for drop in range(k + 1):
                kept = np.arange(k) != drop
                scores.append(10 * mean(matrix[:, kept], own[kept] / own[kept].sum()))
scores = np.array(scores)
"""
    + SUMMARY
)

# The processor time of one draw, in seconds, once everything is loaded.
KERNEL = """
import sys, time
from egovcli.core import robustness
from egovcli.questions.robustness import _asked
from egovcli.questions.scoring import scored
asked = _asked(scored("pci", 2016), (), int(sys.argv[1]), 1, ["weights"], None)
robustness.simulate(asked.uncertain.assumptions, 1000, 1)
start = time.process_time()
robustness.simulate(asked.uncertain.assumptions, asked.draws, asked.seed)
print((time.process_time() - start) / asked.draws)
"""


def main(runs: int) -> None:
    """Measure the cases and print the ratios."""
    os.environ |= {"OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    settings = [part for other in OTHERS for part in ("--set", other)]
    lists = [*settings, "--vary", "normalisation,aggregation,treatment,drop-one"]
    beside("10,000 draws, 63 × 10", EGOV, DRAWN, runs)
    beside("396 listed variants", [*EGOV, *lists], LISTED, runs)
    linear()


def beside(name: str, command: list[str], script: str, runs: int) -> None:
    """Run egov and the plain script in turn and print the median of the ratios."""
    plain = [PYTHON, "-c", script]
    for once in (command, plain):
        subprocess.run(once, check=True, stdout=subprocess.DEVNULL)
    pairs = [(measure(command), measure(plain)) for _ in range(runs)]
    ratio = statistics.median(ours[0] / theirs[0] for ours, theirs in pairs)
    mine, theirs = (statistics.median(pair[i][0] for pair in pairs) for i in (0, 1))
    print(f"{name:24} {ratio:6.2f}  ({mine:.3f} s, plain NumPy {theirs:.3f} s)  bound 1.50")


def linear() -> None:
    """Draw ten thousand and a million times; print the cost of a draw and the peak memory."""
    answers = [
        subprocess.run([PYTHON, "-c", KERNEL, str(draws)], check=True, capture_output=True)
        for draws in (10_000, 1_000_000)
    ]
    short, long = (float(answer.stdout) for answer in answers)
    whole = measure([*EGOV, "--draws", "1000000"])
    print(f"{'1,000,000 draws':24} {long / short:6.2f}  per draw, to 10,000 draws  bound 1.20")
    print(f"{'':24} {whole[1]:6.0f}  MiB, {whole[0]:.1f} s  bound 400 MiB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
