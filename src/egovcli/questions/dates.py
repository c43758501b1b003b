"""Days in sentences."""

from egovcli.model import Message


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
