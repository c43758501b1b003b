"""Numbers of one text that are grouped in two ways, so that some are sure to be read wrongly."""

import re

from egovcli.core.audit.numbers import shows

_GROUPED = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\.\d{3})+)(?![\d.,]*\d)")


def contradiction(text: str) -> tuple[str, str] | None:
    """Find two numbers of a text that cannot both be grouped by thousands, nothing else deciding.

    A decimal (35,6) or a word (triệu) of one language decides; those of both decide nothing.

    >>> contradiction("1,742 = 1.509 + 282"), contradiction("35,6% = 621/1.742")
    (('1,742', '1.509'), None)
    """
    found = _GROUPED.findall(text)
    commas, points = ([n for n in found if mark in n] for mark in ",.")
    alike = all(n.count(",") + n.count(".") > 1 for n in found)
    if not commas or not points or alike or len(shows(text)) == 1:
        return None
    return commas[0], points[0]
