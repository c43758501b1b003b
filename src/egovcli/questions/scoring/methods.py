"""The words of a definition, said to a person: its methods and its policies."""

from egovcli.definitions import Step
from egovcli.model import Message


def method(step: Step) -> Message:
    """Say a method in the reader's language, with its parameters as the file has them.

    >>> from egovcli.messages import say
    >>> said = method(Step(method="min-max", parameters={"low": 1}))
    >>> say(said.key, "vi", **said.facts)
    'min–max (low 1)'
    """
    name = Message(f"methods.name.{step.method}")
    if not step.parameters:
        return name
    inside = ", ".join(f"{key} {value}" for key, value in step.parameters.items())
    return Message("methods.with", method=name, parameters=inside)


def policy(about: str, word: str) -> Message:
    """Say what happens to missing, constant, tied or negative values; or which bounds hold."""
    return Message(f"methods.{about}.{word}")
