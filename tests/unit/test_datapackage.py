"""The descriptor of the data: up to date, and valid against Frictionless."""

import json
import subprocess
import sys
import warnings

from cli.documents import ROOT
from egovcli.catalog import files

DESCRIPTOR = ROOT / "data" / "datapackage.json"


def test_the_descriptor_names_every_table_and_says_what_is_in_it() -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "make_datapackage.py")],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
        check=True,
    )
    described = json.loads(made.stdout)

    assert json.loads(DESCRIPTOR.read_text(encoding="utf-8")) == described
    assert {resource["path"] for resource in described["resources"]} == {
        path.relative_to(files.folder()).as_posix() for path in files.folder().rglob("*.csv")
    }


def test_the_tables_are_valid_against_frictionless() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package's own, while it is imported
        import frictionless

        report = frictionless.validate(str(DESCRIPTOR))

    assert report.flatten(["fieldName", "rowNumber", "note"])[:5] == []
    assert report.valid
