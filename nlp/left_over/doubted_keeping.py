"""A preference or a doubt said of what stays, and whether it leaves open what goes in.

"The 1996 lot I would rather leave as it is." beside "So $175,000 goes and $75,000 remains." prefers what is counted out, and bounds nothing. "I may keep
ten, not sure" and "the other ten I keep unless my wife objects" leave it to a doubt, or to somebody's word, whether those notes go in as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Election, Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_KEEPING = r"(?:keep|hold|retain|hang\s+on|leave|save|sit\s+on)"
_WHO = r"(?:(?:my|our|the|his|her)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+|he|she|they|you|somebody|someone|anybody|anyone)"
_SAYS = r"(?:thinks?|says?|tells?|agrees?|objects?|insists?|wants?|decides?|advises?|approves?|allows?|minds?|likes?|prefers?|permits?|recommends?)"
_DOUBTS = Late(
    rf"\b(?:i|we)\s+(?:just\s+|then\s+|also\s+)?(?:may|might|could)\s+(?:well\s+|also\s+|just\s+|yet\s+)?{_KEEPING}\b|\b(?:maybe|perhaps|possibly)\s+(?:i|we)(?:['’]ll|\s+will|\s+should)?\s+{_KEEPING}\b"
    r"|\b(?:but\s+)?(?:(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+)?not\s+(?:quite\s+|yet\s+|so\s+|really\s+|entirely\s+|at\s+all\s+)?(?:sure|certain|decided)\s*[.!]*\s*$"
    rf"|\b(?:unless|(?<!\bas\s)(?<!\beven\s)if)\s+{_WHO}\s+(?:\w+\s+)?{_SAYS}\b"
    r"|\bbut\s+(?:i|we)\s+leave\s+(?:it|that)\s+(?:up\s+)?to\b",
    re.IGNORECASE,
)
"""Lets a doubt, or somebody's word, say whether it is kept."""
_PREFERS = Late(
    r"\b(?:i|we)(?:['’]d|\s+would)\s+(?:much\s+|far\s+|really\s+|just\s+)?(?:(?:rather|sooner|prefer\s+to|like\s+to|as\s+soon|prefer)\s+)+(?:not\s+(?:touch|move|include)|keep|hold|leave|retain|hang\s+on\s+to|keep\s+hold\s+of)\b",
    re.IGNORECASE,
)
_OF_A_LOT = Late(
    r"\b(?:the|those|my|that|our)\s+(?:[\w’'$,.-]+\s+){0,3}?(?:lots?|ones?|block|batch|parcel|piece|purchase|tranche|part|portion|slice|share|certificates?|(?:notes|bonds)\s+(?:from|of|bought|that|which|i|my))\b",
    re.IGNORECASE,
)
"""Speaks of a lot of the notes, and not of all of them."""
_ON = Late(
    r"\b(?:if|unless|until|till|when|once|but|or|maybe|perhaps|might|may|could|sure|certain|decid\w*|think|you|first|before|yet|now|later|order|letter|all|every\w*|whole|tender\w*|exchang\w*)\b|\?",
    re.IGNORECASE,
)
"""Goes on with a doubt, or speaks of everything."""


def doubts_keeping(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence leaves in doubt whether the counted part that it keeps goes in as well, beside a tender of a part."""
    return (
        statement.deed in (Deed.KEEP, Deed.DECLINE)
        and statement.mood not in (Mood.PAST, Mood.REPORTED, Mood.ASKED)
        and (bool(statement.amounts) or statement.rest)
        and any(
            line.election is Election.TENDER_PART and (statement.accounts is None or line.account in statement.accounts)
            for line in lines
        )
        and _DOUBTS.search(statement.text) is not None
    )


def prefers_what_stays(statement: Statement, said: Sequence[Statement], lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence only prefers to keep a lot, of a mail that says outright how much goes in and how much stays."""
    return (
        statement.deed is Deed.KEEP
        and statement.mood in (Mood.UNCERTAIN, Mood.DOUBTED)
        and not (statement.amounts or statement.rest or statement.opens or statement.corrects or statement.excluded)
        and _PREFERS.search(statement.text) is not None
        and _OF_A_LOT.search(statement.text) is not None
        and _ON.search(statement.text) is None
        and len(lines) == 1
        and lines[0].election is Election.TENDER_PART
        and lines[0].quantity is not None
        and not lines[0].problems
        and all(any(_outright(one, deed) for one in said) for deed in (Deed.TENDER, Deed.KEEP))
    )


def _outright(one: Statement, deed: Deed) -> bool:
    """Tell whether a statement does a deed outright, to a stated amount."""
    return one.deed is deed and one.mood is Mood.DIRECT and bool(one.amounts) and not (one.strange or one.opens)
