"""Whether a sentence only leads up to what is ordered beside it: "I thank you for the offer to exchange.", "Nevertheless, here is mine.".

Thanks for an offer takes nothing of it, and who says that his answer comes has not yet given it: both are said before a yes and before a no.
Whoever goes on in the same sentence, with anything at all, is not passed over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.instruction import Instruction
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentences.thanks import gives_thanks
from nlp.statements import Deed, Statement

_LED = r"\W*(?:(?:nevertheless|nonetheless|however|still|anyway|anyhow|so|well|now|and|but|then|very\s+well|all\s+the\s+same|even\s+so|first|first\s+of\s+all|to\s+begin)\W+){0,3}"
_MINE_COMES = Late(
    rf"{_LED}(?:here(?:['’]s|\s+is|\s+comes|\s+you\s+have)|this\s+is|you(?:['’]ll|\s+will)\s+find\s+below)\s+(?:mine|my\s+(?:\w+\s+)?(?:answer|reply|response|decision|word|view)|what\s+i\s+(?:have\s+)?decided)\W*",
    re.IGNORECASE,
)


def only_leads_up(statement: Statement) -> bool:
    """Tell whether a sentence without an act only gives thanks for the offer, or says that the sender's answer comes."""
    if statement.deed is not Deed.BARE or statement.amounts or statement.mood is Mood.ASKED:
        return False
    return gives_thanks(statement.text) or _MINE_COMES.fullmatch(statement.text) is not None


_HEADS_TENDERS = Late(
    r"\W*(?:(?:please|pls|kindly|hi|hello|dear|all|team|desk)\W+){0,3}(?:tender|exchange|submit|enter)\s+the\s+following(?:\s+(?:amounts?|positions?|notes|bonds|lots?|accounts?|clients|lines|items))?(?:\s+for\s+(?:us|our\s+clients|the\s+clients\s+(?:named|listed|below)))?\s*:?\s*",
    re.IGNORECASE,
)


def heads_the_tenders(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a whole sentence only heads a list of tenders, each of which has its amount: "Please tender the following:"."""
    return (
        statement.deed is Deed.TENDER
        and not statement.amounts
        and len(lines) > 1
        and all(line.account is not None and line.quantity is not None for line in lines)
        and _HEADS_TENDERS.fullmatch(statement.text) is not None
    )
