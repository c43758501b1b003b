"""What the parser complains of is told in the reader's language, in one line, with exit 2."""

import pytest

from egovcli import cli
from egovcli.cli import failure
from egovcli.errors import UsageError

WRONG = [
    (
        "rank --top x",
        "--top cannot be “x”: give a whole number, at least 0",
        "--top không thể là “x”: hãy ghi một số nguyên, ít nhất là 0",
    ),
    (
        "rank --top -1",
        "--top cannot be “-1”: give a whole number, at least 0",
        "--top không thể là “-1”: hãy ghi một số nguyên, ít nhất là 0",
    ),
    (
        "rank --decimals 99",
        "--decimals cannot be “99”: give a whole number from 0 to 12",
        "--decimals không thể là “99”: hãy ghi một số nguyên từ 0 đến 12",
    ),
    (
        "rank --year y",
        "--year cannot be “y”: give a whole number",
        "--year không thể là “y”: hãy ghi một số nguyên",
    ),
    (
        "rank --above x",
        "--above cannot be “x”: give a number such as 0.5 or 1469",
        "--above không thể là “x”: hãy ghi một số, ví dụ 0.5 hoặc 1469",
    ),
    ("rank --year", "--year needs a value after it", "sau --year cần một giá trị"),
    ("rank --stats=3", "--stats takes no value", "--stats không đi kèm giá trị"),
    (
        "show",
        "egov show needs ID (see egov show --help)",
        "egov show cần ID (xem egov show --help)",
    ),
    (
        "show a b",
        "egov show cannot take this as well: b (see egov show --help)",
        "egov show không nhận thêm: b (xem egov show --help)",
    ),
    (
        "-q rank",
        "-q comes after the command, as in: egov rank --year 2018 -q",
        "-q đứng sau lệnh, ví dụ: egov rank --year 2018 -q",
    ),
    (
        "rank --yaer 2018",
        "egov rank has no option --yaer. Did you mean --year, --type, --names?",
        "egov rank không có tùy chọn --yaer. Có phải bạn muốn dùng --year, --type, --names?",
    ),
    (
        "rnk",
        "there is no command “rnk”. Did you mean egov rank?",
        "không có lệnh “rnk”. Có phải bạn muốn hỏi egov rank?",
    ),
    (
        "help exit-code",
        "there is no command or topic “exit-code”. Did you mean egov help exit-codes?",
        "không có lệnh hay chủ đề “exit-code”. Có phải bạn muốn hỏi egov help exit-codes?",
    ),
    (
        "--lang fr rank",
        "--lang cannot be “fr”: choose vi, en",
        "--lang không thể là “fr”: hãy chọn vi, en",
    ),
]


@pytest.mark.parametrize(("line", "english", "vietnamese"), WRONG)
def test_a_wrong_command_line_is_told_in_both_languages(
    line: str, english: str, vietnamese: str
) -> None:
    with pytest.raises(UsageError) as raised:
        cli.run(line.split())

    assert failure.lines(raised.value, "en") == [english]
    assert failure.lines(raised.value, "vi") == [vietnamese]
    assert raised.value.exit_code == 2


@pytest.mark.parametrize(
    ("word", "command"),
    [
        ("xep-hang", "egov rank"),
        ("Xếp-hạng", "egov rank"),
        ("muc-tieu", "egov target-check"),
        ("sensitivity", "egov robustness"),
        ("merge", "egov list units"),
    ],
)
def test_a_near_word_of_the_field_names_the_command(word: str, command: str) -> None:
    with pytest.raises(UsageError) as raised:
        cli.run([word])

    assert raised.value.facts["near"] == [command]


@pytest.mark.parametrize("line", ["--lang vi help rank", "help rank --lang vi"])
def test_the_language_may_stand_before_and_after_the_command(
    line: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(line.split()) == 0

    shown = capfd.readouterr().out
    assert shown.startswith("Cách dùng: egov rank [TÙY CHỌN] [WORDS]...")
    assert "[mặc định: min]" in shown
