"""``egov new``."""

import sys
from typing import Annotated

from egovcli.cli import language, options
from egovcli.cli.options import argument, option
from egovcli.messages import say
from egovcli.questions import news


def new(
    kind: Annotated[str, argument("new-kind", metavar="|".join(news.kinds()))],
    path: Annotated[str | None, argument("new-path", metavar="[PATH]")] = None,
    source: Annotated[str | None, option("new-from", "--from", metavar="FILE")] = None,
    purpose: Annotated[str | None, option("new-for", "--for", metavar="pasp")] = None,
    year: Annotated[int | None, option("new-year", "--year", "-y")] = None,
    output: Annotated[str | None, option("new-output", "--output", "-o", metavar="FILE")] = None,
    lang: options.Lang = None,
    quiet: options.Quiet = False,
) -> None:
    """Start a file, commented; without a path it is printed."""
    path = path or output
    choices = {"purpose": purpose, "year": year}
    if path is None:
        text = news.text(kind, language.current(), source, **choices)
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    for file in news.start(kind, path, language.current(), source, **choices):
        if not quiet:
            print(say("new.started", language.current(), file=file), file=sys.stderr)
