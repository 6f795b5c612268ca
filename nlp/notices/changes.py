"""What has become of an offer: extended, amended, terminated, completed, early results; and is it about one at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.notices.changes_patterns import (
    BOILERPLATE,
    NOT_A_SHARE,
    NOT_SAID,
    NOT_TENDERED,
    OF_WITHDRAWAL,
    OFFER,
    OFFER_WORD,
    PERCENT,
    SAID_BEFORE,
    SHARE,
    TENDERED,
    VERBS,
)
from nlp.notices.page import Passage
from nlp.notices.values import Change

_MENTIONS = 4
"""So many words about offers make it about one, wherever they stand."""
_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Said:
    """A change as said, and where in the running text."""

    change: Change
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Share:
    """The percentage tendered as a decimal string, and where it stands in the running text."""

    percent: str
    start: int
    end: int


def first_mention(text: str, lead: int) -> tuple[int, int] | None:
    """Where the document says that it is about an offer, None where it is not.

    `text`: its running text, without cover. `lead`: the characters in which its matter is named: an offer that is
    named behind them, once or twice, is only told of.
    """
    small = text.lower()
    found = list(OFFER.finditer(small))
    if not found:
        return None
    early = found[0].start() < lead
    return (found[0].start(), found[0].end()) if early or len(found) >= _MENTIONS else None


def change_of(headline: Sequence[Passage], body: Sequence[Passage]) -> Said | None:
    """Give what has become of the offer: as the headline says it, else as the first sentence that says it."""
    for passages in (headline, body):
        for passage in passages:
            if (said := _said(passage, headline=passages is headline)) is not None:
                return said
    return None


def _said(passage: Passage, *, headline: bool) -> Said | None:
    small = passage.text.lower()
    if not OFFER_WORD.search(small) or (not headline and BOILERPLATE.search(small)):
        return None
    for change, verbs in VERBS:
        for match in verbs.finditer(small):
            before = small[max(0, match.start() - _BEFORE) : match.start()]
            if asserted(before) and not OF_WITHDRAWAL.search(before):
                return Said(change, passage.start + match.start(), passage.start + match.end())
    return None


def asserted(before: str) -> bool:
    """Whether the words before a verb let it be said of now."""
    return NOT_SAID.search(before) is None or SAID_BEFORE.search(before) is not None


def tendered(sentences: Sequence[Passage]) -> Share | None:
    """Give the share of the securities that the text says were tendered: the first it names."""
    for passage in sentences:
        small = passage.text.lower()
        if not TENDERED.search(small):
            continue
        for match in PERCENT.finditer(small):
            behind = match["behind"]
            if NOT_A_SHARE.match(behind) and not behind.startswith(" of"):
                continue
            if not SHARE.match(behind) or NOT_TENDERED.search(small[max(0, match.start() - _BEFORE) : match.start()]):
                continue
            if float(match["value"]) > 100 or re.match(r"\s(?:of\s)?(?:the\s)?premium", behind):
                continue
            value = match["value"].rstrip("0").rstrip(".") if "." in match["value"] else match["value"]
            return Share(value, passage.start + match.start("value"), passage.start + match.end())
    return None
