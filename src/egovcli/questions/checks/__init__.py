"""Is something right? One module per kind of definition, found by name.

Each has ``recognises(text) -> bool``, whether the text of a TOML file is of its kind;
``table(path) -> Table``, what is said of a file that is right (a wrong one raises all its
faults); and ``built_in() -> None``, which raises the faults of what is shipped.
"""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from egovcli.errors.check import UnknownDefinition
from egovcli.model import Table

BUILT_IN = "built-in"


def check(path: str, every: bool = False) -> Table:
    """Check a definition, a table or a folder of tables, or all that is shipped.

    Args:
        path: a file or folder, the id of a shipped definition, or ``built-in``.
        every: of tables, list known findings too.

    Returns:
        What was found; of a definition, that it is right.

    Raises:
        DataError: the file is missing, unreadable or wrong; all its faults at once.
    """
    from egovcli.questions import check_tables

    if path == BUILT_IN:
        for kind in _kinds():
            kind.built_in()
        return check_tables.check_built_in(every)
    if path.endswith(".toml"):
        return _definition(path)
    if not Path(path).exists() and (shipped := _shipped(path)):
        return _definition(str(shipped))
    return check_tables.check_table(path, every)


def _shipped(id_: str) -> Path | None:
    from egovcli.catalog import files, indices

    return indices.path_of(id_) if indices.versions(id_) else files.definition(id_)


def _definition(path: str) -> Table:
    from egovcli.intake import files

    text = files.text(path)
    for kind in _kinds():
        if kind.recognises(text):
            table: Table = kind.table(path)
            return table
    names = [kind.__name__.rpartition(".")[2] for kind in _kinds()]
    raise UnknownDefinition(file=path, kinds=names)


def _kinds() -> list[ModuleType]:
    return [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
