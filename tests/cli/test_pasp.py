"""Exit codes, streams and weight of ``egov pasp`` and ``egov new table``."""

import csv
import io
import subprocess
import sys

import pytest

from cli.processes import environment, run

HEADER = "province,dossiers,population,year\n"


def rows(ended):
    return list(csv.DictReader(io.StringIO(ended.stdout.decode())))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 0),
        (("--published",), 0),
        (("--contrast",), 0),
        (("--year", "2016"), 0),
        (("--year", "2018"), 2),
        (("--exact-population",), 2),
        (("--against", "published"), 2),
        (("--scale", "best"), 2),
        (("--population", "area-km2"), 2),
        (("--data", "missing.csv"), 3),
    ],
)
def test_the_exit_code_tells_the_answer(arguments, code):
    assert run("pasp", *arguments).returncode == code


def test_the_promised_columns_stand_in_their_order():
    names = ",".join(rows(run("pasp", "--year", "2016"))[0])

    assert names.startswith(
        "rank,id,name,year,as_of,dossiers,population,population_year,pasp,scaled,"
        "services,dossiers_per_service,source_id,"
    )


def test_a_year_without_counts_names_those_that_have_some():
    said = run("pasp", "--year", "2018").stderr.decode()

    assert "2016, 2017, 2019, 2020, 2022, 2025, 2026" in said


def test_a_table_is_read_from_standard_input():
    table = HEADER + "Hà Nội,20,1000,2020\nHuế,5,1000,2020\n"

    ranked = rows(run("pasp", "--data", "-", stdin=table))

    assert [(row["id"], row["pasp"]) for row in ranked] == [
        ("ha-noi", "20"),
        ("thua-thien-hue", "5"),
    ]


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ("Hà Nôi Phố,5,1000,2020", "row 3, column province"),
        ("QN,5,1000,2020", "row 3, column province"),
        ("TP. Huế,5,1000,2020", "row 3, column province"),
        ("Hà Nội,-5,1000,2020", "row 3, column dossiers"),
        ("Hà Nội,many,1000,2020", "row 3, column dossiers"),
        ("Hà Nội,2.5,1000,2020", "row 3, column dossiers"),
        ("Hà Nội,5,0,2020", "row 3, column population"),
        ("Hà Nội,5,1000,20", "row 3, column year"),
        ("Phú Thọ,5,1000", "row 3"),
        ("Việt Nam,5,1000,2020", "row 3, column province"),
    ],
)
def test_a_wrong_row_is_one_line_with_row_and_column(row, place):
    ended = run("pasp", "--data", "-", stdin=f"{HEADER}Huế,20,1000,2020\n{row}\n")
    (line,) = ended.stderr.decode().splitlines()

    assert ended.returncode == 3
    assert place in line
    assert not ended.stdout


@pytest.mark.parametrize("header", ["province,services", "tỉnh,năm", "dossiers,year"])
def test_a_missing_column_is_named(header):
    ended = run("pasp", "--data", "-", stdin=f"{header}\nHuế,1\n")

    assert ended.returncode == 3
    assert ("province" if "dossiers" in header else "dossiers") in ended.stderr.decode()


def test_dots_before_three_digits_are_asked_about():
    table = "tỉnh,số hồ sơ\nHuế,1.469\nHà Nội,22.707\n"
    refused = run("pasp", "--data", "-", stdin=table)
    answered = run("pasp", "--data", "-", "--decimal", "comma", stdin=table)

    assert refused.returncode == 3
    assert "--decimal comma" in refused.stderr.decode()
    assert {row["dossiers"] for row in rows(answered)} == {"1469", "22707"}


def test_a_new_table_is_ready_to_be_filled_in_and_never_overwrites(tmp_path):
    path = tmp_path / "pasp.csv"
    started = run("new", "table", "--for", "pasp", "-o", str(path))
    empty = run("pasp", "--data", str(path))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("2024,", "2024,7", 5), encoding="utf-8")
    filled = run("pasp", "--data", str(path))

    assert started.returncode == 0
    assert len(text.splitlines()) == 64
    assert empty.returncode == 3
    assert len(rows(filled)) == 5
    assert run("new", "table", "-o", str(path)).returncode == 2


def test_a_new_table_of_2025_names_the_34_units():
    assert len(run("new", "table", "--year", "2025").stdout.splitlines()) == 35


@pytest.mark.parametrize("data", [(), ("--data", "-")])
def test_the_quick_start_loads_nothing_heavy(data):
    code = (
        "import sys; from egovcli.__main__ import main\n"
        f"sys.argv[1:] = ['pasp', '--format', 'csv', '--quiet', *{data!r}]\n"
        "main()\n"
        "heavy = {'pandas', 'numpy', 'rich.console', 'pydantic'} & sys.modules.keys()\n"
        "print(sorted(heavy), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        env=environment(),
        text=True,
        input=HEADER + "Huế,20,1000,2020\n",
    )

    assert ended.stderr.strip().splitlines()[-1] == "[]"
