"""What articles of 10,000 claims cost, beside a plain script of the same sums.

``python benchmarks/audit.py [runs]``: both are run in turn, so that a change of the machine's
speed meets them alike; the ratio is the median of user + system time of the whole process to
that of a script that reads the same TOML and works every formula out with ``decimal``, once,
without ranges, verdicts, hints or sentences. Peak memory is the largest of all runs.

The articles are generated once (seed 1) in a temporary folder.
"""

import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from startup import EGOV, PYTHON, measure

CLAIMS = 10_000
ANSWERS = (0, 1)  # all claims hold, or some do not
PLAIN = """
import re, sys, tomli
from decimal import Decimal
number = re.compile(r"\\d[\\d.,]*")
article = tomli.loads(open({path!r}, encoding="utf-8").read())
known = {{f["id"]: f["printed"] for f in article.get("figures", [])}}
for claim in article["claims"]:
    printed, _, formula = claim["says"].partition(" = ")
    words = [known.get(word, word) for word in formula.split()]
    found = [n.group().rstrip(",") for n in map(number.search, words) if n]
    numbers = [Decimal(n.replace(",", "" if article["lang"] == "en" else ".")) for n in found]
    worth = sum(numbers) if "+" in formula else numbers[0] / numbers[-1]
    print(claim["id"], printed, worth, sep=",")
"""

Form = Callable[[Random], Iterator[str]]


def holding(pick: Random) -> Iterator[str]:
    """Shares that hold."""
    for _ in range(CLAIMS):
        part, whole = pick.randint(100, 1700), pick.randint(1700, 9000)
        yield f"{100 * part / whole:.1f}% = {part} / {whole:,}"


def failing(pick: Random) -> Iterator[str]:
    """Shares that fail."""
    for _ in range(CLAIMS):
        part, whole = pick.randint(100, 1700), pick.randint(1700, 9000)
        yield f"{pick.uniform(1, 99):.1f}% = {part} / {whole:,}"


def sums(pick: Random) -> Iterator[str]:
    """Sums of four."""
    for _ in range(CLAIMS):
        parts = " + ".join(f"{pick.randint(1000, 9999):,}" for _ in range(4))
        yield f"{pick.randint(1000, 99999):,} = {parts}"


def hedged(pick: Random) -> Iterator[str]:
    """Hedged figures in Vietnamese: growth from one range to another; most fail."""
    for _ in range(CLAIMS):
        new, base = (f"{pick.randint(1, 9)},{pick.randint(0, 9)} triệu" for _ in range(2))
        yield f"gần {pick.randint(1, 99)},5% = growth(trên {new}, khoảng {base})"


def lookups(pick: Random) -> Iterator[str]:
    """Places in the built-in rankings."""
    for _ in range(CLAIMS):
        year = pick.randint(2018, 2021)
        yield f"{pick.randint(1, 63)} = ranked(ca-mau, papi-egovernance, {year})"


def named(pick: Random) -> Iterator[str]:
    """Figures by name, each used twice, in shares that fail."""
    for i in range(CLAIMS):
        yield f"{pick.uniform(1, 99):.1f}% = f{i} / f{(i + 1) % CLAIMS}"


FORMS: dict[str, Form] = {
    "shares that hold": holding,
    "shares that fail": failing,
    "sums of four": sums,
    "hedged growth": hedged,
    "places looked up": lookups,
    "named figures": named,
}


def written(form: Form, path: Path) -> Path:
    """Write the article of a form."""
    pick = Random(1)
    lines = ['label.en = "Benchmark"', f'lang = "{"vi" if form is hedged else "en"}"']
    if form is named:
        for i in range(CLAIMS):
            lines += ["[[figures]]", f'id = "f{i}"', f'printed = "{pick.randint(1000, 9999):,}"']
    for i, says in enumerate(form(pick)):
        lines += ["[[claims]]", f'id = "c{i}"', f'says = "{says}"']
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def main(runs: int) -> None:
    """Measure every form and print the ratios."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed package has its bytecode
    with tempfile.TemporaryDirectory() as folder:
        for name, form in FORMS.items():
            path = str(written(form, Path(folder) / "article.toml"))
            commands = ([PYTHON, "-c", PLAIN.format(path=path)], [*EGOV, "audit", path])
            pairs = [[measure(command, ANSWERS) for command in commands] for _ in range(runs)]
            ratio = statistics.median(egov / plain for (plain, _), (egov, _) in pairs)
            seconds = statistics.median(egov for _, (egov, _) in pairs)
            peak = max(memory for _, (_, memory) in pairs)
            print(f"{name:20} {ratio:5.1f} ×  {seconds:5.2f} s  {peak:4.0f} MiB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
