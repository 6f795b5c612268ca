"""Whether a sentence only tells how the world goes, and points at nothing of the mail: "Chess players also resign positions, but only partly.".

A sentence about things or people in general has no word that points: no I, no you, no it, no this, nothing of the notes or the offer, no order and no
one who may have a say. Nothing in it can be of the election, whatever words of part, doubt or waiting it has.
"""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.words.persons import KIN

_SHORTEST, _LONGEST = 5, 200
"""Words, and characters, of such a sentence."""
_POINTS = Late(
    r"\b(?:i|me|my|mine|myself|we|us|our|ours|you|your|yours|u|it|its|this|that|these|those|them|he|she|him|his|her|hers|here|there|then|so|such|same|both|latter|former|above|below|other|others|rest|remaining|remainder|balance|all|half|everything|nothing|none|"
    r"notes?|bonds?|holdings?|positions?\s+(?:stays?|remains?|goes|is)|accounts?|tender\w*|exchang\w*|swap\w*|offers?|withdraw\w*|instructions?|orders?|elections?|answers?|lexington|company|certificates?|securities|amounts?|figures?|price|rate|coupon|cash|interest)\b|[\d$?:]|\bn?['’](?:t|s|re|ll|ve|d|m)\b"
)
"""Points at the sender, at us, at the mail, at the notes or the offer."""
_HAS_A_SAY = Late(
    rf"\b(?:must|should|shall|will|would|may|might|can|could|need|needs|has\s+to|have\s+to|ought|first|before|until|till|unless|if|when|once|after|subject|pending|awaiting|wait|hold|please|kindly|yet|now|today|tomorrow|later|only\s+(?:if|when)|board|committee|members?|trustees?|directors?|partners?|owners?|heirs?|clients?|holders?|lawyers?|attorneys?|counsel|accountants?|brokers?|advisers?|advisors?|judges?|courts?|signatures?|papers?|forms?|letters?|{KIN})\b"
)
"""Who, or what, may have a say, and words by which something is to be done or waited for."""
_TELLS = Late(
    r"\W*(?:(?:and|but|besides|after\s+all|of\s+course|even|also)\W+)*(?:(?:an?|every|no|some|many|most|few|old|good|bad|the\s+best|even)\s+(?:\w+\s+){1,3}?|(?:[a-z]+\s+){0,2}?[a-z]{3,}s\s+)(?:(?:also|always|never|usually|sometimes|often|still|too|rarely|seldom|hardly)\s+){0,2}[a-z]{2,}\b.*"
)


def of_the_world(text: str) -> bool:
    """Tell whether a sentence only tells how the world goes."""
    small = lowered(text)
    return (
        len(text) <= _LONGEST
        and len(small.split()) >= _SHORTEST
        and _TELLS.fullmatch(small.replace("\n", " ")) is not None
        and _POINTS.search(small) is None
        and _HAS_A_SAY.search(small) is None
    )
