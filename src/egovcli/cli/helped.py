"""A command whose help speaks the reader's language and calls its values by short names."""

from typing import Any

from typer._click import Context, Parameter
from typer._click.formatting import HelpFormatter, join_options
from typer.core import TyperCommand, TyperOption

from egovcli.cli import language
from egovcli.messages import say

_VALUES = {"int": "N", "int range": "N", "float": "X"}


class HelpedCommand(TyperCommand):
    """Typer's own headings and marks, replaced by those of ``cli.help``."""

    def format_usage(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write how the command is called."""
        pieces = " ".join(self.collect_usage_pieces(ctx)[1:])
        prefix = f"{_said('usage')}: "
        formatter.write_usage(ctx.command_path, f"[{_said('option')}] {pieces}".strip(), prefix)

    def format_options(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write what the words mean and what each option does."""
        shown = [p for p in self.get_params(ctx) if not getattr(p, "hidden", False)]
        options = [p for p in shown if isinstance(p, TyperOption)]
        words = [(p.make_metavar(ctx=ctx), _help(p)) for p in shown if p not in options]
        for heading, records in (
            ("words", words),
            ("options", [(_spelled(p, ctx), _help(p)) for p in options]),
        ):
            if records:
                with formatter.section(_said(heading)):
                    formatter.write_dl(records)


def _spelled(option: TyperOption, ctx: Context) -> str:
    names, _ = join_options(option.opts)
    if option.is_flag:
        return names
    value = option.metavar or _VALUES.get(option.type.name, option.type.name.upper())
    return f"{names} {value}"


def _help(parameter: Parameter) -> str:
    text: str = getattr(parameter, "help", None) or ""
    if parameter.name == "help":
        return _said("help")
    default: Any = parameter.default
    shown = isinstance(default, str | int | float) and not isinstance(default, bool)
    return f"{text}  [{_said('default')}: {default}]" if shown else text


def _said(word: str) -> str:
    return say(f"cli.help.{word}", language.current())
