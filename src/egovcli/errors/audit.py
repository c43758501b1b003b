"""What keeps a text's figures from being read or its claims from being checked."""

from egovcli.errors import DataError, UsageError


class UnreadableFigure(DataError):
    """A printed figure that is not one number with its words. Facts: text."""


class BadFormula(DataError):
    """A claim or formula that cannot be read. Facts: formula, found, column."""


class TooLong(DataError):
    """A formula with too many words. Facts: limit."""


class TooDeep(DataError):
    """Parentheses, factors or definitions nested too deep. Facts: limit."""


class TooLarge(DataError):
    """A number that outgrows anything printed. Facts: limit."""


class TooMuchWork(DataError):
    """Claims that together ask for too many steps. Facts: limit."""


class BadExponent(DataError):
    """A power that is not a small whole number. Facts: found, limit."""


class WrongArguments(DataError):
    """A function with too few or too many arguments. Facts: function, found, fewest, most."""


class UnknownFigure(DataError):
    """A formula names a figure that the article does not have. Facts: name, near."""


class DefinitionLoop(DataError):
    """Definitions that lead back to themselves. Facts: names."""


class DividesByZero(DataError):
    """A claim divides by exactly zero. Facts: claim, formula."""


class FaultAtLine(DataError):
    """What is wrong at one line of an article. Facts: file, line, what."""


class WrongClaim(UsageError):
    """A claim given on the command line cannot be read. Facts: what."""


class MixedNumbers(UsageError):
    """Numbers of claims are grouped with commas and with points. Facts: comma, point."""


class NothingToAudit(UsageError):
    """Neither an article nor a claim was given. Facts: articles."""


class TwiceNamed(DataError):
    """Two figures or claims of one name. Facts: name."""


class NoClaims(DataError):
    """A table has no formula to check. Facts: file."""


class OnlyWord(UsageError):
    """``--only`` takes certain words. Facts: word, words."""


class UnknownSource(DataError):
    """An article names a source that is not in the data. Facts: file, line, name, near."""


class WrongLookup(DataError):
    """A formula asks the data otherwise than by entity, indicator, year. Facts: function, found."""


class WrongName(DataError):
    """A name that no formula could use. Facts: name."""
