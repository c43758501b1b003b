"""``egov target-check``."""

from dataclasses import replace
from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import option
from egovcli.model import Table
from egovcli.questions.target_check import target_check as ask


@answers
def target_check(
    provinces: options.Entities = None,
    all: Annotated[bool, option("all", "--all")] = False,
    target: Annotated[
        list[str] | None, option("target", "--target", autocompletion=complete.targets)
    ] = None,
    year: options.Year = None,
    on: options.On = None,
    what_if: Annotated[
        list[str] | None, option("what-if", "--what-if", metavar="INDICATOR=NUMBER")
    ] = None,
    projected: Annotated[bool, option("projected", "--projected")] = False,
    strict: Annotated[bool, option("strict", "--strict")] = False,
    no_data: Annotated[bool, option("no-data", "--no-data")] = False,
    exit_zero: Annotated[bool, option("exit-zero", "--exit-zero")] = False,
    top: options.Top = None,
    bottom: options.Bottom = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Hold provinces against the targets that bind them."""
    answer = ask(
        *(provinces or ()),
        all=all,
        target=target or (),
        year=year,
        on=on,
        what_if=what_if or (),
        projected=projected,
        strict=strict,
        no_data=no_data,
        top=top,
        bottom=bottom,
        data=data,
        names=names,
    )
    return replace(answer, no=False) if exit_zero else answer
