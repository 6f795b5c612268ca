"""Which amount is of which account: sums left out, one amount of several accounts doubted, several shared out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product, zip_longest

from nlp.accounts.door import Mention
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Statement

EACH = re.compile(r"\b(?:each|apiece|per\s+account|every\s+account)\b", re.IGNORECASE)
"""Says that an amount is of each of several accounts."""
_MANY = 5
"""Amounts of one clause that are added up."""
_NEAR = 8
"""Characters between "all" and the figure that it is of."""
_LEAD = 30
"""Characters before a sum in which it is called one."""
_IN_ALL_BEFORE = Late(
    r"(?:\b(?:in\s+(?:all|total)|altogether|together|all\s+told|for\s+a\s+total\s+of|total(?:ing|ling|s)?(?:\s+of)?|making|which\s+makes|that\s+makes|sum\s+of)|=)\s*:?\s*\$?\s?$",
    re.IGNORECASE,
)
_IN_ALL_BEHIND = re.compile(
    r"\s*(?:bonds?|notes?|dollars)?\s*(?:in\s+(?:all|total)|altogether|together|all\s+told|total|combined)\b",
    re.IGNORECASE,
)


def without_the_sum(statement: Statement, several: int) -> tuple[Amount, ...]:
    """Give the amounts of what is said of each account without their sum: "ten from each of the two, so twenty in all".

    And of several amounts: "20 bonds from the one and 10 from the other, thirty in all".
    """
    if (parts_said := _behind_their_sum(statement)) is not None:
        return parts_said
    *told, total = statement.amounts or (None,)
    # "The whole $60,000 of the one and $10,000 of the other": all stands before its own figure.
    parts = [
        one
        for one, after in zip_longest(told, told[1:])
        if one is None or one.kind is not AmountKind.ALL or after is None or after.start - one.end > _NEAR
    ]
    if total is None or not parts:
        return statement.amounts
    place = total.start - statement.start
    if (
        _IN_ALL_BEHIND.match(statement.text, total.end - statement.start) is None
        and _IN_ALL_BEFORE.search(statement.text, max(0, place - _LEAD), place) is None
    ):
        return statement.amounts
    if any(part.kind is not AmountKind.AMOUNT for part in (*parts, total)):
        return statement.amounts
    if len(parts) == 1 and several > 1 and EACH.search(statement.text):
        sums = {value * several for value in parts[0].readings}
    else:
        sums = (
            {sum(values, Decimal(0)) for values in product(*(part.readings for part in parts))}
            if 1 < len(parts) < _MANY
            else set()
        )
    return tuple(one for one in told if one is not None) if sums & set(total.readings) else statement.amounts


def _behind_their_sum(statement: Statement) -> tuple[Amount, ...] | None:
    """Give the amounts behind their sum: "$45,000 to go in altogether: $30,000 out of LX-1009 and $15,000 out of the IRA"; else None."""
    total, *parts = statement.amounts or (None,)
    if (
        total is None
        or not 1 < len(parts) < _MANY
        or any(one.kind is not AmountKind.AMOUNT for one in statement.amounts)
    ):
        return None
    text, place = statement.text, total.start - statement.start
    behind = text[total.end - statement.start : parts[0].start - statement.start]
    called = _SUM_CALLED.search(behind) or (":" in behind and _IN_ALL_BEFORE.search(text, max(0, place - _LEAD), place))
    sums = {sum(values, Decimal(0)) for values in product(*(one.readings for one in parts))}
    return tuple(parts) if called and sums & set(total.readings) else None


_SUM_CALLED = Late(
    r"\b(?:in\s+(?:all|total|sum)|altogether|together|all\s+told|combined|overall)\b[^.;!?]{0,40}(?::|[-–—]{1,2}\s|,\s*(?:namely|that\s+is|i\.e\.|of\s+which|made\s+up\s+of|being))|\b(?:split|divided|made\s+up|shared\s+out|composed)\b",
    re.IGNORECASE,
)
"""Between a sum and its parts."""


def one_amount(statement: Statement, clause: Sequence[Mention]) -> bool:
    """Tell whether one counted amount is said of several accounts, so that it may be of each or of all together."""
    counted = [one for one in statement.amounts if one.kind in (AmountKind.AMOUNT, AmountKind.ALL_BUT)]
    accounts = {mention.accounts for mention in clause}
    return len(accounts) > 1 and len(counted) == len(statement.amounts) == 1 and not EACH.search(statement.text)


_AS_WELL = re.compile(r"\b(?:and|plus|also|both|as\s+well\s+as|then)\b|[&+;]|,\s*$", re.IGNORECASE)


def of_two_names(statement: Statement, clause: Sequence[Mention]) -> bool:
    """Tell whether a clause names one account by its number and another by its client, and does not join them: "all for Mrs. Delgado out of BK-2001"."""
    numbers = {account for mention in clause if mention.sure for account in mention.accounts}
    names = {account for mention in clause if not mention.sure for account in mention.accounts}
    if len(clause) != 2 or not numbers or not names or numbers & names or len(statement.amounts) > 1:
        return False
    between = statement.text[clause[0].end - statement.start : clause[1].start - statement.start]
    return not _AS_WELL.search(between)


_JOINS = Late(
    r"(?:[^\w/]|\b(?:and|as|well|both|plus|also|too|then|my|our|the|his|her|their|those|these|of|in|from|for|on|with|under|to|held|account|accounts|acct|a/c|number|no|one|ones|notes?|bonds?|holdings?|position|own|lexington|precision|registered|namely|that|is|are|which|what(?:ever)?|there|'s|i|we|hold|have|all|each|alike|together)\b)*",
    re.IGNORECASE,
)
"""Stands between accounts of which one thing is said: "the IRA and also those in my own account"."""
_MORE_SAID = Late(
    r"\b(?:none|nothing|nil|no|not|never|(?<!in )all(?!\s+told)|whole|entire(?:ly)?|completely|everything|half|in\s+part|partly|partially|some|rest|likewise|perhaps|maybe)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Says of one account how much, or that nothing, in words that are no amount."""


