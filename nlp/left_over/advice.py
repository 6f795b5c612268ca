"""What others are reported to advise, and the sender then overrules: "My boy says wait for a better offer. Put in all $85,000.".

Contract, "Whose words": what others think is no election. It leaves the sender's own order behind it what it is, where the whole
sentence is theirs and he does not side with them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.words.advising import CO_HOLDER, SAYS, WHO

_ADVICE = Late(
    rf"\W*(?:(?:but|and|well|now|even|oh|sure|yes|ok|okay|so)\W+){{0,2}}(?:{WHO}(?:\s*,[^,.!?;]{{2,50}},)?\s+(?:{SAYS}|would\s+have\s+(?:liked|wanted|preferred|had)\s+(?:me|us)|(?:always\s+)?had\s+(?:me|us)\s+wait|left\s+(?:me|us)\s+a\s+\w+\s+\w+ing|(?:has\s+|have\s+|had\s+)?asked\s+(?:me|us))|(?:i|we)\s+(?:was|were|am|have\s+been|had\s+been)\s+(?:also\s+)?(?:told|advised|urged|warned)(?:\s+by\s+[^.!?;,]{{2,30}})?)\b[^.!?;]*[.!;]?\s*",
    re.IGNORECASE,
)
_SIDES = Late(
    r"\b(?:right|agree\w*|same|convinced|persuaded|i['’]?ll|we['’]?ll|and\s+(?:i|we|so)|but\s+(?:i|we)|(?:i|we)\s+(?:will|want|wish|think|trust|listen|believe|tend|usually|always|need|promised))\b|\bso\s+(?:i|we|please)\b",
    re.IGNORECASE,
)
"""Where the sender sides with them in the same breath, it is no longer only their word."""
_LONG_AGO = Late(
    r"\bwould\s+have\s+(?:liked|wanted|preferred|had)\s+(?:me|us)\b|\balways\s+(?:had|told|wanted|asked)\s+(?:me|us)\b|\b(?:i|we)\s+(?:was|were)\s+(?:told|advised|urged)\b(?!\s+(?:just|now|today|this|yesterday))",
    re.IGNORECASE,
)
"""Advice of long ago, or that would have been given: the order stands over it, wherever it is told."""
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.WITHDRAW, Deed.KEEP)
_LONGEST = 200
"""Characters of such a sentence."""


def overruled(statement: Statement, said: Sequence[Statement], *, alone: bool) -> bool:
    """Tell whether a sentence only reports what somebody else advises, and an order of the sender's own follows in another.

    `alone`: nobody but the sender holds the notes; else what a spouse says may be a co-holder's word.
    """
    waits = statement.deed is Deed.KEEP and statement.mood in (Mood.WAITING, Mood.CONDITIONAL) and not statement.amounts
    if not (statement.deed is Deed.BARE or waits) or statement.sentence < 0 or len(statement.text) > _LONGEST:
        return False
    if _ADVICE.fullmatch(statement.text) is None or _SIDES.search(statement.text):
        return False
    if not alone and CO_HOLDER.search(statement.text):
        return False
    if _LONG_AGO.search(statement.text):
        return True
    return any(
        one.deed in _ACTS and one.mood in (Mood.DIRECT, Mood.NEGATED) and one.sentence > statement.sentence
        for one in said
    )
