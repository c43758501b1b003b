"""``egov help``: of a command, or on a topic."""

from typing import Annotated

import typer

from egovcli.cli import complete, language, options
from egovcli.cli.group import build, near
from egovcli.cli.index import COMMANDS, TOPICS
from egovcli.cli.options import argument
from egovcli.errors.names import UnknownName
from egovcli.messages import say
from egovcli.model import Message


def help(
    ctx: typer.Context,
    topic: Annotated[
        str | None, argument("topic", metavar="[TOPIC]", autocompletion=complete.topics)
    ] = None,
    lang: options.Lang = None,
) -> None:
    """Print the help of a command or a topic."""
    if topic in TOPICS:
        print(say(f"help.{topic}", language.current()).strip())
    elif topic in COMMANDS:
        command = build(topic)
        print(command.get_help(command.make_context(f"egov {topic}", [], resilient_parsing=True)))
    elif topic is None and ctx.parent:
        print(ctx.parent.get_help())
    else:
        raise UnknownName(kind=Message("names.kind.topic"), name=topic, near=_near(str(topic)))


def _near(topic: str) -> list[str]:
    from difflib import get_close_matches

    return [f"egov help {name}" for name in get_close_matches(topic, TOPICS, n=1)] or near(topic)
