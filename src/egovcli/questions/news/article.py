"""A commented article for audit, to be filled in, or one started from plain text."""

from egovcli.messages import say


def files(lang: str) -> dict[str, str]:
    """Give the one file."""
    return {"": say("new.article", lang).lstrip()}


def files_from(path: str) -> dict[str, str]:
    """Give the one file, with the figures of a text and the relations proposed among them.

    Raises:
        FileMissing, FileUnreadable, NotText: the text cannot be read.
        NoFigures: there is no figure in it.
    """
    from egovcli.questions.audit.article_of_text import article_of_text, toml

    return {"": toml(article_of_text(path))}
