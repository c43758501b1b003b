"""Which commands there are, without importing any: name → panel of the help.

A command's module is ``cli/commands/<name>.py`` (hyphens as underscores), its function has
the same name, and its words are in ``messages/<lang>/cli.toml`` under ``[command.<name>]``.
"""

COMMANDS: dict[str, str] = {
    "rank": "look",
    "show": "look",
    "trend": "look",
    "compare": "look",
    "list": "look",
    "pasp": "measure",
    "target-check": "measure",
    "savings": "measure",
    "audit": "published",
    "score": "composite",
    "explain": "composite",
    "robustness": "composite",
    "coherence": "composite",
    "check": "files",
    "new": "files",
    "help": "help",
}

TOPICS = ("exit-codes", "formats", "environment")
"""What there is help on beside the commands."""

NEAR: dict[str, str] = {
    "xep-hang": "rank",
    "top": "rank",
    "sort": "rank",
    "merge": "list units",
    "sap-nhap": "list units",
    "danh-sach": "list",
    "tro-giup": "help",
    "muc-tieu": "target-check",
    "target": "target-check",
    "targets": "list targets",
    "tim": "list",
    "search": "list",
    "info": "show",
    "xem": "show",
    "so-sanh": "compare",
    "xu-huong": "trend",
    "chi-so": "score",
    "index": "score",
    "diem": "score",
    "sensitivity": "robustness",
    "uncertainty": "robustness",
    "do-ben-vung": "robustness",
    "giai-thich": "explain",
    "why": "explain",
    "correlation": "coherence",
    "verify": "audit",
    "kiem-tra": "check",
    "validate": "check",
    "tao": "new",
    "init": "new",
    "hieu-qua": "pasp",
    "tiet-kiem": "savings",
}
"""Words of the field and of Vietnamese that are no commands, and what was probably meant."""


def module_of(name: str) -> str:
    """Name the module of a command.

    >>> module_of("target-check")
    'egovcli.cli.commands.target_check'
    """
    return f"egovcli.cli.commands.{name.replace('-', '_')}"
