"""Choosing columns of an answer."""

from collections.abc import Sequence
from dataclasses import replace

from egovcli.errors.output import UnknownField
from egovcli.model import Table


def choose(table: Table, names: Sequence[str]) -> Table:
    """Give the answer with these columns only, in this order.

    Columns that are asked for by name are shown to people too.

    Raises:
        UnknownField: the answer has no such column.
    """
    places = {column.name: i for i, column in enumerate(table.columns)}
    for name in names:
        if name not in places:
            raise UnknownField(name=name, known=list(places))
    chosen = [places[name] for name in names]
    columns = tuple(replace(table.columns[i], detail=False, essential=True) for i in chosen)
    rows = tuple(tuple(row[i] for i in chosen) for row in table.rows)
    return replace(table, columns=columns, rows=rows, extra={})
