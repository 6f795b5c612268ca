"""Which sentences only say of a tender of all, once more, that nothing stays: "The trust tenders its entire holding. Do not leave any portion behind."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_ANY = r"(?:any|a\s+single|one|even\s+one|even\s+a\s+single|so\s+much\s+as\s+(?:one|a))\s+(?:portion|part|piece|notes?|bonds?|one|share|bit|scrap|cent|penny|dollar|amount|remainder)s?(?:\s+of\s+(?:it|them|this|the\s+(?:holding|position|notes)))?"
_WHAT = rf"(?:{_ANY}|any(?:thing)?(?:\s+of\s+(?:it|them|this|the\s+(?:notes|bonds|holding|position)))?)"
_AGAIN = re.compile(
    rf"\W*(?:(?:and|so|please|pls|kindly|just)\W+){{0,3}}(?:(?:do\s+not|don['’]t|never)\s+(?:leave|keep|hold|omit|skip|forget|exclude|overlook)\s+{_WHAT}(?:\s+(?:behind|out|back|over|aside|there))?"
    r"|(?:leave|keep|hold|omit|skip)\s+(?:out\s+)?(?:nothing|none(?:\s+of\s+(?:it|them))?|not\s+(?:a\s+single\s+)?one(?:\s+of\s+them)?)(?:\s+(?:behind|out|back|over|aside))?"
    rf"|(?:see(?=\s+(?:that|to\s+it))|make\s+sure|be\s+sure|take\s+care)(?:\s+to\s+it)?\s+that\s+(?:(?:nothing|none)(?:\s+of\s+(?:it|them))?|no\s+(?:part|portion|notes?|bonds?|piece)(?:\s+of\s+(?:it|them|the\s+holding))?)\s+(?:is|are|be|stays?|remains?|gets?)(?:\s+(?:left|kept|held))?(?:\s+(?:behind|out|back|over))?"
    r"|(?:nothing|none|no\s+(?:part|portion))(?:\s+of\s+(?:it|them|mine))?\s+(?:is\s+to\s+be|should\s+be|shall\s+be|may\s+be|is\s+to|should|shall)\s+(?:left|kept|held|stay|remain)(?:\s+(?:behind|out|back|over))?)(?:\W+(?:please|pls|thanks|thank\s+you))?\W*",
    re.IGNORECASE,
)
"""A whole sentence that denies that anything stays."""
_LONGEST = 120
"""Characters of such a sentence."""


def says_all_again(one: Statement) -> bool:
    """Tell whether a sentence says of what is tendered that nothing of it stays."""
    return len(one.text) <= _LONGEST and _AGAIN.fullmatch(one.text) is not None


def without_all_again(said: Sequence[Statement]) -> list[Statement]:
    """Give the statements with those silenced that only deny that anything stays, beside nothing but clean tenders of all."""
    again = [one for one in said if says_all_again(one)]
    acts = [one for one in said if one.deed is not Deed.BARE and one not in again]
    tender = [one for one in acts if one.deed is Deed.TENDER]
    of_all = tender and all(_of_all(one) for one in acts) and any(one.sentence >= 0 for one in tender)
    return [silenced(one) if of_all and one in again else one for one in said]


def _of_all(one: Statement) -> bool:
    """Tell whether a statement tenders everything outright; thanks and phones do nothing, and are none of keeping."""
    return (
        one.deed is Deed.TENDER
        and one.mood is Mood.DIRECT
        and not one.strange
        and not (one.rest or one.excluded or one.opens or one.bases)
        and all(amount.kind is AmountKind.ALL for amount in one.amounts)
    )
