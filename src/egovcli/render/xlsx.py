"""An Excel workbook: the figures on one sheet, what they mean and whence they come on another."""

import io
from typing import TYPE_CHECKING, Any, BinaryIO

from egovcli.errors.output import MissingExtra
from egovcli.messages import say
from egovcli.model import Cell, Column, Label, Message, Table
from egovcli.render import footer
from egovcli.render.cells import heading, text

if TYPE_CHECKING:
    import xlsxwriter


def write(table: Table, out: BinaryIO, lang: str, **options: Any) -> None:
    """Write every column under its promised name, numbers as numbers with all their digits.

    Raises:
        MissingExtra: xlsxwriter is not installed.
    """
    try:
        import xlsxwriter
    except ModuleNotFoundError as fault:
        raise MissingExtra(format="xlsx", extra="excel") from fault
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_urls": False}) as book:
        _figures(book, table, lang)
        _about(book, table, lang)
    out.write(content.getvalue())


def _figures(book: "xlsxwriter.Workbook", table: Table, lang: str) -> None:
    sheet = book.add_worksheet(say("output.figures", lang))
    sheet.write_row(0, 0, [column.name for column in table.columns], book.add_format({"bold": 1}))
    sheet.freeze_panes(1, 0)
    styles = [_style(book, column) for column in table.columns]
    for i, row in enumerate(table.rows, start=1):
        for j, cell in enumerate(row):
            _write(sheet, (i, j), cell, table.columns[j], styles[j], lang)
    sheet.autofit()


def _style(book: "xlsxwriter.Workbook", column: Column) -> Any:
    if column.decimals is None:
        return None
    return book.add_format(
        {"num_format": f"#,##0{'.' * bool(column.decimals)}{'0' * column.decimals}"}
    )


def _write(
    sheet: Any, place: tuple[int, int], cell: Cell, column: Column, style: Any, lang: str
) -> None:
    if isinstance(cell, bool):
        sheet.write_boolean(*place, cell)
    elif isinstance(cell, int | float) and cell - cell == 0:
        sheet.write_number(*place, cell, style)
    elif isinstance(cell, str | Label | Message):
        sheet.write_string(*place, text(cell, column, lang))


def _about(book: "xlsxwriter.Workbook", table: Table, lang: str) -> None:
    sheet = book.add_worksheet(say("output.notes", lang))
    lines = [[say(table.title.key, lang, **table.title.facts)], []]
    lines += [[line] for line in footer.lines(table, lang, every=True)]
    lines += [[], [say("output.columns", lang)]]
    lines += [[column.name, heading(column.name, lang)] for column in table.columns]
    for i, line in enumerate(lines):
        for j, words in enumerate(line):
            sheet.write_string(i, j, words)
