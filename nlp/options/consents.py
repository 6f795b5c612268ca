"""Does somebody consent, or not? Finds the words, and puts them as the words of a tender that they stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.options import consent_words as words
from nlp.patterns.late import Late

_NO = tuple(Late(rf"\b{pattern}", re.IGNORECASE) for pattern in words.NO)
_YES = tuple(Late(rf"\b{pattern}", re.IGNORECASE) for pattern in words.YES)
_SUBJECT = Late(words.SUBJECT, re.IGNORECASE)
_TAKEN_BACK = Late(words.TAKEN_BACK, re.IGNORECASE)
_FOR_HOW_MUCH = Late(words.FOR_HOW_MUCH, re.IGNORECASE)
_GOES_ON = Late(words.GOES_ON, re.IGNORECASE)
_LEFT_OVER = Late(words.LEFT_OVER, re.IGNORECASE)
_IN_PASSING = Late(words.IN_PASSING, re.IGNORECASE)
_TENDERS, _DECLINES = "tender", "do not tender"
_SHORT_NO = "decline"
_REACH = 40
"""Characters before the words that say who does it."""


@dataclass(frozen=True, slots=True)
class Consent:
    """Where the words stand, and whether they give it (`yes`) or not. `doubted`: not plainly the sender's own act."""

    start: int
    end: int
    yes: bool
    doubted: bool = False


def find(text: str) -> tuple[Consent, ...]:
    """Find consents given and withheld, in order; of overlapping ones the first, a no before a yes."""
    back = {match.start("consent") for match in _TAKEN_BACK.finditer(text)}
    every: list[Consent] = []
    for patterns, yes in ((_NO, False), (_YES, True)):
        for pattern in patterns:
            for match in pattern.finditer(text):
                if match.start() in back:
                    continue
                before = text[max(0, match.start() - _REACH) : match.start()]
                doubted = not _SUBJECT.search(before) or _GOES_ON.match(text, match.end()) is not None
                every.append(Consent(match.start(), match.end(), yes, doubted))
    found: list[Consent] = []
    for one in sorted(every, key=lambda one: (one.start, one.yes, -one.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return tuple(found)


def as_tenders(text: str, found: tuple[Consent, ...]) -> str:
    """Put each consent as the tender that it stands for, and each consent withheld as none, at equal length."""
    # Letters are changed where they stand: to put the whole text together anew for each consent is quadratic.
    letters = list(text)
    for one in found:
        length = one.end - one.start
        act = _TENDERS if one.yes else _DECLINES if length >= len(_DECLINES) else _SHORT_NO
        letters[one.start : one.end] = act.ljust(length)[:length]
        if tie := _FOR_HOW_MUCH.match(text, one.end):
            letters[one.end : tie.end()] = " " * (tie.end() - one.end)
    text = "".join(letters)
    for match in _TAKEN_BACK.finditer(text):
        start, end = match.span("consent")
        letters[start:end] = "tender ".ljust(end - start)
    return "".join(letters)


def left_over(text: str) -> str:
    """Give words that still speak of a consent, once those found are put otherwise; nothing where none do."""
    found = _LEFT_OVER.search(_IN_PASSING.sub(lambda match: " " * len(match.group()), text))
    return found.group() if found else ""
