"""Tables with pandas: large files, which it reads in less time than it takes to load, and frames.

Of a large file, figures that pandas might read in another hand than the file's are taken as text.
"""

import csv
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from egovcli.intake import numbers, sheets
from egovcli.intake.headers import Header, Search
from egovcli.intake.reading import Reading, of_sheet

if TYPE_CHECKING:
    import numpy as np
    import pandas
    from numpy.typing import NDArray

SMALL = 2_000_000
"""Bytes up to which a file is read without pandas."""

_SAMPLE = 200

Ready = dict[str, "NDArray[np.float64]"]
"""Columns of figures that are numbers already."""


def is_large(path: str) -> bool:
    """Tell whether a file is so large that loading pandas pays."""
    if path == "-" or sheets.is_excel(path) or not Path(path).is_file():
        return False
    return Path(path).stat().st_size > SMALL


def of_file(
    path: str, search: Search, figures: Sequence[str], decimal: str
) -> tuple[Reading, Ready]:
    """Read the wanted columns of a large CSV file; what pandas would change is read without it."""
    import pandas

    head, mark = sheets.head(path)[:_SAMPLE], sheets.mark(path)
    header = search.header(path, head)
    if header.top == 0 and _is_even(path, mark, len(header.cells)):
        points = _with_points(head, header, figures) if decimal != "comma" else []
        try:
            return _reading(path, header, _frame(path, mark, header, figures, points), figures)
        except (UnicodeDecodeError, pandas.errors.ParserError):
            pass  # the other way says on which row
    return of_sheet(path, sheets.rows(path), search), {}


def of_frame(
    frame: "pandas.DataFrame", search: Search, figures: Sequence[str]
) -> tuple[Reading, Ready]:
    """Take a data frame; an index that has a name or holds text becomes the first column."""
    named = frame.index.name is not None or frame.index.dtype.kind not in "iu"
    frame = frame.reset_index(drop=not named)
    header = search.header("data", [[str(column).strip() for column in frame.columns]])
    wanted = frame.iloc[:, list(header.places.values())].set_axis(list(header.places), axis=1)
    return _reading("data", header, wanted, figures)


def _is_even(path: str, mark: str, cells: int) -> bool:
    """Tell whether every line of a CSV file has so many cells, or none.

    pandas fills a short row with gaps, and cuts a long one, without a word. Only the marks
    between the cells are counted, since reading them would take long; a quoted line is read, and
    one that goes on on the next counts as uneven.
    """
    with Path(path).open("rb") as file:
        return all(_count(line, mark) == cells or not line.strip() for line in file)


def _count(line: bytes, mark: str) -> int:
    if b'"' in line:
        return len(next(csv.reader([line.decode("utf-8", "replace")], delimiter=mark)))
    return line.count(mark.encode()) + 1


def _with_points(head: sheets.Sheet, header: Header, figures: Sequence[str]) -> list[str]:
    """Name the columns that begin with numbers which have decimal points."""
    whole = [cells for cells in head[1:] if len(cells) == len(header.cells)]
    columns = {name: {cells[header.places[name]] for cells in whole} for name in figures}
    return [n for n in figures if numbers.formats(columns[n] - numbers.EMPTY) == {"point"}]


def _frame(
    path: str, mark: str, header: Header, figures: Sequence[str], points: Sequence[str]
) -> "pandas.DataFrame":
    """Read words as text, and figures as numbers if pandas reads them in the hand of the file."""
    wanted = list(header.places)
    frame = _read(path, mark, header, wanted, {*wanted} - {*figures})
    sure = "iuf" if points else "iu"  # a float may be a thousand, but where the hand is shown
    if unsure := [name for name in figures if frame[name].dtype.kind not in sure]:
        unsure += [name for name in points if name not in unsure][:1]  # shows the hand to them
        frame = frame.assign(**_read(path, mark, header, unsure, {*unsure}))
    return frame


def _read(
    path: str, mark: str, header: Header, wanted: list[str], text: set[str]
) -> "pandas.DataFrame":
    import pandas

    names: list[str | int] = list(range(len(header.cells)))
    for name, place in header.places.items():
        names[place] = name
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", pandas.errors.DtypeWarning)  # such are read as text
        return pandas.read_csv(
            path,
            sep=mark,
            header=0,
            names=names,
            usecols=wanted if len(wanted) < len(names) else None,  # which takes longer
            dtype=dict.fromkeys(text, "str"),
            na_values={name: list(numbers.EMPTY) for name in wanted if name not in text},
            keep_default_na=False,
            encoding="utf-8-sig",
            skip_blank_lines=False,
        )


def _reading(
    file: str, header: Header, frame: "pandas.DataFrame", figures: Sequence[str]
) -> tuple[Reading, Ready]:
    rows: Sequence[int] = range(2, len(frame) + 2)
    nameless = frame[frame["entity"].isna() | frame["entity"].isin([""])]
    if len(
        blank := nameless.index[(nameless.isna() | nameless.isin([*numbers.EMPTY])).all(axis=1)]
    ):
        frame = frame.drop(index=blank)
        rows = [i + 2 for i in frame.index]
    ready = {n: frame[n].to_numpy(dtype=float) for n in figures if frame[n].dtype.kind in "iufb"}
    columns = {name: _texts(frame[name]) for name in header.places if name not in ready}
    return Reading(file=file, header=header, rows=rows, columns=columns), ready


def _texts(column: "pandas.Series[str]") -> list[str]:
    gone = column.isna().tolist()
    return ["" if none else sheets.text(c) for c, none in zip(column.tolist(), gone, strict=True)]
