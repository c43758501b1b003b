"""The Typer application, and what its own complaints become."""

from typing import Annotated, Any

import typer
from typer._click.exceptions import ClickException

from egovcli.cli import language
from egovcli.cli.group import LazyGroup
from egovcli.errors.rank import WrongOption
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
    lang: Annotated[str | None, typer.Option("--lang", metavar="vi|en")] = None,
) -> None:
    """Answer without a command: what egov is, and three examples.

    The language is chosen before the arguments are parsed; here a wrong one is refused.
    """
    if lang and lang.lower() not in language.LANGUAGES:
        raise WrongOption(option="--lang", value=lang, choices=list(language.LANGUAGES))
    if version:
        from egovcli import __version__

        print(f"egov {__version__}")
        raise typer.Exit
    if ctx.invoked_subcommand is None:
        print(say("cli.welcome", language.current()).strip())


def run(arguments: list[str]) -> int:
    """Run the application and give its exit code.

    Raises:
        UsageError: Typer could not make sense of the arguments.
    """
    command = typer.main.get_command(app)
    try:
        code = command.main(arguments, prog_name="egov", standalone_mode=False)
    except typer.Exit as end:
        return end.exit_code
    except ClickException as wrong:
        from egovcli.cli import misuse

        raise misuse.of(wrong) from None
    return _code(code)


def _code(returned: Any) -> int:
    return returned if isinstance(returned, int) else 0
