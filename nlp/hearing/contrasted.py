"""A figure of an earlier mail that a sentence only sets its own against: "make it ten and not the five I wrote yesterday".

The words that say where the earlier figure stood show that it is none of this mail's: without them the sentence says what it orders.
"""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence, since, until

_NOT = r"(?:and\s+not|but\s+not|not|instead\s+of|rather\s+than|in\s+place\s+of|in\s+lieu\s+of|as\s+opposed\s+to)"
_FIGURE = (
    r"(?:the\s+|my\s+|only\s+)?(?:[$]?\d[\d,.]{0,12}(?:\s?[km]\b)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|half|quarter|third|figure|amount|number|all)(?:[\s-]\w+){0,2}?)"
    r"(?:\s+(?:bonds?|notes?|dollars?|pieces|of\s+them))?"
)
_EARLIER = r"(?:yesterday|earlier|before|previously|originally|last\s+\w+|on\s+\w+(?:\s+\d{1,2}(?:st|nd|rd|th)?)?|this\s+morning|the\s+other\s+day|(?:a\s+)?\w+\s+(?:days?|weeks?)\s+ago|at\s+first|by\s+(?:phone|telephone|mail)|(?:on|over)\s+the\s+(?:phone|telephone)|in\s+(?:my|the|that)\s+(?:\w+\s+){0,2}(?:mail|e-?mail|letter|note|message|form|fax))"
_MAIL = r"(?:mail|e-?mail|letter|note|message|form|fax|instructions?|order)"
_SAID = (
    rf"(?:(?:that\s+|which\s+)?(?:i|we)\s+(?:had\s+|have\s+|first\s+|originally\s+|just\s+)*(?:wrote|written|said|gave|given|asked\s+for|told\s+you|named|put\s+down|put|sent\s+you|sent|mentioned|had|stated|indicated|requested)(?:\s+you)?(?:\s+{_EARLIER}){{0,2}}"
    rf"|(?:of|in|from)\s+(?:my|our)\s+(?:(?:earlier|previous|first|last|old|prior|former|original|other)\s+){_MAIL}(?:\s+(?:of|from)\s+{_EARLIER})?|(?:of|in|from)\s+(?:my|our)\s+{_MAIL}\s+(?:of|from|dated)\s+(?:last\s+)?\w+(?:\s+\d{{1,2}})?)"
)
_TAIL = Late(rf"[\s,;(–—-]{{1,4}}{_NOT}\s+{_FIGURE}\s*,?\s+{_SAID}\s*[)]?[\s.!]*$")
_LEAD = Late(rf"^\W*{_NOT}\s+{_FIGURE}\s*,?\s+{_SAID}\s*,\s*")
_LONGEST = 160
"""Characters that such words have at most."""


def without_contrast(sentence: Sentence) -> Sentence:
    """Give the sentence without the earlier figure that it sets its own against; offsets stay the passage's."""
    text = lowered(sentence.text)
    if " not " not in text and "instead" not in text and " than " not in text and " of " not in text:
        return sentence
    lead = _LEAD.search(text[:_LONGEST])
    if lead is not None and text[lead.end() :].strip():
        return since(sentence, lead.end())
    from_ = max(0, len(text) - _LONGEST)
    tail = _TAIL.search(text[from_:])
    if tail is None or not text[: from_ + tail.start()].strip():
        return sentence
    return until(sentence, from_ + tail.start())
