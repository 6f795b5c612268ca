"""Tell whether the mail takes back an earlier tender, and how much of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from nlp.across.counted_back import counted_back
from nlp.amounts.amount import Amount, AmountKind
from nlp.context import Context
from nlp.instruction import Election, Instruction, Problem
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, settle
from nlp.statements import AS_WELL, Deed, Statement
from nlp.text.spelling import put_right
from nlp.weighing.words import STAYS_IN

_NOT_THE_TENDER = Late(
    r"\b(?:appointment|subscription|order|call(?!\s+back\s+(?:my|our|the|all|every|it|them)\b|\s+(?:it|them|my|our)\b)|meeting|order|trip|policy|card|membership|check|cheque|(?:cancel|disregard|withdraw)\s+(?:my|our|the)\s+(?:question|complaint|request\s+for|inquiry))\b",
    re.IGNORECASE,
)
_WITHDRAWS = Late(
    r"\b(?:withdraw\w*|revok\w*|rescind\w*|cancel\w*|retract\w*|recall\w*|un-?tender\w*|undo|unwind|reverse|back|out|nullif\w*|annul\w*|void|countermand|repeal\w*|quash|unsubmit|unenroll|reclaim|return\w*|releas\w*|(?:reduc|cut|lower|trim|shrink|decreas)\w*\b[^.;]{0,40}\bby\b|(?:pull|drop|scrap|scratch|kill|stop|end|abandon|scuttle|strike|remove|take|yank|bring|get|nix|reclaim|recover)\w*\b[^.;]*\b(?:tenders?|notes|bonds|holdings?|position))\b",
    re.IGNORECASE,
)

_ANSWERS = Late(
    r"\b(?:com(?:e|es|ing)|came|get(?:s|ting)?|got|call(?:s|ing)?|ring|writ(?:e|es|ing)|report(?:s|ing)?|be|circle|go|hear)\s+(?:right\s+|straight\s+)?back\s+(?:to|with|from)\s+(?:you|me|us|him|her|them)\b",
    re.IGNORECASE,
)
"""Who comes back to us answers, and takes nothing back."""


def withdrawing(said: Sequence[Statement]) -> tuple[Statement, ...]:
    """Give the statements that take a tender back."""
    return tuple(
        s
        for s in said
        if s.deed is Deed.WITHDRAW
        and s.mood in (Mood.DIRECT, Mood.CONDITIONAL, Mood.WAITING, Mood.UNCERTAIN)
        and (s.made or _WITHDRAWS.search(_ANSWERS.sub(" ", put_right(s.text))))
        and not _NOT_THE_TENDER.search(s.text)
    )


def withdrawals(
    said: Sequence[Statement], context: Context, holdings: dict[str | None, Holding]
) -> tuple[Instruction, ...]:
    """Give the withdrawals, one for each account.

    `holdings`: by account, what an amount must fit; None for no account. What stays in must be
    consistent with what comes out; "take it all back" is the tender on record, else the position.
    """
    takes = withdrawing(said)
    if not takes:
        return ()
    if all(s.sentence < 0 for s in takes):
        # "Taking back" over "I am thinking of taking my tender back. Is it too late?" only names what is spoken of.
        # So does it over "We would revoke it if one may." of which the condition is all that was heard.
        takes = (*takes, *(s for s in said if s.sentence >= 0 and _spoken_of(s)))
    accounts: dict[str | None, list[Statement]] = {}
    own = context.sender_accounts if len(context.sender_accounts) == 1 else (None,)
    for statement in takes:
        for account in statement.accounts or own:
            accounts.setdefault(account, []).append(statement)
    if None in accounts and len(accounts) > 1:
        del accounts[None]
    standing = dict(context.standing)
    lines = []
    for account, mine in accounts.items():
        base = holdings.get(account) or holdings[None]
        tendered = standing.get(account or "")
        held = replace(base, position=tendered, minimum=Decimal(1)) if tendered else base
        places = {s.sentence for s in mine}
        others = [
            s
            for s in said
            if (s.mood is Mood.DIRECT or (s.sentence in places and (s.strange == AS_WELL or _was_ordered(s, mine))))
            and (s.accounts is None or account in s.accounts)
        ]
        lines.append(_one(account, mine, others, held, on_record=tendered is not None))
    return tuple(lines)


_TAKEN = Late(
    r"\b(?:withdraw(?:ing|n|s)?|withdrew|revok\w+|rescind\w*|cancel\w*|retract\w*|tak\w+\b[^.;!?]{0,40}\bback)\b",
    re.IGNORECASE,
)


def _spoken_of(one: Statement) -> bool:
    """Tell whether a statement only speaks of a withdrawal: with a doubt, in a question, or under a condition."""
    if one.deed is Deed.WITHDRAW:
        return one.mood in (Mood.DOUBTED, Mood.ASKED)
    return one.deed is Deed.BARE and one.mood in _OPEN and _TAKEN.search(one.text) is not None


def _was_ordered(one: Statement, takes: Sequence[Statement]) -> bool:
    """Tell whether a statement is what the instruction was that is taken back: "We revoke our instruction to | tender 40 of our notes."."""
    return (
        one.deed is Deed.TENDER
        and one.mood is Mood.PAST
        and any(s.sentence == one.sentence and s.text.rstrip().endswith(" to") for s in takes)
    )


_OPEN = (Mood.CONDITIONAL, Mood.UNCERTAIN, Mood.DOUBTED, Mood.WAITING)


_WHERE_THEY_ARE = Late(
    r"\W*(?:all\s+(?:of\s+)?)?(?:(?:my|our|the|these|those)\s+)?[\w$,.-]+(?:\s+[\w-]+)?(?:\s+(?:of\s+)?(?:my|our|the|these))?(?:\s+(?:lexington|old))?\s*(?:bonds|notes|ones|mine)?\s+(?:are|have\s+been|were)\s+(?:now\s+|all\s+|already\s+|currently\s+|presently\s+|at\s+present\s+)*"
    r"(?:in|with|entered\s+in|signed\s+up\s+for|committed\s+to|down\s+for)\s+(?:the|your|this|that)\s+(?:exchange|offer|swap|tender)(?:\s+offer)?(?:\s+(?:now|already|today|at\s+present))*\W*",
    re.IGNORECASE,
)
"""Tells how much is in before some of it is taken back: "All three hundred of my bonds are in the exchange."."""


def _too_much(
    said: Sequence[tuple[Amount, Sequence[Amount]]], kept: Sequence[Amount], held: Holding
) -> Sequence[Amount]:
    """Give what stays in where it cannot: with what comes out it is more than the holding. Less may be, since not all need be in."""
    if held.position is None:
        return kept
    if any(amount.kind is AmountKind.ALL for amount, _ in said):
        # "Withdraw all of it. I might leave ten in.": beside all, only all that there is can stay where it was.
        return kept if not _all_back(kept, held) else ()
    least = [_least(amount, held) for amount in (*kept, *(amount for amount, _ in said)) if amount.readings]
    return kept if sum(least) > held.position else ()


def _least(amount: Amount, held: Holding) -> Decimal:
    """Give the least that an amount can stand for: "sixty" beside notes of a thousand is sixty thousand and no sixty dollars."""
    return min([value for value in amount.readings if value % held.multiple == 0] or amount.readings)


def _one(
    account: str | None, takes: Sequence[Statement], others: Sequence[Statement], held: Holding, *, on_record: bool
) -> Instruction:
    """Settle one account's withdrawal."""
    bare = not any(s.amounts for s in takes)
    fragments = [
        s
        for s in others
        if (s.deed is Deed.BARE and not s.told and not (not bare and _WHERE_THEY_ARE.fullmatch(s.text)))
        or (s.deed is Deed.WITHDRAW and s.amounts and s not in takes)
        or (
            s.deed is Deed.TENDER
            and s.amounts
            and ((bare and s.strange == AS_WELL) or re.search(r"\b(?:back|out)\b", s.text))
        )
    ]
    said = [(amount, s.bases) for s in (*takes, *fragments) for amount in s.amounts if not _in_past(amount.text, s)]
    kept = [amount for s in others if s.deed is Deed.KEEP for amount in s.amounts]
    problems: tuple[Problem, ...] = (Problem.CONDITIONAL,) if any(s.mood is not Mood.DIRECT for s in takes) else ()
    stays = any(s.deed is Deed.KEEP and (s.rest or s.amounts) for s in others)
    places = {s.sentence for s in takes}
    named = any(
        amount.kind is AmountKind.AMOUNT and held.position not in amount.readings
        for s in others
        if s.deed is Deed.TENDER and s.mood in (Mood.DIRECT, Mood.PAST) and s.sentence in places
        for amount in s.amounts
    )
    if not said and named:
        # "The request that $900,000 be tendered is withdrawn": that much, and perhaps no more, is taken back.
        return Instruction(
            account, Election.WITHDRAW_PART, problems=(*problems, Problem.AMBIGUOUS_QUANTITY), quantity_stated=True
        )
    if not said:
        if kept and not (_all_back(kept, held) and not any(STAYS_IN.search(s.text) for s in others)):
            return Instruction(
                account, Election.WITHDRAW_PART, problems=(*problems, Problem.AMBIGUOUS_QUANTITY), quantity_stated=True
            )
        if stays and not kept:
            return Instruction(account, Election.WITHDRAW_PART, problems=problems)
        return Instruction(account, Election.WITHDRAW_ALL, held.position, problems=problems)
    if any(_THE_WHOLE.search(s.text) and not s.amounts for s in takes) and not _all_back(
        [amount for amount, _ in said], held
    ):
        # "I withdraw my entire tender. I had counted on 3 of them.": no amount beside words of the whole makes a part of it.
        return Instruction(account, None, problems=(*problems, Problem.CONTRADICTORY), quantity_stated=True)
    back = counted_back(takes, [s for s in others if s not in takes], held)
    if back is not None:
        return Instruction(account, Election.WITHDRAW_PART, back, quantity_stated=True)
    quantity = settle(said, kept if on_record else _too_much(said, kept, held), held)
    if quantity.problem is not None:
        election = None if quantity.problem is Problem.CONTRADICTORY else Election.WITHDRAW_PART
        return Instruction(
            account, election, problems=(*problems, quantity.problem), quantity_stated=True, choices=quantity.choices
        )
    whole = quantity.all or quantity.value == held.position or all(amount.kind is AmountKind.ALL for amount, _ in said)
    return Instruction(
        account,
        Election.WITHDRAW_ALL if whole else Election.WITHDRAW_PART,
        quantity.value if quantity.value is not None else held.position,
        problems=problems,
        quantity_stated=True,
    )


