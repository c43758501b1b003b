"""Vietnamese alphabetical order.

Words are compared one after the other, as dictionaries do: first by their letters (a ă â b c d
đ e ê …), then by their tone (ngang huyền hỏi ngã sắc nặng). Source: the order of entries in
Hoàng Phê, Từ điển tiếng Việt.
"""

import unicodedata

_LETTERS = {letter: i for i, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONES = {mark: i for i, mark in enumerate("\u0300\u0309\u0303\u0301\u0323", start=1)}
_SHAPES = "\u0306\u0302\u031b"  # breve, circumflex, horn: these make another letter

Word = tuple[tuple[tuple[int, int], ...], tuple[int, ...]]


def vietnamese(text: str) -> tuple[tuple[Word, ...], str]:
    """Give the key by which to sort names.

    >>> sorted(["Đà Nẵng", "Hà Nội", "Hải Dương", "Điện Biên", "Hà Nam", "Cần Thơ"], key=vietnamese)
    ['Cần Thơ', 'Đà Nẵng', 'Điện Biên', 'Hà Nam', 'Hà Nội', 'Hải Dương']
    >>> sorted(["mạ", "mã", "ma", "má", "mả", "mà"], key=vietnamese)
    ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']
    """
    composed = unicodedata.normalize("NFC", text)
    words = "".join(c if c.isalnum() else " " for c in composed).split()
    return tuple(map(_word, words)), composed


def _word(word: str) -> Word:
    letters: list[str] = []
    tones: list[int] = []
    for character in unicodedata.normalize("NFD", word.casefold()):
        if character in _TONES and tones:
            tones[-1] = _TONES[character]
        elif character in _SHAPES and letters:
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + character)
        elif not unicodedata.combining(character):
            letters.append(character)
            tones.append(0)
    return tuple(map(_place, letters)), tuple(tones)


def _place(letter: str) -> tuple[int, int]:
    """Digits come before letters, the letters of other alphabets after them."""
    if letter in _LETTERS:
        return 1, _LETTERS[letter]
    return (0 if letter.isdigit() else 2), ord(letter[0])
