"""A tender that its own mail takes back, and that ends as a plain no: "Please tender all my notes. Sorry, I changed my mind before sending. I keep everything, do not tender.".

Between the two stands nothing but words of turning round, and behind them nothing but the no, which speaks of all there is: then the no counts, and the tender
is only how it was begun. Who turns round, and says nothing clear then, is asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from nlp.amounts.amount import AmountKind
from nlp.changing import changed
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement
from nlp.statements.silenced import silenced

_LEAD = r"(?:(?:no|nope|sorry|so\s+sorry|oh|oops|wait|actually|well|hm+|but|please|pls|ok|okay|apologies|my\s+apologies|forgive\s+me|excuse\s+me|then\s+again|come\s+to\s+think\s+of\s+it|(?:on|upon)\s+(?:second\s+thoughts?|reflection)|hold\s+on|stop|and)\b\W*){0,5}"
_WHEN = r"(?:\s+(?:before\s+(?:sending(?:\s+(?:this|it))?|i\s+(?:send|sent|hit\s+send|mailed)(?:\s+(?:this|it))?)|now|again|just\s+now|while\s+(?:typing|writing)(?:\s+(?:this|it))?|after\s+all|this\s+(?:very\s+)?(?:minute|moment)))*"
_CHANGE = r"i\s+(?:have\s+|now\s+|just\s+|must\s+)?(?:change|changed|am\s+changing|['’]m\s+changing)(?:\s+(?:my\s+mind|it|that|my\s+answer))?"
_READ = rf"i\s+(?:just\s+|have\s+)?(?:look|looked|read|re-?read|went|go|checked|think|thought)\s+(?:again\s+)?(?:(?:at|over|about|through|into)\s+)?(?:(?:the|that|this|your|it)\s*)?(?:\w+\s+){{0,4}}?(?:\w+){_WHEN}\s*,?\s+(?:and|so)\s+"
_STRIKES = r"(?:(?:scratch|strike|scrap|forget|ignore|disregard|cancel|erase|delete)\s+(?:that|this|it|the\s+above|what\s+i\s+(?:just\s+)?(?:wrote|said)|all\s+(?:of\s+)?that)|i\s+take\s+(?:that|it|this|all\s+(?:of\s+)?that)\s+back|i\s+(?:have\s+)?thought\s+better\s+of\s+it|don['’]?t|do\s+not|rather\s+not|better\s+not)"
_TURN = Late(rf"\W*{_LEAD}(?:(?:{_READ})?{_CHANGE}{_WHEN}|{_STRIKES})?[\s.!,:;–—-]*")
"""A whole sentence that turns round, in small letters."""
_TURNS_ROUND = Late(rf"(?:\W|^)(?:no|nope|sorry|wait|actually|second|reflection|{_CHANGE}|{_STRIKES})(?:\W|$)")
_CHANGES_ONLY = Late(rf"\W*{_LEAD}(?:(?:{_READ}))?(?:i\s+(?:think|guess|believe)\s+)?{_CHANGE}{_WHEN}[\s.!]*")
_BOUND = Late(
    r"\b(?:yet|until|till|unless|if|for\s+now|at\s+this\s+time|those|these|some|part|half|other|others|rest|wife|husband|ira|account|maybe|perhaps|may|might|think|but|except|only|before|when|late|then)\b|\?"
)
"""In the no, what makes it less than one of all there is."""
_OF_THE_NOTES = re.compile(r"\b(?:tender\w*|exchang\w*|swap\w*|notes?|bonds?|everything|keep|holding)\b")
"""One of these stands in the no: it might decline an invitation."""
_LONGEST = 200
"""Characters of a sentence that are looked at; a longer one is none of these."""
_ELECTS = (Deed.TENDER, Deed.DECLINE, Deed.KEEP, Deed.WITHDRAW, Deed.GO_AHEAD)


def ends_in_a_no(said: Sequence[Statement], parts: Sequence[tuple[int, Sentence]]) -> list[Statement]:
    """Give the statements without the tender that the mail takes back before it ends as a no; left open where it only turns round.

    `said`: the statements of a holder, in order; `parts`: the sentences with their places.
    """
    tenders = [one for one in said if one.deed is Deed.TENDER and one.sentence >= 0]
    if not tenders or any(one.mood is not Mood.DIRECT for one in tenders):
        return list(said)
    begun = max(one.sentence for one in tenders)
    behind = [(number, " ".join(lowered(part.text).split())[:_LONGEST]) for number, part in parts if number > begun]
    turning = _turning(behind)
    no = {one.sentence for one in said if one.sentence > begun and one.deed in _ELECTS} - turning
    if not no:
        changing = {number for number, text in behind if _CHANGES_ONLY.fullmatch(text) is not None}
        return [changed(one, opens=True, harmless=False) if one.sentence in changing else one for one in said]
    texts = [text for number, text in behind if number in no]
    if not any(_OF_THE_NOTES.search(text) for text in texts):
        return list(said)
    if not turning or min(no) < max(turning) or not _refuses(said, no) or any(_BOUND.search(text) for text in texts):
        return list(said)
    if any(
        one.opens or one.mood is not Mood.DIRECT for one in said if one.sentence > begun and one.sentence not in turning
    ):
        return list(said)
    return [
        changed(silenced(one), excluded=(), corrects=False) if one.sentence in turning or one in tenders else one
        for one in said
    ]


def _turning(behind: Sequence[tuple[int, str]]) -> set[int]:
    """Give the places of the sentences right behind the tender that turn round, and do nothing else."""
    found: set[int] = set()
    for number, text in behind:
        if _TURN.fullmatch(text) is None or not text.strip(" .!,"):
            break
        found.add(number)
    turns = any(_TURNS_ROUND.search(text) for number, text in behind if number in found)
    return found if turns else set()


def _refuses(said: Sequence[Statement], no: Collection[int]) -> bool:
    """Tell whether all that is elected in those sentences is a no to all there is."""
    acts = [one for one in said if one.sentence in no and one.deed in _ELECTS]
    whole = all(
        one.deed in (Deed.DECLINE, Deed.KEEP)
        and one.mood is Mood.DIRECT
        and not one.rest
        and all(amount.kind is AmountKind.ALL for amount in one.amounts)
        for one in acts
    )
    return whole and any(one.deed is Deed.DECLINE or one.amounts for one in acts)
