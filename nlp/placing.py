"""Which accounts a statement speaks of: those named in its clause, in its sentence, or before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from nlp.accounts import OTHER, Mention, others_of
from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.context import Context
from nlp.moods import Mood
from nlp.statements import Deed, Statement
from nlp.vocabulary import NOTHING_FROM


def unknown(mention: Mention) -> str | None:
    """Give the words of a mention that the register does not have."""
    return None if mention.accounts else mention.text


_EXCEPTED = re.compile(
    r"\b(?:except(?:ing|\s+for)?|but|other\s+than|apart\s+from|besides|excluding|save(?:\s+for)?|not|rather\s+than|instead\s+of)\s+(?:for\s+|the\s+)*$",
    re.IGNORECASE,
)


_NOT_THAT = re.compile(r"[(,–—-]\s*(?:and\s+)?not\s+(?:for\s+|from\s+)?(?:the|my|our)?\s*$", re.IGNORECASE)


_NOTHING_OF = re.compile(
    r"\b(?:nothing|none|nil)\s+(?:at\s+all\s+)?(?:from|of|out\s+of|for|in)\s+(?:the|my|our)?\s*$", re.IGNORECASE
)
_EACH = re.compile(r"\b(?:each|apiece|per\s+account|every\s+account)\b", re.IGNORECASE)


def clause_of(statement: Statement, inside: Sequence[Mention]) -> list[Mention]:
    """Give the mentions of accounts that stand in a statement's clause."""
    return [mention for mention in inside if statement.start <= mention.start < statement.end]


def placed(
    statement: Statement, inside: Sequence[Mention], topic: tuple[str, ...] | None, name: str | None, context: Context
) -> Iterator[Statement]:
    """Say which accounts a statement speaks of: named in its clause, in its sentence, or before.

    A clause that names several accounts, each with an amount of its own, is as many statements.
    """
    statement = changed(
        statement,
        amounts=tuple(
            amount
            for amount in statement.amounts
            if not any(
                (mention.start <= amount.start < mention.end) or _is_number_of(amount, mention) for mention in inside
            )
        ),
    )
    if statement.deed is Deed.TENDER and statement.mood is Mood.DIRECT and len(clause_of(statement, inside)) > 1:
        # "The whole of LX-1009 and nothing from the IRA" keeps the second account out.
        out = [
            mention
            for mention in clause_of(statement, inside)
            if _NOTHING_OF.search(statement.text[: max(0, mention.start - statement.start)])
        ]
        if out and len(out) < len(clause_of(statement, inside)):
            named = [account for mention in inside if mention not in out for account in mention.accounts]
            kept_out = tuple(
                account
                for mention in out
                for account in (others_of(named, context) if mention.accounts == OTHER else mention.accounts)
            )
            yield replace(statement, deed=Deed.DECLINE, amounts=(), bases=(), accounts=kept_out)
            inside = [mention for mention in inside if mention not in out]
    several = max((len(mention.accounts) for mention in inside), default=0)
    statement = changed(statement, amounts=_without_the_sum(statement, several))
    if several > 1:
        # "BK-3001 through BK-3005, all five": five accounts, and no five notes.
        statement = replace(
            statement,
            amounts=tuple(amount for amount in statement.amounts if not (amount.bare and several in amount.readings)),
        )
        counted = any(amount.kind in (AmountKind.AMOUNT, AmountKind.ALL_BUT) for amount in statement.amounts)
        if counted and statement.mood is Mood.DIRECT and not _EACH.search(statement.text):
            # "20,000 for both accounts" may be of each, or of both together.
            statement = replace(statement, mood=Mood.UNCERTAIN)
    clause = clause_of(statement, inside)
    meant = [
        mention for mention in clause if not _NOT_THAT.search(statement.text[: max(0, mention.start - statement.start)])
    ]
    # "LX-1009 (not the IRA)" only says once more which is meant.
    clause = meant if meant and meant[0].accounts != OTHER else clause
    if clause and clause[0].accounts == OTHER:
        known = inside[0].accounts if inside[0].accounts != OTHER and inside[0].start < statement.start else topic or ()
        yield (
            replace(
                statement,
                deed=Deed.DECLINE
                if statement.deed is Deed.BARE and NOTHING_FROM.search(statement.text)
                else statement.deed,
                accounts=others or None,
                rest=False,
            )
            if (others := others_of(known, context)) and known
            else replace(statement, accounts=None)
        )
        return
    if clause:
        if (
            any(_EXCEPTED.search(statement.text[: max(0, mention.start - statement.start)]) for mention in clause)
            and statement.mood is Mood.DIRECT
        ):
            statement = replace(statement, mood=Mood.UNCERTAIN)
        if statement.mood is Mood.DIRECT and (_one_amount(statement, clause) or _of_two_names(statement, clause)):
            statement = replace(statement, mood=Mood.UNCERTAIN)
        for piece, mentioned in _shared_out(statement, clause):
            accounts = tuple(dict.fromkeys(account for mention in mentioned for account in mention.accounts))
            yield replace(
                piece,
                accounts=accounts,
                alone=len(clause) == len(inside),
                named=next((mention.text for mention in mentioned if not mention.accounts), None),
            )
        return
    earlier = [mention for mention in inside if mention.start < statement.start]
    if earlier:
        yield changed(statement, accounts=earlier[-1].accounts, named=unknown(earlier[-1]))
    elif inside and topic is None:
        yield changed(statement, accounts=inside[0].accounts, named=unknown(inside[0]))
    else:
        yield changed(statement, accounts=topic, named=name)


