"""What a user puts in place of known figures: ``services-level4=700``."""

from fractions import Fraction

from egovcli.errors.settings import AmbiguousSetting, NegativeSetting


def setting(text: str) -> tuple[str, Fraction] | None:
    """Read ``name=number``, the number written in a Vietnamese or an English hand.

    Returns:
        The name and the number; None where the text is not written so.

    Raises:
        AmbiguousSetting: the two hands read the number differently.
        NegativeSetting: it is below zero.

    >>> setting("services-level4=700"), setting("rate = 35,6"), setting("700")
    (('services-level4', Fraction(700, 1)), ('rate', Fraction(178, 5)), None)
    """
    from egovcli.intake import numbers  # patterns that only a setting needs

    name, _, number = (part.strip() for part in text.partition("="))
    if numbers.is_ambiguous([number]):
        digits = number.replace(",", "").replace(".", "")
        raise AmbiguousSetting(text=text, number=number, whole=digits, decimal=f"{number}0")
    written = next((w for m in numbers.MARKS if (w := numbers.plain(number, m)) is not None), None)
    if written is None:
        return None
    if Fraction(written) < 0:
        raise NegativeSetting(text=text)
    return name, Fraction(written)
