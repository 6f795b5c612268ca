"""Does text that nobody can see say something of its own about an instruction? Contract, "Whose words" and `suspected_fraud`."""

from __future__ import annotations

from nlp.sentence import ELECTING, sentences

_OF_THE_MATTER = (*ELECTING, "PAYMENT", "ADDRESS_CHANGE", "PROGRAM")
"""Marks of sentences that instruct, or say to whom something goes."""


def speaks_of_the_matter(hidden: str, visible: str) -> bool:
    """Whether text that nobody sees says something of its own about an instruction.

    A preheader that repeats what the mail shows (line by line) is left out. What is left must not elect, withdraw or keep, name an amount
    that the mail does not show, or say where money goes: whether the program would have understood it makes no difference to
    what somebody tried. `visible`: the words that can be seen, subject included.
    """
    shown = _flat(visible)
    lines = (line for line in hidden.splitlines() if _flat(line) and _flat(line) not in shown)
    said = sentences("\n".join(lines))
    amounts = {amount for sentence in sentences(visible) for amount in sentence.amounts}
    known = {(amount.kind, reading) for amount in amounts for reading in (*amount.readings, amount.value)}
    for sentence in said:
        if sentence.has(*_OF_THE_MATTER):
            return True
        for amount in sentence.amounts:
            if not known & {(amount.kind, reading) for reading in (*amount.readings, amount.value)}:
                return True
    return False


def _flat(text: str) -> str:
    """A text in small letters, with nothing but letters and figures in it."""
    return "".join(sign for sign in text.lower() if sign.isalnum())
