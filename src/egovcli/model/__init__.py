"""The nouns: what the data says and what a question answers.

All are frozen and small; metadata (unit, direction, source) travels beside the numbers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    import pandas

MERGER = "2025-07-01"
"""Resolution 202/2025/QH15: 63 provinces became 34."""

Direction = Literal["higher", "lower", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name in the two languages."""

    vi: str
    en: str

    def in_language(self, lang: str) -> str:
        """Give the name in ``vi`` or ``en``.

        >>> Label(vi="Hà Nội", en="Ha Noi").in_language("vi")
        'Hà Nội'
        """
        return self.vi if lang == "vi" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Label):
    """Numbers as the reader of each language writes them; a program reads ``plain``."""

    plain: str


class Message:
    """A sentence to be said: its key in ``messages`` and the facts that fill it."""

    __slots__ = ("facts", "key")

    def __init__(self, key: str, /, **facts: Any) -> None:
        self.key = key
        self.facts = facts

    def __eq__(self, other: object) -> bool:
        """Two messages are equal when they say the same thing."""
        return isinstance(other, Message) and self.key == other.key and self.facts == other.facts

    def __hash__(self) -> int:
        """Hash by key; facts may hold lists."""
        return hash(self.key)

    def __repr__(self) -> str:
        """Show key and facts."""
        return f"Message({self.key!r}, **{self.facts!r})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A province (to June 2025), a unit (since July 2025), a ministry or a country.

    ``kind`` is ``province``, ``unit``, ``ministry``, ``country`` or, for names that only a
    user's table knows, ``other``. ``type`` is ``municipality`` or ``province`` for units of
    Viet Nam. ``successor`` is the unit that a province became part of; ``predecessors`` the
    provinces that a unit was made of. The 11 provinces that were not merged are one entity
    in both sets. ``regions`` go from the wide to the narrow one (Asia, South-eastern Asia).
    """

    id: str
    label: Label
    kind: str
    type: str = ""
    regions: tuple[Label, ...] = ()
    successor: str = ""
    predecessors: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where figures were printed and how they were read."""

    id: str
    kind: str
    publisher: str
    title: str
    published: str
    url: str
    licence: str
    transcription: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What a series means.

    ``breaks`` are the first years after a change of method: points do not compare across
    them, ranks do. ``revised`` marks a live series, whose figures of one year differ by the
    day they were read: one ranking uses one source of it. ``rank_of`` is the indicator whose
    printed places a series of ranks holds. ``caution`` is what every reader of it must know.
    """

    id: str
    label: Label
    unit: str
    lowest: float | None
    highest: float | None
    direction: Direction
    definition: str
    method_note: str
    dataset: str
    breaks: tuple[int, ...] = ()
    revised: bool = False
    rank_of: str = ""
    caution: Label | None = None


class Observation(NamedTuple):
    """One figure as somebody printed it.

    ``as_of`` is the ISO day a figure belongs to, or empty for the whole year; ``start`` the
    first day of a period that is not the year; ``kind`` is ``plan`` for a planned figure.

    A named tuple where the other nouns are dataclasses: a profile makes thousands of them.
    """

    entity: str
    year: int
    as_of: str
    indicator: str
    printed: str
    source: str
    start: str = ""
    kind: str = ""

    @property
    def value(self) -> float:
        """The printed figure as a number."""
        return float(self.printed)

    @property
    def number(self) -> int | float:
        """The printed figure as a number, whole where no decimals were printed."""
        return self.value if "." in self.printed else int(self.value)

    @property
    def decimals(self) -> int:
        """How many decimals were printed.

        >>> Observation(entity="ha-noi", year=2017, as_of="", indicator="egov-index",
        ...             printed="0.727", source="s").decimals
        3
        """
        return len(self.printed.partition(".")[2])


Cell = str | int | float | bool | Label | Message | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of an answer.

    ``name`` is promised: it heads the column in CSV and is the key in JSON. ``decimals`` is
    how many a person is shown; programs get every digit. ``year`` keeps a number ungrouped.
    ``essential`` columns are the last to go on a narrow terminal; ``detail`` columns are for
    programs and are left out of the table for people. ``heading`` is for people, where the
    name says too little, as the id of a province does.
    """

    name: str
    decimals: int | None = None
    year: bool = False
    essential: bool = False
    detail: bool = False
    heading: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The answer to a question: the one thing every renderer accepts.

    ``rows`` hold one cell per column. ``parts`` are the rows, from 0, at which another kind of
    row begins; people see a line there. ``no`` says that the answer is *no* (a target missed,
    a claim that does not follow): commands then exit 1.
    """

    title: Message
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    parts: tuple[int, ...] = ()
    notes: tuple[Message, ...] = ()
    sources: tuple[Source, ...] = ()
    no: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        """Go through the rows."""
        return iter(self.rows)

    def column(self, name: str) -> list[Cell]:
        """Give the cells of one column, top to bottom.

        Raises:
            KeyError: there is no such column.
        """
        place = {column.name: i for i, column in enumerate(self.columns)}[name]
        return [row[place] for row in self.rows]

    def to_dicts(self) -> list[dict[str, Any]]:
        """Give the rows as dictionaries of plain values, names in Vietnamese as in CSV."""
        names = [column.name for column in self.columns]
        return [dict(zip(names, map(plain, row), strict=True)) for row in self.rows]

    def to_frame(self) -> "pandas.DataFrame":
        """Give the rows as a pandas data frame, one column per column."""
        import pandas

        return pandas.DataFrame(self.to_dicts(), columns=[c.name for c in self.columns])


def plain(cell: Cell) -> str | int | float | bool | None:
    """Give a cell as a program reads it: labels in Vietnamese, messages by their key.

    >>> plain(Label(vi="Huế", en="Hue"))
    'Huế'
    """
    if isinstance(cell, Written):
        return cell.plain
    if isinstance(cell, Label):
        return cell.vi
    if isinstance(cell, Message):
        return cell.key.rpartition(".")[2]
    return cell
