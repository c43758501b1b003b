"""The small language of claims: formulas of figures, related by = > < >= <=.

``level4-rate = (services-planned - services-to-upgrade) / procedures-total`` or, without any
figure declared, ``621/1742 = 35,6%``. Nothing of Python is executed: a formula becomes nodes.
"""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from egovcli.core.audit.functions import FUNCTIONS, LOOKUPS
from egovcli.core.audit.nodes import (
    Exact,
    Name,
    Negative,
    Node,
    Power,
    Product,
    Quotient,
    Sum,
    depth,
)
from egovcli.core.audit.numbers import Printed, parse
from egovcli.core.audit.statements import Statement, kind_of
from egovcli.core.audit.tokens import Token, tokens
from egovcli.errors.audit import BadExponent, BadFormula, TooDeep, WrongArguments

DEEPEST = 40
DEEPEST_NODES = 150  # what that may come to once functions are written out
GREATEST_EXPONENT = 12
UNPRINTED = "unprinted"
"""The name of a number that a text relies on and does not print."""

_BINDING = {"+": 10, "-": 10, "*": 20, "/": 20, "^": 30}
_UNARY = 25
_END = Token("end", "", 0)
_CHAINS = ["=="] + [a + b for s in "><" for a in (s, s + "=") for b in (s, s + "=")]


def read(text: str, lang: str, id_: str = "") -> Statement:
    """Read a claim: two or more formulas with a sign between each.

    Raises:
        BadFormula: it is not one; says at which column.
        TooDeep, TooLong, BadExponent, WrongArguments: it breaks a bound of the language.

    >>> said = read("621/1742 = 35,6%", "vi")
    >>> said.kind, said.signs, sorted(said.literals)
    ('share', ('=',), ['#1', '#2', '#3'])
    """
    parser = _Parser(text, lang, id_)
    sides = [parser.formula()]
    signs = []
    while parser.next.text in ("=", ">", "<", ">=", "<="):
        signs.append(parser.take().text)
        sides.append(parser.formula())
        if signs[0] + signs[-1] not in _CHAINS or (signs[-1] == "=" and len(signs) > 1):
            raise parser.fault()
    parser.finish(wanted="=" if not signs else "")
    return parser.statement(tuple(sides), tuple(signs))


def read_formula(text: str, lang: str, id_: str = "") -> Statement:
    """Read one formula with no sign: what a definition says."""
    parser = _Parser(text, lang, id_)
    side = parser.formula()
    parser.finish()
    return parser.statement((side,), ())


