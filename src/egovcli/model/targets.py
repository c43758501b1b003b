"""What a policy demands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from egovcli.model import Label

if TYPE_CHECKING:
    from fractions import Fraction

Comparison = Literal[">=", ">", "<="]


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What one sentence of a policy demands, and the document that says so.

    ``numerator`` and ``denominator`` are indicators that count what the demand is about, or
    empty where there is no such series; the texts are the document's own words. ``by`` is the
    deadline, ``published`` the day of the document (``not stated`` where its report gives
    none), ``source`` where the sentence was read. From ``measured_until`` on, what the target
    is about is no longer counted.
    """

    id: str
    label: Label
    indicator: str
    must_be: Comparison
    value: "Fraction"
    unit: str
    by: str
    scope: str
    document: str
    number: str
    publisher: str
    published: str
    source: str
    numerator: str = ""
    denominator: str = ""
    numerator_text: str = ""
    denominator_text: str = ""
    measured_until: str = ""
