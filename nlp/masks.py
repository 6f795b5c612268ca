"""A sentence as the model sees it: its words, with what is particular to one mail put as what it stands for.

"Put 25 bonds in, says my brother-in-law Earl" becomes `put <amount> in , says my <kin> <name>`, so that what is
learned of one amount, one relative, one name holds for all.

>>> from nlp.sentence import sentences
>>> masked(sentences("My wife wants 25 bonds put in.")[0])
('my', '<kin>', 'wants', '<amount>', 'put', 'in', '.')
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount, AmountKind
from nlp.governors.patterns import KIN
from nlp.sentence import Sentence

_KIND = {
    AmountKind.AMOUNT: "<amount>",
    AmountKind.SHARE: "<share>",
    AmountKind.ALL: "<all>",
    AmountKind.ALL_BUT: "<allbut>",
    AmountKind.RANGE: "<range>",
}
_KIN = re.compile(
    rf"(?:{KIN}|accountant|lawyer|attorney|adviser|advisor|cpa|banker|kids?|children|family|doctor|pastor|priest|rabbi|"
    r"sons|daughters|sisters|brothers|neighbou?rs|friends|grandkids|bookkeeper|counsel|planner|boyfriend|girlfriend|"
    r"fianc[eé]e?|spouse|missus|hubby|mum|dad|papa|mama|grandma|grandpa)(?:'s)?"
)
_FIGURE = re.compile(r"[$€£#]?\d[\d.,/%:-]*(?:st|nd|rd|th|k|m|mm|s)?")
_ACCOUNT = re.compile(r"[a-z]{2}-?\d{4}")
_MONTH = re.compile(
    r"(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)


def masked(sentence: Sentence, accounts: Sequence[tuple[int, int]] = ()) -> tuple[str, ...]:
    """Give the words of a sentence, masked, in lower case. `accounts`: spans of the passage that name an account."""
    result: list[str] = []
    shouted = sentence.text.isupper()
    for number, word in enumerate(sentence.words):
        amount = _at(word.start, sentence.amounts)
        if amount is not None:
            if amount.start == word.start or not result or not result[-1].startswith("<"):
                result.append(_KIND[amount.kind])
            continue
        if any(start <= word.start < end for start, end in accounts):
            if not result or result[-1] != "<account>":
                result.append("<account>")
            continue
        result.append(_word(word.text, capital=_capital(sentence, word.start, number) and not shouted))
    return tuple(result)


def _word(text: str, *, capital: bool) -> str:
    """Give one word, or what it stands for."""
    if _ACCOUNT.fullmatch(text):
        return "<account>"
    if _FIGURE.fullmatch(text):
        return "<figure>"
    if _KIN.fullmatch(text):
        return "<kin>"
    if _MONTH.fullmatch(text):
        return "<day>"
    return "<name>" if capital else text


_NO_NAMES = frozenset(
    [
        "i",
        "i'm",
        "i'd",
        "i'll",
        "i've",
        "lexington",
        "lexingtons",
        "lex",
        "precision",
        "exchange",
        "offer",
        "tender",
        "circular",
        "notes",
        "note",
        "bonds",
        "bond",
        "letter",
        "new",
        "old",
        "yes",
        "no",
        "please",
        "transmittal",
        "form",
        "desk",
        "ira",
        "company",
        "you",
        "your",
        "the",
    ]
)


def _capital(sentence: Sentence, start: int, number: int) -> bool:
    """Tell whether a word inside a sentence is written with a capital, as names are."""
    at = start - sentence.start
    letters = re.match(r"[^\W\d_]+", sentence.text[at:])
    if number == 0 or letters is None or letters.group().lower() in _NO_NAMES:
        return False
    return letters.group()[0].isupper() and (len(letters.group()) == 1 or not letters.group().isupper())


def _at(place: int, amounts: Sequence[Amount]) -> Amount | None:
    """Give the amount that stands at a place."""
    return next((amount for amount in amounts if amount.start <= place < amount.end), None)
