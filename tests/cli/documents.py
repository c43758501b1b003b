"""Reading the examples of a document: the commands, and what is shown below them."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Example:
    """A command of a document and the lines that it shows below; ``…`` stands for any more."""

    document: str
    command: str
    shown: tuple[str, ...]


def examples(path: Path) -> list[Example]:
    """Give the examples in the ``console`` blocks of a Markdown document."""
    found = []
    for block in re.findall(r"```console\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *shown = part.rstrip("\n").split("\n")
            found.append(Example(path.name, command, tuple(shown)))
    return found


def setup_commands(path: Path) -> list[str]:
    """Give the commands in the ``sh`` blocks of a document."""
    blocks = re.findall(r"```sh\n(.*?)```", path.read_text(encoding="utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.strip().splitlines()]
