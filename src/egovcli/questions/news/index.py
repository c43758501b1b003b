"""A commented definition of a composite index, to be filled in."""

from egovcli.messages import say


def files(lang: str) -> dict[str, str]:
    """Give the one file."""
    return {"": say("new.index", lang).lstrip()}
