"""What the parser complains of, as errors of our own that both languages can tell."""

import re
from dataclasses import fields
from typing import Any

from typer._click.exceptions import (
    BadOptionUsage,
    BadParameter,
    ClickException,
    MissingParameter,
    NoSuchOption,
    UsageError,
)

from egovcli import errors
from egovcli.errors.usage import (
    Misused,
    NeedsValue,
    NeedsWord,
    OptionTooEarly,
    TakesNoValue,
    TooManyWords,
    UnknownOption,
    WrongValue,
)
from egovcli.model import Message

SHORT = ("-f", "-o", "-q", "-v", "-y")


def of(wrong: ClickException) -> errors.UsageError:
    """Give the error that says what the parser found wrong."""
    command = _path(wrong)
    match wrong:
        case NoSuchOption():
            return _unknown_option(wrong, command)
        case MissingParameter(param=param) if param is not None:
            argument = (param.metavar or param.human_readable_name).strip("[].")
            return NeedsWord(command=command, argument=argument)
        case BadParameter(param=param) if param is not None:
            return WrongValue(
                option=max(param.opts, key=len),
                value=wrong.message.partition(" is not ")[0].strip("'"),
                expected=_expected(param.type),
            )
        case BadOptionUsage(option_name=option):
            needs = "requires" in wrong.message
            return NeedsValue(option=option) if needs else TakesNoValue(option=option)
    if words := re.search(
        r"unexpected extra argument.*? \(([^()]*)\)$", wrong.format_message(), re.DOTALL
    ):
        return TooManyWords(command=command, words=words[1])
    return Misused(what=wrong.format_message().rstrip("."), command=command)


def _unknown_option(wrong: NoSuchOption, command: str) -> errors.UsageError:
    option = wrong.option_name
    if command == "egov" and option in _of_commands():
        return OptionTooEarly(option=option)
    near = list(wrong.possibilities or [])[:3]
    return UnknownOption(option=option, near=near, command=command)


def _of_commands() -> set[str]:
    """Name the options that every command has."""
    from egovcli.cli.answering import Output

    return {f"--{field.name}" for field in fields(Output)} | {*SHORT, "--year", "--data"}


def _expected(type_: Any) -> Message:
    low, high = getattr(type_, "min", None), getattr(type_, "max", None)
    if low is not None and high is not None:
        return Message("usage.expected.between", low=low, high=high)
    if low is not None:
        return Message("usage.expected.at-least", low=low)
    return Message(f"usage.expected.{'whole' if type_.name == 'int' else 'number'}")


def _path(wrong: ClickException) -> str:
    context = wrong.ctx if isinstance(wrong, UsageError) else None
    return context.command_path if context else "egov"
