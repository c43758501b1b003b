"""A commented target, to be filled in."""

from egovcli.messages import say


def files(lang: str) -> dict[str, str]:
    """Give the one file."""
    return {"": say("new.target", lang).lstrip()}
