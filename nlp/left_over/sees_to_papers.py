"""Whether a sentence only says who sees to papers of the sender's own house: "Karen will follow up on the paperwork for our auditors but this is the instruction.".

What follows is for their books, and nothing that the order waits for: the sentence names whose the papers are (auditors, files, records), or says that the
mail is the instruction all the same. An amount, an answer, a signature or a decision that is to follow has no place in it.
"""

from __future__ import annotations

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.statements import Deed, Statement

_WHO = r"(?:(?:my|our|the)\s+(?:assistant|secretary|office|bookkeeper|controller|accountants?|clerk|paralegal|treasurer|admin(?:istrator)?|staff|back\s+office)|[a-z][a-z'-]+|somebody|someone|i|we)"
_WILL = r"(?:\s+(?:will|shall|is\s+going\s+to|may)|'ll)"
_DOES = r"(?:follow\s+up|be\s+in\s+touch|write(?:\s+(?:to\s+)?you)?|call(?:\s+you)?|get\s+in\s+touch|come\s+back\s+to\s+you|see\s+to\s+it|send\s+(?:you\s+)?a\s+note)"
_PAPERS = r"(?:(?:on|about|for|with|regarding|over)\s+(?:(?:the|some|our|any)\s+)?(?:usual\s+|routine\s+|paper\s+|signed\s+|hard\s+|written\s+|internal\s+)?(?:paperwork|papers|copy|copies|filing|statements?|records?|receipts?|formalities)(?:\s+(?:side|trail))?)"
_OWN = r"(?:(?:that\s+)?(?:for|of)\s+(?:our|my|the)\s+(?:outside\s+|own\s+)?(?:auditors?|files?|records?|books|accountants?|bookkeeping|audit|year-end|minute\s+book|archives?))"
_ALL_THE_SAME = r"(?:\s*+[,;:.–—-]*+\s*+(?:(?:but|and|though|however)\b,?\s*+)?(?:(?:this|that)\s+(?:is|stands\s+as|remains|counts\s+as)|(?:please\s+)?(?:consider|take|treat)\s+this(?:\s+as)?)\s+(?:the|our|my|a)\s+(?:full\s+|firm\s+|final\s+|formal\s+)?(?:instructions?|order|election)(?:\s+(?:all\s+the\s+same|as\s+it\s+stands|now))?)"
_END = r"[\s.!]*"
_SEES_TO = Late(
    rf"\W*{_WHO}{_WILL}\s+{_DOES}(?:\s+{_PAPERS}(?:\s+{_OWN}(?:{_ALL_THE_SAME})?|{_ALL_THE_SAME})|\s+{_OWN}(?:{_ALL_THE_SAME})?){_END}"
)
_LONGEST = 220
"""Characters of such a sentence."""


def sees_to_papers(statement: Statement) -> bool:
    """Tell whether a statement only says who will see to papers for the sender's own books."""
    return (
        statement.deed in (Deed.BARE, Deed.NOTHING, Deed.GO_AHEAD)
        and statement.mood is not Mood.ASKED
        and not statement.amounts
        and len(statement.text) <= _LONGEST
        and _SEES_TO.fullmatch(lowered(statement.text).replace("’", "'")) is not None
    )
