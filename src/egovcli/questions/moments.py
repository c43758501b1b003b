"""Days and years as a question is given them, and as a reader is told them."""

from egovcli.errors.rank import WrongMoment
from egovcli.model import Message


def checked_day(option: str, text: str) -> str:
    """Give an ISO day back.

    Raises:
        WrongMoment: it is no day, such as 2020-13-01 or 2020 alone.
    """
    if not _is_day(text):
        raise WrongMoment(option=option, value=text, expected=Message("rank.expected.day"))
    return text


def checked_moment(option: str, given: str | int) -> str:
    """Give a year or an ISO day back, as text.

    Raises:
        WrongMoment: it is neither.
    """
    text = str(given)
    if not (_is_day(text) or (len(text) == 4 and text.isascii() and text.isdigit())):
        raise WrongMoment(option=option, value=text, expected=Message("rank.expected.moment"))
    return text


def told(moment: str) -> Message:
    """Name a year or an ISO day as the reader writes it.

    >>> told("2020").key, told("2020-06-30").facts["month"]
    ('values.year', '6')
    """
    if len(moment) == 4:
        return Message("values.year", year=moment)
    year, month, day = moment.split("-")
    return Message("values.day", year=year, month=str(int(month)), day=str(int(day)))


def day(text: str) -> Message | str:
    """Let an ISO day be said as the reader writes days; a year alone stays as it is.

    >>> from egovcli.messages import say
    >>> said = day("2026-09-26")
    >>> say(said.key, "vi", **said.facts), say(said.key, "en", **said.facts), day("2017")
    ('26/9/2026', '2026-09-26', '2017')
    """
    parts = text.split("-")
    if len(parts) < 3:
        return text
    year, month, of_month = (part.lstrip("0") for part in parts)
    return Message("values.date", year=year, month=month, day=of_month)


def _is_day(text: str) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
