"""What must hold between indicators, as ``data/checks/*.toml`` says it."""

from decimal import Decimal
from typing import Any

from egovcli.catalog import checks, indicators
from egovcli.core.checks.relations import Ranking, Rate, Relations, Sum


def relations() -> Relations:
    """Read what must hold between indicators."""
    raw = checks.relations()
    return Relations(
        sums=tuple(map(_sum, raw["sums"])),
        rates=tuple(map(_rate, raw["rates"])),
        rankings=tuple(map(_ranking, raw["rankings"])),
    )


def _sum(entry: dict[str, Any]) -> Sum:
    parts = entry["parts"]
    weights = parts if isinstance(parts, dict) else dict.fromkeys(parts, 1)
    return Sum(
        id=entry.get("id", entry["total"]),
        total=entry["total"],
        parts={part: Decimal(weight) for part, weight in weights.items()},
        divide_by=Decimal(entry.get("divide_by", 1)),
        complete=entry.get("complete", True),
        decimals=entry.get("decimals", 99),
        **_years(entry),
    )


def _rate(entry: dict[str, Any]) -> Rate:
    return Rate(
        id=entry.get("id", entry["rate"]),
        rate=entry["rate"],
        numerator=tuple(entry["numerator"]),
        denominator=entry["denominator"],
        **_years(entry),
    )


def _ranking(entry: dict[str, Any]) -> Ranking:
    rank = indicators.all_indicators()[entry["rank"]]
    return Ranking(
        id=rank.id, rank=rank.id, score=rank.rank_of, of=entry.get("of", 0), **_years(entry)
    )


def _years(entry: dict[str, Any]) -> dict[str, int]:
    first, last = entry.get("years", (0, 9999))
    return {"first": first, "last": last}
