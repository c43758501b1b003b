"""Everything that can go wrong for a reason the user can act on.

An error carries facts, not prose. Its sentence stands in ``messages/<lang>/<subject>.toml``
under ``[error]``, where the subject is the module of this package that defines it and the
key is the name of the class: ``errors/names.py``, ``UnknownName`` → ``names.error.unknown-name``.
"""

import re
from typing import Any, ClassVar


class EgovError(Exception):
    """The root of the family."""

    exit_code: ClassVar[int] = 70

    def __init__(self, **facts: Any) -> None:
        super().__init__(facts)
        self.facts = facts

    @classmethod
    def key(cls) -> str:
        """Say where the sentence stands.

        >>> from egovcli.errors.names import UnknownName
        >>> UnknownName.key()
        'names.error.unknown-name'
        """
        subject = cls.__module__.rpartition(".")[2]
        name = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()
        return f"{subject}.error.{name}"


class UsageError(EgovError):
    """The question cannot be answered as asked."""

    exit_code = 2


class DataError(EgovError):
    """A table or a definition is missing, unreadable or wrong."""

    exit_code = 3


class OutputError(EgovError):
    """The answer cannot be written."""

    exit_code = 74


class Faults(DataError):
    """Several faults of one file, reported together: up to ten, then a count."""

    def __init__(self, faults: "list[DataError]") -> None:
        super().__init__(count=len(faults))
        self.faults = faults
