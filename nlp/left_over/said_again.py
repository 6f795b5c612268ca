"""Whether a sentence that no line takes up only says once more what is elected, or doubts what the order behind it resolves.

"I typed 7,000 but meant 70,000.", and 70,000 is tendered; "I never exchange what I understand." beside a no; "I suppose one ought to be
grateful." before an order. Such a sentence leaves the lines what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp import amounts
from nlp.amounts.amount import AmountKind
from nlp.governors.where import Where
from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.weighing.words import DONE, SETS_RIGHT


def says_it_again(statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement]) -> bool:
    """Tell whether a statement says what the lines say, or only doubts the offer that they then take; `said`: all of the mail's."""
    return (
        _agrees(statement, lines)
        or _says_no_too(statement, lines, said)
        or _says_all_too(statement, lines)
        or _only_heard_as_open(statement, lines)
        or _resolved(statement, said)
    )


def _says_no_too(statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement]) -> bool:
    """Tell whether a denied tender of no amount says the no of the lines: without a word of doubt, or beside a clean no of another sentence."""
    return (
        statement.deed is Deed.TENDER
        and statement.mood is Mood.NEGATED
        and statement.where is not Where.VETO
        and not (statement.amounts or statement.excluded or statement.rest)
        and bool(lines)
        and all(line.election is Election.DO_NOT_TENDER for line in lines)
        and (
            _SUPPOSES.search(statement.text) is None
            or any(_plain_no(one) for one in said if one.sentence != statement.sentence)
        )
    )


_SUPPOSES = Late(
    r"\b(?:think|believe|suppose|guess|reckon|imagine|figure|expect|sure|certain|likely|maybe|perhaps|probably|know|might|may|seem|see\s+(?:why|how|myself))\b",
    re.IGNORECASE,
)
"""Doubts what it denies: "I don't think I tender"."""


def _plain_no(statement: Statement) -> bool:
    """Tell whether a statement declines, among known words."""
    denied = statement.deed is Deed.TENDER and statement.mood is Mood.NEGATED
    kept = statement.deed in (Deed.DECLINE, Deed.KEEP) and statement.mood is Mood.DIRECT
    return (denied or kept) and not statement.strange


_LIKELY = 0.5
"""How likely a sentence tenders, for it to say once more what is tendered."""


