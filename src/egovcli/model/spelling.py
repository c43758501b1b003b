"""What all spellings of a name share."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Fold a spelling: without marks, case, spaces and punctuation, đ as d.

    >>> fold("Bà Rịa – Vũng Tàu"), fold("ĐẮK LẮK"), fold("TP.HCM")
    ('bariavungtau', 'daklak', 'tphcm')
    """
    marks_apart = unicodedata.normalize("NFD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in marks_apart.casefold() if c.isalnum())
