"""Which accounts a statement speaks of: those named in its clause, in its sentence, or before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nlp.accounts.door import OTHER, Mention, others_of
from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.context import Context
from nlp.hearing.placing_amounts import (
    EACH,
    of_two_names,
    one_amount,
    otherwise_of_one,
    shared_out,
    without_the_holdings,
    without_the_sum,
)
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.words.accounts import NOTHING_FROM


def unknown(mention: Mention) -> str | None:
    """Give the words of a mention that the register does not have."""
    return None if mention.accounts else mention.text


_EXCEPTED = Late(
    r"\b(?:except(?:ing|\s+for)?|but|other\s+than|apart\s+from|besides|excluding|save(?:\s+for)?|not|rather\s+than|instead\s+of)\s+(?:for\s+|the\s+)*$",
    re.IGNORECASE,
)


_NOT_THAT = Late(r"[(,–—-]\s*(?:and\s+)?not\s+(?:for\s+|from\s+)?(?:the|my|our)?\s*$", re.IGNORECASE)


_NOTHING_OF = Late(
    r"\b(?:nothing|none|nil)\s+(?:at\s+all\s+)?(?:from|of|out\s+of|for|in)\s+(?:the|my|our)?\s*$", re.IGNORECASE
)


def clause_of(statement: Statement, inside: Sequence[Mention]) -> list[Mention]:
    """Give the mentions of accounts that stand in a statement's clause."""
    return [mention for mention in inside if statement.start <= mention.start < statement.end]


def placed(
    statement: Statement, inside: Sequence[Mention], topic: tuple[str, ...] | None, name: str | None, context: Context
) -> Iterator[Statement]:
    """Say which accounts a statement speaks of: named in its clause, in its sentence, or before.

    A clause that names several accounts, each with an amount of its own, is as many statements.
    """
    statement = _without_numbers(statement, inside)
    if out := _kept_out(statement, inside):
        yield _refused(statement, inside, out, context)
        inside = [mention for mention in inside if mention not in out]
    if counted := _of_those(statement, inside):
        yield counted
        return
    if statement.deed is Deed.TENDER:
        together = max((mention.accounts for mention in inside), key=len, default=topic or ())
        statement = changed(statement, amounts=without_the_holdings(statement, together, context))
    statement = _of_several(statement, max((len(mention.accounts) for mention in inside), default=len(topic or ())))
    clause = _meant(statement, clause_of(statement, inside))
    doubted = context.role != "broker" and statement.deed is Deed.TENDER and statement.mood is Mood.DIRECT
    if doubted and otherwise_of_one(statement, clause):
        statement = replace(statement, mood=Mood.UNCERTAIN, strange="another account")
    if clause and clause[0].accounts == OTHER:
        yield _of_the_other(statement, inside, topic, context)
    elif clause:
        yield from _of_its_clause(statement, clause, inside)
    else:
        yield _of_what_stands_before(statement, inside, topic, name)


def _without_numbers(statement: Statement, inside: Sequence[Mention]) -> Statement:
    """Take the figures of accounts' numbers out of a statement's amounts."""
    return changed(
        statement,
        amounts=tuple(
            amount
            for amount in statement.amounts
            if not any(
                (mention.start <= amount.start < mention.end) or _is_number_of(amount, mention) for mention in inside
            )
        ),
    )


def _before(statement: Statement, mention: Mention) -> str:
    """Give the words of a statement that stand before a mention."""
    return statement.text[: max(0, mention.start - statement.start)]


def _kept_out(statement: Statement, inside: Sequence[Mention]) -> list[Mention]:
    """Give the accounts that a tender of others keeps out: "The whole of LX-1009 and nothing from the IRA"."""
    clause = clause_of(statement, inside)
    if statement.deed is not Deed.TENDER or statement.mood is not Mood.DIRECT or len(clause) < 2:
        return []
    out = [mention for mention in clause if _NOTHING_OF.search(_before(statement, mention))]
    return out if len(out) < len(clause) else []


def _refused(statement: Statement, inside: Sequence[Mention], out: Sequence[Mention], context: Context) -> Statement:
    """Give the refusal for the accounts that a tender keeps out."""
    named = [account for mention in inside if mention not in out for account in mention.accounts]
    kept_out = tuple(
        account
        for mention in out
        for account in (others_of(named, context) if mention.accounts == OTHER else mention.accounts)
    )
    return replace(statement, deed=Deed.DECLINE, amounts=(), bases=(), accounts=kept_out)


