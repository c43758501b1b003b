"""What each indicator means, and which of them leads a year."""

from functools import cache
from typing import cast

from egovcli.catalog import files
from egovcli.catalog.files import Row
from egovcli.model import Direction, Indicator, Label, Message


@cache
def of_dataset(dataset: str) -> dict[str, Indicator]:
    """Give the indicators of one dataset by id."""
    path = files.folder() / "indicators" / f"{dataset}.csv"
    return {row["id"]: _indicator(row, dataset) for row in files.rows(path)}


@cache
def all_indicators() -> dict[str, Indicator]:
    """Give every indicator by id."""
    return {
        id_: indicator
        for dataset in files.stems("indicators")
        for id_, indicator in of_dataset(dataset).items()
    }


@cache
def headlines() -> tuple[str, ...]:
    """Give the indicators that stand for e-government as a whole, first choice first."""
    return tuple(row["indicator"] for row in _leading() if row["headline"])


@cache
def totals() -> tuple[str, ...]:
    """Give the indicators that sum up their dataset, headlines first."""
    return tuple(row["indicator"] for row in _leading())


def _leading() -> list[Row]:
    return list(files.rows(files.folder() / "headlines.csv"))


def printed_ranks_of(indicator: Indicator) -> str | None:
    """Name the series that holds the places printed for an indicator, if there is one."""
    for other in of_dataset(indicator.dataset).values():
        if other.rank_of == indicator.id:
            return other.id
    return None


def unit(indicator: Indicator) -> Message:
    """Name the unit for a reader; that of a user's own indicator is not known."""
    return Message(f"values.unit.{indicator.unit or 'unknown'}")


def _indicator(row: Row, dataset: str) -> Indicator:
    return Indicator(
        id=row["id"],
        label=Label(vi=row["name_vi"], en=row["name_en"]),
        unit=row["unit"],
        lowest=float(row["min"]) if row["min"] else None,
        highest=float(row["max"]) if row["max"] else None,
        direction=cast(Direction, row["direction"]),
        definition=row["definition"],
        method_note=row["method_note"],
        dataset=dataset,
        breaks=tuple(int(year) for year in row["breaks"].split(";") if year),
        revised=row["revised"] == "yes",
        rank_of=row["rank_of"],
        caution=_caution(row),
    )


def _caution(row: Row) -> Label | None:
    text = row.get("caution_vi")
    return Label(vi=text, en=row["caution_en"]) if text else None
