"""A user's table that is wrong: one clear line that names file, row and column; exit 3."""

from pathlib import Path

import pytest

from cli.processes import on_terminal, run

HEADER = "entity,year,indicator,value\n"
GOOD = "Hà Nội,2024,visits,5\nHuế,2024,visits,7\n"

FAULTS = {
    "an empty file": (b"", ["the table has no rows"]),
    "a header only": (HEADER.encode(), ["the table has no rows"]),
    "a binary file": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ["row 1", "UTF-8"]),
    "a wrong encoding": (
        HEADER.encode() + "Hu\xea,2024,v,1\n".encode("cp1252"),
        ["row 2", "UTF-8"],
    ),
    "a missing column": (b"entity,year,value\nhue,2024,1\n", ["row 1", "indicator"]),
    "a text for a number": (
        (HEADER + GOOD + "Đà Nẵng,2024,visits,many\n").encode(),
        ["row 4", "value", "many"],
    ),
    "a decimal comma": (
        (HEADER + 'hue,2024,visits,"0,727"\n').encode(),
        ["row 2", "value", "0,727"],
    ),
    "a year that is none": ((HEADER + "hue,24,visits,1\n").encode(), ["row 2", "year", "24"]),
    "an unknown name": (
        (HEADER + "Quảng Nin,2024,visits,1\n").encode(),
        ["row 2", "entity", "quang-ninh"],
    ),
    "a row given twice": ((HEADER + GOOD + "hue,2024,visits,7\n").encode(), ["row 4", "row 3"]),
    "a row cut short": ((HEADER + "hue,2024\n").encode(), ["row 2", "4"]),
    "a day that is none": (
        b"entity,year,as_of,indicator,value\nhue,2024,31/02/2024,v,1\n",
        ["row 2", "as_of"],
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_wrong_table_is_one_line_with_file_row_and_column(name: str, tmp_path: Path) -> None:
    content, said = FAULTS[name]
    table = tmp_path / "mine.csv"
    table.write_bytes(content)

    ended = run("rank", "visits", "--data", str(table), env={"EGOV_LANG": "en"})

    line = ended.stderr.decode()
    assert ended.returncode == 3
    assert ended.stdout == b""
    assert line.count("\n") == 1
    assert line.startswith(f"egov: {table}")
    assert all(part in line for part in said), line


def test_several_faults_are_all_told_up_to_ten(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text(HEADER + "hue,2024,visits,none\n" * 14, encoding="utf-8")

    ended = run("rank", "visits", "--data", str(table))

    assert ended.returncode == 3
    assert ended.stderr.decode().count("row ") == 10
    assert "4" in ended.stderr.decode().splitlines()[-1]


def test_a_missing_file_offers_a_near_name(tmp_path: Path) -> None:
    (tmp_path / "dossiers.csv").write_text(HEADER + GOOD, encoding="utf-8")

    ended = run("rank", "visits", "--data", str(tmp_path / "dosiers.csv"))

    assert ended.returncode == 3
    assert "dossiers.csv?" in ended.stderr.decode()


def test_an_empty_folder_is_said_and_one_with_tables_is_read(tmp_path: Path) -> None:
    assert run("rank", "visits", "--data", str(tmp_path)).returncode == 3

    (tmp_path / "one.csv").write_text(HEADER + GOOD, encoding="utf-8")
    ended = run("rank", "visits", "--data", str(tmp_path))

    assert ended.returncode == 0
    assert ended.stdout.decode().splitlines()[1].startswith("1,thua-thien-hue")


def test_a_table_comes_from_standard_input_too() -> None:
    ended = run("rank", "visits", "--data", "-", stdin=HEADER + GOOD)

    assert ended.returncode == 0
    assert ended.stdout.decode().count("\n") == 3


def test_closed_standard_input_is_one_line() -> None:
    from cli.processes import shell

    ended = shell("<&-", "rank", "visits", "--data", "-")

    assert ended.returncode == 3
    assert ended.stderr.count(b"\n") == 1


def test_names_as_is_ranks_entities_that_nobody_knows() -> None:
    districts = HEADER + "Quận 1,2024,visits,5\nQuận 3,2024,visits,9\n"

    known = run("rank", "visits", "--data", "-", stdin=districts)
    as_is = run("rank", "visits", "--data", "-", "--names", "as-is", stdin=districts)

    assert known.returncode == 3
    assert as_is.returncode == 0
    assert as_is.stdout.decode().splitlines()[1].startswith("1,Quận 3,Quận 3")


def test_a_users_figure_stands_for_the_shipped_one_of_the_same_key() -> None:
    mine = HEADER + "hue,2022,dti-index,0.9999\n"

    ended = run("rank", "dti-index", "--year", "2022", "--data", "-", stdin=mine)

    lines = ended.stdout.decode().splitlines()
    assert lines[1].startswith("1,thua-thien-hue")
    assert len(lines) == 64


WRONG_QUESTIONS = {
    "an unknown province": (("rank", "dti-index", "quang-nin"), "quang-ninh"),
    "an unknown indicator": (("rank", "dti-indx"), "dti-index"),
    "an ambiguous name": (("show", "QN"), "quang-nam"),
    "a year without figures": (("rank", "dti-index", "--year", "2019"), "2020"),
    "an unknown option": (("rank", "--yaer", "2018"), "--year"),
    "an unknown command": (("rnak",), "rank"),
    "a word of the field": (("xep-hang",), "egov rank"),
    "an unknown field": (("rank", "--fields", "id,worth"), "value"),
    "an unknown format": (("rank", "-f", "pdf"), "csv"),
    "a choice that there is not": (("rank", "--ties", "best"), "dense"),
    "a year that is no number": (("rank", "--year", "soon"), "soon"),
    "a merged province": (("rank", "services-full", "hau-giang", "--year", "2025"), "can-tho@2025"),
}


@pytest.mark.parametrize("name", WRONG_QUESTIONS)
def test_a_wrong_question_is_one_line_that_says_what_to_do(name: str) -> None:
    arguments, said = WRONG_QUESTIONS[name]

    ended = run(*arguments)

    assert ended.returncode == 2
    assert ended.stdout == b""
    assert ended.stderr.decode().count("\n") == 1
    assert ended.stderr.startswith(b"egov: ")
    assert said in ended.stderr.decode()


def test_filters_that_leave_nothing_give_the_header_and_a_sentence() -> None:
    ended = run("rank", "dti-index", "--year", "2022", "--above", "1")

    assert ended.returncode == 0
    assert ended.stdout.decode().count("\n") == 1
    assert "leave nothing" in ended.stderr.decode()


def test_a_terminal_for_a_table_is_told_instead_of_waited_for() -> None:
    said, code = on_terminal("rank", "visits", "--data", "-")

    assert code == 2
    assert "pipe a table" in said
