"""Whether a condition beside a refusal only dares the company: "If the company wants them so badly they may come and weed my garden for them.".

Who has refused and tells those who want his notes what they may do for them, bargains with nobody and waits for nothing. Where they are told that they may have
the notes, or what the sender will then do, the refusal hangs on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_LONGEST = 200
_THEY = r"(?:(?:the|that|this)\s+(?:company|firm|board|management|president|people|bank|lawyers)|lexington(?:\s+precision)?|they|he|those\s+(?:people|fellows|folks|gentlemen))"
_DARES = Late(
    rf"\W*(?:(?:and|but|so|well|now)\W+)?if\s+{_THEY}\s+(?:(?:really|still|ever|do)\s+)?(?:wants?|needs?|likes?|loves?|(?:is|are)\s+(?:so\s+|that\s+)?(?:keen|eager|hot|hungry))\s+(?:on\s+|for\s+)?(?:them|it|mine|(?:my|these|those)\s+(?:\w+\s+)?(?:notes|bonds|paper|papers|name)|my\s+money)?(?:\s+(?:so|that|this|very|too)\s+(?:badly|much|bad|dearly))?"
    rf"\W+(?:then\s+)?{_THEY}\s+(?:(?:may|can|could|might|should|must|will\s+have\s+to|['’]ll\s+have\s+to|had\s+better)|(?:know|knows)\s+where)\s+(?P<what>[^.;:?]{{3,100}})[.!\s]*",
    re.IGNORECASE,
)
_GIVES = Late(
    r"\b(?:(?:have|take|get|buy|keep|swap|exchange|tender|collect|claim|call)\s+(?:them|it|mine|my|the|all|some|half)|offer|more|better|price|rate|percent|cash|pay\w*|par|i|we|me|then|terms|half|some|all|until|till|unless|when|again|another|raise|improve|sweeten|ask)\b|\d",
    re.IGNORECASE,
)
"""What would be a bargain, or gives them up after all."""


def only_dares(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence of a mail that only declines dares the company, and hangs nothing on it."""
    if statement.deed not in (Deed.BARE, Deed.KEEP) or statement.mood is not Mood.CONDITIONAL or statement.amounts:
        return False
    if not lines or any(line.election is not Election.DO_NOT_TENDER for line in lines):
        return False
    found = _DARES.fullmatch(statement.text) if len(statement.text) <= _LONGEST else None
    return found is not None and _GIVES.search(found["what"]) is None
