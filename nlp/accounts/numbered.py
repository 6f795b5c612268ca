"""Accounts named by a number: whole, in a range, or by its figures alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from nlp.accounts.mention import Mention
from nlp.context import Context, Register
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted

_NUMBER = Late(
    r"(?<![\w-])(?P<prefix>[A-Za-z]{2,3})\s?[-–—.#]?\s?(?P<digits>(?P<two>\d\d)\d{2,4})(?![\w]|-(?!(?P=two)\d\d(?![\w-]))\d)"
)
_BARE = Sifted(
    r"\b(?:account|acct|a/c|ac|acc)s?\.?\s*+(?:no\.?|number|num|nr\.?|#|ending(?:\s+(?:in|with))?)?\s*+:?\s*+#?\s*+(?:x+|\*+)?(?P<digits>\d{4})(?![\d,.]\d|\w)|(?<![\w$-])#\s?(?P<hash>\d{4})(?![\d,]|\w)"
    r"|\bform\s+(?:(?:is|was|here|attached|enclosed)\s+)?(?:for|of|on)\s+(?P<form>\d{4})(?![\d,.]\d|\w)",
    re.IGNORECASE,
)
_HEAD = Late(
    r"(?m)^[> \t]{0,6}(?:[-*•·]\s{1,3}|\d{1,2}(?:\.\)|[.)/])\s{1,3})?(?P<digits>\d{4})(?=\s{1,3}[A-Z(]|(?P<mark>\s?[:/–-]))"
)
"""Four figures at the head of a line: a broker's own short for an account's number, if he has one that ends so."""
_SHORT_HEAD = Late(
    r"(?m)^[> \t]{0,6}(?:[-*•·]\s{1,3}|\d{1,2}(?:\.\)|[.)/])\s{1,3})?(?P<digits>\d{4})(?=\s{1,3}(?:yes|no|in|out|all|none|nothing|full|tender|exchange|declines?|pass(?:es)?|keeps?|stays?|\$\d[\d,]*)(?![\w-]))(?P<mark>)",
    re.IGNORECASE,
)
"""The same before a word of what is done, in at least two lines: "2001 no", "2003 yes 160,000"; one may be the year of a date."""


@lru_cache(maxsize=8)
def _numbers_of(register: Register) -> tuple[dict[str, str], frozenset[str]]:
    """Give the register's numbers by what is left of them without signs, and their prefixes; the same from mail to mail."""
    known = {re.sub(r"\W", "", account.account).upper(): account.account for account in register}
    return known, frozenset(key.rstrip("0123456789") for key in known)


def by_number(text: str, context: Context) -> list[Mention]:
    """Numbers with the register's prefixes, known or unknown."""
    found: list[Mention] = []
    written = list(_NUMBER.finditer(text))
    if not written:
        return found
    known, prefixes = _numbers_of(context.accounts)
    for match in written:
        if (prefix := match["prefix"].upper()) in prefixes:
            account = known.get(prefix + match["digits"])
            found.append(Mention(match.start(), match.end(), match.group(), (account,) if account else ()))
            found.extend(_further(text, match.end(), prefix, match["digits"], known))
    return found


_FURTHER = Late(
    r"\s*(?:,\s*(?:and\s)?|[/&+]|and\s|through\s|thru\s|to\s|until\s|[-–—]+)\s*(?P<digits>\d{4})(?![\w$]|[.,]\d|-\d)",
    re.IGNORECASE,
)
"""A further number behind that of an account, without the letters before it."""


def _further(text: str, end: int, prefix: str, digits: str, known: dict[str, str]) -> Iterator[Mention]:
    """Give the accounts whose numbers follow without their letters: "BK-3001 to 3005", "BK-3001, 3002 and 3004".

    Only a number that begins with the same two figures, and is no round one, is an account's and not an amount; one that the
    register does not have names an account that is not known.
    """
    while match := _FURTHER.match(text, end):
        number = match["digits"]
        account = known.get(prefix + number)
        if number[:2] != digits[:2] or number.endswith("00"):
            return
        yield Mention(match.start("digits"), match.end(), number, (account,) if account else ())
        end = match.end()


_THROUGH = Late(
    r"\s*,?\s*(?:through|thru|to|until|till|up\s+to(?:\s+and\s+including)?|[-–—]+)\s*(?:and\s+including\s+)?(?:account\s+|acct\.?\s+)?",
    re.IGNORECASE,
)
"""What stands between the two ends of a range of accounts."""
_OF_A_RANGE = 200
"""Of how many accounts a range may be; a longer one names nothing for certain."""


def with_ranges(text: str, found: list[Mention], context: Context) -> list[Mention]:
    """Put "BK-3001 through BK-3005" as one mention of all the register's accounts from one end to the other."""
    result: list[Mention] = []
    for mention in found:
        first = result[-1] if result else None
        if (
            first is None
            or len(first.accounts) != 1
            or len(mention.accounts) > 1
            or not _THROUGH.fullmatch(text, first.end, mention.start)
            or (mention.accounts and first.accounts[0][:-4] != mention.accounts[0][:-4])
        ):
            result.append(mention)
            continue
        if not mention.accounts:
            # "BK-2004 to 2007": a range whose end the register does not have names nothing for certain, its beginning neither.
            result[-1] = Mention(first.start, mention.end, text[first.start : mention.end], ())
            continue
        low, high = first.accounts[0], mention.accounts[0]
        within = tuple(one.account for one in context.accounts if low <= one.account <= high)
        words = text[first.start : mention.end]
        whole = within if 1 < len(within) <= _OF_A_RANGE else ()
        result[-1] = Mention(first.start, mention.end, words, whole)
    return result


def by_bare_number(text: str, context: Context) -> list[Mention]:
    """Find "account 1008": only accounts of the sender, since the figure could be anything."""
    found = []
    for match in _BARE.finditer(text):
        digits = match["digits"] or match["hash"] or match["form"]
        mine = tuple(account for account in context.sender_accounts if account.endswith(digits))
        if mine or match["digits"]:
            found.append(Mention(match.start(), match.end(), match.group(), mine))
    if context.role == "broker":
        short = list(_SHORT_HEAD.finditer(text))
        heads = {match.start("digits") for match in _HEAD.finditer(text)}
        short = [match for match in short if match.start("digits") not in heads] if len(short) > 1 else []
        for match in (*_HEAD.finditer(text), *short):
            mine = tuple(account for account in context.sender_accounts if account.endswith(f"-{match['digits']}"))
            of_others = tuple(one.account for one in context.accounts if one.account.endswith(f"-{match['digits']}"))
            if len(mine) == 1 or (of_others and match["mark"]):
                # Another firm's account in his list is not left out in silence.
                found.append(Mention(match.start("digits"), match.end("digits"), match["digits"], mine or of_others))
    return found
