"""The command group: knows every command by name, imports one when it is asked for."""

from importlib import import_module
from typing import Any

import typer
from typer._click import Command, Context
from typer._click.formatting import HelpFormatter
from typer.core import TyperCommand, TyperGroup

from egovcli.cli import language
from egovcli.cli.helped import HelpedCommand
from egovcli.cli.index import COMMANDS, NEAR, module_of
from egovcli.errors.names import UnknownName
from egovcli.messages import say
from egovcli.model import Message


class LazyGroup(TyperGroup):
    """Loads ``cli/commands/<name>.py`` when the command is run, helped or completed."""

    def list_commands(self, ctx: Context) -> list[str]:
        """Name the commands in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """Import and build one command; while names are completed, only what the list needs."""
        if cmd_name not in COMMANDS:
            return None
        if ctx.resilient_parsing and not ctx._protected_args:
            return TyperCommand(name=cmd_name, help=line(cmd_name))
        return build(cmd_name)

    def resolve_command(self, ctx: Context, args: list[str]) -> Any:
        """Find the command, or offer near ones.

        Raises:
            UnknownName: there is no such command.
        """
        name = args[0]
        if name in COMMANDS or name.startswith("-"):
            return super().resolve_command(ctx, args)
        raise UnknownName(kind=Message("names.kind.command"), name=name, near=near(name))

    def format_help(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Examples first, then the commands in their panels; nothing is imported for it."""
        lang = language.current()
        formatter.write(say("cli.about", lang) + "\n\n" + say("cli.examples", lang) + "\n")
        width = max(map(len, COMMANDS))
        for panel in dict.fromkeys(COMMANDS.values()):
            formatter.write(f"\n{say(f'cli.panel.{panel}', lang)}\n")
            for name in (n for n, p in COMMANDS.items() if p == panel):
                formatter.write(f"  {name:{width}}  {line(name)}\n")
        formatter.write("\n" + say("cli.more", lang) + "\n")


def build(name: str) -> Command:
    """Build one command with its words in the reader's language."""
    function = getattr(import_module(module_of(name)), name.replace("-", "_"))
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name=name, cls=HelpedCommand, help=long_help(name), short_help=line(name))(function)
    return typer.main.get_command(app)


def line(name: str) -> str:
    """Give the one-line help of a command."""
    return say(f"cli.command.{name}.line", language.current())


def long_help(name: str) -> str:
    """Give the help of a command: what it does, then examples that run.

    The mark before the examples keeps their lines as they are.
    """
    lang = language.current()
    examples = say(f"cli.command.{name}.examples", lang).strip()
    return f"{say(f'cli.command.{name}.text', lang).strip()}\n\n\b\n{examples}"


def near(name: str) -> list[str]:
    """Give at most three commands that a word may mean."""
    from difflib import get_close_matches

    from egovcli.catalog.names import fold

    meant = {fold(word): command for word, command in NEAR.items()}
    if fold(name) in meant:
        return [f"egov {meant[fold(name)]}"]
    return [f"egov {near}" for near in get_close_matches(name, COMMANDS, n=3)]
