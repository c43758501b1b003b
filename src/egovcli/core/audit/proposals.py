"""Relations between the figures of a text: proposed by a program, stated by nobody.

A relation is proposed where the numbers agree, or where the text itself says that it must
hold (gồm, trong đó, a percentage in brackets after a count). Nothing else is proposed; the
audit then judges each proposal exactly.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from egovcli.core.audit.reading import RANGE, Found

FEWEST, MOST = 2, 6  # parts of a sum
SMALLEST_TOTAL = 10  # 3 = 1 + 2 is seldom meant
NEAREST, FARTHEST = 12, 60  # figures that are looked at around a total, before a share
REACH = 6  # sentences between a share and its whole

_CONSISTS = re.compile(
    r"\b(?:bao gồm|gồm|comprising|consisting of|made up of|namely)\b|:\s*$", re.IGNORECASE
)
_AMONG = re.compile(r"\b(?:trong đó|trong số này|trong số đó|of which|of them|including)\b", re.I)
_REST = re.compile(r"\b(?:còn lại|the rest|the remainder|others)\b", re.IGNORECASE)
_IS_SHARE = re.compile(
    r"(?:\(|\b(?:chiếm|đạt|tương đương|tương ứng|bằng|tức|or|equal to|making|representing)\b)"
    r"[^.;\d]{0,20}$",
    re.IGNORECASE,
)
_IS_CHANGE = re.compile(r"\b(?:tăng|giảm|up|down|rose|fell|growth)\b", re.IGNORECASE)
_TURNS = re.compile(  # từ 142 xuống 68 phút, tức 52%: the share is of the change
    r"\b(?:xuống|lên|còn|thành|tăng|giảm|rút|cắt|to|from|up|down|fell|rose)\b", re.IGNORECASE
)
_TOGETHER = re.compile(r"\b(?:cộng lại|tổng cộng|tính chung|cả hai|together|in all)\b", re.I)
LONGEST_LINK = 60  # characters between a count and its percentage
_SERVICES = re.compile(r"dịch vụ|thủ tục|DVC|TTHC|services?|procedures?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A relation as a formula of names; ``stated`` where the words ask for it."""

    says: str
    stated: bool


def propose(found: Sequence[Found], names: Sequence[str], text: str) -> list[Proposal]:
    """Propose sums, shares and before + added = after among the figures of a text.

    >>> from egovcli.core.audit.naming import names
    >>> from egovcli.core.audit.reading import read
    >>> said = "Tỉnh chọn 516 dịch vụ, gồm 259 dịch vụ cấp tỉnh và 257 dịch vụ cấp huyện."
    >>> found = read(said, "vi")
    >>> [p.says for p in propose(found, names(found, said), said)]
    ['dich-vu = dich-vu-cap-tinh + dich-vu-cap-huyen']
    """
    figures = [f for f in found if not f.place and f.printed.parts == 1]
    name = {f.start: n for f, n in zip(found, names, strict=True)}
    proposals = [
        *_sums(_single(figures, text), name),
        *_stated_sums(figures, name, text),
        *_shares(figures, name, text),
    ]
    return list({p.says: p for p in reversed(proposals)}.values())[::-1]


def _single(figures: Sequence[Found], text: str) -> list[Found]:
    """Leave out both ends of ranges, 3,5 đến 5 tỷ: nobody adds them up."""
    ranges = [RANGE.fullmatch(text, a.end, b.start) is not None for a, b in pairwise(figures)]
    ends = zip([False, *ranges], [*ranges, False], strict=True)
    return [f for f, (second, first) in zip(figures, ends, strict=False) if not (first or second)]


def _sums(figures: Sequence[Found], name: dict[int, str]) -> Iterator[Proposal]:
    """Find totals equal to a run of like figures of the same or the next sentence."""
    for i, total in enumerate(figures):
        reach = 0 if total.unit == "%" else 1
        around = figures[max(0, i - NEAREST) : i + NEAREST]
        near = [f for f in around if _near(f, total, reach) and f is not total]
        if total.printed.value < SMALLEST_TOTAL:
            continue
        for run in _runs_of(total, [f for f in near if _alike(f, total)]):
            yield Proposal(_equation(total, run, "=", name), stated=False)


