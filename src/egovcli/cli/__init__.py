"""The only part that knows Typer: options in, one question asked, one answer shown."""

from collections.abc import Sequence

from egovcli.cli import language


def run(arguments: Sequence[str]) -> int:
    """Run ``egov`` with some arguments and give its exit code.

    Raises:
        EgovError: what the user can act on; `failure.told` says it.
    """
    language.choose(arguments)
    from egovcli.cli import app

    return app.run(list(arguments))
