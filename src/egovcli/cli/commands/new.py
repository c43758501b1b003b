"""``egov new``."""

import sys
from typing import Annotated

from egovcli.cli import language, options
from egovcli.cli.options import argument
from egovcli.messages import say
from egovcli.questions import news


def new(
    kind: Annotated[str, argument("new-kind", metavar="|".join(news.kinds()))],
    path: Annotated[str | None, argument("new-path", metavar="[PATH]")] = None,
    lang: options.Lang = None,
) -> None:
    """Start a file, commented; without a path it is printed."""
    if path is None:
        sys.stdout.buffer.write(news.text(kind, language.current()).encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    for file in news.start(kind, path, language.current()):
        print(say("new.started", language.current(), file=file), file=sys.stderr)
