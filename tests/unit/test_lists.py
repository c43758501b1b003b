"""Lists of what there is."""

from egovcli.questions.lists import list_kind


def test_provinces_are_listed_in_vietnamese_order():
    names = [label.vi for label in list_kind("provinces").column("name")]
    assert names[:3] == ["An Giang", "Bà Rịa - Vũng Tàu", "Bạc Liêu"]
    assert names.index("Cao Bằng") < names.index("Cần Thơ") < names.index("Đà Nẵng")
    assert names[-1] == "Yên Bái"


def test_the_title_counts_what_is_listed():
    assert list_kind("provinces").title.facts["n"] == 63
    some = list_kind("provinces", "tây", "nguyên")
    assert some.title.facts["n"] == len(some) > 1
