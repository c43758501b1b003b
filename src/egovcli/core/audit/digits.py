"""Which slip of a pen or a key turns one count into another."""

from collections.abc import Iterator

from egovcli.core.audit.intervals import Interval

SHORTEST, LONGEST = 2, 15  # one digit is one slip from every other


def misprints(digits: str, needed: Interval) -> Iterator[tuple[str, int]]:
    """Give the count in ``needed`` that is one slip away from the printed digits, if any.

    ``swapped``: two neighbours; ``missing-digit``: one was left out; ``extra-digit``: one is
    too many. Where only one count is needed, also ``wrong-digit``: one digit left out and another
    one added elsewhere, as in 1,181 for 1,818.

    >>> from egovcli.core.audit.intervals import point
    >>> list(misprints("1181", point(1818))), list(misprints("1472", point(1742)))
    ([('wrong-digit', 1818)], [('swapped', 1742)])
    """
    whole = needed.whole_numbers()
    if not SHORTEST <= len(digits) <= LONGEST or whole is None:
        return
    for kind, candidates in _slips(digits, exact=whole[0] == whole[1]):
        fitting = (int(c) for c in candidates if c != digits and c[:1] not in ("", "0"))
        found = next((number for number in fitting if whole[0] <= number <= whole[1]), None)
        if found is not None:
            yield kind, found
            return


def _slips(digits: str, exact: bool) -> Iterator[tuple[str, Iterator[str]]]:
    yield "swapped", _swapped(digits)
    yield "missing-digit", _longer(digits)
    yield "extra-digit", _shorter(digits)
    if exact and len(digits) > SHORTEST:
        yield "wrong-digit", (s for longer in _longer(digits) for s in _shorter(longer))


def _swapped(digits: str) -> Iterator[str]:
    for i in range(len(digits) - 1):
        yield digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]


def _longer(digits: str) -> Iterator[str]:
    for i in range(len(digits) + 1):
        for new in "0123456789":
            yield digits[:i] + new + digits[i:]


def _shorter(digits: str) -> Iterator[str]:
    for i in range(len(digits)):
        yield digits[:i] + digits[i + 1 :]
