"""Characters that a terminal's encoding lacks are replaced by the nearest ASCII has."""

import codecs
import unicodedata

NEAREST = "egov-nearest"
_ALIKE = str.maketrans("đĐ▲▼−–—─…“”‘’→≥≤×▁▂▃▄▅▆▇█", "dD+-----.\"\"''>><x12345678")


def nearest(text: str) -> str:
    """Write text with the nearest ASCII characters, as many as it had.

    >>> nearest("Đắk Lắk ▲3 ▼2")
    'Dak Lak +3 -2'
    """
    bases = (unicodedata.normalize("NFD", character)[0] for character in text.translate(_ALIKE))
    return "".join(bases).encode("ascii", "replace").decode("ascii")


def register() -> None:
    """Make ``errors="egov-nearest"`` known to streams and encoders."""
    codecs.register_error(NEAREST, _replace)


def _replace(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    return nearest(fault.object[fault.start : fault.end]), fault.end
