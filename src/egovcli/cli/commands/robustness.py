"""``egov robustness``."""

from typing import Annotated

from egovcli.cli import complete, options
from egovcli.cli.answering import answers
from egovcli.cli.options import argument, option
from egovcli.cli.progress import progress
from egovcli.model import Table
from egovcli.questions.robustness import robustness as ask


@answers
def robustness(
    index: Annotated[str, argument("index", metavar="INDEX", autocompletion=complete.indices)],
    entities: options.Entities = None,
    year: options.Year = None,
    draws: Annotated[int | None, option("draws", "--draws")] = None,
    seed: Annotated[int, option("seed", "--seed", min=0)] = 1,
    vary: Annotated[str | None, option("vary", "--vary", metavar="a,b")] = None,
    noise: Annotated[str | None, option("noise", "--noise", metavar="25%")] = None,
    show: Annotated[
        str,
        option(
            "robustness-show",
            "--show",
            metavar="ranks|acceptability|pairs|choices|sensitivity",
        ),
    ] = "ranks",
    settings: Annotated[list[str] | None, option("set", "--set", metavar="place=value")] = None,
    data: options.Data = None,
    names: options.Names = "known",
) -> Table:
    """Rank the entities of an index under many other choices; say what becomes of the ranks."""
    return ask(
        index,
        *(entities or ()),
        year=year,
        draws=draws,
        seed=seed,
        vary=[name.strip() for name in vary.split(",")] if vary else (),
        noise=noise,
        show=show,
        settings=settings or (),
        data=data,
        names=names,
        progress=progress(),
    )
