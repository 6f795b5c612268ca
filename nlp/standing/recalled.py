"""A subject line that takes back or puts off the mail that it heads: "Scrap this, my finger slipped", "sit on this one till Friday".

Contract, "What counts": a subject that the sender wrote counts like the mail's first line. What it takes back must be this mail ("this", "what's
below", "the following", or nothing named); who takes back an earlier mail, or says that the thinking is done, instructs.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late

_POLITE = r"(?:(?:please|pls|plz|kindly|sorry|oops|wait|and|but|so|just)[\s,:!-]+){0,3}"
_MAIL = r"(?:message|mail|e-?mail|note|letter|instruction|instructions|order|lines?|text|words|request)"
_ITSELF = (
    rf"(?:this(?:\s+one)?(?:\s+{_MAIL})?|these\s+lines|it|that|the\s+(?:below|following|foregoing)(?:\s+{_MAIL})?"
    rf"|(?:the|my)\s+{_MAIL}(?:\s+(?:below|here|underneath|that\s+follows))?|(?:what(?:'s|\s+is|\s+stands|\s+follows|\s+comes)?|everything|all|anything)(?:\s+(?:that's|that\s+is))?\s+(?:below|here|underneath|follow\w*|under\s+(?:here|this))"
    rf"|(?:what|anything|everything)\s+i\s+(?:\w+\s+)?(?:wrote|write|typed|say|said|put|sent)(?:\s+(?:here|below))?)"
)
_TAKES_BACK = r"(?:disregard|ignore|scrap|forget(?:\s+about)?|bin|void|recall|recalling|retract|retracting|delete|discard|undo|unsend|kill|pull|tear\s+up|throw\s+(?:away|out)|(?:do\s+not|don't|dont)\s+(?:use|file|read|process|enter|submit|execute|act\s+on)|take\s+no\s+notice\s+of|pay\s+no\s+(?:attention|heed)\s+to|i\s+take\s+back)"
_PUTS_OFF = r"(?:sit\s+on|sleep\s+on|park|shelve|hold(?:\s+(?:on\s+to|off(?:\s+on)?))?|pause|freeze|keep|leave|put\s+(?:aside|off)|set\s+aside)"
_RECALLED = Late(
    rf"^\W*{_POLITE}{_TAKES_BACK}\s+{_ITSELF}\s*$"
    rf"|^\W*{_POLITE}(?:disregard|recall(?:ed|ing)?|retracted|retraction|void|voided|unsend|scrap|scrapped|null\s+and\s+void)\s*$"
    r"|^\W*(?:(?:i|it|this|that|which|sorry|was|has|have|got|message|mail|the|what's|below)\s+){0,5}"
    r"(?:sent|send|went|gone|hit|pressed|posted|mailed|got)\s+(?:(?:out|off|away|send|from\s+me|it|this|the\s+button)\s+){0,3}"
    r"(?:too\s+(?:early|soon|fast|quick(?:ly)?)|in\s+error|by\s+(?:mistake|accident|error)|in\s+mistake|prematurely|accidentally|unfinished|before\s+(?:i|we)\b.*)\s*$"
    r"|^\W*(?:i\s+)?(?:changed|change\s+of|have\s+changed|had\s+a\s+change\s+of)\s+(?:my\s+|our\s+)?(?:mind|heart)\s+(?:about|on)\s+(?:this|it|the\s+below|what's\s+below|the\s+following)\s*$",
    re.IGNORECASE,
)
_PUT_OFF = Late(
    rf"^\W*{_POLITE}{_PUTS_OFF}\s+(?:this|it|the\s+below|the\s+following|what's\s+below)(?:\s+(?:one|{_MAIL}))?(?:\s+(?:for\s+(?:now|later|me|a\s+\w+)|till\b.*|until\b.*|aside|back|unused|alone|be|a\s+(?:day|week|while)))?\s*$"
    rf"|^\W*{_POLITE}(?:keep|hold|save)\s+(?:this\s+|it\s+)?for\s+later\s*$|^\W*(?:please\s+)?not\s+(?:now|today|yet)\s*$"
    r"|^\W*(?:i\s+|we\s+|but\s+|first\s+)*(?:need|needs|have|want|must|got)\s+(?:to\s+)?(?:ask|check\s+with|talk\s+to|speak\s+(?:to|with)|consult)\s+\w+(?:\s+\w+)?(?:\s+first)?\s*$"
    r"|^\W*(?:i\s+am\s+|i'm\s+|we\s+are\s+|we're\s+|am\s+)?(?:still|not\s+(?:yet\s+)?done|not\s+finished)\s+(?:deciding|thinking(?:\s+(?:it\s+over|about\s+(?:it|this)))?|undecided|unsure|making\s+up\s+my\s+mind|wavering|mulling(?:\s+it\s+over)?)\s*$",
    re.IGNORECASE,
)
_ANOTHER = Late(
    r"\b(?:earlier|previous|prior|preceding|last|first|yesterday's?|monday's|other|old|older|original|before\s+this|duplicate|again|resen[dt]|corrected|correction|replaces|typo)\b",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[,;:.!?()/]+|\s[-\u2013\u2014]+\s|--+|\bbut\b|\band\b", re.IGNORECASE)
_LONGEST = 400
"""Characters of a subject that are looked at."""


def recalled(subject: str) -> str:
    """Give the subject's words that take back or put off the mail itself; nothing where none do, or another mail is meant.

    `subject`: as far as the sender wrote it himself.
    """
    words = " ".join(subject[:_LONGEST].replace("\u2019", "'").split())
    clauses = [clause.strip() for clause in _CLAUSES.split(words) if clause.strip() and not _ANOTHER.search(clause)]
    return next((one for one in clauses if _RECALLED.search(one) or _PUT_OFF.search(one)), "")
