"""The Typer application, and what its own complaints become."""

from typing import Annotated, Any

import typer
from typer._click.exceptions import ClickException, NoSuchOption, UsageError

from egovcli.cli import language
from egovcli.cli.group import LazyGroup
from egovcli.errors.usage import Misused, UnknownOption
from egovcli.messages import say

app = typer.Typer(
    cls=LazyGroup,
    add_completion=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def egov(
    ctx: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    """Answer without a command: what egov is, and three examples."""
    if version:
        from egovcli import __version__

        print(f"egov {__version__}")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        print(say("cli.welcome", language.current()).strip())


def run(arguments: list[str]) -> int:
    """Run the application and give its exit code.

    Raises:
        Misused, UnknownOption: Typer could not make sense of the arguments.
    """
    command = typer.main.get_command(app)
    try:
        code = command.main(arguments, prog_name="egov", standalone_mode=False)
    except typer.Exit as end:
        return end.exit_code
    except NoSuchOption as wrong:
        near = list(wrong.possibilities or [])[:3]
        raise UnknownOption(option=wrong.option_name, near=near, command=_path(wrong)) from None
    except ClickException as wrong:
        raise Misused(what=wrong.format_message().rstrip("."), command=_path(wrong)) from None
    return _code(code)


def _path(wrong: ClickException) -> str:
    context = wrong.ctx if isinstance(wrong, UsageError) else None
    return context.command_path if context else "egov"


def _code(returned: Any) -> int:
    return returned if isinstance(returned, int) else 0
