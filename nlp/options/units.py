"""Counting in shares: "500 shares" is five hundred, and no figure stands for thousands of dollars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import Amount
from nlp.quantities.counting import counted
from nlp.sentence import Sentence, sentences

_AS_NOTES = (
    (re.compile(r"\b(?:common|preferred|ordinary)\s+(?:stock|shares)\b", re.IGNORECASE), "notes"),
    (re.compile(r"(?<!per )(?<!a )\bshares\b", re.IGNORECASE), "notes"),
    (re.compile(r"(?<!per )(?<!a )(?<!my )\bshare\b", re.IGNORECASE), "note"),
    (re.compile(r"\bstocks?\b", re.IGNORECASE), "notes"),
    (re.compile(r"\bsell\b", re.IGNORECASE), "swap"),
)
"""Words for shares as the sentences know them from which the readers of elections learned; never longer."""


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Cut a passage into sentences, its shares counted, and its words put as those of notes. Offsets stay."""
    spoken = sentences(text)
    put = text
    for pattern, word in _AS_NOTES:
        put = pattern.sub(lambda match, word=word: word.ljust(len(match.group())), put)  # type: ignore[misc]
    known = sentences(put)
    if [one.start for one in known] != [one.start for one in spoken]:
        known = spoken
    return tuple(
        replace(sentence, amounts=_placed(original.amounts, sentence))
        for sentence, original in zip(known, spoken, strict=True)
    )


def _placed(found: Sequence[Amount], sentence: Sentence) -> tuple[Amount, ...]:
    """Give the amounts with their words as the sentence now has them."""
    return tuple(
        replace(counted(amount), text=sentence.text[amount.start - sentence.start : amount.end - sentence.start])
        for amount in found
    )
