"""What does "exchange that" mean? An amount that the sentence before it states, and never everything.

"The board has decided on forty percent of our holding. Please exchange that." tenders forty percent where the sender, or those
for whom he acts, decided on it. Where the amount is somebody else's, talked about, denied or one of several, the holder is
asked: in no case does a pointing word stand for the whole holding when a part was spoken of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.amounts.amount import Amount, AmountKind
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, candidates
from nlp.statements import Deed, Statement

_POINTS = Late(
    r"\W*(?:(?:please|pls|kindly|so|and|then|now|just|go|ahead|i|we|would|like|want|wish|to|you|may|can|will|should|do|not|don['’]?t|never)\W+){0,6}(?:tender|exchange|swap|submit|convert|trade|enter|send|put)"
    r"(?:\s+in)?\s+(?:that|those|this|these|it|them)(?:\s+(?:(?:same|very|exact|full|whole|entire|round)\s+)?(?:amount|much|many|part|portion|share|number|figure|sum|total|quantity|percentage|fraction|slice|piece|chunk|half|third|quarter|notes?|bonds?|one))?(?:\s+(?:in|for\s+(?:me|us)|please|pls|now|today|into\s+the\s+(?:offer|exchange)|in\s+the\s+(?:offer|exchange)|(?:from|out\s+of)\s+my\s+account))*"
    r"(?:\s*,?\s*(?:and\s+)?(?:no\s+more\s*(?:,|and|or|nor)?\s*no\s+less|neither\s+more\s+nor\s+less|not\s+more\s+and\s+not\s+less|no\s+more|exactly|precisely)\b(?:\s*,?\s*(?:please|(?:from|out\s+of)\s+my\s+account))*)?\W*",
    re.IGNORECASE,
)
"""A whole sentence that tenders what another one names."""
_ONE = re.compile(r"\b(?:that|this)\s+one\b", re.IGNORECASE)
"""Points at one of several, and at nothing where none is told: "The form says 70, the card 60. Tender that one."."""
_DECIDED = Late(
    r"\W*(?:(?:so|well|ok|okay|it\s+took\s+[\w\s'’-]{1,40},?\s+but|after\s+[\w\s'’-]{1,40}(?:,\s*(?:and\s+)?[\w\s'’-]{1,40}){0,2},|after\s+(?:an?|all|much|some|long|a\s+lot\s+of)\s+(?:[\w'’-]+\s+){1,5}?(?=we\b|i\b|the\b|my\b|our\b))\W*)?(?:(?:i|we|my\s+(?:husband|wife)\s+and\s+(?:i|me)|(?:the|our)\s+(?:board|committee|trustees?|partners?|members?|directors?|investment\s+committee))"
    r"(?:\s+(?:have|has)|'ve)?(?:\s+(?:all|now|finally))?\s+(?:decided|settled|agreed|compromised|voted|resolved|opted|chosen|landed|fixed|concluded|arrived|come(?=\s+to\b)|come\s+down|come\s+out|ended\s+up)\s+(?:on|upon|for|at|with|to\s+go\s+with|to)"
    r"|(?:my|our)\s+(?:choice|decision|answer|figure|number)\s+(?:is|:))\s+",
    re.IGNORECASE,
)
"""How a sentence begins in which those who decide settle on an amount."""
_RECKONED = Late(
    r"\W*(?:(?:so|well|ok|okay)\W+)?(?:(?:i|we)(?:['’]ve|\s+have)?\s+(?:run|done|gone\s+over|gone\s+through|worked\s+through|checked)\s+(?:the|my|our)\s+(?:numbers|figures|sums|arithmetic|math)(?:\s+\w+){0,4}\s*,?\s+and\s+)?(?:the|my|our)\s+(?:right|best|correct|proper)\s+(?:figure|number|amount)(?:\s+for\s+(?:me|us))?\s+(?:is|:)\s+",
    re.IGNORECASE,
)
"""How one begins that calls an amount the right one; set right by it is nothing, where the sentence behind it tenders that amount."""
_SETTLED = Late(
    r"\s*(?:of\s+(?:(?:my|our|the|this|its)\s+)?(?:\w+\s+)?(?:holdings?|notes?|bonds?|position|account|total|them|it|those|these|mine|ours))?(?:,?\s+after\s+(?:an?|much|some|long|all|a\s+lot)\s+[\w\s'’-]{1,40})?\W*",
    re.IGNORECASE,
)
"""What may stand behind that amount."""


_SHORT = 60
"""Characters that may stand behind that amount."""
_ALL_THE_REST = Late(
    r"\ball\s+(?:of\s+)?(?:(?:the|those)\s+(?:rest|others?|remainder|remaining|balance)|(?:what|that|which)(?:ever)?(?:\s+is|['’]s)\s+left)\b",
    re.IGNORECASE,
)
"""Everything but what is kept, and not everything: "keep 15 and exchange all the rest"."""


def of_the_rest(said: Sequence[Statement]) -> list[Statement]:
    """Take "exchange all the rest" for the rest, and not for all there is, nor for the amount that stands before it."""
    return [
        _of_the_rest(one)
        if one.deed is Deed.TENDER and _ALL_THE_REST.search(one.text)
        else _doubtful_of_the_rest(one)
        if one.deed is Deed.TENDER and one.amounts and one.mood is Mood.DIRECT
        else one
        for one in said
    ]


_THE_REST = re.compile(r"\b(?:the|all|my|our|what)\s+(?:rest|remainder|others|balance|is\s+left)\b", re.IGNORECASE)


def _doubtful_of_the_rest(statement: Statement) -> Statement:
    """Doubt a tender whose act follows on the rest, while its amount stands before: "thirty go to my son, the rest may go in"."""
    act = statement.begins - statement.start
    rest = next(_THE_REST.finditer(statement.text, 0, max(0, min(act, len(statement.text)))), None)
    if rest is None or any(amount.start - statement.start > rest.start() for amount in statement.amounts):
        return statement
    return replace(statement, mood=Mood.UNCERTAIN, strange="the rest", where=Where.VETO)


def _of_the_rest(statement: Statement) -> Statement:
    """Give the tender without the "all" that belongs to its rest."""
    left = tuple(amount for amount in statement.amounts if amount.kind is not AmountKind.ALL)
    whole = len(statement.amounts) - len(left)
    if whole > 1 or (whole and left):
        return statement
    if left:
        return _doubtful_of_the_rest(statement)
    return replace(statement, amounts=left, rest=True, extent="")


def with_amount_pointed_at(said: Sequence[Statement], holding: Holding) -> list[Statement]:
    """Give a tender that only points the amount that the sentence before it states; `said`: the statements of one account, in order."""
    if any(one.amounts for one in said if one.deed in (Deed.TENDER, Deed.DECLINE)):
        return list(said)
    result = list(said)
    for place, one in enumerate(said):
        if (
            one.deed not in (Deed.TENDER, Deed.DECLINE)
            or one.mood not in (Mood.DIRECT, Mood.NEGATED)
            or not _POINTS.fullmatch(one.text)
        ):
            continue
        named = [at for at in range(place) if said[at].sentence == one.sentence - 1 and said[at].sentence >= 0]
        amounts = [amount for at in named for amount in said[at].amounts if _of_a_part(amount, holding)]
        if not amounts:
            if one.deed is Deed.TENDER and one.mood is Mood.DIRECT and _ONE.search(one.text):
                result[place] = replace(one, mood=Mood.UNCERTAIN, strange="one of several", where=Where.VETO)
            continue
        if (
            one.deed is Deed.TENDER
            and one.mood is Mood.DIRECT
            and len(named) == len(amounts) == 1
            and _settles(said[named[0]], amounts[0])
        ):
            result[named[0]] = replace(said[named[0]], amounts=(), mood=Mood.DIRECT, harmless=True, opens=False)
            result[place] = replace(one, amounts=tuple(amounts))
        else:
            result[place] = replace(
                one,
                deed=Deed.TENDER,
                amounts=tuple(amounts),
                mood=Mood.UNCERTAIN,
                strange="an amount that another sentence names",
                where=Where.VETO,
            )
    return result


def _of_a_part(amount: Amount, holding: Holding) -> bool:
    """Tell whether an amount is of the notes and less than all of them."""
    if amount.kind is AmountKind.AMOUNT and not (amount.unit or amount.currency or amount.readings):
        return False
    return (
        amount.kind in (AmountKind.SHARE, AmountKind.AMOUNT, AmountKind.RANGE, AmountKind.ALL_BUT)
        and holding.position is not None
        and holding.position not in candidates(amount, holding)
    )


def _settles(statement: Statement, amount: Amount) -> bool:
    """Tell whether a sentence says nothing but that those who decide settled on that amount."""
    if statement.deed is not Deed.BARE or statement.mood not in (Mood.DIRECT, Mood.WAITING):
        return False
    reckoned = _RECKONED.match(statement.text)
    if statement.opens and reckoned is None:
        return False
    lead = reckoned or _DECIDED.match(statement.text)
    if lead is None or amount.kind is AmountKind.RANGE:
        return False
    at = statement.text.find(amount.text, lead.end())
    behind = at + len(amount.text)
    return (
        at == lead.end()
        and len(statement.text) - behind < _SHORT
        and _SETTLED.fullmatch(statement.text, behind) is not None
    )
