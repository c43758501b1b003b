"""Numbers spelled in words, Vietnamese and English: hai mươi lăm, one hundred and twelve.

One (một) alone is an article as often as a number, and is left.
"""

import re

_ONES = (
    "một|mốt|one hai|two ba|three bốn|tư|four năm|lăm|five sáu|six bảy|bẩy|seven tám|eight "
    "chín|nine"
)
_TEENS = "mười|ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH = {
    word: worth
    for words, start, step in ((_ONES, 1, 1), (_TEENS, 10, 1), (_TENS, 20, 10))
    for worth, same in zip(range(start, 100, step), words.split(), strict=False)
    for word in same.split("|")
}

_UNIT = "hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín"
_LAST = "mốt|hai|ba|bốn|tư|lăm|sáu|bảy|bẩy|tám|chín"
_BELOW = rf"(?:{_UNIT})\s+mươi(?:\s+(?:{_LAST}))?|mười(?:\s+(?:một|{_LAST}))?|(?:{_UNIT})"
_VIETNAMESE = rf"(?:một|{_UNIT})\s+trăm(?:\s+(?:(?:linh|lẻ)\s+(?:một|{_UNIT})|{_BELOW}))?|{_BELOW}"
_SMALL = "two|three|four|five|six|seven|eight|nine"
_FROM_TWO = (
    rf"(?:{_TENS.replace(' ', '|')})(?:-(?:one|{_SMALL}))?|{_TEENS[5:].replace(' ', '|')}|{_SMALL}"
)
_ENGLISH = rf"(?:one|{_SMALL})\s+hundred(?:\s+and\s+(?:{_FROM_TWO}|one))?|{_FROM_TWO}"

NUMBER = rf"(?:{_VIETNAMESE}|{_ENGLISH})(?!\w)"
"""A number in words, from two to 999."""

_FIRST = re.compile(rf"(?<!\w){NUMBER}", re.IGNORECASE)


def in_digits(text: str) -> str:
    """Write the first number in words of a text with digits.

    >>> in_digits("gần hai mươi lăm lớp"), in_digits("one hundred and twelve sites"), in_digits("x")
    ('gần 25 lớp', '112 sites', 'x')
    """
    return _FIRST.sub(lambda match: str(_value(match[0].lower())), text, count=1)


def _value(words: str) -> int:
    """Give the number that is spelled.

    >>> _value("một trăm linh năm"), _value("chín mươi tư"), _value("twenty-five")
    (105, 94, 25)
    """
    total = 0
    for word in re.findall(r"\w+", words):
        if word in ("trăm", "hundred"):
            total *= 100
        elif word == "mươi":
            total += 9 * (total % 10)
        else:
            total += _WORTH.get(word, 0)
    return total
