"""Formulas written for a reader, with the printed numbers in the place of names."""

from contextlib import suppress
from fractions import Fraction

from egovcli.core.audit.claims import Book
from egovcli.core.audit.evaluation import Formula, Steps, of_node
from egovcli.core.audit.nodes import (
    Exact,
    Name,
    Negative,
    Node,
    Power,
    Product,
    Quotient,
    Rank,
    Sum,
    is_constant,
    names,
)
from egovcli.core.audit.wording import figure, written

LONGEST = 160
MOST_STEPS = 1_000_000  # what is written was judged before, within bounds of its own


def arithmetic(
    book: Book, formula: Formula, lang: str, instead: dict[str, str] | None = None
) -> str:
    """Write a formula with the printed numbers in the place of names.

    ``instead`` gives other words for some names, such as the total that would be needed.
    """
    used = names(formula.node)[:LONGEST]  # what stands after so many is cut off
    words = {n: figure(book.printed[n], lang) for n in used if n in book.printed}
    if formula.definitions:
        words |= _defined(book, formula, lang)
    text = _write(formula.node, {**words, **(instead or {})}, 0, lang)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _defined(book: Book, formula: Formula, lang: str) -> dict[str, str]:
    """Write each definition that comes to one number as that number."""
    steps = Steps(MOST_STEPS)
    values = {n: book.known[n].ingredient for n in formula.occurrences if n in book.known}
    for name, node in formula.definitions:
        with suppress(ZeroDivisionError, KeyError):
            values[name] = of_node(node, values, steps)
    found = {name: values[name] for name, _ in formula.definitions if name in values}
    return {name: written(v.low, None, lang) for name, v in found.items() if v.is_point}


def _write(node: Node, words: dict[str, str], binding: int, lang: str) -> str:
    """Write a node; parentheses where what stands around it binds closer."""
    if isinstance(node, Name):
        return words.get(node.id, node.id)
    if isinstance(node, Exact):
        return written(node.number, None, lang)
    if is_constant(node):
        return written(_constant(node), None, lang)
    text, own = "", 4
    match node:
        case Sum(terms):
            text, own = _write_sum(terms, words, lang), 1
        case Negative(term):
            text, own = f"−{_write(term, words, 2, lang)}", 1
        case Product(left, right):
            text, own = f"{_write(left, words, 2, lang)} × {_write(right, words, 3, lang)}", 2
        case Quotient(part, whole):
            text, own = f"{_write(part, words, 2, lang)} / {_write(whole, words, 3, lang)}", 2
        case Power(base, exponent):
            text, own = f"{_write(base, words, 4, lang)}^{exponent}", 3
        case Rank(first, others):
            listed = ", ".join(_write(part, words, 0, lang) for part in others)
            text = f"rank({_write(first, words, 0, lang)}; {listed})"
    return f"({text})" if own < binding else text


def _write_sum(terms: tuple[Node, ...], words: dict[str, str], lang: str) -> str:
    text = ""
    for term in terms:
        sign, shown = ("−", term.term) if isinstance(term, Negative) else ("+", term)
        if isinstance(shown, Exact):
            if shown.number == 0:
                continue
            if shown.number < 0:
                sign, shown = "−", Exact(-shown.number)
        part = _write(shown, words, 2 if sign == "−" else 1, lang)
        text += f" {sign} {part}" if text else (part if sign == "+" else f"−{part}")
    return text


def _constant(node: Node) -> Fraction:
    return of_node(node, {}, Steps(MOST_STEPS)).low