_MANY = 5
"""Amounts of one clause that are added up."""
_IN_ALL_BEHIND = re.compile(
    r"\s*(?:bonds?|notes?|dollars)?\s*(?:in\s+(?:all|total)|altogether|together|all\s+told|total|combined)\b",
    re.IGNORECASE,
)


def _without_the_sum(statement: Statement, several: int) -> tuple[Amount, ...]:
    """Give the amounts of what is said of each account without their sum: "ten from each of the two, so twenty in all".

    And of several amounts: "20 bonds from the one and 10 from the other, thirty in all".
    """
    *parts, total = statement.amounts or (None,)
    if total is None or not parts or _IN_ALL_BEHIND.match(statement.text, total.end - statement.start) is None:
        return statement.amounts
    if any(part.kind is not AmountKind.AMOUNT for part in (*parts, total)):
        return statement.amounts
    if len(parts) == 1 and several > 1 and _EACH.search(statement.text):
        sums = {value * several for value in parts[0].readings}
    else:
        sums = (
            {sum(values, Decimal(0)) for values in product(*(part.readings for part in parts))}
            if 1 < len(parts) < _MANY
            else set()
        )
    return tuple(parts) if sums & set(total.readings) else statement.amounts


def _one_amount(statement: Statement, clause: Sequence[Mention]) -> bool:
    """Tell whether one counted amount is said of several accounts, so that it may be of each or of all together."""
    counted = [one for one in statement.amounts if one.kind in (AmountKind.AMOUNT, AmountKind.ALL_BUT)]
    accounts = {mention.accounts for mention in clause}
    return len(accounts) > 1 and len(counted) == len(statement.amounts) == 1 and not _EACH.search(statement.text)


_AS_WELL = re.compile(r"\b(?:and|plus|also|both|as\s+well\s+as|then)\b|[&+;]|,\s*$", re.IGNORECASE)


def _of_two_names(statement: Statement, clause: Sequence[Mention]) -> bool:
    """Tell whether a clause names one account by its number and another by its client, and does not join them: "all for Mrs. Delgado out of BK-2001"."""
    numbers = {account for mention in clause if mention.sure for account in mention.accounts}
    names = {account for mention in clause if not mention.sure for account in mention.accounts}
    if len(clause) != 2 or not numbers or not names or numbers & names or len(statement.amounts) > 1:
        return False
    between = statement.text[clause[0].end - statement.start : clause[1].start - statement.start]
    return not _AS_WELL.search(between)


def _is_number_of(amount: Amount, mention: Mention) -> bool:
    """Tell whether a bare figure is the end of an account's number: "3003 Blue Ridge: 3.2MM"."""
    return amount.bare and any(account.endswith(f"-{amount.text}") for account in mention.accounts)


def _shared_out(statement: Statement, clause: Sequence[Mention]) -> Iterator[tuple[Statement, Sequence[Mention]]]:
    """Share a clause's amounts out among the accounts it names: "20,000 from X and all of Y"."""
    amounts = statement.amounts
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
        # An account beside which no amount stands is unclear: it might share the amount of its neighbour.
        yield (
            replace(
                statement,
                amounts=mine,
                mood=statement.mood if mine or statement.mood is not Mood.DIRECT else Mood.UNCERTAIN,
            ),
            (mention,),
        )
