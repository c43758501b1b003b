"""What there is: one module per kind of thing, each with ``table(catalog) -> Table``."""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module

from egovcli.catalog import names
from egovcli.errors.rank import WrongOption
from egovcli.model import Cell, Label, Message, Table, plain
from egovcli.questions.opening import opened

MODULES = {
    "provinces": "entities",
    "units": "entities",
    "ministries": "entities",
    "countries": "entities",
    "regions": "regions",
    "indicators": "indicators",
    "sources": "sources",
    "datasets": "datasets",
    "years": "years",
    "targets": "targets",
    "indices": "indices",
    "articles": "articles",
}
"""Kind → the module of this folder that lists it."""


def list_kind(
    kind: str, *words: str, data: str | None = None, names_as: str = "known", **narrowed: object
) -> Table:
    """List what there is of a kind, or what of it has all the words.

    Args:
        kind: one of `MODULES`.
        words: looked for in every cell, in any spelling.
        data: a tidy table to lay over the shipped data.
        narrowed: what only some kinds can be narrowed by, such as ``entity``.

    Raises:
        WrongOption: there is no such kind, or it cannot be narrowed so.

    >>> list_kind("provinces", "hue").column("id")
    ['thua-thien-hue']
    """
    if kind not in MODULES:
        raise WrongOption(option="egov list", value=kind, choices=list(MODULES))
    module = import_module(f"egovcli.questions.lists.{MODULES[kind]}")
    wanted = {name: value for name, value in narrowed.items() if value is not None}
    if unknown := [name for name in wanted if name not in getattr(module, "NARROWED_BY", ())]:
        raise WrongOption(option="egov list", value=f"{kind} --{unknown[0]}", choices=[kind])
    return search(module.table(opened(data, names_as), kind, **wanted), words)


def search(table: Table, words: Sequence[str]) -> Table:
    """Leave the rows that have all the words, each in some cell, and count them in the title."""
    folded = [names.fold(word) for word in words]
    rows = tuple(row for row in table.rows if all(map(_spelled(row).__contains__, folded)))
    title = Message(table.title.key, **{**table.title.facts, "n": len(rows)})
    notes = table.notes if rows else (*table.notes, Message("list.note.nothing"))
    return replace(table, title=title, rows=rows, notes=notes)


def _spelled(row: tuple[Cell, ...]) -> str:
    spelled = []
    for cell in row:
        spelled += [cell.vi, cell.en] if isinstance(cell, Label) else [str(plain(cell))]
    return "|".join(map(names.fold, spelled))
