"""The keys that an index definition may have, and the type of each."""

from typing import NamedTuple


class Key(NamedTuple):
    """What may stand behind a key: a type, and for some only certain words.

    ``type`` is ``text``, ``number``, ``integer``, ``date``, ``flag`` (true or false), ``label`` (a
    table with ``vi`` and ``en``), ``pair`` (two numbers), ``boolean``, ``methods`` (a list of
    methods by name, or as tables with their parameters), ``table`` or ``tables``.
    """

    type: str = "text"
    required: bool = False
    words: tuple[str, ...] = ()


_TEXT = Key()
_NUMBER = Key(type="number")
_LABEL = Key(type="label")
_REQUIRED = Key(required=True)

TOP = {
    "label": Key(type="label", required=True),
    "unit": _TEXT,
    "version_of": _TEXT,
    "years": Key(type="table"),
    "entities": Key(required=True, words=("provinces", "ministries", "countries", "any")),
    "published": _TEXT,
    "assumption": _LABEL,
    "method": Key(type="table", required=True),
    "parameters": Key(type="table"),
    "policy": Key(type="table", required=True),
    "screening": Key(type="table"),
    "robustness": Key(type="table"),
    "pillars": Key(type="table"),
    "components": Key(type="tables", required=True),
    "table": Key(type="table"),
    "source": Key(type="table"),
}

YEARS = {"from": Key(type="integer"), "to": Key(type="integer")}

METHOD = {
    "imputation": _TEXT,
    "treatment": _TEXT,
    "normalisation": _REQUIRED,
    "weighting": _REQUIRED,
    "aggregation": _REQUIRED,
    "bounds": Key(words=("per-year", "all-years")),
    "multiply_by": _NUMBER,
    "decimals": Key(type="integer"),
}

PARAMETERS = {
    step: Key(type="table")
    for step in ("imputation", "treatment", "normalisation", "weighting", "aggregation")
}

POLICY = {
    "missing": Key(required=True, words=("leave-out", "average-available", "error")),
    "constant": Key(required=True, words=("error", "leave-out", "keep")),
    "tied": Key(required=True, words=("min", "max", "average", "dense")),
    "negative": Key(required=True, words=("error", "leave-out", "keep")),
    "zero": Key(words=("error", "leave-out")),
}

SCREENING = {
    "entities": _NUMBER,
    "indicators": _NUMBER,
    "when": Key(words=("before-imputation", "after-imputation")),
}

ROBUSTNESS = {
    "draws": Key(type="integer"),
    "noise": _NUMBER,
    "drop_one": Key(type="boolean"),
    **{
        choice: Key(type="methods")
        for choice in ("normalisation", "aggregation", "imputation", "treatment")
    },
}

PILLAR = {
    "label": _LABEL,
    "parent": _TEXT,
    "weight": _NUMBER,
    "weighting": _TEXT,
    "aggregation": _TEXT,
    "parameters": Key(type="table"),
    "multiply_by": _NUMBER,
}

PILLAR_PARAMETERS = {step: PARAMETERS[step] for step in ("weighting", "aggregation")}

COMPONENT = {
    "indicator": _REQUIRED,
    "label": _LABEL,
    "parent": _TEXT,
    "weight": _NUMBER,
    "direction": Key(words=("higher", "lower")),
    "unit": _TEXT,
    "denominator": _TEXT,
    "per": _NUMBER,
    "missing_if": _NUMBER,
    "normalisation": _TEXT,
    "goalposts": Key(type="pair"),
    "parameters": Key(type="table"),
}

TABLE = {"entity": _TEXT, "year": _TEXT, "decimal": Key(words=("comma", "point"))}

SOURCE = {
    "title": _REQUIRED,
    "publisher": _REQUIRED,
    "published": Key(type="date"),
    "url": _TEXT,
}

TABLES = {
    "": TOP,
    "years": YEARS,
    "method": METHOD,
    "parameters": PARAMETERS,
    "policy": POLICY,
    "screening": SCREENING,
    "robustness": ROBUSTNESS,
    "pillars": PILLAR,
    "components": COMPONENT,
    "table": TABLE,
    "source": SOURCE,
}
