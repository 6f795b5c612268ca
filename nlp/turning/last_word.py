"""Whose word counts in the end, where it is not the writer's: "She usually wins.", "My wife will call with her answer and hers goes.", "It reversed itself.".

Behind an order, what is said of another's last word, or of who took the decision back that it rests on, leaves it open. The writer's own last word leaves it what it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, KIN

_HE = rf"(?:he|she|they|(?:my|our|the)\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER}))"
_BODY = r"(?:it|they|he|she|(?:the|our)\s+(?:\w+\s+)?(?:board|committee|trustees?|partners?|council|vestry|court|family|members))"
_OFTEN = r"(?:(?:usually|always|generally|mostly|normally|invariably|nearly\s+always|almost\s+always|as\s+a\s+rule|tends?\s+to|in\s+the\s+end|will|shall)\s+){0,2}"
_LAST_WORD = Sifted(
    rf"(?:^\W*|[,;:]\s*|\b(?:and|but|though|because|since)\s+){_HE}\s+{_OFTEN}(?:wins?(?:\s+out)?|prevails?|overrules?\s+(?:me|us)|outranks?\s+(?:me|us)|outvotes?\s+(?:me|us)|gets?\s+(?:his|her|their)\s+(?:own\s+)?way|(?:has|have|gets?)\s+the\s+(?:last|final)\s+(?:word|say)|calls?\s+the\s+shots|wears?\s+the\s+(?:pants|trousers))\W*(?:$|[.,;!]|(?:here|in\s+this|on\s+(?:this|money|these|such)|in\s+the\s+end|with\s+us|at\s+home)\b)"
    rf"|\b(?:hers|his|theirs|(?:my|our)\s+(?:[\w-]+\s+)?(?:{KIN}|{ADVISER})['’]s)\s+(?:(?:word|answer|view|vote|opinion|choice|decision)\s+)?(?:goes|counts|stands|prevails|rules|wins|is\s+(?:final|the\s+(?:last|one\s+that\s+counts)))\W*(?:$|[.,;!])"
    r"|\b(?:i|we)\s+(?:am|are|was|were|get|got|will\s+be|shall\s+be|have\s+been|had\s+been|(?:usually|always|often|generally)\s+(?:am|are|get))\s+(?:(?!not\b|never\b|nearly\b|almost\b)\w+\s+)?(?:overruled|outvoted|voted\s+down|overridden)\b"
    rf"|(?:^\W*|[,;:]\s*|\b(?:and|but|though|then|until|before)\s+){_BODY}\s+(?:(?:has|have|had)\s+)?(?:(?:then|since|later|now|promptly|afterwards|also|just)\s+)?(?:reversed\s+(?:itself|themselves|(?:it|that|the\s+(?:vote|decision|resolution)))|rescinded\s+(?:it|that|the\s+\w+)|overturned\s+(?:it|that|the\s+\w+)|took\s+(?:it|that)\s+back|undid\s+(?:it|that)|changed\s+(?:its|their|his|her)\s+minds?|thought\s+better\s+of\s+it)\b"
    r"|\b(?:that|the)\s+(?:vote|decision|resolution|motion)\s+(?:was|has\s+been|is|got)\s+(?:\w+\s+)?(?:reversed|rescinded|overturned|revoked|annulled|set\s+aside|reconsidered|vacated|taken\s+back)\b",
    re.IGNORECASE,
)
_NOT_YET_DECIDED = Late(
    r"\b(?:decided|decide|made\s+up\s+(?:my|our)\s+minds?|settled|resolved|chosen)\b[^.;!?]{0,20}\b(?:and|but|which|though)\s+(?:i|we)\s+(?:still\s+)?(?:have(?:\s+not|n['’]t)|had(?:\s+not|n['’]t)|did(?:\s+not|n['’]t))(?:\s+(?:yet|quite|really))?\W*(?:$|[.,;!])",
    re.IGNORECASE,
)
"""What was to be decided, and is not: "I promised to write once I had decided, and I haven't."."""
_FOR_IT = Late(
    r"\b(?:wants?|said|says)\s+(?:it\s+)?(?:in|yes|go|to\s+(?:exchange|tender)|so\s+too)\b|\bagree[sd]?\b|\b(?:and|so)\s+did\s+i\b",
    re.IGNORECASE,
)
"""Of one mind with the order."""


def last_word(sentences: Sequence[Spoken]) -> str:
    """Give the words by which another's word counts in the end, or nothing was decided; nothing where none are."""
    for one in sentences:
        if one.asks:
            continue
        found = _LAST_WORD.search(one.text) or _NOT_YET_DECIDED.search(one.text)
        if found and not _FOR_IT.search(one.text, found.end()):
            return found.group().strip(" ,;:")
    return ""
