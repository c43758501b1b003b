"""Options that several commands share, spelled once, helped in the reader's language."""

from typing import Annotated, Any

import typer

from egovcli.cli import complete, language
from egovcli.messages import say


def option(key: str, *declarations: str, **settings: Any) -> Any:
    """Make a Typer option whose help is the sentence ``options.<key>``."""
    return typer.Option(*declarations, help=say(f"options.{key}", language.current()), **settings)


def argument(key: str, **settings: Any) -> Any:
    """Make a Typer argument whose help is the sentence ``options.<key>``."""
    return typer.Argument(help=say(f"options.{key}", language.current()), **settings)


Words = Annotated[
    list[str] | None, argument("words", metavar="[WORDS]...", autocompletion=complete.words)
]
Entities = Annotated[list[str] | None, argument("entities", autocompletion=complete.entities)]
Year = Annotated[
    int | None, option("year", "--year", "-y", metavar="YEAR", autocompletion=complete.years)
]
On = Annotated[str | None, option("on", "--on", metavar="DATE")]
From = Annotated[int | None, option("from", "--from", metavar="YEAR")]
To = Annotated[int | None, option("to", "--to", metavar="YEAR")]
Region = Annotated[
    str | None, option("region", "--region", metavar="REGION", autocompletion=complete.regions)
]
Type = Annotated[
    str | None, option("type", "--type", metavar="TYPE", autocompletion=complete.types)
]
Top = Annotated[int | None, option("top", "--top", min=0)]
Bottom = Annotated[int | None, option("bottom", "--bottom", min=0)]
Data = Annotated[str | None, option("data", "--data", metavar="PATH|-")]
Names = Annotated[
    str,
    option("names", "--names", metavar="known|as-is", autocompletion=complete.of("known", "as-is")),
]

Format = Annotated[
    str | None,
    option("format", "--format", "-f", metavar="FORMAT", autocompletion=complete.formats),
]
OutputFile = Annotated[str | None, option("output", "--output", "-o", metavar="FILE")]
Fields = Annotated[str | None, option("fields", "--fields", metavar="a,b")]
Lang = Annotated[
    str | None, option("lang", "--lang", metavar="vi|en", autocompletion=complete.of("vi", "en"))
]
Sources = Annotated[bool, option("sources", "--sources")]
Quiet = Annotated[bool, option("quiet", "--quiet", "-q")]
Verbose = Annotated[bool, option("verbose", "--verbose", "-v")]
Color = Annotated[
    str | None,
    option(
        "color",
        "--color",
        metavar="always|auto|never",
        autocompletion=complete.of("always", "auto", "never"),
    ),
]
Wide = Annotated[bool, option("wide", "--wide")]
Excel = Annotated[bool, option("excel", "--excel")]
Debug = Annotated[bool, option("debug", "--debug", hidden=True)]
