"""Where the keys of a TOML file stand."""

from egovcli.catalog.definitions.lines import line_of, lines_of

TEXT = """label.vi = "Chỉ số"   # [not a table]

[pillars.physical]
weight = 1

[[components]]
indicator = "a"
goalposts = [
  1,
  2,
]
[[components]]
indicator = "b"
"""


def test_the_tables_of_an_array_are_numbered():
    assert lines_of(TEXT)[("components", 1, "indicator")] == 13


def test_a_dotted_key_stands_on_its_line():
    assert lines_of(TEXT)[("label", "vi")] == 1


def test_a_table_below_another_is_found():
    assert lines_of(TEXT)[("pillars", "physical", "weight")] == 4


def test_the_tables_of_an_inline_list_are_found():
    text = 'components = [\n  { indicator = "a" },\n  { indicator = "b" },\n]\nunit = "points"\n'

    lines = lines_of(text)

    assert lines[("components", 1)] == 3
    assert lines[("unit",)] == 5


def test_what_is_not_there_is_told_at_the_nearest_table():
    assert line_of(("components", 1, "weight"), lines_of(TEXT)) == 12
