"""On which line of a TOML file does a key stand? Parsers do not say; faults must."""

import re
from functools import lru_cache

Path = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*="""
)
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_STRING = re.compile(r'"(?:\\.|[^"\\])*"|' + r"'[^']*'")


def lines_of(text: str) -> dict[Path, int]:
    """Find the line of every table and key; elements of arrays are numbered from 0.

    >>> lines_of('[method]\\nmissing = "error"\\n[[components]]\\nindicator = "a"\\n')
    ... # doctest: +NORMALIZE_WHITESPACE
    {('method',): 1, ('method', 'missing'): 2, ('components',): 3, ('components', 0): 3,
     ('components', 0, 'indicator'): 4}
    """
    found: dict[Path, int] = {}
    counted: dict[Path, int] = {}
    table: Path = ()
    key: Path = ()
    depth = element = 0
    for number, line in enumerate(text.splitlines(), start=1):
        if depth:
            if depth == 1 and line.lstrip().startswith(("{", "[")):
                found[(*key, element)] = number
                element += 1
        elif header := _HEADER.match(line):
            table = _table(header, found, counted, number)
            continue
        elif match := _KEY.match(line):
            key = (*table, *_parts(match.group(1)))
            for length in range(len(table) + 1, len(key) + 1):
                found.setdefault(key[:length], number)
            element = 0
        if depth or "[" in line or "{" in line:
            depth = max(0, depth + _opened(line))
    return found


def line_of(path: Path, lines: dict[Path, int]) -> int:
    """Give the line of a key, or of the nearest table around it; 1 if there is none."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _table(
    header: re.Match[str], found: dict[Path, int], counted: dict[Path, int], number: int
) -> Path:
    path: Path = _parts(header.group(2))
    if header.group(1) == "[[":
        found.setdefault(path, number)
        counted[path] = counted.get(path, -1) + 1
        path = (*path, counted[path])
    found[path] = number
    return path


@lru_cache(maxsize=256)
def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))


def _opened(line: str) -> int:
    bare = _STRING.sub("", line).partition("#")[0]
    return sum(map(bare.count, "[{")) - sum(map(bare.count, "]}"))
