"""Until when is the offer open now? Of the deadlines in a notice, the one that it announces as the new expiration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nlp.dates import deadlines
from nlp.notices.changes_patterns import EXTENDING, OTHER_CLOCK, PAST, STRONG, TO, WEAK
from nlp.notices.page import Passage
from nlp.notices.values import Change, NewExpiration

_CHANGES = (Change.EXTENDED, Change.AMENDED, Change.EARLY_RESULTS)
_NEAR = 450
"""Characters before a deadline in which its sentence says which one it is."""
_CLOSE = 90
_SUBJECT = 150


@dataclass(frozen=True, slots=True)
class FoundExpiration:
    """A new expiration and where its words stand in the running text."""

    expiration: NewExpiration
    start: int
    end: int


def new_expiration(change: Change | None, sentences: Sequence[Passage]) -> FoundExpiration | None:
    """Give the expiration that is announced as new; None where the change is none that moves it, or none is named.

    A deadline that is only restated ("will expire") counts for an extension alone.
    """
    if change not in _CHANGES:
        return None
    restated: FoundExpiration | None = None
    for passage in sentences:
        if not any(sign.isdigit() for sign in passage.text):
            continue
        for deadline in deadlines.find(passage.text):
            before = passage.text[max(0, deadline.start - _NEAR) : deadline.start].lower()
            place = passage.start + deadline.start
            found = FoundExpiration(
                NewExpiration(deadline.words, deadline.instant), place, passage.start + deadline.end
            )
            strength = _strength(before)
            if strength == 2:
                return found
            if strength == 1 and restated is None:
                restated = found
    return restated if change is Change.EXTENDED else None


def _strength(before: str) -> int:
    """How surely the words before a deadline make it the new expiration: 2 announced, 1 restated, 0 another one."""
    if PAST.search(before[-_CLOSE:]) and not STRONG.search(before[-_CLOSE:]):
        return 0
    if OTHER_CLOCK.search(before[-_SUBJECT:]) and "expir" not in before[-_SUBJECT:]:
        return 0
    if STRONG.search(before[-_CLOSE:]) or (TO.search(before[-_CLOSE:]) and EXTENDING.search(before)):
        return 2
    return 1 if WEAK.search(before[-_CLOSE:]) else 0
