"""What must hold between indicators, and which faults of the shipped data are known."""

from decimal import Decimal
from functools import cache
from typing import Any

from egovcli.catalog import files

KINDS = ("sums", "rates", "rankings")


@cache
def relations() -> dict[str, list[dict[str, Any]]]:
    """Read ``data/checks/*.toml``: the entries of each kind of relation, as they stand."""
    found: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
    for path in sorted((files.folder() / "checks").glob("*.toml")):
        for kind, entries in _toml(path.stem).items():
            if kind in found:
                found[kind] += entries
    return found


@cache
def accepted() -> list[dict[str, Any]]:
    """Read the known findings, each with its reason."""
    return list(_toml("accepted")["accepted"])


def _toml(stem: str) -> dict[str, Any]:
    import tomli

    text = (files.folder() / "checks" / f"{stem}.toml").read_text(encoding="utf-8")
    return tomli.loads(text, parse_float=Decimal)
