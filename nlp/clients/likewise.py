"""Whether a broker says of one more client what he said of the last: "Chu exchanges everything. So does Almeida."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import AmountKind
from nlp.clients.naming import Client
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 120
SAYS_SAME = Late(
    r"(?:^|[,;]\s*)(?:and\s+)?(?:the\s+)?(?:same(?:\s+again)?|ditto|idem|likewise)\s+(?:for\s+)?|\b(?:ditto|likewise|same(?:\s+again)?)\s*(?=[,.;]|$)",
    re.IGNORECASE,
)
"""Says in a piece of a sentence what was said in the one before it."""
_MASK = "\ue000"
_QUIET = r"(?:(?:and|please|pls|the|goes|go|for|with|also|as\s+well|too|mr\.?|mrs\.?|ms\.?|account|client)\s*,?\s*)*"
_SAME = Late(
    rf"\W*(?:(?:and\s+)?so\s+(?:is|are|does|do|will|has|have)\s+{_MASK}+(?:\s+and\s+{_MASK}+)?|{_QUIET}(?:the\s+)?(?:same|ditto|idem|likewise|similarly)(?:\s+(?:again|instruction|thing|way))?\s*[:,]?\s*{_QUIET}{_MASK}+(?:\s+and\s+{_MASK}+)?(?:\s+(?:please|too|as\s+well))?"
    rf"|(?:and\s+)?{_MASK}+(?:\s+and\s+{_MASK}+)?\s*[:,–—-]?\s*(?:ditto|idem|(?:the\s+)?same(?:\s+again)?|likewise|does\s+too|too|as\s+well)(?:\s+(?:please|pls))?"
    rf"|(?P<no>(?:and\s+)?(?:neither|nor)\s+(?:is|are|does|do|will|has|have)\s+{_MASK}+(?:\s+and\s+{_MASK}+)?))\W*"
)


def likewise(
    number: int, sentence: Sentence, named: Sequence[Client], said: Sequence[Statement]
) -> tuple[Statement, ...]:
    """Give of each client named what was said of the last one; nothing where the sentence says more, or that was an amount.

    "Grant is in for 25M. Same for Delgado." may mean all of his or as many as those: only the whole and nothing are the same of anybody.
    """
    small = lowered(sentence.text)
    if not named or len(small) > _LONGEST:
        return ()
    for one in named:
        small = small[: one.start] + _MASK * (one.end - one.start) + small[one.end :]
    found = _SAME.fullmatch(small)
    last = next((one for one in reversed(said) if one.accounts), None)
    if found is None or last is None or last.mood is not Mood.DIRECT or last.strange or last.corrects:
        return ()
    whole = last.deed is Deed.TENDER and bool(last.amounts) and all(one.kind is AmountKind.ALL for one in last.amounts)
    takes = last.deed is Deed.WITHDRAW and all(one.kind is AmountKind.ALL for one in last.amounts)
    refuses = last.deed is Deed.DECLINE and not last.amounts
    if not (whole or refuses or takes) or (found["no"] is not None and not refuses):
        return ()
    return tuple(
        replace(
            last,
            accounts=(account,),
            sentence=number,
            start=sentence.start,
            end=sentence.end,
            text=sentence.text,
            begins=sentence.start,
            at=sentence.end,
        )
        for one in named
        for account in one.accounts
    )
