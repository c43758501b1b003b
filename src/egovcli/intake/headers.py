"""Finding the header of a users' table, and what its columns mean.

Headers may be spelled in Vietnamese or English, in any case, with a unit in brackets; rows
above the header, such as a title, are passed over.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from egovcli.errors.tables import DoubledColumn, EmptyTable, MissingColumns

KEYS = {
    "entity": (
        "province entity name tỉnh tên tỉnh/thành tỉnh/thành_phố tên_tỉnh tên_tỉnh/thành_phố "
        "địa_phương đơn_vị ten"
    ),
    "year": "year năm",
    "start": "start from từ từ_ngày",
    "as_of": "as_of to đến_ngày tính_đến tính_đến_ngày ngày",
}
"""Headers of the columns that say what a row is about; ``_`` stands for a space."""

UNITS = {"nghìn": 1000, "ngàn": 1000, "thousand": 1000, "triệu": 10**6, "million": 10**6}
"""Units that a header may put in brackets after its name, as in *Dân số (nghìn người)*."""

_LOOK_IN = 20

Fold = Callable[[str], str]
"""Makes of a spelling what all spellings of a word share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Where the header stands (``top``, from 0) and which cell of a row holds what.

    ``factors`` are what the unit of a column multiplies its figures by.
    """

    top: int
    cells: tuple[str, ...]
    places: Mapping[str, int]
    factors: Mapping[str, int]

    def __contains__(self, name: str) -> bool:
        """Whether the table has a column of this meaning."""
        return name in self.places

    def heading(self, name: str) -> str:
        """Give a column's name as the table spells it."""
        return self.cells[self.places[name]] if name in self.places else name


def find(
    file: str,
    sheet: Sequence[Sequence[str]],
    counts: Mapping[str, str],
    needed: Sequence[str],
    fold: Fold,
) -> Header:
    """Find the row that names the column of provinces and one of the needed counts.

    Args:
        file: the table's name, for errors.
        sheet: its rows.
        counts: indicator → its headers, parted by spaces.
        needed: indicators of which one must be there.
        fold: makes spellings comparable.

    Raises:
        EmptyTable, MissingColumns: there is no such row. DoubledColumn: two columns of one kind.
    """
    known = {**KEYS, **counts}
    meanings = {fold(word): name for name, words in known.items() for word in words.split()}
    for top, cells in enumerate(sheet[:_LOOK_IN]):
        places = _places(file, cells, meanings, fold)
        if "entity" in places and places.keys() & set(needed):
            factors = {name: _factor(cells[place]) for name, place in places.items()}
            return Header(top=top, cells=tuple(cells), places=places, factors=factors)
    first = next((cells for cells in sheet if any(cells)), None)
    if first is None:
        raise EmptyTable(file=file)
    found = _places(file, first, meanings, fold)
    wanted = {"province": ("entity",), counts[needed[0]].split()[0]: tuple(needed)}
    missing = [word for word, names in wanted.items() if not found.keys() & set(names)]
    raise MissingColumns(file=file, columns=missing, found=[cell for cell in first if cell])


def _places(
    file: str, cells: Sequence[str], meanings: Mapping[str, str], fold: Fold
) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = meanings.get(fold(cell.partition("(")[0]))
        if name in places:
            raise DoubledColumn(file=file, columns=[cells[places[name]], cell])
        if name:
            places[name] = place
    return places


def _factor(header: str) -> int:
    unit = header.partition("(")[2].lower()
    return next((factor for word, factor in UNITS.items() if word in unit), 1)
