"""``egov new target`` and ``egov check`` on targets and savings."""

import pytest

from egovcli.catalog import files
from egovcli.errors import Faults
from egovcli.questions import checks, news
from egovcli.questions.target_check import target_check


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_a_new_target_is_right_as_it_stands_and_can_be_asked_about(lang, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(news.text("target", lang), encoding="utf-8")

    assert checks.check(str(path)).column("id") == ["mine"]
    assert target_check("quang-ninh", target=[str(path)]).column("verdict")


@pytest.mark.parametrize("kind", ["targets", "savings"])
def test_each_shipped_definition_is_recognised_and_right(kind):
    for path in sorted((files.folder() / kind).glob("*.toml")):
        assert checks.check(str(path)).column("id") == [path.stem]


def test_a_wrong_target_is_told_with_its_faults(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(news.text("target").replace("2026-12-31", '"soon"'), encoding="utf-8")

    with pytest.raises(Faults):
        checks.check(str(path))
