"""What waits for nothing that we do, and what only gives a reason: "I will sit on the porch with them and wait", "Reason: I do not trust any single pier".

Who declines keeps his notes and waits with them for what becomes of them: that is what declining is, and puts nothing off. A sentence that calls
itself a reason, or tells what its writer does not believe in, orders nothing, however sure the model is that it does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.words.nothing_done import asks_that_nothing_be_done

_ONESELF = Late(
    r"\b(?:i|we|(?:my|our)\s+\w+\s+and\s+i)(?:['’]ll|\s+will|\s+shall|['’]m|\s+am|['’]d|\s+would|\s+can|\s+mean\s+to|\s+intend\s+to|\s+prefer\s+to)?\b[^.;!?]{0,160}\b(?:wait(?:ing)?|sit(?:ting)?|patient|bide|hang(?:ing)?|hold(?:ing)?)\b",
    re.IGNORECASE,
)
_PUTS_OFF = Late(
    r"\b(?:decid\w*|decision|until|till|if|unless|when|once|before|then|first|yet|now|tell|hear|answer|see|instruct\w*|write|send|call|let\s+you|your\s+\w+|better|new|next|later|second|another|exchang\w*|tender\w*|swap\w*|offer\w*|deadline|reconsider|mind|maybe|perhaps)\b|\?|\d",
    re.IGNORECASE,
)
"""Words with which the waiting may be one for another election."""
_LONGEST = 300
"""Characters of such a sentence."""


def waits_with_what_stays(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence of a mail that only declines says that its writer waits with what he keeps, or asks that nothing be done."""
    return (
        statement.mood is Mood.WAITING
        and statement.deed in (Deed.KEEP, Deed.BARE, Deed.NOTHING)
        and not (statement.corrects or statement.excluded or statement.opens)
        and bool(lines)
        and all(line.election is Election.DO_NOT_TENDER for line in lines)
        and len(statement.text) <= _LONGEST
        and (
            asks_that_nothing_be_done(statement.text)
            or (
                statement.deed is not Deed.NOTHING
                and (_ONESELF.search(statement.text) is not None or statement.deed is Deed.KEEP)
                and _PUTS_OFF.search(statement.text) is None
            )
        )
    )


_RATHER = Late(
    r"(?:^\W*|[,;]\s|\b(?:and|but|because|since|as|so)\s+)(?:i|we)(?:['’]d|\s+would)\s+(?:much\s+|far\s+)?(?:rather|sooner)\s+(?:have|take|get|see|be|do|settle|finish|act|collect|receive|cash)\b(?P<what>[^.;:!?]{0,80}?)\bthan\s+(?:to\s+)?(?:have\s+to\s+|go\s+on\s+|keep\s+(?:on\s+)?|sit\s+and\s+)?(?:wait(?:ing)?|hold(?:ing)?\s+(?:on|out))\b[^.;:!?]{0,60}[.!]*\s*$",
    re.IGNORECASE,
)
_OF_THE_OLD = re.compile(r"\b(?:notes?|bonds?|them|these|those|certificates?|papers?|it|nothing|what)\b", re.IGNORECASE)


def rather_than_wait(statement: Statement) -> bool:
    """Tell whether a sentence without an act waits for nothing, but prefers what the exchange gives to waiting: "I'd rather have the fee than wait on it"."""
    if statement.mood is not Mood.WAITING or statement.deed is not Deed.BARE:
        return False
    if statement.amounts or statement.excluded or statement.opens or len(statement.text) > _LONGEST:
        return False
    found = _RATHER.search(statement.text)
    return (
        found is not None
        and _OF_THE_OLD.search(found["what"]) is None
        and _UNDECIDED.search(f"{statement.text[: found.start()]} {found['what']}") is None
    )


_UNDECIDED = Late(
    r"\b(?:if|unless|until|till|wait\w*|hold\w*|not\s+yet|later|tomorrow|first|before|decid\w*|maybe|perhaps|think\w*|sign\w*|talk\w*|ask\w*|hear\w*|let\s+you)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
_LABEL = Late(
    r"\W*(?:\d\W{1,3})?(?:my\s+|our\s+|the\s+)?(?:reasons?|why|grounds?|motives?|rationale)(?:\s+(?:for\s+(?:this|it|that)|why))?\s*[:–—-]\s",
    re.IGNORECASE,
)
"""Calls what follows a reason."""
_BELIEVES_NOT = Late(
    r"\W*(?:(?:but|and|for|because|since)\s+)?(?:i|we)\s+(?:do\s+not|don['’]t|never|cannot|can['’]t|no\s+longer|have\s+(?:no|never\s+had)|never\s+(?:did|have))\s+(?:quite\s+|really\s+|much\s+|altogether\s+)?(?:trust(?:ed)?|believed?(?:\s+in)?|rely\s+on|relied\s+on|faith\s+in|confidence\s+in|bet\s+on|lean\s+on)\s+(?:any|one|a|anything|anyone|only\s+one)\b",
    re.IGNORECASE,
)
_ORDERS = Late(
    r"\b(?:exchang\w*|tender\w*|swap\w*|convert\w*|submit\w*|put|notes?|bonds?|please|kindly|withdraw\w*|declin\w*|keep\w*|hold(?:ing|s)?|wait\w*|offer\w*|if|unless|until|till|instead|rather|this|it|them|they|everything|nothing|half|thousand|hundred)\b|\$",
    re.IGNORECASE,
)
"""With any of these it may order, or doubt what is ordered."""


def gives_a_reason(text: str) -> bool:
    """Tell whether a sentence only gives a reason, by its label or by its verb of belief, and names nothing that could be ordered."""
    label = _LABEL.match(text)
    return (label is not None or _BELIEVES_NOT.match(text) is not None) and _ORDERS.search(
        text, label.end() if label else 0
    ) is None