_OF_EACH = Late(
    r"\b(?:all|everything|the\s+whole(?:\s+(?:amount|lot|position|holding))?|the\s+lot|the\s+entire\s+(?:amount|position|holding|balance)|every\s+(?:bond|note))"
    r"(?:\s+(?:that\s+)?(?:is|i\s+have|i\s+hold|i\s+own|there\s+is))?\s+(?:in|of|from|on|out\s+of|under)\s+(?:each|both|either|the\s+two)\b(?!\s+(?:but|except|case))",
    re.IGNORECASE,
)
"""The whole said of each account alike, which is one thing of all of them: "tender everything in each"."""


def otherwise_of_one(statement: Statement, clause: Sequence[Mention]) -> bool:
    """Tell whether what a clause that gives says of one of the accounts that it names may be another thing than of the rest.

    "Yes to the exchange for LX-1010, whole position; no for LX-1009." gives one thing, and holds it for both.
    """
    named = _one_of_each(clause, statement.amounts)
    if len({mention.accounts for mention in named}) < 2:
        return False
    together, named = _told_one_by_one(named)
    text = statement.text
    spans = [(one.start, one.end) for one in named]
    spans += [(one.start, one.end) for one in (*statement.amounts, *statement.bases)]
    spans += [(one.start, one.end) for one in clause if one not in named and set(one.accounts) <= _accounts_of(named)]
    for begin, stop in spans:
        start, end = max(0, begin - statement.start), max(0, stop - statement.start)
        text = text[:start] + "\x1a" * (min(end, len(text)) - min(start, len(text))) + text[end:]
    first, last = named[0], named[-1]
    between = text[first.end - statement.start : last.start - statement.start]
    behind = _OF_EACH.sub(" ", text[last.end - statement.start :])
    if together is not None and _MORE_SAID.search(text, together.end - statement.start, first.start - statement.start):
        return True
    if len(statement.amounts) > 1:
        return _MORE_SAID.search(between) is not None or _MORE_SAID.search(behind) is not None
    return _JOINS.fullmatch(between.replace("\x1a", " ")) is None or _MORE_SAID.search(behind) is not None


def _told_one_by_one(named: list[Mention]) -> tuple[Mention | None, list[Mention]]:
    """Give the mention of all of them that stands before each by itself, and those: "both of my accounts, LX-1009 and LX-1010"; None where there is none."""
    head, *each = named
    if len(each) > 1 and all(len(one.accounts) == 1 for one in each) and _accounts_of(each) == set(head.accounts):
        return head, each
    return None, named


