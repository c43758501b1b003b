"""The words after a number that say what it counts."""

import pytest

from egovcli.core.audit.nouns import known_at
from egovcli.core.audit.reading import read
from egovcli.core.audit.units import unit_at


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("trường mầm non của xã", "trường mầm non"),
        ("trường đạt chuẩn", "trường"),
        ("người chết", "người"),
        ("con bò sữa", "con bò sữa"),
        ("xã, phường", "xã, phường"),
        ("xã, tăng 3", "xã"),
        ("hộ dân tộc Dao", "hộ"),
        ("Công ty ABC", "Công ty"),
        ("kiểm lâm viên, bình quân", "kiểm lâm viên"),
        ("mét khối đất đá", "mét khối"),
    ],
)
def test_a_known_noun_is_read_whole(said, unit):
    assert unit_at(f" {said}", 0)[0] == unit


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("khinh khí cầu bay", "khinh khí"),
        ("tham luận được trình bày", "tham luận"),
        ("đăng kiểm viên nghỉ", "đăng kiểm viên"),
        ("gáo đã bán", "gáo"),
        ("sampan chở khách", "sampan"),
        ("CSGT làm nhiệm vụ", "CSGT"),
        ("dự kiến giữ nguyên", ""),
        ("từ 2 đến 8", ""),
        ("Trần Phú", ""),
        ("tăng so với năm trước", ""),
    ],
)
def test_of_an_unknown_noun_two_words_are_read_at_most(said, unit):
    assert unit_at(f" {said}", 0)[0] == unit


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("đồng/người/tháng", "đồng/người/tháng"),
        ("đồng mỗi tháng", "đồng mỗi tháng"),
        ("đồng mỗi con", "đồng mỗi con"),
        ("tấn/ha", "tấn/ha"),
        ("m3/ngày đêm", "m3/ngày đêm"),
        ("tấn rác/ngày", "tấn rác/ngày"),
        ("giường bệnh/10.000 dân", "giường bệnh/10.000 dân"),
        ("cán bộ mỗi xã", "cán bộ"),
        ("đồng/người lớn, giảm", "đồng/người lớn"),
    ],
)
def test_a_unit_says_what_it_is_for(said, unit):
    assert unit_at(f" {said}", 0)[0] == unit


def test_so_many_inhabitants_of_a_rate_are_no_figure_of_their_own():
    found = read("Tỉnh có 32 giường bệnh/10.000 dân.", "vi")

    assert [f.printed.text for f in found] == ["32"]


def test_what_is_not_known_has_no_unit():
    assert known_at("của xã") == ("", 0)
