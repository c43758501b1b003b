"""A user's table of printed figures: one per row, with the formula that it should follow from.

Columns ``printed`` and ``formula``; where wanted ``figure`` (its name in formulas), ``lang``,
``entity``, ``indicator``, ``year``, ``as_of``, ``unit``, ``meaning``. A row without a formula
is a figure for the formulas of others. A formula may hold its own sign: ``a > b``.
"""

import re

from egovcli.errors.audit import NoClaims
from egovcli.intake import reading, sheets
from egovcli.intake.headers import Search
from egovcli.intake.reading import Reading
from egovcli.model import Label
from egovcli.model.articles import Article, Claim, Figure

_COPIED = ("entity", "indicator", "as_of", "unit", "meaning")
_NEEDED = ("printed", "formula")
_SEARCH = Search(
    words={name: (name,) for name in (*_NEEDED, *_COPIED, "figure", "lang", "year")},
    needed=[(name,) for name in _NEEDED],
)
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
    table = reading.of_sheet(path, sheets.rows(path), _SEARCH)
    figures = tuple(_figure(table, i, lang) for i in range(len(table.rows)))
    table.settle()
    formulas = [(figure, table.cell(i, "formula")) for i, figure in enumerate(figures)]
    claims = tuple(_claim(figure, formula) for figure, formula in formulas if formula)
    if not claims:
        raise NoClaims(file=path)
    label = Label(vi=path, en=path)
    return Article(id=path, label=label, lang=lang, origin=path, figures=figures, claims=claims)


def _figure(table: Reading, i: int, lang: str) -> Figure:
    year = table.cell(i, "year")
    return Figure(
        id=table.cell(i, "figure") or f"row-{table.rows[i]}",
        printed=table.cell(i, "printed"),
        lang=table.cell(i, "lang") or lang,
        year=table.year(i, year) if year else None,
        line=table.rows[i],
        **{name: table.cell(i, name) for name in _COPIED},
    )


def _claim(figure: Figure, formula: str) -> Claim:
    says = formula if _SIGN.search(formula) else f"{figure.id} = {formula}"
    return Claim(id=figure.id, says=says, line=figure.line)
