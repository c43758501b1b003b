"""A user's table of dossiers, wide or tidy, opened as data for PASP."""

from dataclasses import dataclass
from decimal import Decimal

from egovcli.catalog import Catalog
from egovcli.errors.pasp import NoDossiers
from egovcli.errors.rank import WrongOption
from egovcli.intake import counts, numbers, tidy
from egovcli.intake.counts import Count, Wanted
from egovcli.model import Message
from egovcli.questions.opening import Register, opened, origin
from egovcli.questions.pasp.counts import KINDS, ONLINE, SERVICES, SETTLED

_MOST = 10**10
"""More people than there are: a larger count is a slip, and floats hold this one exactly."""


def _is_count(value: Decimal) -> bool:
    return 0 <= value <= _MOST and value == value.to_integral_value()


def _is_positive(value: Decimal) -> bool:
    return 0 < value <= _MOST


COUNTS = (
    Count(
        indicator=ONLINE,
        headers=(
            "dossiers, online dossiers, online-dossiers, số hồ sơ, hồ sơ, "
            "hồ sơ trực tuyến, số hồ sơ trực tuyến, hồ sơ tiếp nhận, "
            "hồ sơ tiếp nhận trực tuyến, HTN_TRUCTUYEN_TOTAL"
        ),
        expected="pasp.expected.count",
        fits=_is_count,
        adds=True,
    ),
    Count(
        indicator=SETTLED,
        headers=(
            "settled, dossiers settled, online dossiers settled, online-dossiers-settled, "
            "đã giải quyết, hồ sơ đã giải quyết, số hồ sơ đã giải quyết, đã xử lý, "
            "hồ sơ đã xử lý, số hồ sơ đã xử lý"
        ),
        expected="pasp.expected.count",
        fits=_is_count,
        adds=True,
    ),
    Count(
        indicator="population-avg",
        headers=("population, population-avg, inhabitants, dân số, dân số trung bình, số dân"),
        expected="pasp.expected.population",
        fits=_is_positive,
        of_year=True,
    ),
    Count(
        indicator=SERVICES,
        headers=(
            "services, online services, services-online, số dịch vụ, dịch vụ, "
            "số dịch vụ công, số dịch vụ công trực tuyến, dịch vụ công trực tuyến, số dvc, "
            "số dvctt, dvctt"
        ),
        expected="pasp.expected.count",
        fits=_is_count,
    ),
)
"""The columns of a wide table, and what the same indicators may be in a tidy one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A user's figures as data, and whether their years are known or assumed."""

    catalog: Catalog
    has_years: bool


def given(
    data: str, names_as: str, year: int, decimal: str | None = None, sum_rows: bool = False
) -> Given:
    """Open a table of dossiers.

    Args:
        data: a CSV or Excel file, wide or tidy, a folder of tidy tables, or ``-``.
        names_as: ``known``, or ``as-is`` to take names that nobody knows.
        year: the year of a wide table that has no column of years.
        decimal: ``comma`` or ``point``, where the file itself does not say.
        sum_rows: add up the rows of one province and period.

    Raises:
        DataError: the table is missing or wrong, or counts no dossiers; all faults at once.
    """
    if decimal not in (None, *numbers.MARKS):
        raise WrongOption(option="--decimal", value=decimal, choices=list(numbers.MARKS))
    if tidy.is_tidy(data):
        return Given(catalog=_tidy(data, names_as), has_years=True)
    register = Register(as_is=names_as == "as-is", kinds=KINDS)
    wanted = Wanted(
        counts=COUNTS,
        needed=(ONLINE, SETTLED),
        year=year,
        resolve=register.resolve,
        decimal=decimal,
        sum_rows=sum_rows,
    )
    read = counts.read(data, wanted)
    catalog = Catalog(
        overlay=read.observations,
        origin=origin(data),
        strangers=tuple(register.strangers.values()),
    )
    return Given(catalog=catalog, has_years=bool(read.columns & {"year", "as_of"}))


def _tidy(data: str, names_as: str) -> Catalog:
    catalog = opened(data, names_as, _judge)
    if not any(o.indicator in (ONLINE, SETTLED) for o in catalog.overlay):
        raise NoDossiers(file=data, found=sorted({o.indicator for o in catalog.overlay}))
    return catalog


def _judge(indicator: str, text: str) -> Message | None:
    for count in COUNTS:
        if count.indicator == indicator and not count.fits(Decimal(text)):
            return Message(count.expected)
    return None
