"""Finding the header of a user's table, and which of its columns holds what.

Headers may be spelled in Vietnamese or English, with or without marks, in any case, and with a
unit in brackets; rows above the header, such as a title, are passed over.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from egovcli.errors import DataError
from egovcli.errors.tables import DoubledColumn, EmptyTable, MissingColumns
from egovcli.model.spelling import fold

ENTITY = ["province", "entity", "name", "tỉnh", "tên tỉnh", "tỉnh/thành", "tỉnh/thành phố"]
ENTITY += ["tên tỉnh/thành phố", "địa phương", "đơn vị", "ten"]
YEAR = ["year", "năm"]
START = ["start", "from", "từ", "từ ngày"]
AS_OF = ["as_of", "to", "đến ngày", "tính đến", "tính đến ngày", "ngày"]

UNITS = {"nghìn": 1000, "ngàn": 1000, "thousand": 1000, "triệu": 10**6, "million": 10**6}
"""Units that a header may put in brackets after its name, as in *Dân số (nghìn người)*."""

LOOK_IN = 20
"""The rows among which the header is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Where the header stands (``top``, from 0) and which cell of a row holds what."""

    top: int
    cells: Sequence[str]
    places: Mapping[str, int]

    def __contains__(self, name: str) -> bool:
        """Whether the table has such a column."""
        return name in self.places

    def heading(self, name: str) -> str:
        """Give a column's name as the table spells it."""
        return self.cells[self.places[name]] if name in self.places else name

    def factor(self, name: str) -> int:
        """What the unit of a column multiplies its figures by; 1 where the name itself has it."""
        unit = "" if "(" in name else self.heading(name).partition("(")[2].lower()
        unit = unit.rpartition(":")[2].strip().removeprefix("in ")
        return next((factor for word, factor in UNITS.items() if unit.startswith(word)), 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What to look for in a header.

    Args:
        words: what a column may hold → the headers that say so.
        needed: groups of columns, of each of which one must be there.
        lacking: the error where one is not.
        first: what the first column holds where no other does, and nothing else is known of it.
    """

    words: Mapping[str, Sequence[str]]
    needed: Sequence[Sequence[str]]
    lacking: type[DataError] = MissingColumns
    first: str = ""

    def header(self, file: str, sheet: Sequence[Sequence[str]]) -> Header:
        """Find the row of a sheet that names most of the columns, the first of several.

        Raises:
            EmptyTable: there is no row. DoubledColumn: two columns hold the same.
            MissingColumns: a needed column is not there (or the error that stands for it).
        """
        top, places = self._best(file, sheet)
        cells = sheet[top]
        if self.first and self.first not in places and [0] not in places.values():
            places[self.first] = [0]
        lost = [group for group in self.needed if not places.keys() & set(group)]
        if lost:
            columns = [self.words[group[0]][0] for group in lost]
            found = [cell for cell in cells if cell]
            raise self.lacking(file=file, row=str(top + 1), columns=columns, found=found)
        if doubled := next((several for several in places.values() if len(several) > 1), None):
            raise DoubledColumn(file=file, columns=[cells[place] for place in doubled])
        return Header(top=top, cells=cells, places={name: p[0] for name, p in places.items()})

    def _best(self, file: str, sheet: Sequence[Sequence[str]]) -> tuple[int, dict[str, list[int]]]:
        spelled = {word: name for name, words in self.words.items() for word in words}
        folded = {fold(word): name for word, name in spelled.items()}
        filled = (top for top, cells in enumerate(sheet) if any(cells))
        found = {top: _places(sheet[top], spelled, folded) for top in islice(filled, LOOK_IN)}
        if not found:
            raise EmptyTable(file=file)
        top = max(found, key=lambda t: len(found[t]))
        return top, found[top]


def _places(
    cells: Sequence[str], spelled: Mapping[str, str], folded: Mapping[str, str]
) -> dict[str, list[int]]:
    """Where the columns are; one that is spelled as a word is no other spelling of it."""
    found: dict[str, list[int]] = {}
    exact = {fold(cell) for cell in cells if cell in spelled}
    for place, cell in enumerate(cells):
        keys = [key for key in (fold(cell), fold(cell.partition("(")[0])) if key in folded]
        if cell in spelled:
            found.setdefault(spelled[cell], []).append(place)
        elif keys and keys[0] not in exact:
            found.setdefault(folded[keys[0]], []).append(place)
    return found
