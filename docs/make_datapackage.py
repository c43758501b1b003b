"""Print ``data/datapackage.json``, the Frictionless descriptor of the shipped tables.

``python docs/make_datapackage.py > data/datapackage.json``
"""

import csv
import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "data"
TYPES = {
    "year": "year",
    "as_of": "date",
    "start": "date",
    "value": "number",
    "min": "number",
    "max": "number",
    "covered": "integer",
}
CHOICES = {
    "direction": ["higher", "lower", "none"],
    "revised": ["yes"],
    "headline": ["yes"],
}
KEYS = {"entities": "id", "indicators": "id", "sources": "id"}
REQUIRED = {"id", "entity", "year", "indicator", "value", "source_id", "dataset", "covered"}


def main() -> None:
    """Print the descriptor."""
    paths = sorted(path for path in DATA.rglob("*.csv"))
    package = {
        "name": "egovcli-data",
        "title": "Printed figures on e-government in Viet Nam, with their sources",
        "licenses": [{"name": "MIT", "title": "descriptor; the figures are facts, see sources"}],
        "resources": [resource(path) for path in paths],
    }
    print(json.dumps(package, ensure_ascii=False, indent=1))


def resource(path: Path) -> dict[str, Any]:
    """Describe one table."""
    part = path.parent.name if path.parent != DATA else ""
    with path.open(encoding="utf-8", newline="") as file:
        names = next(csv.reader(file))
    schema: dict[str, Any] = {"fields": [field(name, names) for name in names]}
    if key := KEYS.get(part):
        schema["primaryKey"] = [key]
    return {
        "name": f"{part}-{path.stem}".strip("-").lower(),
        "path": path.relative_to(DATA).as_posix(),
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def field(name: str, names: list[str]) -> dict[str, Any]:
    """Describe one column."""
    described: dict[str, Any] = {"name": name, "type": TYPES.get(name, "string")}
    constraints: dict[str, Any] = {}
    if name in REQUIRED and name in names:
        constraints["required"] = True
    if name in CHOICES:
        constraints["enum"] = CHOICES[name]
    if constraints:
        described["constraints"] = constraints
    return described


if __name__ == "__main__":
    main()
