"""``egov help``: of a command, or on a topic."""

from typing import Annotated

import typer

from egovcli.cli import language
from egovcli.cli.group import build
from egovcli.cli.index import COMMANDS
from egovcli.cli.options import argument
from egovcli.errors.rank import WrongOption
from egovcli.messages import say

TOPICS = ("exit-codes", "formats", "environment")


def help(
    ctx: typer.Context, topic: Annotated[str | None, argument("topic", metavar="[TOPIC]")] = None
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
        choices = [*TOPICS, *COMMANDS]
        raise WrongOption(option="egov help", value=topic, choices=choices)
