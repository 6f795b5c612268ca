"""Accounts named by what they are: "my IRA", "both", "the other one"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.accounts.mention import OTHER, Mention
from nlp.context import Context
from nlp.patterns.late import Late
from nlp.words.accounts import BOTH, KINDS_OF_ACCOUNT

_THE_OTHER = Late(
    r"\b(?:my|the)\s+other\s+(?:account|acct|one)\b(?=\s+(?:in\s+full|completely|entirely|fully|all|too|as\s+well|likewise|out|in|also|not|untouched)\b)|\b(?:the|my(?=\s+other\s+a))\s+other(?:\s+(?:one|account|acct|pot|bucket|basket|portfolio))?(?=\s*(?:[.,;:!?]|$)|\s+(?:stays?|is|alone|be|goes|will|should|can|remains?|sits?|has(?:n['’]t)?|waits?|isn['’]t|won['’]t)(?!\w))",
    re.IGNORECASE,
)

_BOTH = Late(BOTH, re.IGNORECASE)
_KINDS = r"(?:(?:the|my|our|from|in)\s{1,3}){0,2}(?:regular|taxable|other|individual|normal|ordinary|plain|personal|brokerage|joint|main|ira|trust|second|first)\b"
_OR_ANOTHER = Late(rf"\s{{0,3}}(?:accounts?\s{{0,3}})?,?\s{{0,3}}or\s{{1,3}}{_KINDS}", re.IGNORECASE)
_ANOTHER_OR = Late(
    rf"\b{_KINDS}\s{{0,3}}(?:accounts?\s{{0,3}})?,?\s{{0,3}}or\s{{1,3}}(?:(?:the|my|our|from|in)\s{{1,3}}){{0,2}}$",
    re.IGNORECASE,
)
"""Around a description of an account that is one of two: "IRA or regular"."""
_OR_ONE = re.compile(
    r"\s{0,3}(?:(?:of\s{1,3})?(?:the\s{1,3}|my\s{1,3}|our\s{1,3})?(?:accounts?|them)\s{0,3})?(?:\?|,?\s{0,3}or\b)",
    re.IGNORECASE,
)
_ONE_OR = re.compile(
    r"\b(?:or|whether|if|maybe|perhaps|not)\s{1,3}(?:in\s{1,3}|for\s{1,3}|to\s{1,3}|from\s{1,3})?$", re.IGNORECASE
)
"""Around "both" where it is not said that it is both: "both or one", "one or both accounts", "both accounts?"."""
_OF_ANOTHER = re.compile(
    r"\b(?:husband|wife|spouse|partner|father|mother|mom|dad|son|daughter|brother|sister|aunt|uncle|friend|boss|neighbou?r)['’]s\s+$",
    re.IGNORECASE,
)
"""Before an account of somebody else: "my husband's IRA"."""
_NUMBER = re.compile(r"\W{0,3}(?:(?:no|nr|number)\b\.?\s*)?[A-Z]{2}-?\d")
"""Behind an "account" that begins a line: it is the account of that number, and not what "all" before it is of."""
_NEAR = 20
"""Signs before a word that are looked at."""


def not_in_doubt(text: str, described: Sequence[Mention]) -> list[Mention]:
    """Leave out the descriptions that stand for one of two accounts: "IRA or regular" names neither."""
    return [
        one
        for one in described
        if not _OR_ANOTHER.match(text, one.end)
        and not _ANOTHER_OR.search(text, max(0, one.start - 2 * _NEAR), one.start)
    ]


def by_both(text: str, context: Context) -> list[Mention]:
    """Find "both", "each account": all accounts of a sender who has several."""
    if len(context.sender_accounts) < 2 or context.role == "broker":
        return []
    return [
        Mention(match.start(), match.end(), match.group(), context.sender_accounts, sure=False)
        for match in _BOTH.finditer(text)
        if (len(context.sender_accounts) == 2 or not match.group().lower().startswith("both"))
        and not _OR_ONE.match(text, match.end())
        and not _ONE_OR.search(text, max(0, match.start() - _NEAR), match.start())
        and not ("\n" in match.group() and _NUMBER.match(text, match.end()))
    ]


def by_kind(text: str, context: Context) -> list[Mention]:
    """Find "my IRA", "the joint one": a kind that fits exactly some of the sender's accounts, but not all."""
    if len(context.sender_accounts) < 2 or context.role == "broker":
        return []
    own = [account for account in context.accounts if account.account in context.sender_accounts]
    found: list[Mention] = []
    for kind, pattern in KINDS_OF_ACCOUNT:
        fitting = tuple(account.account for account in own if account.type == kind)
        found.extend(
            Mention(match.start(), match.end(), match.group(), fitting if len(fitting) < len(own) else (), sure=False)
            for match in re.finditer(pattern, text, re.IGNORECASE)
            if not any(match.start() < other.end and other.start < match.end() for other in tuple(found))
            and not _OF_ANOTHER.search(text, max(0, match.start() - _NEAR), match.start())
        )
    if len(own) == 2:
        found += [
            Mention(match.start(), match.end(), match.group(), OTHER, sure=False) for match in _THE_OTHER.finditer(text)
        ]
    return [mention for mention in found if mention.accounts]