def _accounts_of(named: Sequence[Mention]) -> set[str]:
    """Give the accounts that mentions name."""
    return {account for mention in named for account in mention.accounts}


def shared_out(statement: Statement, clause: Sequence[Mention]) -> Iterator[tuple[Statement, Sequence[Mention]]]:
    """Share a clause's amounts out among the accounts it names: "20,000 from X and all of Y"."""
    amounts = statement.amounts
    clause = _one_of_each(clause, amounts)
    if len({mention.accounts for mention in clause}) < 2 or len(amounts) < 2:
        yield statement, clause
        return
    leads = amounts[0].start < clause[0].start
    for index, mention in enumerate(clause):
        low = (clause[index - 1].end if index else statement.start) if leads else mention.end
        high = mention.start if leads else (clause[index + 1].start if index + 1 < len(clause) else statement.end)
        mine = tuple(amount for amount in amounts if low <= amount.start < high)
        if index + 1 == len(clause) and leads:
            mine += tuple(amount for amount in amounts if amount.start >= mention.end)
        theirs = _bases_of(mine, amounts, statement.bases)
        # An account beside which no amount stands is unclear: it might share the amount of its neighbour.
        yield (
            replace(
                statement,
                amounts=mine,
                bases=theirs,
                mood=statement.mood if mine or statement.mood is not Mood.DIRECT else Mood.UNCERTAIN,
            ),
            (mention,),
        )


def _bases_of(mine: Sequence[Amount], amounts: Sequence[Amount], bases: Sequence[Amount]) -> tuple[Amount, ...]:
    """Give the bases of some of a clause's amounts: each is of the amount that stands last before it, or first where none does."""
    found = []
    for base in bases:
        before = [one for one in amounts if one.start < base.start]
        if (before[-1] if before else amounts[0]) in mine:
            found.append(base)
    return tuple(found)


def _one_of_each(clause: Sequence[Mention], amounts: Sequence[Amount]) -> list[Mention]:
    """Give the mentions with those that say the same account twice in a row as one: "the IRA LX-1010", "Rosalind Chu (BK-3001)"."""
    found: list[Mention] = []
    for mention in clause:
        last = found[-1] if found else None
        if (
            last is not None
            and last.accounts == mention.accounts
            and len(mention.accounts) == 1
            and not any(last.end <= amount.start < mention.start for amount in amounts)
        ):
            found[-1] = replace(last, end=mention.end)
        else:
            found.append(mention)
    return found


_ONLY_NEARLY = Late(
    r"\b(?:nearly|almost|about|around|roughly|half|most|worth|not|except|but|less|without|price|cash|coupon)\b",
    re.IGNORECASE,
)
"""Beside "everything in each", what makes the figures other than what is held."""


def without_the_holdings(statement: Statement, accounts: Sequence[str], context: Context) -> tuple[Amount, ...]:
    """Give the amounts of what is said of all in several accounts without the figures that are what each holds: "Both, everything in each: 60,000 and 35,000".

    The figures must be the holdings of those accounts, each once and in one way, or their sum alone.
    """
    figures = [one for one in statement.amounts if one.kind is AmountKind.AMOUNT]
    whole = [one for one in statement.amounts if one.kind is AmountKind.ALL]
    held = [one.position for one in (context.account(account) for account in accounts) if one and one.position]
    apart = (
        len(accounts) < 2
        or len(held) != len(accounts)
        or not whole
        or len(whole) + len(figures) != len(statement.amounts)
        or _ONLY_NEARLY.search(statement.text) is not None
    )
    if apart or not figures:
        return statement.amounts
    if len(figures) == 1:
        return tuple(whole) if sum(held) in figures[0].readings else statement.amounts
    if len(figures) != len(held) or len(set(held)) != len(held):
        return statement.amounts
    in_turn = all(position in one.readings for one, position in zip(figures, held, strict=True))
    other_way = all(position in one.readings for one, position in zip(reversed(figures), held, strict=True))
    return tuple(whole) if in_turn or (len(held) == 2 and other_way) else statement.amounts
