"""Which signal was raised, and by which words? A person who must look first is shown them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nlp.instruction import Signal, Why

_MEANINGS = {
    Signal.COMPLAINT: "It complains about us.",
    Signal.LEGAL: "It speaks of a matter of law.",
    Signal.SUSPECTED_FRAUD: "It asks for what a fraud would ask for.",
    Signal.GUARANTEED_DELIVERY: "It gives notice of a guaranteed delivery.",
    Signal.ISSUER_NOTICE: "It announces what an issuer or its agent announces.",
    Signal.DEATH_NOTICE: "It says that a holder has died.",
}
"""What each signal says that words raise. Of advertising nobody is shown the words."""
_LONGEST = 240
"""Characters of the words shown: what a person can take in at a glance."""


class Raised(NamedTuple):
    """A signal and the words that raised it; none where it was no words of the sender's."""

    signal: Signal
    text: str = ""


def reasons(raised: Sequence[Raised]) -> tuple[Why, ...]:
    """Give the reasons for the signals that words of the mail raised, the rule named as the signal; they leave no line open."""
    return tuple(
        Why(one.signal, _MEANINGS[one.signal], one.text[:_LONGEST], ())
        for one in raised
        if one.text and one.signal in _MEANINGS
    )
