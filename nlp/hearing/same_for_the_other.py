"""Whether a sentence says of a holder's other account what was said of the first: "Tender all of my IRA. The other account too."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention, others_of
from nlp.amounts.amount import AmountKind
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_TOO = r"(?:too|as\s+well|also|likewise|ditto|(?:the\s+)?same)"
_SAME = Late(
    rf"\W*(?:and\W+)?(?:please\W+)?(?:(?:(?:do|the|that|this)\W+)*(?:same|likewise|ditto|also)(?:\s+(?:thing|answer|order|instruction))?(?:\s+(?:goes|applies|holds|is\s+true|again|please))?\s*(?:for|with|on|in|to|of|from)?\s*<account>(?:\s*,?\s*{_TOO})?"
    rf"|(?:for|with|from|of|in)?\s*<account>\s*[,:–—-]?\s*(?:(?:goes|can\s+go|should\s+go|is\s+to\s+go)\s+(?:in\s+)?)?{_TOO})\s*(?:,?\s*(?:please|thanks|thank\s+you)\s*)?[.!]*\s*",
    re.IGNORECASE,
)
"""The same of an account, in closed words."""


def same_for_the_other(
    number: int, said: Sequence[Statement], sentence: Sentence, inside: Sequence[Mention], context: Context
) -> tuple[Statement, ...]:
    """Give what was said of the first account as said of the one that a sentence names; nothing where it says more, or an amount was said.

    `number`: its place in the mail; `said`: what was said before; `inside`: the accounts that the sentence names.
    """
    acts = [one for one in said if one.deed is not Deed.BARE and one.sentence >= 0]
    if len(inside) != 1 or len(acts) != 1 or acts[0].sentence != number - 1:
        return ()
    first = acts[0]
    if first.deed is not Deed.TENDER or first.mood is not Mood.DIRECT or first.strange or first.rest or first.excluded:
        return ()
    if first.bases or any(one.kind is not AmountKind.ALL for one in first.amounts) or len(first.accounts or ()) != 1:
        return ()
    named = inside[0]
    accounts = others_of(first.accounts or (), context) if named.accounts == OTHER else named.accounts
    if len(accounts) != 1 or accounts == first.accounts or accounts[0] not in context.sender_accounts:
        return ()
    begin, end = named.start - sentence.start, named.end - sentence.start
    if (
        _SAME.fullmatch(f"{_UNNAMED.sub('', sentence.text[:begin])}<account>{_KIND.sub('', sentence.text[end:])}")
        is None
    ):
        return ()
    return (
        replace(
            first,
            start=sentence.start,
            end=sentence.end,
            text=sentence.text,
            sentence=number,
            accounts=accounts,
            alone=True,
            begins=sentence.start,
            at=sentence.start,
        ),
    )


_UNNAMED = re.compile(r"\b(?:the|my)\s*$", re.IGNORECASE)
_KIND = re.compile(r"^\s*(?:accounts?|acct|one)\b", re.IGNORECASE)
"""Around a name, what belongs to it."""
