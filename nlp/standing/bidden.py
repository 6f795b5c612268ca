"""Whether we are bidden to do nothing with a mail: to throw it away, not to enter it again, to leave it be.

Only a command to us is one. That somebody "told me to throw it out", what is bidden to a wrong addressee at the foot of firms' mails ("If you are
not the intended recipient please delete it"), a stain or a picture that we may overlook, idle days ("there is nothing to do but write") and what
"has nothing to do with" another thing leave the instruction what it is.
"""

from __future__ import annotations

import re

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.text.wrong_addressee import to_a_wrong_addressee

_THIS = r"(?:it|this|that|them|these|those|(?:the\s+)?above|(?:my|the|this)\s+(?:letter|mail|e-?mail|message|note|form|order|instruction)s?|(?:the|my)\s+(?:notes|bonds|offer|exchange|tender))"
_BIDS = Sifted(
    r"\b(?:don't|do\s+not|no\s+need\s+to|needn't|please\s+not|not)\s+(?:\w+\s+)?(?:do(?:ing)?|enter|process|book|tender|act\s+on|carry\s+(?:it\s+)?out|count)\s+(?:it|this|that|them)?\s*(?:again|twice|a\s+second\s+time|double)\b"
    r"|\bno\s+second\s+(?:one|tender|order)\b|(?<!\bi\sneed\s)(?<!\bwe\sneed\s)(?<!\bi\scan\s)(?<!\bwe\scan\s)\bdo\s+nothing\s+(?:with|about|on)\s+(?:it|this|that)\b|\bleave\s+it\s+be\b"
    rf"|\b(?:nothing|no\s+need)\s+to\s+(?:act\s+on|do\s+anything|be\s+done|carry\s+out|react)\b(?!\s+(?:about|with|on|for|regarding|of|from|to)\s+(?!{_THIS}\b))",
    re.IGNORECASE,
)
_NOTHING_TO_DO = Sifted(
    r"(?<!\bhave\s)(?<!\bhas\s)(?<!\bhad\s)(?<!\bwas\s)(?<!\bwere\s)(?<!\bgot\s)(?<!\bwant\s)(?<!\bwants\s)(?<!\bwanted\s)\bnothing\s+(?:(?:here|more|else|at\s+all|for\s+you)\s+){0,2}to\s+do\b"
    rf"(?!\s+(?:now\s+)?(?:but|except|besides|other\s+than|than|save)\b)(?:\s+(?:here|now|yet|for\s+(?:you|now)|(?:about|with|on)\s+{_THIS}|on\s+your\s+(?:end|side|part)))*\s*(?:$|[.,;:!)–—-])",
    re.IGNORECASE,
)
_IDLE = Late(
    r"\b(?:rain\w*|snow\w*|heat|hot|cold|storm\w*|winter|summer|town|village|island|ward|closed|evenings?|nights?|weekends?|sundays?|vacation|holidays?|age|retired|all\s+(?:day|week))\b",
    re.IGNORECASE,
)
"""Why somebody has nothing to do."""
_THROWS = Sifted(
    r"\b(?:throw|chuck|toss)\s+(?:it|this)\s+(?:away|out)\b|\b(?:bin|shred|delete|trash)\s+(?:it|this)\b", re.IGNORECASE
)
_OWN_DEED = Late(
    r"\b(?:i['’]?m|i\s+am|we['’]?re|we\s+are|i['’]ll|i\s+will|i\s+wo|i\s+do|you\s+ca|you\s+can)\s*(?:not|n['’]t|never)\s+(?:\w+\s+)?(?:do(?:ing)?|going)\b"
    r"|\b(?:i|we)(?:['’]ll|['’]d)?(?:\s+(?:need|have|can|must|shall|will|should|would|am|are|may|might)){0,2}(?:\s+to)?\s+do\s+nothing\b",
    re.IGNORECASE,
)
"""What the sender does not do again himself, or we cannot do: nothing is bidden."""
_ASKS_WHETHER = re.compile(r"\b(?:should|shall|can|may|must|do)\s+(?:i|we)\b", re.IGNORECASE)
"""Asks what he himself shall do with something."""
_COMMANDS = Late(
    r"(?:^|[,;:.!(–—-]|\b(?:please|kindly|pls|just|simply|then|so|or|you\s+(?:can|may|could|should|might|must)|feel\s+free\s+to|want\s+you\s+to|would\s+you))\W*(?:(?:please|kindly|just|simply|then|also|now)\W+){0,3}$",
    re.IGNORECASE,
)
"""Right before the verb: it stands at the beginning of its clause, or is told to us."""
_AND = re.compile(r"\band\s+(?:(?:please|just|then|simply)\s+){0,2}$", re.IGNORECASE)
_OTHERS_DO = re.compile(r"\b(?:i|we|he|she|they|who|wife|husband|son|daughter)\b", re.IGNORECASE)
_OVERLOOK = Sifted(
    r"\b(?:please|kindly)\s+(?:disregard|ignore)(?:\s+(?:it|this|that|the\s+above|the\s+content\w*|everything))?\W*$",
    re.IGNORECASE,
)
_MARKS = Late(
    r"\b(?:pictures?|photos?|stains?|smudges?|spots?|coffee|ink|tea|jam|paw|prints?|typos?|spelling|misspell\w*|grammar|headers?|footers?|logos?|banners?|disclaimers?|doodles?|drawings?|scribbl\w*|smiley\w*|emojis?|blank\s+pages?|back\s+page|autocorrect\w*|caps(?:\s+lock)?|capitals)\b",
    re.IGNORECASE,
)
"""What is on the paper or in the mail, and is no part of what it says."""


def bids_nothing(sentence: str) -> bool:
    """Tell whether a sentence bids us, to whom it is sent, to do nothing with the mail."""
    if to_a_wrong_addressee(sentence):
        return False
    return (
        (_BIDS.search(sentence) is not None and _OWN_DEED.search(sentence) is None)
        or (_NOTHING_TO_DO.search(sentence) is not None and _IDLE.search(sentence) is None)
        or (_OVERLOOK.search(sentence) is not None and _MARKS.search(sentence) is None)
        or any(_told_us(sentence[: found.start()]) for found in _THROWS.finditer(sentence))
    )


def _told_us(before: str) -> bool:
    """Tell whether a verb behind these words is a command to us, and nobody else's deed."""
    if _ASKS_WHETHER.search(before):
        return False
    near = before[-60:]
    return _COMMANDS.search(near) is not None or (_AND.search(near) is not None and _OTHERS_DO.search(before) is None)