def _stated_sums(figures: Sequence[Found], name: dict[int, str], text: str) -> Iterator[Proposal]:
    """Read "N things, of which a, b and c": the parts may not exceed the whole."""
    for i, total in enumerate(figures):
        whole = total.printed.value
        following = figures[i + 1 : i + NEAREST]
        parts = [f for f in following if _near(f, total, 0) and _alike(f, total)]
        if len(parts) < FEWEST or total.unit == "%":
            continue
        between = text[total.end : parts[0].start]
        sign = "=" if _CONSISTS.search(between) else ">=" if _AMONG.search(between) else ""
        run = [part for part in parts[:MOST] if part.printed.value < whole]
        if not sign or len(run) < FEWEST or _REST.search(text[total.end : run[-1].end + 60]):
            continue
        if sign == "=" or sum(part.printed.value for part in run) > whole:
            yield Proposal(_equation(total, run, sign, name), stated=True)


def _shares(figures: Sequence[Found], name: dict[int, str], text: str) -> Iterator[Proposal]:
    """Find the part before a percentage, and the one whole with which it agrees."""
    for i, share in enumerate(figures):
        if share.unit != "%":
            continue
        earlier = figures[max(0, i - FARTHEST) : i]
        before = [f for f in earlier if f.unit != "%" and _near(f, share, 0)][-2:]
        agreeing = [
            (part, whole)
            for part in before
            for whole in earlier
            if _may_be_whole(whole, part, share) and _is_share(share, part, whole)
        ]
        if len(agreeing) == 1:
            yield _share(share, *agreeing[0], name, stated=False)
        elif not agreeing and before and _says_share(text[before[-1].end : share.start]):
            wholes = [f for f in earlier if _near(f, share, 0)]
            wholes = [f for f in wholes if _may_be_whole(f, before[-1], share)]
            if wholes and not _TURNS.search(text[wholes[0].end : before[-1].start]):
                yield _share(share, before[-1], wholes[0], name, stated=True)


def _share(share: Found, part: Found, whole: Found, name: dict[int, str], stated: bool) -> Proposal:
    return Proposal(f"{name[share.start]} = {name[part.start]} / {name[whole.start]}", stated)


def _may_be_whole(whole: Found, part: Found, share: Found) -> bool:
    return (
        _near(whole, share, REACH)
        and whole.printed.value > part.printed.value
        and _alike(whole, part)
    )


def _is_share(share: Found, part: Found, whole: Found) -> bool:
    computed = 100 * part.printed.value / whole.printed.value
    return abs(computed - share.printed.value) <= _width(share)


def _says_share(between: str) -> bool:
    is_change = _IS_CHANGE.search(between) or _TOGETHER.search(between)
    return len(between) < LONGEST_LINK and bool(_IS_SHARE.search(between)) and not is_change


def _runs_of(total: Found, figures: Sequence[Found]) -> Iterator[Sequence[Found]]:
    """Give the runs of figures that add up to a total, as far as they are known."""
    values = [f.printed.value for f in figures]
    widths = [_width(f) for f in figures]
    wanted, allowed = total.printed.value, _width(total)
    for start in range(len(figures)):
        added, room = values[start], allowed + widths[start]
        for end in range(start + 1, min(start + MOST, len(figures))):
            added, room = added + values[end], room + widths[end]
            if abs(added - wanted) <= room:
                yield figures[start : end + 1]


def _near(a: Found, b: Found, sentences: int) -> bool:
    return abs(a.sentence - b.sentence) <= sentences


def _alike(a: Found, b: Found) -> bool:
    """Tell whether two figures may stand in one sum: of the same things, as far as is said."""
    if a.unit == b.unit:
        return True
    if "%" in (a.unit, b.unit):
        return False
    if not a.unit or not b.unit:
        return a.printed.whole and b.printed.whole
    services = _SERVICES.match(a.unit) and _SERVICES.match(b.unit)
    mine, other = a.unit.split(" "), b.unit.split(" ")
    shorter = min(len(mine), len(other), 2)
    return bool(services) or mine[:shorter] == other[:shorter]


def _width(figure: Found) -> Decimal:
    """Give how far a printed figure may be from the truth: nothing for a whole count."""
    printed = figure.printed
    if printed.whole:
        return Decimal(0)
    hedged = printed.hedge != "plain"
    return printed.unit_of_last_digit if hedged else printed.unit_of_last_digit / 2


def _equation(total: Found, parts: Sequence[Found], sign: str, name: dict[int, str]) -> str:
    return f"{name[total.start]} {sign} {' + '.join(name[f.start] for f in parts)}"
