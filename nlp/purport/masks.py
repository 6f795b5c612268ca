"""A sentence as the model sees it: its words, with what is particular to one mail put as what it stands for.

"My wife wants 25 bonds put in" becomes `[REPORT] my <kin> wants <amount> [TENDER] put in`, so that what is learned of one
amount, one relative, one verb holds for all.

>>> from nlp.sentence import sentences
>>> masked(sentences("My wife wants 25 bonds put in.")[0])
('[REPORT]', 'my', '<kin>', 'wants', '<amount>', '[TENDER]', 'put', 'in', '.')
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from nlp.amounts.amount import Amount, AmountKind
from nlp.patterns.late import Late
from nlp.pipes.acts.patterns import ACTS
from nlp.pipes.moods.patterns import MOODS
from nlp.sentence import Sentence
from nlp.words.days import WEEKDAY
from nlp.words.persons import KIN

_KIND = {
    AmountKind.AMOUNT: "<amount>",
    AmountKind.SHARE: "<share>",
    AmountKind.ALL: "<all>",
    AmountKind.ALL_BUT: "<allbut>",
    AmountKind.RANGE: "<range>",
}
_MARKED = frozenset([*ACTS, *MOODS])
"""The phrases whose labels are shown to the model."""
_KIN = Late(
    rf"(?:{KIN}|accountant|lawyer|attorney|adviser|advisor|cpa|banker|kids?|children|family|doctor|pastor|priest|rabbi|"
    r"sons|daughters|sisters|brothers|neighbou?rs|friends|grandkids|bookkeeper|counsel|planner|boyfriend|girlfriend|"
    r"fianc[eé]e?|spouse|missus|hubby|mum|dad|papa|mama|grandma|grandpa)(?:'s)?"
)
_FIGURE = Late(r"[$€£#]?\d[\d.,/%:-]*(?:st|nd|rd|th|k|m|mm|s)?")
_ACCOUNT = re.compile(r"[a-z]{2}-?\d{4}")
_MONTH = re.compile(rf"(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|{WEEKDAY}")


def masked(sentence: Sentence, accounts: Sequence[tuple[int, int]] = ()) -> tuple[str, ...]:
    """Give the words of a sentence, masked, in lower case. `accounts`: spans of the passage that name an account.

    Before the first word of a phrase that the rules know stands its label, so that what is learned of one verb
    holds for all that mean the same.
    """
    return tuple(sign for sign, _ in signs(sentence, accounts))


def signs(sentence: Sentence, accounts: Sequence[tuple[int, int]] = ()) -> list[tuple[str, Amount | None]]:
    """Give the masked words of a sentence as `masked` does, each with the amount that it stands for, if any."""
    result: list[tuple[str, Amount | None]] = []
    shouted = sentence.text.isupper()
    labels = _labels(sentence)
    named = [span for span in accounts if span[0] < sentence.end and sentence.start < span[1]]
    for number, word in enumerate(sentence.words):
        if labels:
            for start in [start for start in labels if start <= word.start]:
                result.extend((label, None) for label in labels.pop(start))
        last = result[-1][0] if result else ""
        amount = _at(word.start, sentence.amounts) if sentence.amounts else None
        if amount is not None:
            if amount.start == word.start or not last.startswith("<"):
                result.append((_KIND[amount.kind], amount))
            continue
        if any(start <= word.start < end for start, end in named):
            if last != "<account>":
                result.append(("<account>", None))
            continue
        capital = not shouted and word.text not in _NO_NAMES and _capital(sentence, word.start, number)
        result.append((_word(word.text, capital=capital), None))
    return result


def _labels(sentence: Sentence) -> dict[int, list[str]]:
    """Give the labels of the phrases that begin at each place, in order."""
    found: dict[int, set[str]] = {}
    for mark in sentence.marks:
        if mark.label in _MARKED:
            found.setdefault(mark.start, set()).add(f"[{mark.label}]")
    return {start: sorted(found[start]) for start in sorted(found)}


def _word(text: str, *, capital: bool) -> str:
    """Give one word, or what it stands for."""
    return _stands_for(text) or ("<name>" if capital else text)


@lru_cache(maxsize=4096)
def _stands_for(text: str) -> str:
    """Give what a word stands for; nothing for most. Mails are written in a few thousand words, which are kept."""
    if _ACCOUNT.fullmatch(text):
        return "<account>"
    if _FIGURE.fullmatch(text):
        return "<figure>"
    if _KIN.fullmatch(text):
        return "<kin>"
    return "<day>" if _MONTH.fullmatch(text) else ""


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


_LETTERS = re.compile(r"[^\W\d_]+")


def _capital(sentence: Sentence, start: int, number: int) -> bool:
    """Tell whether a word inside a sentence is written with a capital, as names are."""
    if not number or sentence.text[start - sentence.start : start - sentence.start + 1].islower():
        return False
    letters = _LETTERS.match(sentence.text, start - sentence.start)
    if letters is None or letters.group().lower() in _NO_NAMES:
        return False
    return letters.group()[0].isupper() and (len(letters.group()) == 1 or not letters.group().isupper())


def _at(place: int, amounts: Sequence[Amount]) -> Amount | None:
    """Give the amount that stands at a place."""
    return next((amount for amount in amounts if amount.start <= place < amount.end), None)