_THE_WHOLE = Late(
    r"\b(?<!not )(?<!not the )(?<!not my )(?:entire(?:ly|ty)?|whole|complete(?:ly)?|in\s+full|full|fully)\b",
    re.IGNORECASE,
)
"""Words of the whole of a tender."""


def _all_back(kept: Sequence[Amount], held: Holding) -> bool:
    """Tell whether what stays is all there is, and stays in the account: "call back my tender, leave the 50,000 where they were"."""
    return all(amount.kind is AmountKind.ALL or held.position in amount.readings for amount in kept)


_A_PART = re.compile(r"\b(?:out\s+)?of\s+(?:the|my|our|those|these|what|it|them|mine|ours)\b", re.IGNORECASE)
_KNOWN = re.compile(
    r"\b(?:the|those|these|my|our|mine|all|any|every|whole|of|entire|full|from|amount|sum|total)\b[\s$(]*$",
    re.IGNORECASE,
)
"""How an amount is introduced that was spoken of before: "the 250 bonds that I put in"."""


def _in_past(amount: str, statement: Statement) -> bool:
    """Tell whether an amount is what was put in earlier ("of the 250 bonds that I put in")."""
    at = statement.text.find(amount)
    if at >= 0 and (_A_PART.search(amount) or not _KNOWN.search(statement.text[:at])):
        # "20 of the bonds I tendered", "20 bonds that I put in": some of them, not all that went in.
        return False
    return (
        bool(
            re.match(
                r"(?!\s+(?:out\s+)?of\s+(?:what|the\s+\w+|those|my|our|it)\b)[^,.;]{0,30}\b(?:that|which|i|we)\s+(?:i\s+|we\s+)?(?:put|tendered|exchanged|sent|gave|submitted|instructed|entered|had)\b",
                statement.text[at + len(amount) :],
                re.IGNORECASE,
            )
        )
        if at >= 0
        else False
    )
