"""An amount taken back by a call to stop, some talk, and the later one put in its place: "Put in 120,000. No, wait. 120 leaves me a silly rest. Make it 140,000 instead of the 120.".

The later amount counts where it is put in the place of the old one in so many words, or where what is said to stay is what it leaves of the holding.
The talk between may name the old amount, or what it leaves; it may bind nothing, put nothing off, and be nobody else's word: then the holder is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nlp.across.every_number import Counted, stands_for
from nlp.across.said_anew import MORE_THAN_A_REASON
from nlp.amounts.amount import Amount, AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.purport.door import Purport
from nlp.quantities.door import Holding
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_SO = r"(?:oh|ah|ooh|oops|whoops|sorry|actually|well|hm+|um+|uh|er+|dear\s+me|goodness|but|and|please|ok|okay)"
_STOP = r"(?:(?:no|nope|nah)(?:[,\s]+no)*|wait|hold\s+(?:on|it)|hang\s+on|stop|(?:scratch|strike|scrap)\s+(?:that|it))(?:\s+(?:a|one|just\s+a)\s+(?:minute|moment|second|sec|tick))?"
_CALL = Late(rf"\W*(?:{_SO}\W+){{0,3}}{_STOP}(?:\W+(?:{_SO}|{_STOP})){{0,3}}\W*", re.IGNORECASE)
"""A whole sentence that calls to stop, and says nothing else."""
_IN_PLACE = Late(
    r"\W*(?:(?:so|please|pls|kindly|just|now|rather|then|and|let['’]?s)\W+){0,3}(?:make\s+(?:it|that)|(?:it|that)\s+(?:should|must|ought\s+to|has\s+to)\s+(?:be|read)|should\s+be|i\s+mean(?:t)?(?:\s+to\s+(?:write|say|put|type))?|put(?:\s+in)?|tender|exchange|do|take|go\s+with|call\s+it|i\s+want|i['’]d\s+like)(?:\s+(?:only|just))?\s+"
    r"<new>\s*(?:of\s+(?:them|mine|my\s+\w+)|bonds?|notes?|dollars)?\s*[,(–—-]?\s*(?:instead\s+of|in\s+place\s+of|in\s+lieu\s+of|rather\s+than|(?:and\s+)?not)\s+(?:the\s+|my\s+|that\s+)?<old>"
    r"(?:\s*(?:bonds?|notes?|dollars))?(?:\s+(?:that\s+)?i\s+(?:wrote|said|gave|put|named)(?:\s+(?:above|before|first))?)?(?:\W+please)?\W*"
)
"""A whole clause that puts one amount in the place of the other; every word of it is known."""
_LEAVES_ME = re.compile(r"\b(?:leaves?|left|keep|keeps|remainder|remain|remains|once\s+(?:more|again))\b")
"""What an amount would leave is said of it, and keeps nothing; what is done once more is bound to no time."""
_ASIDES = 3
"""How many sentences of talk may stand between."""
_OPEN = 0.3
"""From here on the model hears that a sentence of it leaves something open."""
_LONGEST = 200
"""Characters of such a sentence."""


def begun_again(
    said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]], judged: Sequence[Purport], holding: Holding
) -> list[Statement]:
    """Give the statements with the first amount, the call to stop and the talk behind it silenced, where a later amount takes its place.

    `said`: the statements of one account, in order; `parts`: the sentences with their places; `judged`: the model's view of each.
    """
    at = next((place for place, one in enumerate(said) if one.deed is Deed.TENDER and one.sentence >= 0), None)
    if at is None or holding.position is None or not _outright(said[at]) or len(said[at].amounts) != 1:
        return list(said)
    old = stands_for(said[at].amounts[0], holding)
    later = [one for one in parts if one[0] > said[at].sentence]
    if not old or len(later) < 2 or _CALL.fullmatch(later[0][1].text) is None:
        return list(said)
    heard = {number: purport for (number, _), purport in zip(parts, judged, strict=True)}
    for place, (number, part) in enumerate(later[1 : _ASIDES + 2], 1):
        order = next((one for one in said if one.sentence == number and one.deed is Deed.TENDER), None)
        if order is not None and heard[number].open < _OPEN:
            kept = [one for one in said if one.sentence in (number, number + 1) and one.deed is Deed.KEEP]
            if (new := _in_its_place(order, part, kept, old, holding)) is not None:
                return _without(said, at, {before for before, _ in later[:place]}, order, new)
        if not _only_talk(part, heard[number], old, holding):
            break
    return list(said)


def _outright(one: Statement) -> bool:
    """Tell whether a statement tenders amounts outright."""
    return (
        one.mood is Mood.DIRECT
        and bool(one.amounts)
        and not (one.strange or one.opens or one.rest or one.made)
        and all(amount.kind is AmountKind.AMOUNT for amount in one.amounts)
    )


def _in_its_place(
    order: Statement, part: Sentence, kept: Sequence[Statement], old: frozenset[Decimal], holding: Holding
) -> Amount | None:
    """Give the amount that an order puts in the place of the old one: in so many words, or borne out by what stays."""
    others = [amount for amount in order.amounts if not stands_for(amount, holding) & old]
    if len(others) != 1 or len(part.text) > _LONGEST:
        return None
    new, can_be = others[0], stands_for(others[0], holding)
    named = [amount for amount in Counted(0, part).amounts if order.start <= amount.start < order.end]
    if not any(map(holding.fits, can_be)) or any(
        one.start != new.start and not stands_for(one, holding) & old for one in named
    ):
        return None
    words = part.text[: order.end - part.start]
    for amount in reversed(named):
        name = "<new>" if amount.start == new.start else "<old>"
        words = f"{words[: amount.start - part.start].rstrip('$')}{name}{words[amount.end - part.start :]}"
    if _IN_PLACE.fullmatch(lowered(words[order.start - part.start :])) is not None:
        return new if order.mood in (Mood.DIRECT, Mood.UNCERTAIN) else None
    left = {(holding.position or Decimal(0)) - value for value in can_be}
    borne_out = _outright(order) and any(
        one.mood is Mood.DIRECT and len(one.amounts) == 1 and stands_for(one.amounts[0], holding) & left for one in kept
    )
    return new if borne_out else None


def _only_talk(part: Sentence, heard: Purport, old: frozenset[Decimal], holding: Holding) -> bool:
    """Tell whether a sentence only tells why, and names no number but the old one or what that leaves."""
    words = _LEAVES_ME.sub(" ", lowered(part.text).replace("’", "'"))
    known = {*old, *((holding.position or Decimal(0)) - value for value in old), holding.position}
    numbers = (one for one in Counted(0, part).amounts if not (one.bare and one.text.isdigit() and len(one.text) == 4))
    return (
        len(part.text) <= _LONGEST
        and heard.open < _OPEN
        and MORE_THAN_A_REASON.search(words) is None
        and all(stands_for(amount, holding) & known for amount in numbers)
        and not part.has("TENDER", "DECLINE", "WITHDRAW", "CONDITION", "REPORT", "DOUBT")
    )


def _without(said: Sequence[Statement], at: int, talk: set[int], order: Statement, new: Amount) -> list[Statement]:
    """Give the statements with the later order of the new amount alone, and the first amount and the talk silenced."""
    alone = changed(
        order,
        mood=Mood.DIRECT,
        amounts=(new,),
        bases=(),
        excluded=(),
        corrects=False,
        opens=False,
        strange="",
        extent="",
    )
    return [
        changed(silenced(one), excluded=(), corrects=False)
        if place == at or one.sentence in talk
        else alone
        if one is order
        else one
        for place, one in enumerate(said)
    ]
