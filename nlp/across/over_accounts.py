"""What a holder of several accounts says of them together or beside his orders: what each holds, and what they come to.

"LX-1009 has 60 and LX-1010 has 35." tells what there is; "That makes 40 altogether." adds up what was ordered, and must be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from nlp import amounts
from nlp.amounts.amount import Amount, AmountKind
from nlp.batches.list_totals import Total, footed
from nlp.changing import changed
from nlp.context import Context, Terms
from nlp.instruction import Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed
from nlp.quantities.holding_of import holding
from nlp.quantities.numbers_said import numbers
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_SUMS = Late(
    r"\b(?:totals?|sums?|in\s+all|altogether|all\s+told|together|combined|makes|making|comes\s+to|adds?\s+up)\b",
    re.IGNORECASE,
)
_ADDING = listed("""grand total totals totaling totalling sum sums in all altogether told together aggregate add adds adding up makes making make comes come to that which this it is are for a the of my our your two three accounts account i we have hold own with you
    face par principal amount value bonds bond notes note dollars dollar lexington tendered exchanged tender exchange both these they here combined so by count across over between them and please then""")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 120
_SHALL_NOT = Late(
    r"^(?!\W*(?:that|this|it|which|i|we|you|they|he|she)\b)[^.,;!?]{0,60}\b(?:shall|will|should|must|do|does|is|are|need)\s*(?:not|n['’]t)(?:\s+(?:be|to\s+be|so|go|take\s+part))?\W*$",
    re.IGNORECASE,
)
"""Denies of another account what the sentence before says of the first: "The 60 in my own account shall not."."""
_HAS = re.compile(r"\b(?:has|have|holds?|contains?|shows|there\s+(?:is|are)|is\s+holding|lies?|sits?)\b", re.IGNORECASE)
"""How a clause tells what an account holds."""


def beside_orders(
    said: Sequence[Statement], context: Context, terms: Terms | None
) -> tuple[list[Statement], tuple[Total, ...]]:
    """Give a holder's statements without what only tells or adds up, and the sums that his orders must come to.

    `said`: all statements of the mail; a holder of one account has nothing to add up.
    """
    if context.role == "broker" or len(context.sender_accounts) < 2:
        return list(said), ()
    positions = {account: holding(account, context, terms).position for account in context.sender_accounts}
    held = sum((one for one in positions.values() if one is not None), Decimal(0))
    result: list[Statement] = []
    totals: list[Total] = []
    for one in said:
        if values := _sum_of(one):
            if held not in values:
                totals.append(Total(one.start, one.end, values))
            result.append(silenced(one))
        else:
            position = positions.get(one.accounts[0]) if one.accounts and len(one.accounts) == 1 else None
            result.append(_of_its_account(one, position, _ordered_elsewhere(one, said)))
    return result, tuple(totals)


def checked(lines: Sequence[Instruction], totals: Sequence[Total]) -> tuple[Instruction, ...]:
    """Give the lines, with their amounts in doubt where a sum that the mail states is not theirs."""
    return tuple(footed(lines, totals))


def _sum_of(one: Statement) -> tuple[Decimal, ...]:
    """Give what the one figure of a statement that only adds up can be; empty where it says anything else."""
    if len(one.text) > _LONGEST or not _SUMS.search(one.text) or one.mood not in (Mood.DIRECT, Mood.UNCERTAIN):
        return ()
    figures = list(numbers(one.text))
    said = [found for found in amounts.find(one.text) if found.kind is not AmountKind.ALL]
    if not said and len(figures) == 1:
        rest = f"{one.text[: figures[0].start]} {one.text[figures[0].end :]}"
        return figures[0].readings if _only_adds(rest) else ()
    if len(said) != 1:
        said = [found for found in said if found.text.lower() not in ("two", "three")]
    if len(said) != 1 or said[0].kind is not AmountKind.AMOUNT:
        return ()
    rest = f"{one.text[: said[0].start]} {one.text[said[0].end :]}"
    if not _only_adds(rest):
        return ()
    value = said[0].value
    return said[0].readings or ((value,) if isinstance(value, Decimal) else ())


def _only_adds(rest: str) -> bool:
    """Tell whether what stands around a figure only adds up."""
    return all(word.lower() in _ADDING for word in _WORD.findall(rest)) and not re.search(r"\d", rest)


def _ordered_elsewhere(one: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether another statement orders outright for the same account."""
    return any(
        other.sentence != one.sentence
        and other.accounts is not None
        and set(one.accounts or ()) <= set(other.accounts)
        and other.deed in (Deed.TENDER, Deed.DECLINE)
        and not other.made
        for other in said
    )


def _of_its_account(one: Statement, position: Decimal | None, ordered: bool) -> Statement:
    """Give a statement of one account with its holding as what it is of, or as told where it says nothing else."""
    if position is None:
        return one
    all_of_it = all(position in amount.readings for amount in one.amounts)
    if one.deed is Deed.BARE and one.mood is Mood.DIRECT and all_of_it and _SHALL_NOT.search(one.text):
        return changed(one, deed=Deed.DECLINE, amounts=(), unread=False, opens=False, keeps=False, harmless=False)
    if not one.amounts:
        return one
    whole = [amount for amount in one.amounts if amount.kind is AmountKind.AMOUNT and position in amount.readings]
    if len(whole) == len(one.amounts):
        tells = (one.made or one.deed in (Deed.BARE, Deed.KEEP)) and ordered and _HAS.search(one.text) is not None
        return silenced(one) if tells else one
    aside = tuple(_in_brackets(one, whole))
    if len(aside) != 1 or one.deed is not Deed.TENDER:
        return one
    return changed(
        one,
        amounts=tuple(amount for amount in one.amounts if amount not in aside),
        bases=(*one.bases, *aside),
    )


def _in_brackets(one: Statement, whole: Sequence[Amount]) -> Iterator[Amount]:
    """Give those of the amounts that stand in brackets by themselves: "my regular account (60 bonds)"."""
    for amount in whole:
        at = amount.start - one.start
        if one.text[:at].rstrip("$ ").endswith("(") and one.text[at + len(amount.text) :].lstrip().startswith(")"):
            yield amount