def _says_all_too(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence that nobody could read is only heard to tender, without an amount, beside lines that tender all."""
    return (
        statement.unread
        and statement.heard >= _LIKELY
        and statement.mood is Mood.DIRECT
        and not (statement.opens or statement.amounts or statement.excluded or statement.rest or statement.keeps)
        and bool(lines)
        and all(line.election is Election.TENDER_ALL for line in lines)
    )


_STILL_OPEN = Late(
    r"\b(?:decid\w*|decision|sure|certain|whether|which|how\s+(?:much|many)|two\s+minds|mind|wait\w*|sleep|let\s+me|first|later|until|till|unless|if|before|yet|torn|lean\w*|inclin\w*|hesitat\w*|might|maybe|perhaps|tender\w*|exchang\w*|swap\w*|go\s+ahead|do\s+it|in\s+or\s+out|should)\b",
    re.IGNORECASE,
)


def _only_heard_as_open(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence beside a no is only heard to leave it open, and has no word that could: "I don't take bonds I can't follow"."""
    return (
        (statement.opens or (statement.unread and _DENIES.search(statement.text) is not None))
        and statement.deed is Deed.BARE
        and statement.mood is Mood.DIRECT
        and not statement.amounts
        and not statement.corrects
        and bool(lines)
        and all(line.election is Election.DO_NOT_TENDER for line in lines)
        and not _STILL_OPEN.search(statement.text)
        and not _COMES_LATER.search(statement.text)
    )


_DENIES = re.compile(r"\b(?:not|no|never|nothing|none)\b|n['’]t\b", re.IGNORECASE)
_COMES_LATER = Late(
    r"\b(?:will|would|could|can(?!['’]?t)|may|'ll|'d|now|today|moment|then|when|again|still|soon|tomorrow|week|month|call|write|ask|talk|hear|know|think|see|read|other|instead|only|both|everything|some|part|half|or|kidding|joking)\b|\?",
    re.IGNORECASE,
)


def _resolved(statement: Statement, said: Sequence[Statement]) -> bool:
    """Tell whether a sentence that only thinks poorly or little of the offer stands before all that is ordered: "I suppose one ought to be grateful".

    What it doubts is the offer; that it is taken is said behind it. What doubts the decision itself is never resolved so.
    """
    if (
        statement.deed is not Deed.BARE
        or statement.mood is not Mood.DOUBTED
        or any(
            amount.kind is not AmountKind.SHARE or not amount.text.lower().endswith(("%", "percent", "per cent"))
            for amount in statement.amounts
        )
        or statement.opens
        or statement.sentence < 0
        or _STILL_OPEN.search(statement.text)
    ):
        return False
    ordered = [one for one in said if one.deed not in (Deed.BARE, Deed.NOTHING) and one.sentence >= 0]
    return bool(ordered) and all(
        one.mood in (Mood.DIRECT, Mood.NEGATED) and one.sentence > statement.sentence for one in ordered
    )


_MEANT = re.compile(
    r"\b(?:meant|should\s+have\s+(?:been|read|said)|it\s+should\s+be|intended|instead\s+of)\b", re.IGNORECASE
)


_SO_IT_IS = re.compile(
    r"\bso\s+(?P<much>[\w$,.-]+(?:[\s-]\w+){0,3})\s+it\s+(?:is|was|shall\s+be|will\s+be)\W*$", re.IGNORECASE
)
"""How an amount is settled at last."""


def _agrees(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether what names, sets right or tells of an amount leaves the only line with the amount that it states itself."""
    if len(lines) != 1 or lines[0].quantity is None or not lines[0].quantity_stated or lines[0].problems:
        return False
    sets_right = statement.deed is Deed.TENDER and statement.opens and SETS_RIGHT.search(statement.text) is not None
    if not (statement.deed is Deed.BARE or sets_right) or statement.mood is not Mood.DIRECT:
        return False
    if (settled := _SO_IT_IS.search(statement.text)) is not None:
        # "My wife wanted ten and I wanted fifty, so thirty it is.", and thirty are tendered.
        said = amounts.find(settled["much"] + " bonds")
        return len(said) == 1 and lines[0].quantity in said[0].readings
    if not statement.amounts:
        return False
    if all(
        amount.kind is AmountKind.AMOUNT and lines[0].quantity in (amount.readings or (amount.value,))
        for amount in statement.amounts
    ):
        return not statement.rest and (not statement.opens or SETS_RIGHT.search(statement.text) is not None)
    if _first_not_second(statement, lines[0]):
        return True
    last = statement.amounts[-1]
    if (
        statement.opens
        and len(statement.amounts) == 2
        and _MEANT.search(statement.text)
        and last.kind is AmountKind.AMOUNT
        and lines[0].quantity in (last.readings or (last.value,))
    ):
        # "I typed 7,000 but meant 70,000.", and 70,000 is tendered.
        return True
    return statement.told and DONE.search(statement.text) is not None


_NOT_BETWEEN = Late(
    r"\s*(?:bonds?|notes?|dollars?|face)?\s*[,;(–—-]?\s*(?:and\s+|instead\s+of\s+|rather\s+than\s+)?(?:not|instead\s+of|rather\s+than)\s+(?:the\s+|my\s+)?\$?",
    re.IGNORECASE,
)


def _first_not_second(statement: Statement, line: Instruction) -> bool:
    """Tell whether a sentence says the elected amount, and denies another: "It should be 200 bonds, not 300 as I told her"."""
    if len(statement.amounts) != 2 or statement.rest:
        return False
    first, second = statement.amounts
    between = statement.text[first.end - statement.start : second.start - statement.start]
    denied = _NOT_BETWEEN.match(between)
    return (
        first.kind is AmountKind.AMOUNT
        and line.quantity in (first.readings or (first.value,))
        and line.quantity not in (second.readings or (second.value,))
        and denied is not None
        and (denied.end() == len(between) or between.startswith(second.text, denied.end()))
    )
