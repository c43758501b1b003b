"""A target made of the values of its file."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from egovcli.model import Label
from egovcli.model.targets import Target

NOT_STATED = "not stated"


def target(id_: str, values: Mapping[str, Any]) -> Target:
    """Make a target of the values of a file that are known to be right."""
    source = values["source"]
    texts = ("indicator", "must_be", "unit", "scope")
    optional = ("numerator", "denominator", "numerator_text", "denominator_text")
    return Target(
        id=id_,
        label=Label(**values["label"]),
        value=Fraction(str(values["value"])),
        by=str(values["by"]),
        measured_until=str(values.get("measured_until", "")),
        document=source["title"],
        number=source.get("number", NOT_STATED),
        publisher=source["publisher"],
        published=str(source.get("published", NOT_STATED)),
        source=source.get("read_in", ""),
        **{key: values[key] for key in texts},
        **{key: values.get(key, "") for key in optional},
    )
