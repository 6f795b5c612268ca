"""Whether a sentence says of another person's own notes that he will see to them himself: "Dad is still thinking about his", "hers she will write you about".

Who holds alone orders for himself. What somebody else does with what is his own, said as such, touches nothing of it, as long as neither the
sender nor what is his comes into it.
"""

from __future__ import annotations

import re

from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement

_LONGEST = 220
"""Characters of such a sentence."""
_THEIRS = Late(
    r"(?:\b(?:about|on|of|with|for|do|does|leave|keep|tender|exchange|swap|not|in)\s+|^\W*(?:as\s+for\s+)?|[,;]\s*(?:and\s+|but\s+)?)(?:hers|theirs|(?<!of\s)his)(?=\s*(?:[.,;!]|$|isn['’]t|is|are|aren['’]t|i|we|she|he|they|too|now|yet)\b|\s*[.,;!]|\s*$)"
    r"|\b(?:his|her|their)\s+own\b(?!\s+(?:mind|hand|word|way|view|opinion|time|name))|\b(?:about|on|of|with)\s+(?:his|her|their)\s+(?:\d[\d,]*|notes|bonds|holding|position|account|share)\b|\b(?:has|have|had|got|owns?|holds?)\s+\w+\s+of\s+(?:his|her|their)\s+own\b|\bthose\s+are\s+(?:his|hers|theirs)\b",
    re.IGNORECASE,
)
"""Notes of another's, called so."""
_HIMSELF = Late(
    r"\b(?:write|writes|wrote|call|calls|tell|tells|deal|deals|speak|speaks|answer|answers|instruct|instructs|e-?mail|let\s+you\s+know|say|send|get|be\s+in\s+touch|reply|decide|decides)\b[^.;!?]{0,40}\b(?:himself|herself|themselves|(?:on|by)\s+(?:his|her|their)\s+own|about\s+(?:his|hers|theirs)|separately|directly)\b"
    r"|\b(?:undecided|mind|unsure|thinking|not\s+(?:sure|settled|decided)|isn['’]t\s+(?:settled|decided)|aren['’]t|settled|staying\s+put|stays?\s+put|don['’]?t\s+touch|do\s+not\s+touch|leave|another\s+matter|separate|no\s+bearing|nothing\s+to\s+do\s+with|is\s+not|are\s+not|his\s+business|her\s+business)\b",
    re.IGNORECASE,
)
"""Who sees to them himself, has yet to decide on them, or keeps them."""
_OURS = Late(
    r"\b(?:mine|ours|my\s+(?:\w+\s+)?(?:notes?|bonds?|own|holding|position|account|order|answer|tender|part|half|decision)|our\s+(?:\w+\s+)?(?:notes?|bonds?|own|holding|position|account|order|answer|tender|decision)|we|us|both|all|joint\w*|together|same|also|too|as\s+well|either|if|unless|until\s+(?:then|he|she|they)|before|wait\w*|hold\w*|i\s+(?:may|might|could|will|would|think|want|need|should|follow|agree)|i['’](?:ll|d))\b|\?",
    re.IGNORECASE,
)
"""The sender comes into it, or what is his."""


def their_own_affair(statement: Statement, *, alone: bool) -> bool:
    """Tell whether a sentence only speaks of notes that are another's own, and of what he will do with them. `alone`: the sender holds by himself."""
    text = statement.text
    if not alone or statement.sentence < 0 or len(text) > _LONGEST:
        return False
    if statement.deed not in (Deed.BARE, Deed.KEEP, Deed.DECLINE, Deed.NOTHING) or statement.mood is Mood.ASKED:
        return False
    if statement.corrects or statement.excluded or statement.rest:
        return False
    return _THEIRS.search(text) is not None and _HIMSELF.search(text) is not None and _OURS.search(text) is None
