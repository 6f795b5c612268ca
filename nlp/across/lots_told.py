"""Which sentences only tell how a holding came together, lot by lot? They tender nothing and keep nothing, whatever their verbs.

"We bought 25 bonds in 1994, 25 in 1995 and got 25 from my mother. Tender the 50 we bought.": the figures of the first sentence add up to
the whole position, so they tell its lots and not what becomes of them. Where the order names its amount, the lots are out of its way; and an order
that describes its lots ("the 50 we bought", "his 8", "the lot of 1994") must name just as much as those lots are, else nobody can tell which is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, product

from nlp.across.every_number import Counted, stands_for
from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.governors.where import Where
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.quantities.door import Holding, candidates
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced
from nlp.words.persons import KIN

_LONGEST = 240
"""Characters of a sentence that tells lots."""
_FEWEST, _MOST = 2, 5
"""How many lots a sentence may tell."""
_CALM = 0.3
"""Up to here the model suspects little of an order."""
_BUYS = r"bought|purchased|picked\s+up|paid|subscribed|acquired"
_GIVEN = r"inherited|left|(?:gave|got)\s+(?:me|us)\b|given|handed\s+down|bequeathed|from\s+(?:my|our|his|her|\w+['’]s|the\s+estate)|wedding|gift"
_CAME = Late(
    rf"\b(?:{_BUYS}|{_GIVEN}|got|carry|carries|carried|booked|came|added|received|sits?|lies?|are\s+held|is\s+held)\b"
)
"""How notes come to somebody, or where in his books they stand."""
_DOES = Late(
    r"\b(?:please|pls|kindly|exchang\w*|tender\w*|swap\w*|submit\w*|sen[dt]|put|hand|turn\w*|give|goes?|going|keep\w*|kept|hold|holding|stays?|want\w*|wish\w*|like|will|would|shall|should|could|may|might|must|if|unless|until|or|"
    r"sold|sell\w*|not|never|no|only|instead|withdr\w*|back|rest|remaining|instruct\w*|gave(?!\s+(?:me|us)\b)|told|asked|said|wrote|form)\b|n['’]t\b|['’](?:ll|d)\b|\?"
)
"""Does something with the notes, or says that it is to be done: such a sentence is no mere tale."""
_PRICE_BEFORE = Late(r"\b(?:at|paid|for|cost|costs|price\s+of)\s+(?:about\s+|around\s+|only\s+)?\$?\s?$")
_PRICE_BEHIND = re.compile(r"\s+(?:cents\s+|points\s+)?(?:for|on)\s+(?:the|my|our|these|those|another|\d)")
_COUNTS_OTHERS = re.compile(
    r"\s*(?:equal\s+|different\s+|separate\s+)?(?:lots?|times|purchases|parts|parcels|batches|blocks|pieces|instal+ments|years?|children|cents|cts|percent|per\s?cent|%)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_PARTS = re.compile(r",|;|\band\b")
_DEAR = 200
"""A price in points is below this."""
_BOUNDS = Late(
    r"\b(?:for|above|below|once|when(?:ever)?|if|before|until|till|unless|provid\w+|assuming|subject|with(?:out)?|cash|price|but|except|minus|less|instead|not|never|no|nor|none|or|would|could|might|may|should|maybe|perhaps|tomorrow|later|next|soon|then)\b|n['’]t\b"
)
"""Words beside which an order of lots may be bound or put off."""
_WHOSE = Late(rf"\b(?:his|her|their|{KIN})\b")


@dataclass(frozen=True, slots=True)
class Lot:
    """How much a lot is, and the words that tell of it."""

    value: Decimal
    words: str


def lots_told(parts: Sequence[tuple[int, Sentence]], holding: Holding) -> dict[int, tuple[Lot, ...]]:
    """Give the lots of each sentence that tells of nothing else, by its place in the mail."""
    if holding.position is None:
        return {}
    return {number: lots for number, part in parts if (lots := _lots(part, holding))}


def with_lots_told(said: Sequence[Statement], told: dict[int, tuple[Lot, ...]], holding: Holding) -> list[Statement]:
    """Give the statements with those of a sentence that only tells the lots of the holding silenced, where an order names its amount.

    `said`: the statements of one account, in order; `told`: the lots, by the place of their sentence; `holding`: what they are of.
    """
    if len(told) != 1:
        return list(said)
    ((number, lots),) = told.items()
    orders = [one for one in said if one.deed is Deed.TENDER and one.sentence != number and one.amounts]
    others = {id(one): theirs for one in orders if (theirs := _of_others(one, lots, holding)) is not None}
    if others:
        return [_of_both(one, others[id(one)]) if id(one) in others else one for one in said]
    if not orders or not all(_names_lots(one, lots, holding) for one in orders):
        return list(said)
    return [
        changed(silenced(one), excluded=(), corrects=False)
        if one.sentence == number
        else changed(one, mood=Mood.DIRECT, strange="")
        if one in orders and _only_unknown(one)
        else one
        for one in said
    ]


def _lots(part: Sentence, holding: Holding) -> tuple[Lot, ...]:
    """Give the lots of which a sentence tells, and nothing else; none where its figures do not add up to the holding."""
    text = lowered(part.text).replace("’", "'")
    if len(text) > _LONGEST or part.has("TENDER", "DECLINE", "WITHDRAW", "CONDITION", "HOLD", "CORRECTION"):
        return ()
    if _CAME.search(text) is None or _DOES.search(re.sub(r"\bleft\s+(?:me|us)\b", " ", text)):
        return ()
    figures = [one for one in Counted(0, part).amounts if _counts_notes(one, part, text)]
    if not _FEWEST <= len(figures) <= _MOST:
        return ()
    for values in product(*(sorted(stands_for(one, holding)) for one in figures)):
        if sum(values, Decimal(0)) == holding.position and all(map(holding.fits, values)):
            return tuple(_told(part, text, figures, values))
    return ()


def _counts_notes(one: Amount, part: Sentence, text: str) -> bool:
    """Tell whether a figure of a sentence can be a lot: no year, no price in points, no number of lots or years."""
    if one.kind is not AmountKind.AMOUNT:
        return False
    start, end = one.start - part.start, one.end - part.start
    beside = _PRICE_BEFORE.search(text[:start]) or _PRICE_BEHIND.match(text, end)
    priced = one.bare and min(one.readings) < _DEAR and beside is not None
    return not (priced or _YEAR.fullmatch(text[start:end]) or _COUNTS_OTHERS.match(text, end))


def _told(part: Sentence, text: str, figures: Sequence[Amount], values: Sequence[Decimal]) -> Iterator[Lot]:
    """Give each lot with the words that stand before and behind its figure; a verb holds for the lots behind it too."""
    verb = ""
    for at, (one, value) in enumerate(zip(figures, values, strict=True)):
        before = figures[at - 1].end - part.start if at else 0
        behind = figures[at + 1].start - part.start if at + 1 < len(figures) else len(text)
        lead, follow = text[before : one.start - part.start], text[one.end - part.start : behind]
        cut = _PARTS.split(lead)[-1] if at else lead
        verb = cut if _CAME.search(cut) else verb
        yield Lot(value, f"{verb} {cut} {_PARTS.split(follow)[0]}")


def _names_lots(one: Statement, lots: Sequence[Lot], holding: Holding) -> bool:
    """Tell whether an order names the amount of one or several lots, and of just those that it describes."""
    if one.mood not in (Mood.DIRECT, Mood.UNCERTAIN) or one.where is Where.VETO or one.made or len(one.amounts) != 1:
        return False
    fitting = {value for value in candidates(one.amounts[0], holding) if holding.fits(value)}
    sums = (sum(lot.value for lot in some) for count in range(1, len(lots) + 1) for some in combinations(lots, count))
    return any(value in fitting for value in sums)


def _of_others(one: Statement, lots: Sequence[Lot], holding: Holding) -> Decimal | None:
    """Give how much the lots are that an order describes, where it names another amount: "her 10" where hers are 5; else None."""
    described = [lot for lot in lots if _fits_words(lot, one.text)]
    if one.mood not in (Mood.DIRECT, Mood.UNCERTAIN) or not described or len(described) == len(lots):
        return None
    theirs = sum((lot.value for lot in described), Decimal(0))
    return None if any(theirs in stands_for(amount, holding) for amount in one.amounts) else theirs


def _of_both(one: Statement, theirs: Decimal) -> Statement:
    """Give an order with both amounts, the one that it names and that of the lots which it describes: which is meant cannot be told."""
    other = replace(one.amounts[0], value=theirs, readings=(theirs,), bare=False)
    return changed(one, amounts=(*one.amounts, other))


def _fits_words(lot: Lot, words: str) -> bool:
    """Tell whether the words of an order describe a lot: by its year, by whose it was, or by how it came."""
    order = lowered(words).replace("’", "'")
    if years := set(_YEAR.findall(order)):
        return any(year in lot.words for year in years)
    bought, given = re.search(rf"\b(?:{_BUYS})\b", order), re.search(rf"\b(?:{_GIVEN})\b", order)
    if bought and not given:
        return re.search(rf"\b(?:{_BUYS})\b", lot.words) is not None
    if given or _WHOSE.search(order):
        return re.search(rf"\b(?:{_GIVEN})\b", lot.words) is not None
    return True


def _only_unknown(one: Statement) -> bool:
    """Tell whether only unknown words that bind nothing, and of which little is suspected, keep an order of lots from being clean."""
    return (
        one.mood is Mood.UNCERTAIN
        and bool(one.strange)
        and one.suspicion <= _CALM
        and _BOUNDS.search(lowered(one.text)) is None
    )
