"""Which language the reader wants."""

import pytest

from egovcli.cli.language import wanted


@pytest.mark.parametrize(
    ("arguments", "environ", "answer"),
    [
        (["--lang", "vi"], {"EGOV_LANG": "en"}, "vi"),
        (["rank", "--lang=en"], {"EGOV_LANG": "vi"}, "en"),
        ([], {"EGOV_LANG": "VI", "LC_ALL": "en_US.UTF-8"}, "vi"),
        ([], {"EGOV_LANG": "fr", "LANG": "vi_VN"}, "vi"),
        ([], {"LC_ALL": "C", "LC_MESSAGES": "vi_VN", "LANG": "vi_VN"}, "en"),
        ([], {"LC_MESSAGES": "vi_VN", "LANG": "en_GB"}, "vi"),
        ([], {"LC_ALL": "", "LANG": "vi_VN.UTF-8"}, "vi"),
        ([], {"LANG": "de_DE"}, "en"),
        ([], {}, "en"),
        (["--lang"], {}, "en"),
        (["--", "--lang", "vi"], {}, "en"),
    ],
)
def test_the_first_who_says_so_decides(arguments, environ, answer):
    assert wanted(arguments, environ) == answer
