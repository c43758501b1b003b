"""Print ``docs/cli.md`` from the help of every command.

``python docs/make_cli_md.py > docs/cli.md``
"""

import os

WIDTH = 100
INTRODUCTION = """\
# The commands of egov

Made from `--help` by `docs/make_cli_md.py`; a test compares them.
"""


def main() -> None:
    """Print the reference."""
    os.environ |= {"TYPER_USE_RICH": "0", "EGOV_LANG": "en"}
    from egovcli.cli import language

    language.choose([])  # before the commands, whose help is made when they are imported

    from egovcli.cli.group import build
    from egovcli.cli.index import COMMANDS
    from egovcli.messages import say

    print(INTRODUCTION)
    for topic in ("exit-codes", "formats", "environment"):
        print(f"## {topic}\n\n```text\n{say(f'help.{topic}', 'en').strip()}\n```\n")
    for name in COMMANDS:
        command = build(name)
        context = command.make_context(f"egov {name}", [], resilient_parsing=True)
        context.terminal_width = WIDTH
        print(f"## egov {name}\n\n```text\n{command.get_help(context).rstrip()}\n```\n")


if __name__ == "__main__":
    main()
