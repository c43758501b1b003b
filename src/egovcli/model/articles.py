"""What a text prints, and how it says that its figures hang together."""

from dataclasses import dataclass

from egovcli.model import Label, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a text: its words as printed, and what it is about.

    ``id`` is its name in the text's formulas; ``indicator`` an id of the catalogue where the
    figure is one of its series, else a name of the article's own. ``printed`` holds digits,
    unit and hedge ("close to 19%"), in the language ``lang``; ``kind`` is ``plan`` for a planned
    figure; ``meaning`` says what was said.
    """

    id: str
    printed: str
    lang: str
    entity: str = ""
    indicator: str = ""
    year: int | None = None
    as_of: str = ""
    kind: str = ""
    unit: str = ""
    meaning: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something a text says about its figures, as a formula; or a definition for such formulas.

    ``proposed`` marks a relation that a reader of the text did not state, a program did.
    """

    id: str
    says: str
    note: Label | None = None
    proposed: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text's figures and claims, for audit; ``origin`` is the file they stand in."""

    id: str
    label: Label
    lang: str
    origin: str
    source: Source | None = None
    figures: tuple[Figure, ...] = ()
    definitions: tuple[Claim, ...] = ()
    claims: tuple[Claim, ...] = ()
