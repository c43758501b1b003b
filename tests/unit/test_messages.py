"""The two languages say the same things, idiomatically composed."""

import unicodedata
from pathlib import Path

import pytest
import tomli

import egovcli.messages as messages

FOLDER = Path(messages.__file__).parent
SUBJECTS = sorted(path.stem for path in (FOLDER / "en").glob("*.toml"))


def keys(table: dict[str, object], above: str = "") -> set[str]:
    """Give the dotted keys; the forms of one sentence count as one."""
    found: set[str] = set()
    for name, value in table.items():
        if isinstance(value, dict) and "other" not in value:
            found |= keys(value, f"{above}{name}.")
        else:
            found.add(above + name)
    return found


def read(subject: str, lang: str) -> dict[str, object]:
    return tomli.loads((FOLDER / lang / f"{subject}.toml").read_text(encoding="utf-8"))


def test_both_languages_have_the_same_subjects() -> None:
    assert sorted(path.stem for path in (FOLDER / "vi").glob("*.toml")) == SUBJECTS


@pytest.mark.parametrize("subject", SUBJECTS)
def test_both_languages_have_the_same_sentences(subject: str) -> None:
    assert keys(read(subject, "en")) == keys(read(subject, "vi"))


@pytest.mark.parametrize("subject", SUBJECTS)
def test_vietnamese_is_written_in_composed_characters(subject: str) -> None:
    text = (FOLDER / "vi" / f"{subject}.toml").read_text(encoding="utf-8")

    assert unicodedata.is_normalized("NFC", text)


def test_a_count_of_one_takes_its_own_form() -> None:
    assert messages.say("cli.saved", "en", n=1, file="a.csv") == "1 row → a.csv"
    assert messages.say("cli.saved", "en", n=63, file="a.csv") == "63 rows → a.csv"
    assert messages.say("cli.saved", "vi", n=1, file="a.csv") == "1 dòng → a.csv"


def test_numbers_take_the_readers_format_and_years_stay_as_they_are() -> None:
    said = messages.say("rank.note.coverage", "vi", n=1469, whole=22707, kinds="x")

    assert "1.469/22.707" in said
    assert "2018" in messages.say("rank.note.latest", "vi", year="2018")