@dataclass
class _Parser:
    """Where the reading of one formula stands: a Pratt parser."""

    text: str
    lang: str
    id: str
    ahead: list[Token] = field(default_factory=list)
    literals: dict[str, Printed] = field(default_factory=dict)
    lookups: dict[str, tuple[str, ...]] = field(default_factory=dict)
    mentioned: dict[str, None] = field(default_factory=dict)
    calls: list[tuple[Node, str]] = field(default_factory=list)
    words: int = 0

    def __post_init__(self) -> None:
        self.ahead = tokens(self.text)[::-1]
        self.words = len(self.ahead)

    @property
    def next(self) -> Token:
        return self.ahead[-1] if self.ahead else _END

    def take(self, wanted: str = "") -> Token:
        if not self.ahead or (wanted and self.next.text != wanted):
            raise self.fault()
        return self.ahead.pop()

    def finish(self, wanted: str = "") -> None:
        if self.ahead or wanted:
            raise self.fault()

    def fault(self) -> BadFormula:
        at = self.next.at or len(self.text) + 1
        return BadFormula(formula=self.text[:80], found=self.next.text[:20], column=str(at))

    def formula(self, binding: int = 0, depth: int = 0) -> Node:
        if depth > DEEPEST:
            raise TooDeep(limit=DEEPEST)
        left = self.operand(depth)
        chain = depth
        while _BINDING.get(self.next.text, 0) > binding:
            sign = self.take().text
            chain += sign in "*/"
            left = self.joined(left, sign, depth)
            if chain > DEEPEST:
                raise TooDeep(limit=DEEPEST)
        return left

    def joined(self, left: Node, sign: str, depth: int) -> Node:
        if sign == "^":
            return Power(left, self.exponent())
        right = self.formula(_BINDING[sign], depth + 1)
        match sign:
            case "*":
                return Product(left, right)
            case "/":
                return Quotient(left, right)
            case "-":
                right = Negative(right)
        is_call = any(left is node for node, _ in self.calls)
        terms = left.terms if isinstance(left, Sum) and not is_call else (left,)
        return Sum((*terms, right))

    def exponent(self) -> int:
        token = self.take()
        if not (token.text.isascii() and token.text.isdigit() and len(token.text) < 3):
            raise BadExponent(found=token.text[:20], limit=GREATEST_EXPONENT)
        if not 1 <= int(token.text) <= GREATEST_EXPONENT:
            raise BadExponent(found=token.text, limit=GREATEST_EXPONENT)
        if self.next.text == "^":  # 2^3^2 is 64 to one reader and 512 to another
            raise self.fault()
        return int(token.text)

    def operand(self, depth: int) -> Node:
        token = self.take()
        match token.kind, token.text:
            case "date", _:
                return Exact(Fraction(self.day(token)))
            case "number", _:
                return self.literal(token)
            case "name", function if self.next.text == "(":
                return self.call(function, token, depth)
            case "name", name:
                self.mentioned[name] = None
                return Name(name)
            case _, "-" if self.signed_number():
                return self.literal(self.take(), "-")
            case _, "-":
                return Negative(self.formula(_UNARY, depth + 1))
            case _, "(":
                inner = self.formula(0, depth + 1)
                self.take(")")
                return inner
        self.ahead.append(token)
        raise self.fault()

    def day(self, token: Token) -> int:
        try:
            return date.fromisoformat(token.text).toordinal()
        except ValueError:
            self.ahead.append(token)
            raise self.fault() from None

    def signed_number(self) -> bool:
        """Tell whether a minus belongs to the number after it: −69.7%, but not in −2 ^ 2."""
        after = self.ahead[-2].text if len(self.ahead) > 1 else ""
        return self.next.kind == "number" and self.next.text[:1].isdigit() and after != "^"

    def literal(self, token: Token, sign: str = "") -> Node:
        name = f"{self.id}#{len(self.literals) + 1}"
        self.literals[name] = parse(sign + token.text, self.lang)
        return Name(name)

    def call(self, function: str, token: Token, depth: int) -> Node:
        self.take("(")
        if function in LOOKUPS:
            node: Node = self.lookup(function)
        elif function in FUNCTIONS:
            node = self.written_out(function, depth)
        else:
            self.ahead.append(token)
            raise self.fault()
        self.calls.append((node, function))
        return node

    def written_out(self, name: str, depth: int) -> Node:
        function, mentioned = FUNCTIONS[name], dict(self.mentioned)
        arguments = [self.formula(0, depth + 1)]
        while self.next.text in (",", ";"):
            self.take()
            arguments.append(self.formula(0, depth + 1))
        self.take(")")
        if not function.fewest <= len(arguments) <= function.most:
            raise WrongArguments(
                function=name, found=len(arguments), fewest=function.fewest, most=function.most
            )
        if name == "count":  # things may be counted that are no figures
            self.mentioned = mentioned
        return function.write_out(*arguments)

    def lookup(self, function: str) -> Name:
        words = [self.take().text]
        while self.next.text in (",", ";"):
            self.take()
            words.append(self.take().text)
        self.take(")")
        name = f"{function}({', '.join(words)})"
        self.lookups[name] = (function, *words)
        return Name(name)

    def statement(self, sides: tuple[Node, ...], signs: tuple[str, ...]) -> Statement:
        if any(depth(side) > DEEPEST_NODES for side in sides):
            raise TooDeep(limit=DEEPEST)
        return Statement(
            text=self.text.strip(),
            sides=sides,
            signs=signs,
            kind=kind_of(sides, signs, self.calls),
            literals=self.literals,
            lookups=self.lookups,
            mentioned=tuple(self.mentioned),
            words=self.words,
        )
