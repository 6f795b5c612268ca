"""Which sentences of a covering note leave the form under it alone, whatever they deny or doubt.

They chat of post, paper, house and health; or put off an account that no form is for; or repeat a form's amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nlp import amounts
from nlp.accounts.door import mentions
from nlp.amounts.amount import AmountKind
from nlp.context import Context
from nlp.covering.hands_over import asks_of_the_box, hands_over, replaces_a_mail, says_its_amount
from nlp.covering.under import Covered, agree, equal, names_of, sums
from nlp.covering.words import (
    ABOUT,
    AGREES_WITH,
    CONDITION,
    CONSEQUENCE,
    ELLIPTIC,
    GOES_ON,
    IT_IS_THERE,
    LEADS_OFF,
    POINTS_AT,
    RESOLVED,
    SIGNS,
    THINGS,
    THIS_FORM_DOES_NOT,
    TOGETHER,
    UNDECIDED,
    called,
    turns,
)
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.pipes.sentences.sentences import spans
from nlp.sentence import plain


def asides(text: str, under: Covered, context: Context) -> tuple[tuple[int, int], ...]:
    """Give the stretches of a covering note that leave the form below it alone, as offsets in `text`.

    They chat of post, paper, house and health; or put off an account that no form is for; or repeat a form's amount.
    """
    low = lowered(plain(text))
    names = names_of(context)
    found: list[tuple[int, int]] = []
    sentences = tuple(spans(text))
    settled = any(says_its_amount(low[slice(*one)], under) for one in sentences)
    for sentence in sentences:
        whole = low[slice(*sentence)]
        if (
            hands_over(whole)
            or (under.tenders and (replaces_a_mail(whole) or says_its_amount(whole, under)))
            or (settled and asks_of_the_box(whole))
        ):
            found.append(sentence)
            continue
        put_off = False
        pieces = tuple(_pieces(low, *sentence))
        for start, end in pieces:
            put_off = of_another(text[start:end], low[start:end], under, context) or (
                put_off and _goes_on(low[start:end])
            )
            if put_off or _repeats(low[start:end], under, names):
                found.append((start, end))
        if not any(piece in found for piece in pieces) and _chats(low[slice(*sentence)], names):
            found.append(sentence)
    return tuple(found)


_CUT = Late(r";|,\s+(?=(?:and|but|while|whereas|as\s+for|as\s+to)\b)|\s[-–—]{1,2}\s|—|\(")


CLAUSE = Late(r"[,;:()]|\s[-–—]{1,2}\s|—|\b(?:because|since|and|but|so|as|which|who|while|although|though)\b")
"""Where a clause ends: what denies or doubts in the one says nothing of the next."""


def _pieces(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence where another topic may begin."""
    at = start
    for cut in _CUT.finditer(low, start, end):
        if low[at : cut.start()].strip():
            yield at, cut.start()
        at = cut.end()
    if low[at:end].strip():
        yield at, end


def of_another(text: str, low: str, under: Covered, context: Context) -> bool:
    """Tell whether a clause only puts off accounts for which the mail brings no form."""
    if None in under.accounts or len(context.sender_accounts) < 2:
        return False
    named = {account for mention in mentions(text, context) for account in mention.accounts}
    beside = THIS_FORM_DOES_NOT.search(low)
    rest = low[: beside.start()] + low[beside.end() :] if beside else low
    return (
        bool(named)
        and not named & set(under.accounts)
        and (beside is not None or UNDECIDED.search(low) is not None)
        and not TOGETHER.search(rest)
        and not _of_the_notes(low)
    )


def _goes_on(low: str) -> bool:
    """Tell whether a clause goes on with the account that the one before it puts off."""
    return GOES_ON.search(low) is not None and not TOGETHER.search(low) and not amounts.find(low)


def _repeats(low: str, under: Covered, names: tuple[str, ...]) -> bool:
    """Tell whether a clause only repeats a form's amount, and sends the reader to the form for it."""
    found = amounts.find(low)
    if not found or not AGREES_WITH.search(low) or not agree(low, under) or "?" in low:
        return False
    if not any(equal(amount, quantity, position) for amount in found for quantity, position in sums(under)):
        return False
    rest = AGREES_WITH.sub(" ", _DOUBTLESS.sub(" ", low))
    return SIGNS.search(rest) is None and not any(re.search(rf"\b{re.escape(name)}\b", low) for name in names)


_DOUBTLESS = re.compile(r"\b(?:for\s+the\s+avoidance\s+of\s+doubt|no\s+doubt|without\s+(?:a\s+)?doubt|doubtless)\b")


def _chats(low: str, names: tuple[str, ...]) -> bool:
    """Tell whether a sentence only speaks of post, paper, machines, house or health."""
    if IT_IS_THERE.search(low):
        return True
    if RESOLVED.search(low) and "?" not in low and not _IF.search(low) and not amounts.find(low):
        return True
    if not THINGS.search(low) or "?" in low or LEADS_OFF.match(low) or _of_the_notes(low):
        return False
    if CONDITION.search(low) and not CONSEQUENCE.search(low):
        return False
    if any(pattern.search(called(low, names)) for _, pattern in turns()):
        return False
    at = 0
    for end in (*(cut.start() for cut in CLAUSE.finditer(low)), len(low)):
        clause = low[at:end]
        if SIGNS.search(clause) and (
            ABOUT.search(clause)
            or ELLIPTIC.search(clause)
            or ((pointer := POINTS_AT.search(low, at, end)) and not THINGS.search(low, 0, pointer.end() + 20))
        ):
            return False
        at = end
    return True


_IF = re.compile(r"\b(?:if|unless|only|once|except|still|yet)\b")


_OF_THEM = re.compile(r"\s+of\s+(?:them|these|those|mine|ours|my|our)\b")
"""What tells of a bare figure that it is one of the notes: "hanging on to thirty of them"."""


def _of_the_notes(low: str) -> bool:
    """Tell whether an amount stands in a clause that can be one of notes: with a currency or a unit, a share of the holding, or so many "of them"."""
    return any(
        amount.kind is not AmountKind.AMOUNT or not amount.bare or _OF_THEM.match(low, amount.end)
        for amount in amounts.find(low)
    )
