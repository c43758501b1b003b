"""The nouns and measures that are counted in plain texts, and where one ends.

A known noun is read whole, the longest one that fits. Of an unknown one a word is read, or two
if neither its second is a word at which nouns end: most Vietnamese nouns have one or two.
"""

import re
import unicodedata
from collections.abc import Iterator

from egovcli.core.audit.lexicon import (
    counted,
    economy,
    endings,
    english,
    measures,
    places,
    society,
)


def listed(*lines: str) -> Iterator[str]:
    """Give the words of lists, in small letters."""
    for line in lines:
        yield from (" ".join(word.split()).lower() for word in line.split(",") if word.strip())


_FIELDS = [*society.COUNTED.values(), *economy.COUNTED.values(), *places.COUNTED.values()]
_TOGETHER = [" ".join(line.split()) for line in counted.TOGETHER.splitlines() if line]
_MEASURES = frozenset(listed(*measures.SYMBOLS.values(), *measures.MEASURES.values()))
_KNOWN = _MEASURES.union(listed(*_FIELDS, english.COUNTED, english.PER), _TOGETHER)
_PARTED = frozenset(listed(places.COUNTED["parts of"]))
_CLASSIFIERS = frozenset(listed(counted.CLASSIFIERS))
_LONGEST = max(len(re.findall(r"\w+|,", known)) for known in _KNOWN)
RELATIONS = frozenset(endings.RELATIONS.split())
_ENGLISH = frozenset(endings.ENGLISH.split())
_PREDICATES = frozenset(endings.PREDICATES.split())
INSIDE = RELATIONS.union(endings.VERBS.split(), endings.QUALITIES.split(), _PREDICATES)
_PREFIXES = frozenset(endings.PREFIXES.split())

_ENDS = {
    "vi": ((RELATIONS | _PREDICATES) - _PREFIXES, INSIDE),
    "en": (_ENGLISH, _ENGLISH),
}

GRAMMAR = RELATIONS | _PREDICATES | _ENGLISH
"""Words that no unit begins with."""

_BLANK = "[ \\t\u00a0\u202f]*"
_WORD = rf"{_BLANK}(?P<word>điểm\s?%|°\s?[CFK]?(?!\w)|‰|[^\W\d_][\w²³]*(?:[-‑][^\W\d_]\w*)*)"
_NO_UNIT = re.compile(
    rf"{_BLANK}(?:(?:{'|'.join(listed(endings.NO_UNITS))})(?!\w)|từ\s+\d)", re.IGNORECASE
)
_TOKEN = re.compile(rf"{_WORD}|(?P<comma>,)")
_PERSON = re.compile(r"[^\W\d_]+ [^\W\d_]+ viên(?!\w)")  # đăng kiểm viên
MOST_UNKNOWN = {"vi": 2, "en": 3}  # words
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouyăâêôơư]{1,3}(?:ng|nh|ch|[cmnpt])?"
)
_MARKS = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


def known_at(text: str, at: int = 0) -> tuple[str, int]:
    """Give the known unit that begins at a place of a text, and where it ends.

    >>> known_at("trường học và"), known_at("xã, phường"), known_at("của xã")
    (('trường học', 10), ('xã, phường', 10), ('', 0))
    """
    if _NO_UNIT.match(text, at):
        return "", at
    key, here = "", at
    keys: list[tuple[str, int, int]] = []
    while len(keys) < _LONGEST and (token := _TOKEN.match(text, here)):
        key = f"{key}," if token["comma"] else f"{key} {token['word'].lower()}".lstrip()
        keys.append((key, token.start("word"), token.end()))
        here = token.end()
    known = [(key, last, end) for key, last, end in keys if key in _KNOWN]
    while len(known) > 1 and known[-1][0] not in _MEASURES and _runs_on(text, *known[-1][1:]):
        known.pop()
    return (known[-1][0], known[-1][2]) if known else ("", at)


def counts_at(text: str, at: int) -> bool:
    """Tell whether a known unit begins at a place, and no sum of money is parted there.

    >>> counts_at("40 tỷ kWh", 5), counts_at("40 tỷ doanh thu", 5)
    (True, False)
    """
    known = known_at(text, at)[0]
    return bool(known) and known not in _PARTED


def is_measure(known: str) -> bool:
    """Tell a measure (MW, ngày) from a noun that is counted."""
    return known in _MEASURES


def _runs_on(text: str, last: int, end: int) -> bool:
    """Tell whether the last word is the first of another one: hộ dân|tộc, not hộ dân."""
    token = _TOKEN.match(text, end)
    if last < 0 or token is None or not token["word"]:
        return False
    return f"{text[last:end]} {token['word']}".lower() in _KNOWN


def noun_end(text: str, start: int, lang: str) -> int:
    """Give where the noun that begins at a place of a text ends; the place itself if none does."""
    known, end = known_at(text, start)
    person = _PERSON.match(text, start)
    if person and known.count(" ") == 1 and end + len(" viên") == person.end():
        return person.end()  # kiểm lâm viên
    if not known:
        return _unknown_end(text, start, lang)
    noun, noun_end = known_at(text, end) if known in _CLASSIFIERS else ("", end)
    return end if not noun or noun in _MEASURES else noun_end


def _unknown_end(text: str, start: int, lang: str) -> int:
    """Take words up to one at which nouns end, a name, or as many as nouns have."""
    if _NO_UNIT.match(text, start):
        return start
    person = _PERSON.match(text, start)
    if lang == "vi" and person and not GRAMMAR.intersection(person[0].lower().split()):
        return person.end()
    end = start
    for number in range(MOST_UNKNOWN[lang]):
        token = _TOKEN.match(text, end)
        word = token["word"] if token else None
        if token is None or word is None or word.lower() in _ENDS[lang][number > 0]:
            break
        alone = lang == "vi" and not _is_syllable(word)
        if alone and (number or (word[0].isupper() and not word.isupper())):
            break
        end = token.end()
        if alone:
            break
    is_prefix = lang == "vi" and text[start:end].lower() in _PREFIXES
    return start if is_prefix else end


def _is_syllable(word: str) -> bool:
    """Tell a syllable of Vietnamese in small letters from names, acronyms and foreign words."""
    plain = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", word)))
    return _SYLLABLE.fullmatch(plain) is not None
