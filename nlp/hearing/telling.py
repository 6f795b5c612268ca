"""Which sentences of a mail tell anything of the election, and what of each: greetings are left out, and what is said beside its order."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from nlp.hearing.consulted import without_consultation
from nlp.hearing.contrasted import without_contrast
from nlp.hearing.greeted import without_greeting
from nlp.hearing.payments_said import without_payment
from nlp.hearing.right_told import without_right_told
from nlp.hearing.tails import without_tail
from nlp.hearing.why_kept import without_why_kept
from nlp.sentence import Sentence
from nlp.words.empty import SALUTATION

_LEFT_OUT = (
    without_greeting,
    without_consultation,
    without_contrast,
    without_why_kept,
    without_right_told,
    without_tail,
)
"""What takes off a sentence what is said beside its order, in this order."""


def telling_of(parts: Iterable[Sentence]) -> list[tuple[int, Sentence]]:
    """Give the sentences with their places, without those that only greet, or address the program: they say nothing of the election."""
    told = (
        (number, without_payment(reduce(lambda left, without: without(left), _LEFT_OUT, part)))
        for number, part in enumerate(parts)
        if not (SALUTATION.fullmatch(part.text) or part.has("PROGRAM"))
    )
    return [(number, part) for number, part in told if part is not None]
