"""A wide table says the same whether the standard library or pandas reads it."""

from unittest.mock import patch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from egovcli.errors import EgovError
from egovcli.intake import frames, wide

NUMBERS = ["1", "870", "1469", "0.5", "2.25", "1.469", "22.707", "1,5", "0,727", "1.469,5", "1e-05"]
OTHERS = ["", "", "NA", "nan", "None", "inf", "many", "True", " 3 ", "-2", "−2", "12 000", "1_0"]
CELLS = st.sampled_from(NUMBERS) | st.sampled_from([*NUMBERS, *OTHERS])
NAMES = st.sampled_from([*"abcdefghijklm", "NA", "", "1"])
ROWS = st.lists(st.tuples(NAMES, CELLS, CELLS, CELLS), min_size=1, max_size=5)
BREAKS = st.sampled_from(["\n", "\n\n", "\r\n", "\n;;;\n", "\n1;2\n"])


def read(path, size, decimal):
    """Read a table, with pandas where it is larger than the size: its figures, or its faults."""
    wanted = wide.Wanted(indicators=("a", "b"), decimal=decimal)
    try:
        with patch.object(frames, "SMALL", size):
            table = wide.read(str(path), wanted)
    except EgovError as fault:
        faults = getattr(fault, "faults", [fault])
        return [(type(f), f.facts.get("row"), f.facts.get("column")) for f in faults]
    return table.entities, table.values.shape, np.nan_to_num(table.values, nan=-1.0).tolist()


@settings(max_examples=300)
@given(rows=ROWS, between=BREAKS, decimal=st.sampled_from(["", "comma", "point"]))
def test_either_way_gives_the_same_figures_or_the_same_faults(
    tmp_path_factory, rows, between, decimal
):
    path = tmp_path_factory.mktemp("wide") / "table.csv"
    lines = ["unit;a;b;note", *(";".join(row) for row in rows)]
    path.write_text(between.join(lines) + "\n", encoding="utf-8", newline="")

    assert read(path, 2_000_000, decimal) == read(path, -1, decimal)
