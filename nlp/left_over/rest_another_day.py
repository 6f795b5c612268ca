"""Whether what stays, beside a tender of a counted part, is only left to another day: "the other half I'll see about if there is ever another offer".

How much goes in is said outright; what becomes of the rest when this offer is over, or that nobody has a plan for it, leaves that open no more
than the reason why it is kept. A rest on which the sender will decide, or write to us, in this offer is none of these.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_LONGEST = 200
"""Characters of such a sentence."""
_REST = Late(
    r"\b(?:rest|remainder|remaining|balance|what\s+stays|what\s+is\s+left|others?|other\s+(?:\d[\d,]*|half|ones?|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))\b",
    re.IGNORECASE,
)
_ANOTHER_DAY = Late(
    r"\b(?:next\s+time|(?:ever\s+)?another\s+(?:offer|exchange|year|day|time|chance)|(?:until|till|when|once|before)\s+(?:i|we)(?:['’]m|\s+am)?\s+(?:retire|old|gone|dead|die|graduate)\w*|turns?\s+(?:\d+|[a-z]+teen|twenty(?:-\w+)?|thirty|of\s+age)|is\s+(?:of\s+age|old\s+enough|grown|married|through\s+(?:school|college))|some\s+day|one\s+day|next\s+year|no\s+plans?|remains?\s+to\s+be\s+seen|(?:we|i|time)\s+(?:shall|will)\s+(?:see|tell))\b|\b(?:we|i)['’]ll\s+see\s+about\b",
    re.IGNORECASE,
)
_LEFT_WHERE_IT_IS = Late(
    r"\b(?:leave|keep)\s+(?:it|them|those|these|that)\b|\bdo\s+nothing\s+(?:for|with|about)\s+(?:it|them|those|these|that)\b",
    re.IGNORECASE,
)
"""Ordered outright to stay, whatever is thought of it."""
_THIS_OFFER = Late(
    r"\b(?:this\s+(?:offer|exchange|time|week|month)|deadline|expir\w*|clos(?:e|es|ing)|extend\w*|extension|too|also|as\s+well|tender\w*|exchang(?:e|ing|ed)\s+(?:it|them|those)|swap\w*|go(?:es)?\s+in|put\s+in|add\w*|more|tell\s+you|let\s+you|hear|holler|write|call|instruct\w*|decide\s+(?:by|before|soon)|by\s+\w+day|tomorrow|tonight|soon|first|unless|price|rate|better|sweeten\w*|all|whole|everything)\b|\?",
    re.IGNORECASE,
)
"""The rest may go in after all, or we are to hear of it."""
_DOUBTS = Late(
    r"\b(?:may|might|could|would|should|maybe|perhaps|unless|if|think|thinking|sure|certain|decid\w*|ask\w*|wait\w*|hold\s+off|later|yet|until|till|when|once|too|also|as\s+well|same|all|everything|exchang\w*|swap\w*|go|goes|put|send|add)\b|\?",
    re.IGNORECASE,
)
_WAITS_WITH_IT = re.compile(
    r"\bwait(?:ing|s)?\s+with\s+(?:the|my|our)\s+(?:rest|remaining|remainder|others|balance)(?=\s*[.,;!]|\s*$)",
    re.IGNORECASE,
)
"""Waits with nothing but what stays: "and I wait with the remaining"."""
_LATER_OFFER = re.compile(r"\banother\s+(?:offer|exchange)\b", re.IGNORECASE)


def rest_another_day(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence only leaves to another day what stays beside a counted part."""
    text = statement.text
    if (
        len(lines) != 1
        or lines[0].election is not Election.TENDER_PART
        or lines[0].quantity is None
        or lines[0].problems
    ):
        return False
    if statement.deed not in (Deed.BARE, Deed.KEEP, Deed.DECLINE, Deed.NOTHING) or statement.mood is Mood.ASKED:
        return False
    if statement.corrects or statement.excluded or len(text) > _LONGEST:
        return False
    if statement.rest and statement.deed in (Deed.KEEP, Deed.DECLINE) and statement.mood is Mood.UNCERTAIN:
        # What stays is all that it speaks of, and nothing in it doubts that it does.
        return not (statement.opens or statement.strange or _DOUBTS.search(_WAITS_WITH_IT.sub(" ", text)))
    later = _ANOTHER_DAY.search(text) or _LEFT_WHERE_IT_IS.search(text)
    return (
        _REST.search(text) is not None and later is not None and _THIS_OFFER.search(_LATER_OFFER.sub(" ", text)) is None
    )
