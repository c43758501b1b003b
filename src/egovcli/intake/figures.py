"""A user's table of printed figures: one per row, with the formula that it should follow from.

Columns ``printed`` and ``formula``; where wanted ``figure`` (its name in formulas), ``lang``,
``entity``, ``indicator``, ``year``, ``as_of``, ``unit``, ``meaning``. A row without a formula
is a figure for the formulas of others. A formula may hold its own sign: ``a > b``.
"""

import csv
import io
import re

from egovcli.errors import DataError, Faults
from egovcli.errors.audit import NoClaims
from egovcli.errors.tables import EmptyTable, MissingColumns, WrongCell, WrongLength
from egovcli.intake import files
from egovcli.model import Label, Message
from egovcli.model.articles import Article, Claim, Figure

REQUIRED = ("printed", "formula")
_COPIED = ("entity", "indicator", "as_of", "unit", "meaning")
_SIGN = re.compile(r"[=<>≤≥]")


def read(path: str, lang: str) -> Article:
    """Read a table of printed figures.

    Args:
        path: a CSV file, or ``-`` for standard input.
        lang: the language of the figures where no column says it.

    Raises:
        DataError: one of the errors of ``errors.tables``, or `Faults` where there are several.
        NoClaims: no row has a formula.
    """
    found: list[tuple[Figure, Claim | None]] = []
    faults: list[DataError] = []
    for row, cells in _rows(path):
        try:
            found.append(_row(path, row, cells, lang))
        except DataError as fault:
            faults.append(fault)
    if faults:
        raise Faults(faults)
    claims = tuple(claim for _, claim in found if claim)
    if not claims:
        raise NoClaims(file=path)
    return Article(
        id=path,
        label=Label(vi=path, en=path),
        lang=lang,
        origin=path,
        figures=tuple(figure for figure, _ in found),
        claims=claims,
    )


def _rows(path: str) -> list[tuple[int, dict[str, str]]]:
    lines = csv.reader(io.StringIO(files.text(path)))
    header = [name.strip() for name in next(lines, [])]
    if missing := [name for name in REQUIRED if name not in header]:
        raise MissingColumns(file=path, columns=missing, found=header)
    rows = []
    for cells in lines:
        if len(cells) not in (0, len(header)):
            row = str(lines.line_num)
            raise WrongLength(file=path, row=row, found=len(cells), expected=len(header))
        if any(cells):
            rows.append((lines.line_num, dict(zip(header, map(str.strip, cells), strict=True))))
    if not rows:
        raise EmptyTable(file=path)
    return rows


def _row(path: str, row: int, cells: dict[str, str], lang: str) -> tuple[Figure, Claim | None]:
    name = cells.get("figure") or f"row-{row}"
    year = cells.get("year", "")
    if year and not (year.isascii() and year.isdigit()):
        expected = Message("tables.expected.year")
        raise WrongCell(file=path, row=str(row), column="year", found=year, expected=expected)
    figure = Figure(
        id=name,
        printed=cells["printed"],
        lang=cells.get("lang") or lang,
        year=int(year) if year else None,
        line=row,
        **{key: cells.get(key, "") for key in _COPIED},
    )
    formula = cells["formula"]
    says = formula if _SIGN.search(formula) else f"{name} = {formula}"
    return figure, Claim(id=name, says=says, line=row) if formula else None
