"""Tables that cannot be read, or say something that cannot be."""

from egovcli.errors import DataError, UsageError


class FileMissing(DataError):
    """There is no such file. Facts: file, near."""


class FileUnreadable(DataError):
    """The system does not let us read it. Facts: file, reason."""


class FolderWithoutTables(DataError):
    """A folder holds no CSV table. Facts: file."""


class EmptyTable(DataError):
    """A table has no rows. Facts: file."""


class EmptyColumns(DataError):
    """No row of a table has a figure in the columns that count. Facts: file, columns."""


class NotText(DataError):
    """A file is not text in UTF-8. Facts: file, row."""


class MissingColumns(DataError):
    """A table lacks columns that it must have. Facts: file, row (of the header), columns, found."""


class NotTidy(DataError):
    """A table does not have one figure per row. Facts: file, row, columns (missing), found."""


class WrongCell(DataError):
    """A cell holds what it cannot. Facts: file, row, column, found, expected."""


class WrongLength(DataError):
    """A row has more or fewer cells than the header. Facts: file, row, found, expected."""


class DuplicateRow(DataError):
    """Two rows give the same figure. Facts: file, row, first."""


class UnknownInRow(DataError):
    """A row names something that nobody knows. Facts: file, row, column, found, near."""


class DoubledColumn(DataError):
    """Two columns of a table mean the same. Facts: file, columns."""


class DoubledEntity(DataError):
    """Two rows are about the same entity and period. Facts: file, row, column, found, first."""


class DoubledCounts(DoubledEntity):
    """Such rows, where they could be added up. Facts: those of `DoubledEntity`."""


class DifferentInRows(DataError):
    """Rows of one entity differ where they should agree. Facts: file, row, column, found, other."""


class AmbiguousNumbers(DataError):
    """A table does not say how its numbers are written. Facts: file, columns, example."""


class ReaderMissing(DataError):
    """A file needs a package more to be read. Facts: file, extra."""


class NothingPiped(UsageError):
    """Standard input was asked for, and it is a terminal."""