_THOSE = re.compile(
    r"\b(?:those|these|the|all|both|any\s+of\s+(?:the|these|those))\s+(?:of\s+(?:the|these|those)\s+)?$", re.IGNORECASE
)


def _of_those(statement: Statement, inside: Sequence[Mention]) -> Statement | None:
    """Give a clause that means all whom its sentence named before, by their count: "do not tender those four"; None of any other."""
    before = [mention for mention in inside if mention.end <= statement.start]
    named = tuple(dict.fromkeys(account for mention in before for account in mention.accounts))
    if len(before) != len(inside) or len(named) < 2 or any(one.accounts == OTHER or not one.accounts for one in before):
        return None
    counts = [
        one
        for one in statement.amounts
        if one.bare
        and len(named) in one.readings
        and _THOSE.search(statement.text[: max(0, one.start - statement.start)])
    ]
    if len(counts) != 1:
        return None
    rest = tuple(one for one in statement.amounts if one is not counts[0] and one.kind is not AmountKind.ALL)
    whole = tuple(one for one in statement.amounts if one.kind is AmountKind.ALL)
    return None if rest else replace(statement, amounts=whole, accounts=named)


def _of_several(statement: Statement, several: int) -> Statement:
    """Give a statement without the sum of its amounts and the number of its accounts. `several`: how many one mention names."""
    statement = changed(statement, amounts=without_the_sum(statement, several))
    if several <= 1:
        return statement
    # "BK-3001 through BK-3005, all five": five accounts, and no five notes.
    statement = replace(
        statement,
        amounts=tuple(amount for amount in statement.amounts if not (amount.bare and several in amount.readings)),
    )
    counted = any(amount.kind in (AmountKind.AMOUNT, AmountKind.ALL_BUT) for amount in statement.amounts)
    if counted and statement.mood is Mood.DIRECT and not EACH.search(statement.text):
        # "20,000 for both accounts" may be of each, or of both together.
        return replace(statement, mood=Mood.UNCERTAIN)
    return statement


def _meant(statement: Statement, clause: list[Mention]) -> list[Mention]:
    """Give the mentions that are meant: "LX-1009 (not the IRA)" only says once more which is."""
    meant = [mention for mention in clause if not _NOT_THAT.search(_before(statement, mention))]
    return meant if meant and meant[0].accounts != OTHER else clause


def _of_the_other(
    statement: Statement, inside: Sequence[Mention], topic: tuple[str, ...] | None, context: Context
) -> Statement:
    """Give the statement for "the other one": the sender's accounts beside that named before it, or beside the topic."""
    known = inside[0].accounts if inside[0].accounts != OTHER and inside[0].start < statement.start else topic or ()
    others = others_of(known, context)
    if not others or not known:
        return replace(statement, accounts=None)
    nothing = statement.deed is Deed.BARE and NOTHING_FROM.search(statement.text)
    return replace(statement, deed=Deed.DECLINE if nothing else statement.deed, accounts=others, rest=False)


def _of_its_clause(statement: Statement, clause: Sequence[Mention], inside: Sequence[Mention]) -> Iterator[Statement]:
    """Give what is said of the accounts named in the clause, each with its amounts; unclear where one may be excepted."""
    if statement.mood is Mood.DIRECT and (
        any(_EXCEPTED.search(_before(statement, mention)) for mention in clause)
        or one_amount(statement, clause)
        or of_two_names(statement, clause)
    ):
        statement = replace(statement, mood=Mood.UNCERTAIN)
    for piece, mentioned in shared_out(statement, clause):
        yield replace(
            piece,
            accounts=tuple(dict.fromkeys(account for mention in mentioned for account in mention.accounts)),
            alone=len(clause) == len(inside),
            named=next((mention.text for mention in mentioned if not mention.accounts), None),
        )


def _of_what_stands_before(
    statement: Statement, inside: Sequence[Mention], topic: tuple[str, ...] | None, name: str | None
) -> Statement:
    """Give the statement for the account named last before its clause in the sentence, or for the topic."""
    earlier = [mention for mention in inside if mention.start < statement.start]
    if earlier:
        return changed(statement, accounts=earlier[-1].accounts, named=unknown(earlier[-1]))
    if inside and topic is None:
        return changed(statement, accounts=inside[0].accounts, named=unknown(inside[0]))
    return changed(statement, accounts=topic, named=name)


def _is_number_of(amount: Amount, mention: Mention) -> bool:
    """Tell whether a bare figure is the end of an account's number: "3003 Blue Ridge: 3.2MM"."""
    return amount.bare and any(account.endswith(f"-{amount.text}") for account in mention.accounts)
