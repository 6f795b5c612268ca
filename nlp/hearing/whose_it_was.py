"""Which accounts are those of what was said before? A sentence that only names them: "This goes for my IRA as well.".

What stands before it, and was said of no account, is said of those. An amount said before is not shared out: of two accounts it may be each's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention
from nlp.amounts.amount import AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_ONLY_NAMES = Late(
    r"\W*(?:(?:please|pls|and|all)\s+)*(?:(?:this|that|it|which|the\s+(?:above|same))\s*(?:all\s+)?(?:is|['’]s|goes|applies|holds|counts|stands|concerns|is\s+meant|is\s+intended)(?:\s+(?:for|to|about|of|in))?"
    r"|i\s+(?:mean|am\s+(?:speaking|talking)\s+of|refer\s+to|am\s+referring\s+to)|meaning|(?:this\s+|that\s+)?regarding|re)"
    r"(?:\W|\b(?:for|the|my|our|of|in|to|from|and|both|as|well|also|too|ones?|those|notes?|bonds?|account|accounts|held|that|are|is|number|no|alike|equally|one)\b)*",
    re.IGNORECASE,
)
"""Says of nothing but accounts what it is of, their names left out."""
_ACTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP)


def of_those(said: Sequence[Statement], sentence: Sentence, inside: Sequence[Mention]) -> list[Statement] | None:
    """Give what was said before, of the accounts that a sentence names and does nothing else; None where it does, or nothing is left to name.

    `inside`: the accounts that the sentence names.
    """
    accounts = tuple(dict.fromkeys(account for mention in inside for account in mention.accounts))
    loose = [
        one for one in said if one.deed in _ACTS and one.accounts is None and one.mood in (Mood.DIRECT, Mood.NEGATED)
    ]
    if not accounts or accounts[0] == OTHER[0] or not loose or any(one.named for one in loose):
        return None
    counted = any(amount.kind is not AmountKind.ALL for one in loose for amount in (*one.amounts, *one.excluded))
    acts = [one for one in said if one.deed in (*_ACTS, Deed.WITHDRAW, Deed.GO_AHEAD)]
    if (
        len(acts) != len(loose)
        or (counted and len(accounts) > 1)
        or not _ONLY_NAMES.fullmatch(_without(sentence, inside))
    ):
        return None
    return [replace(one, accounts=accounts) if one in loose else one for one in said]


def _without(sentence: Sentence, inside: Sequence[Mention]) -> str:
    """Give the words of a sentence without the names of accounts."""
    text = sentence.text
    for mention in reversed(inside):
        text = f"{text[: mention.start - sentence.start]} {text[mention.end - sentence.start :]}"
    return text
